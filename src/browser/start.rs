use super::{
    document::page_in,
    history::{Entry, address_of, here, record, scroll_of},
    taking::serve_copies,
};
use crate::{
    address::Choice,
    app::{App, Live, Props},
    context::Assets,
};
use gloo::utils::{document, document_element, window};
use std::rc::Rc;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{Document, HtmlInputElement, ScrollRestoration};
use yew::AttrValue;

/// The id of the element that holds the app.
const ROOT: &str = "app";

/// Takes over the page that the reader sees.
/// What lives on it is told by `live`; the page stays as it is where that finds nothing to show.
pub fn start(live: impl FnOnce(&Document) -> Option<Live>) {
    let document = document();
    let Some(root) = document.get_element_by_id(ROOT) else { return };
    // A page that was not rendered by the generator has no data to take over: it stays as it is.
    let Some(page) = page_in(&document) else { return };
    let Some(live) = live(&document) else { return };
    restore_scroll_by_hand();
    keep_typed_text(&document);
    serve_copies().forget();
    let icons = root.get_attribute("data-icons").unwrap_or_default().into();
    let assets = Assets { icons, mark: AttrValue::default() };
    let props = Props { page: Rc::new(page), fixed: AttrValue::default(), assets, live };
    yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
    // Tests and styles know by this that the page is alive.
    document_element().set_attribute("data-app", "ready").unwrap_throw();
}

/// The app restores the scroll itself, once the page is there.
fn restore_scroll_by_hand() {
    let history = window().history().unwrap_throw();
    history.set_scroll_restoration(ScrollRestoration::Manual).unwrap_throw();
    let top = history.state().map_or(0.0, |state| scroll_of(&state));
    if top > 0.0 {
        window().scroll_to_with_x_and_y(0.0, top);
    }
}

/// What was typed into the search box before the app was there goes into the address, which is
/// where the app reads it.
fn keep_typed_text(document: &Document) {
    let field = document.query_selector("[data-live] input[name=q]").ok().flatten();
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let address = address_of(&here());
    let mut choice = Choice::from_query(&address.query);
    if !field.value().is_empty() && field.value() != choice.text {
        choice.text = field.value();
        record(Entry::Same, &format!("{}?{}", address.path, choice.to_query()));
    }
}
