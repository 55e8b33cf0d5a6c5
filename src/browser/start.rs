use super::{
    document::page_in,
    folded::leave_out_facets,
    history::{Entry, address_of, here, record, scroll_of},
    links::refuse_scripts,
    storage::kept,
    taking::serve_copies,
    timing::pause,
    words::words,
};
use crate::{
    address::Choice,
    app::{App, Live, Props},
    context::Assets,
};
use gloo::utils::{document, document_element, window};
use std::rc::Rc;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlInputElement, ScrollRestoration};
use yew::AttrValue;

/// The id of the element that holds the app.
const ROOT: &str = "app";

/// Takes over the page that the reader sees, step by step: between two, the browser answers the
/// reader. What lives on the page is told by `live`; the page stays as it is where that finds
/// nothing to show.
pub fn start(live: impl FnOnce(&Document) -> Option<Live> + 'static) {
    spawn_local(async move {
        pause().await;
        let Some((root, props)) = found(live) else { return };
        pause().await;
        fetch_what_is_kept();
        pause().await;
        write_a_number();
        pause().await;
        serve_copies().forget();
        refuse_scripts().forget();
        restore_scroll_by_hand();
        leave_out_facets();
        pause().await;
        keep_typed_text(&document());
        yew::Renderer::<App>::with_root_and_props(root, props).hydrate();
        // Tests and styles know by this that the page is alive.
        document_element().set_attribute("data-app", "ready").unwrap_throw();
    });
}

/// The element that is taken over, and what the app is to show in it first: nothing where the
/// page was not rendered by the generator, and has no data.
fn found(live: impl FnOnce(&Document) -> Option<Live>) -> Option<(Element, Props)> {
    let document = document();
    let root = document.get_element_by_id(ROOT)?;
    let page = page_in(&document)?;
    let live = live(&document)?;
    let icons = root.get_attribute("data-icons").unwrap_or_default().into();
    let assets = Assets { icons };
    let (page, fixed) = (Rc::new(page), AttrValue::default());
    Some((root, Props { page, fixed, assets, live, words: words(), prerender: None }))
}

/// The browser fetches all that it keeps when it is first asked for any of it, and answers nobody
/// meanwhile.
fn fetch_what_is_kept() {
    // Where it keeps nothing, that shows when something is to be kept.
    let _unnamed = kept("");
}

/// The browser takes long over the first number that it writes, and answers nobody meanwhile.
fn write_a_number() {
    let words = words();
    let _written = (words.number(0.0), words.plural(0.0));
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
