//! Parts of a page that the browser leaves as they stand, as HTML. They are written while Yew renders
//! the page around them, which it cannot do twice at a time.

use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use std::fmt::Write as _;
use yew::{AttrValue, Html, virtual_dom::VTag};

/// The elements of such parts that have no end.
const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];

/// A part as HTML.
///
/// # Panics
///
/// Where the part holds a component: that has a state, and is nothing that stands still.
pub(crate) fn html(part: &Html) -> AttrValue {
    let mut html = String::new();
    write(part, &mut html);
    html.into()
}

fn write(node: &Html, html: &mut String) {
    match node {
        Html::VTag(tag) => write_tag(tag, html),
        Html::VText(text) => html.push_str(&encode_text(&text.text)),
        Html::VList(nodes) => nodes.iter().for_each(|node| write(node, html)),
        Html::VRaw(raw) => html.push_str(&raw.html),
        Html::VComp(_) | Html::VPortal(_) | Html::VRef(_) | Html::VSuspense(_) => {
            panic!("a part that stands still is made of elements and text alone")
        }
    }
}

fn write_tag(tag: &VTag, html: &mut String) {
    let name = tag.tag();
    let mut open = || -> std::fmt::Result {
        write!(html, "<{name}")?;
        for (key, value) in tag.attributes.iter() {
            write!(html, " {key}=\"{}\"", attribute(value))?;
        }
        html.write_char('>')
    };
    open().expect("a string takes what is written");
    if VOID.contains(&name) {
        return;
    }
    if let Some(children) = tag.children() {
        write(children, html);
    }
    write!(html, "</{name}>").expect("a string takes what is written");
}

#[cfg(test)]
mod tests {
    use super::*;
    use yew::html;

    #[test]
    fn it_is_written_as_yew_writes_it() {
        let part = html! {
            <>
                <p class={yew::classes!("one", "two")} id={None::<String>} title={"\"a\" < b"}>
                    {"x < y & z"}<br />{ for ["1", "2"] }
                </p>
                if false { <hr /> }
            </>
        };
        let expected =
            "<p title=\"&quot;a&quot; &lt; b\" class=\"one two\">x &lt; y &amp; z<br>12</p>";
        assert_eq!(html(&part).as_str(), expected);
    }
}
