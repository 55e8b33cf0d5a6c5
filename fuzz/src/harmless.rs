use scraper::{Html, node::Element};

/// Elements that run something, load something, or change what a page is.
const ELEMENTS: [&str; 24] = [
    "animate",
    "animatemotion",
    "animatetransform",
    "applet",
    "audio",
    "base",
    "embed",
    "foreignobject",
    "form",
    "frame",
    "frameset",
    "iframe",
    "link",
    "math",
    "meta",
    "noscript",
    "object",
    "portal",
    "script",
    "set",
    "style",
    "template",
    "video",
    "xmp",
];

/// Attributes whose value is an address.
const ADDRESSES: [&str; 8] =
    ["action", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"];

/// Schemes that run nothing.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Something in a page that could run, load or lead where nothing should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Harm {
    /// An element that has no place in what records say.
    Element(String),
    /// An attribute that runs something or sets looks: its name, and its element's.
    Attribute(String, String),
    /// An address with a scheme that may run something.
    Address(String),
}

/// What in a piece of a page's content could run, load or lead where nothing should, as a browser
/// parses it; nothing where all is well.
///
/// ```
/// use atlas_fuzz::{Harm, harm_in};
///
/// assert_eq!(harm_in("<p>Warm <a href=\"/missions/warm-homes/\">homes</a></p>"), []);
/// assert_eq!(
///     harm_in("<p onclick=\"x()\">Warm</p>"),
///     [Harm::Attribute("onclick".to_owned(), "p".to_owned())],
/// );
/// ```
pub fn harm_in(html: &str) -> Vec<Harm> {
    let fragment = Html::parse_fragment(html);
    let elements = fragment.tree.values().filter_map(|node| node.as_element());
    elements.flat_map(harm_of).collect()
}

fn harm_of(element: &Element) -> Vec<Harm> {
    let name = element.name().to_lowercase();
    let mut harm = Vec::new();
    if ELEMENTS.contains(&name.as_str()) {
        harm.push(Harm::Element(name.clone()));
    }
    for (attribute, value) in element.attrs() {
        let attribute = attribute.to_lowercase();
        let runs = attribute.starts_with("on") || attribute == "srcdoc" || attribute == "style";
        let leads = ADDRESSES.contains(&attribute.as_str()) && !is_safe(value);
        if runs {
            harm.push(Harm::Attribute(attribute, name.clone()));
        } else if leads {
            harm.push(Harm::Address(value.to_owned()));
        }
    }
    harm
}

/// Whether an address runs nothing, however a browser reads it: it drops white space and control
/// characters before the scheme, and tabs and line ends within.
fn is_safe(address: &str) -> bool {
    let plain: String = address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let before = plain.split(['/', '?', '#']).next().unwrap_or_default();
    match before.split_once(':') {
        Some((scheme, _)) => SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_is_found_however_it_is_written() {
        for html in [
            "<script>x()</script>",
            "<p><svg><script>x()</script></svg>",
            "<img src=x OnError=x()>",
            "<a href=\" java\tscript:x()\">a</a>",
            "<a href=\"JaVaScRiPt:x()\">a</a>",
            "<a href=\"data:text/html,x\">a</a>",
            "<svg><a xlink:href=\"javascript:x()\">a</a></svg>",
            "<svg><animate onbegin=x()>",
            "<p style=\"color: red\">a</p>",
            "<iframe srcdoc=\"x\"></iframe>",
            "<base href=\"https://evil.example/\">",
            "<meta http-equiv=refresh content=0>",
        ] {
            assert!(!harm_in(html).is_empty(), "{html}");
        }
        for html in [
            "<a href=\"/a/?q=b:c\">a</a>",
            "<a href=\"https://a.example/\">a</a>",
            "<a href=\"mailto:a@b.example\">a</a>",
            "<p>javascript:x()</p>",
            "<svg><use href=\"#icon-a\"></use></svg>",
        ] {
            assert!(harm_in(html).is_empty(), "{html}: {:?}", harm_in(html));
        }
    }
}
