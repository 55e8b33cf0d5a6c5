//! What is read from the document, and what is set in it besides the app's own root.

use super::history::Arrival;
use crate::{app::Shown, components::current};
use atlas_model::page::Page;
use gloo::utils::{document, document_element, window};
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, Node,
};
use yew::{Event, NodeRef, TargetCast};

/// The element that holds the page's data.
const PAYLOAD: &str = "script#page";
/// The element that holds what a page of a further app shows.
const VIEW: &str = "script#view";
/// The id of the element that holds what a record's page carries, so that the record can be put
/// beside others.
pub const COMPARISON: &str = "comparison";
/// The element that tells which files the page needs.
const BUILD: &str = "[data-build]";
/// The element that holds the page's fixed content.
const FIXED: &str = "[data-fixed]";
/// The elements that reference managers read.
const CITED: &str = "meta[name^=citation_]";

/// The page that a document carries.
pub(super) fn page_in(document: &Document) -> Option<Page> {
    let payload = document.query_selector(PAYLOAD).ok()??.text_content()?;
    serde_json::from_str(&payload).ok()
}

/// What tells a document's build, as far as its files go: those of the same can stand in for each
/// other.
pub(super) fn build_of(document: &Document) -> Option<String> {
    document.query_selector(BUILD).ok()??.get_attribute("data-build")
}

/// What a document of a further app shows.
pub fn view_in<T: DeserializeOwned>(document: &Document) -> Option<T> {
    let data = document.query_selector(VIEW).ok()??.text_content()?;
    serde_json::from_str(&data).ok()
}

/// What a document carries so that its record can be put beside others.
pub(super) fn comparison_in(document: &Document) -> Option<String> {
    document.get_element_by_id(COMPARISON)?.text_content()
}

/// Where a document that stands at an old address sends its reader.
pub(super) fn moved_to(document: &Document) -> Option<String> {
    let refresh = document.query_selector("meta[http-equiv=refresh]").ok()??;
    let content = refresh.get_attribute("content")?;
    content.split_once("url=").map(|(_, href)| href.to_owned())
}

/// The fixed content that a document carries, as HTML without the marks of its rendering.
pub(super) fn fixed_in(document: &Document) -> String {
    let fixed = document.query_selector(FIXED).ok().flatten();
    fixed.map(|element| element.inner_html()).unwrap_or_default()
}

/// What reference managers read in a document's head, as HTML.
pub(super) fn cited_in(document: &Document) -> String {
    let metas = document.query_selector_all(CITED).unwrap_throw();
    let metas = (0..metas.length()).filter_map(|place| metas.item(place));
    metas.filter_map(|meta| Some(meta.dyn_into::<Element>().ok()?.outer_html())).collect()
}

/// Brings the document in step with what shows: notices, title, description, focus, scroll.
pub fn arrive(shown: &Shown) {
    show_what_is_stale(&document());
    match shown.arrival {
        Arrival::Loaded | Arrival::Within => return,
        Arrival::Followed | Arrival::Returned(_) => {}
    }
    let page = &shown.page;
    let document = document();
    document.set_title(&page.title());
    for (selector, attribute, value) in [
        ("meta[name=description]", "content", page.head.description.as_str()),
        ("link[rel=canonical]", "href", page.head.canonical.as_str()),
    ] {
        if let Ok(Some(element)) = document.query_selector(selector) {
            element.set_attribute(attribute, value).unwrap_throw();
        }
    }
    cite(&document, &shown.cited);
    step_navigation(&document, shown);
    focus_heading(&document);
    let anchor = window().location().hash().unwrap_or_default();
    let target = anchor.strip_prefix('#').and_then(|id| document.get_element_by_id(id));
    match (shown.arrival, target) {
        (Arrival::Returned(top), _) => window().scroll_to_with_x_and_y(0.0, top),
        (_, Some(target)) => target.scroll_into_view(),
        (_, None) => window().scroll_to_with_x_and_y(0.0, 0.0),
    }
}

/// Marks which link of the main navigation leads to what shows, and closes it on a phone.
fn step_navigation(document: &Document, shown: &Shown) {
    let links = document.query_selector_all(".masthead__link").unwrap_throw();
    let links = (0..links.length()).filter_map(|place| links.item(place));
    for link in links.filter_map(|link| link.dyn_into::<Element>().ok()) {
        let href = link.get_attribute("href").unwrap_or_default();
        let target = href.strip_prefix(shown.page.frame.base.as_str()).unwrap_or_default();
        // It is an attribute's name that every element takes.
        let _set = match current(&shown.page.head.path, target) {
            Some(value) => link.set_attribute("aria-current", value),
            None => link.remove_attribute("aria-current"),
        };
    }
    let navigation = document.get_element_by_id("navigation");
    if let Some(navigation) = navigation.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // Some browsers refuse to close what is not open.
        let _closed = navigation.hide_popover();
    }
}

