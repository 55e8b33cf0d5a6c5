//! The facets, which a phone hides until the reader asks for them.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the form that holds them.
pub const FACETS_FORM: &str = "facets";

thread_local! {
    /// Whether the form was emptied, and nobody knows yet.
    static LEFT_OUT: Cell<bool> = const { Cell::new(false) };
}

/// Empties the form where it does not show. To take it over would hold up a reader who does not
/// see it.
#[cfg(feature = "hydrate")]
pub fn leave_out_facets() {
    if let Some(form) = form().filter(is_hidden) {
        form.set_text_content(None);
        LEFT_OUT.set(true);
    }
}

/// Whether the facets were left out, for the first to ask: whoever asks later makes them anew.
pub fn were_facets_left_out() -> bool {
    LEFT_OUT.take()
}

/// Tells when the form shows without having been asked for: a phone that is turned has room for it.
pub fn once_facets_show(then: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "resize", move |_| {
        if form().is_some_and(|form| !is_hidden(&form)) {
            then();
        }
    })
}

fn form() -> Option<HtmlElement> {
    document().get_element_by_id(FACETS_FORM)?.dyn_into().ok()
}

fn is_hidden(form: &HtmlElement) -> bool {
    form.offset_parent().is_none()
}
