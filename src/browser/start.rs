use super::{document::page_in, history};
use crate::{
    app::{App, Props},
    context::Assets,
};
use gloo::utils::{document, document_element};
use std::rc::Rc;
use wasm_bindgen::UnwrapThrowExt;
use yew::AttrValue;

/// The id of the element that holds the app.
const ROOT: &str = "app";

/// Takes over the page that the reader sees.
pub fn start() {
    let document = document();
    let Some(root) = document.get_element_by_id(ROOT) else { return };
    // A page that was not rendered by the generator has no data to take over: it stays as it is.
    let Some(page) = page_in(&document) else { return };
    history::restore_scroll_by_hand();
    history::keep_typed_text(&document);
    let assets = Assets { icons: root.get_attribute("data-icons").unwrap_or_default().into() };
    let props = Props { page: Rc::new(page), article: AttrValue::default(), assets };
    yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
    // Tests and styles know by this that the page is alive.
    document_element().set_attribute("data-app", "ready").unwrap_throw();
}
