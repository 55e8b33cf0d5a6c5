//! The facets, which a phone hides until the reader asks for them.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the form that holds them.
pub const FACETS: &str = "facets";

/// Empties the form where it does not show. To take it over would hold up a reader who does not
/// see it.
#[cfg(feature = "hydrate")]
pub fn leave_out_facets() {
    if let Some(form) = form().filter(is_hidden) {
        form.set_text_content(None);
    }
}

/// Whether the facets were left out.
pub fn are_facets_left_out() -> bool {
    form().is_some_and(|form| !form.has_child_nodes())
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
    document().get_element_by_id(FACETS)?.dyn_into().ok()
}

fn is_hidden(form: &HtmlElement) -> bool {
    form.offset_parent().is_none()
}
