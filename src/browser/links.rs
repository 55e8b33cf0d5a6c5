//! Clicks on links, searches sent from a form, and the back and forward buttons.

use super::{
    document::closest,
    history::{Arrival, Entry, here, remember_scroll, scroll_of},
};
#[cfg(feature = "hydrate")]
use gloo::events::EventListenerPhase;
use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlFormElement, HtmlInputElement, MouseEvent, PopStateEvent};
use yew::Callback;

/// Follows no link that is a script. No page of a build has one; data that somebody else has put on
/// the server may.
#[cfg(feature = "hydrate")]
pub(super) fn refuse_scripts() -> EventListener {
    let first = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(&document(), "click", first, |event| {
        let link = closest(event, "a[href]").and_then(|link| link.dyn_into().ok());
        if link.is_some_and(|link: HtmlAnchorElement| link.protocol() == "javascript:") {
            event.prevent_default();
        }
    })
}

/// Hands every step to a page below the base path to `go`, until what it returns is dropped.
pub fn follow_links(base: String, go: Callback<(String, Entry)>) -> [EventListener; 4] {
    let active = EventListenerOptions::enable_prevent_default();
    let step = {
        let go = go.clone();
        move |event: &web_sys::Event, href: String| {
            event.prevent_default();
            if href != here() {
                go.emit((href, Entry::New));
            }
        }
    };
    let sent = step.clone();
    let clicks = EventListener::new_with_options(&document(), "click", active, move |event| {
        if let Some(href) = link_clicked(event, &base) {
            step(event, href);
        }
    });
    let searches = EventListener::new_with_options(&document(), "submit", active, move |event| {
        if let Some(href) = search_sent(event) {
            sent(event, href);
        }
    });
    let returns = EventListener::new(&window(), "popstate", move |event| {
        let Some(event) = event.dyn_ref::<PopStateEvent>() else { return };
        let arrival = Arrival::Returned(scroll_of(&event.state()));
        go.emit((here(), Entry::Known(arrival)));
    });
    let leaves = EventListener::new(&window(), "pagehide", |_| remember_scroll());
    [clicks, searches, returns, leaves]
}

/// The link that a plain click follows, if it leads to a page of this edition of the site.
fn link_clicked(event: &web_sys::Event, base: &str) -> Option<String> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let plain = click.button() == 0
        && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    let link = closest(event, "a[href]")?.dyn_into::<HtmlAnchorElement>().ok()?;
    let here = window().location();
    let ours = link.origin() == here.origin().ok()?
        && link.pathname().starts_with(base)
        && link.pathname().ends_with('/')
        && link.target().is_empty()
        && !link.has_attribute("download")
        // The first edition lies around the others.
        && !link.has_attribute("data-edition");
    let on_this_page = !link.hash().is_empty()
        && link.pathname() == here.pathname().ok()?
        && link.search() == here.search().ok()?;
    (plain && ours && !event.default_prevented() && !on_this_page)
        .then(|| link.pathname() + &link.search() + &link.hash())
}

/// The address that a search form leads to.
fn search_sent(event: &web_sys::Event) -> Option<String> {
    let form = closest(event, "form[role=search]")?.dyn_into::<HtmlFormElement>().ok()?;
    let field = form.query_selector("input[name=q]").ok()??.dyn_into::<HtmlInputElement>().ok()?;
    if form.has_attribute("data-live") {
        // Its results show already: a phone's keyboard makes way for them.
        let _unfocused = field.blur();
        return Some(here());
    }
    let choice = crate::address::Choice { text: field.value(), pages: 1, ..Default::default() };
    let action = web_sys::Url::new(&form.action()).ok()?;
    Some(format!("{}?{}", action.pathname(), choice.to_query()))
}