/// Puts what reference managers read into the head, in place of what was there.
fn cite(document: &Document, metas: &str) {
    while let Ok(Some(meta)) = document.query_selector(CITED) {
        meta.remove();
    }
    if let Some(head) = document.head() {
        head.insert_adjacent_html("beforeend", metas).unwrap_throw();
    }
}

/// The heading takes the focus, so that a screen reader says where the reader is.
fn focus_heading(document: &Document) {
    let Ok(Some(heading)) = document.query_selector("h1") else { return };
    let Ok(heading) = heading.dyn_into::<HtmlElement>() else { return };
    heading.set_tab_index(-1);
    focus(&heading);
}

/// Gives an element the focus, and leaves the page where it is scrolled to.
fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take the focus is no reason to stop.
    let _unfocused = element.focus_with_options(&options);
}

/// Shows the results that were hidden until the query of the address was answered: that is, those
/// for another query stay hidden.
pub fn reveal_results(query: &str) {
    let asked = window().location().search().unwrap_or_default();
    if asked.trim_start_matches('?') == query {
        document_element().class_list().remove_1("has-query").unwrap_throw();
    }
}

/// Names the page anew.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Whether an element or something in it has the focus.
pub fn holds_focus(node: &NodeRef) -> bool {
    let holds = |element: Element| element.contains(document().active_element().as_deref());
    node.cast::<Element>().is_some_and(holds)
}

/// Gives an element the focus where what had it is gone.
pub fn keep_focus(node: &NodeRef) {
    let lost = document().active_element().is_none_or(|holder| holder.tag_name() == "BODY");
    if let Some(element) = node.cast::<HtmlElement>().filter(|_| lost) {
        focus(&element);
    }
}

/// Shows the notices on records whose sources were last checked over a year ago.
fn show_what_is_stale(document: &Document) {
    const YEAR: f64 = 365.25 * 24.0 * 3600.0 * 1000.0;
    let Ok(notices) = document.query_selector_all("[data-checked]") else { return };
    for notice in (0..notices.length()).filter_map(|place| notices.item(place)) {
        let Ok(notice) = notice.dyn_into::<HtmlElement>() else { continue };
        let checked = notice.get_attribute("data-checked").map(|day| js_sys::Date::parse(&day));
        notice.set_hidden(!checked.is_some_and(|checked| js_sys::Date::now() - checked > YEAR));
    }
}

/// Whether the search box that answers as one types has the focus.
pub fn is_typing() -> bool {
    let field = document().active_element();
    field.is_some_and(|field| field.matches("[data-live] input").unwrap_or(false))
}

/// Moves the focus along the elements that a selector finds: the down arrow to the next, the up
/// arrow to the one before, Escape back to the first. Elsewhere the keys do what they always do.
pub fn step_along(event: &KeyboardEvent, selector: &str) {
    let Ok(stops) = document().query_selector_all(selector) else { return };
    let focused = document().active_element().map(Node::from);
    let Some(at) = (0..stops.length()).find(|place| stops.item(*place) == focused) else { return };
    let to = match event.key().as_str() {
        "ArrowDown" => at + 1,
        "ArrowUp" if at > 0 => at - 1,
        "Escape" if at > 0 => 0,
        _ => return,
    };
    let Some(Ok(stop)) = stops.item(to).map(Node::dyn_into::<HtmlElement>) else { return };
    event.prevent_default();
    // An element that cannot take the focus is no reason to stop.
    let _unfocused = stop.focus();
}

/// What takes the focus where nothing is left beside what goes away.
const RESULT_COUNT: &str = ".search-line__count";

/// Moves the focus from a button that goes away with its item of a list: to the button of the item
/// beside it, or to the number of results.
pub fn hand_focus_on(event: &Event) {
    let beside = closest(event, "li").and_then(|item| {
        let item = item.next_element_sibling().or_else(|| item.previous_element_sibling())?;
        item.query_selector("button").ok()?
    });
    let next = beside.or_else(|| document().query_selector(RESULT_COUNT).ok()?);
    let Some(Ok(next)) = next.map(Element::dyn_into::<HtmlElement>) else { return };
    if !next.matches("button").unwrap_or(false) {
        next.set_tab_index(-1);
    }
    focus(&next);
}

/// What an event's field holds.
pub fn value_of(event: &Event) -> String {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        return field.value();
    }
    if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
        return field.value();
    }
    let chosen = event.target_dyn_into::<web_sys::HtmlSelectElement>();
    chosen.map(|field| field.value()).unwrap_or_default()
}

/// Sets each list of options to the one that its `data-chosen` names: once the reader has chosen,
/// a browser heeds what is marked as selected no more.
pub fn show_chosen() {
    let Ok(lists) = document().query_selector_all("select[data-chosen]") else { return };
    for list in (0..lists.length()).filter_map(|place| lists.item(place)) {
        let Ok(list) = list.dyn_into::<web_sys::HtmlSelectElement>() else { continue };
        if let Some(chosen) = list.get_attribute("data-chosen") {
            list.set_value(&chosen);
        }
    }
}

/// The element that an event comes from or lies within, if it fits.
pub(super) fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
