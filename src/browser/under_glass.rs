//! A page within the page: to be looked at, with nothing in it that runs or leads away.

use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, Event, HtmlIFrameElement, Node, SupportedType};
use yew::NodeRef;

/// What a frame for such a page may do: nothing but share the site's own files.
pub const GLASS: &str = "allow-same-origin";

/// Shows HTML in a frame as the content of a page of this site. The frame stays scrolled as it is,
/// and what did not change is left alone.
pub fn show_under_glass(frame: &NodeRef, html: &str) {
    let Some(frame) = frame.cast::<HtmlIFrameElement>() else { return };
    let Some(inside) = frame.content_document() else { return };
    let Some(content) = content_of(&inside) else { return };
    let Some(fresh) = parsed(html) else { return };
    replace_what_differs(&content, &fresh);
}

/// The element that holds the content; the first time, with all that stands around it.
fn content_of(inside: &Document) -> Option<Element> {
    if let Some(content) = inside.get_element_by_id("glass") {
        return Some(content);
    }
    let (page, glass) = (document().document_element()?, inside.document_element()?);
    for told in ["lang", "dir"] {
        if let Some(value) = page.get_attribute(told) {
            glass.set_attribute(told, &value).ok()?;
        }
    }
    let style = document().query_selector("link[rel=stylesheet]").ok()??;
    let style = inside.import_node_with_deep(&style, true).ok()?;
    inside.head()?.append_child(&style).ok()?;
    let main = inside.create_element("main").ok()?;
    main.set_class_name("page");
    let content = inside.create_element("div").ok()?;
    content.set_class_name("content");
    content.set_id("glass");
    main.append_child(&content).ok()?;
    inside.body()?.append_child(&main).ok()?;
    // A link shows where it leads, but leads nowhere: within the page it scrolls.
    let within = inside.clone();
    EventListener::new_with_options(
        inside,
        "click",
        EventListenerOptions::enable_prevent_default(),
        move |event| follow_within(&within, event),
    )
    .forget();
    Some(content)
}

fn follow_within(inside: &Document, event: &Event) {
    // What lies in another document is of other classes than this one's.
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    let Some(link) = target.and_then(|target| target.closest("a").ok().flatten()) else { return };
    event.prevent_default();
    let href = link.get_attribute("href").unwrap_or_default();
    if let Some(target) = href.strip_prefix('#').and_then(|id| inside.get_element_by_id(id)) {
        target.scroll_into_view();
    }
}

/// HTML as a document that nobody sees: this page parses it, as the one within has no policy for
/// what is made from text (Trusted Types).
fn parsed(html: &str) -> Option<Element> {
    let whole = format!("<!doctype html>{html}");
    let parser = DomParser::new().ok()?;
    Some(parser.parse_from_string(&whole, SupportedType::TextHtml).ok()?.body()?.into())
}

/// Brings the children of one element in step with another's, part by part, down to where they
/// differ: what is as it was keeps its place, so nothing flickers.
fn replace_what_differs(old: &Element, fresh: &Element) {
    let (count, wanted) = (old.child_nodes().length(), fresh.child_nodes().length());
    if count != wanted || count == 0 {
        take_over(old, fresh);
        return;
    }
    for place in 0..count {
        let (Some(before), Some(after)) =
            (old.child_nodes().item(place), fresh.child_nodes().item(place))
        else {
            return;
        };
        if before.is_equal_node(Some(&after)) {
            continue;
        }
        let shell =
            |node: &Node| node.clone_node().ok().filter(|_| node.node_type() == Node::ELEMENT_NODE);
        if let (Some(ours), Some(theirs)) = (shell(&before), shell(&after))
            && ours.is_equal_node(Some(&theirs))
        {
            replace_what_differs(before.unchecked_ref(), after.unchecked_ref());
        } else if let Ok(after) = after.clone_node_with_deep(true) {
            let _replaced = old.replace_child(&after, &before);
        }
    }
}

/// Gives an element the children of another.
fn take_over(old: &Element, fresh: &Element) {
    old.set_text_content(None);
    while let Some(child) = fresh.first_child() {
        if old.append_child(&child).is_err() {
            return;
        }
    }
}
