//! What the reader has picked to compare: kept by the browser, and shown by the buttons.

use super::{
    document::closest,
    storage::{keep, kept},
};
use gloo::{
    events::EventListener,
    utils::{document, window},
};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::Callback;

/// A record that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// As its button names it: `missions/houston-way-home`.
    pub key: String,
    /// Its title.
    pub title: String,
}

/// The buttons that pick.
const BUTTONS: &str = "[data-compare]";

/// Whether what a button picks is picked.
const PRESSED: &str = "aria-pressed";

thread_local! {
    /// What is picked, as far as this page knows: it is all there is where the browser keeps nothing.
    static PICKS: RefCell<Vec<Pick>> = const { RefCell::new(Vec::new()) };
}

/// What is picked on the site below a base path.
pub fn picks(base: &str) -> Vec<Pick> {
    if let Ok(kept) = kept(&name(base)) {
        PICKS.set(read(&kept.unwrap_or_default()));
    }
    PICKS.with_borrow(Clone::clone)
}

/// Keeps what is picked.
pub fn keep_picks(base: &str, picks: &[Pick]) {
    PICKS.set(picks.to_vec());
    // A browser that keeps nothing still shows it, until another page is loaded.
    let _refused = keep(&name(base), &written(picks));
}

/// Hands over what is picked by the buttons of any page, and tells when another window of the site
/// has changed what is picked, until what it returns is dropped.
pub fn on_pick(pick: Callback<Pick>, changed: Callback<()>) -> [EventListener; 2] {
    let clicks = EventListener::new(&document(), "click", move |event| {
        let Some(button) = closest(event, BUTTONS) else { return };
        let value = |name| button.get_attribute(name).unwrap_or_default();
        pick.emit(Pick { key: value("data-compare"), title: value("data-title") });
    });
    let elsewhere = EventListener::new(&window(), "storage", move |_| changed.emit(()));
    [clicks, elsewhere]
}

/// Brings the buttons in step with what is picked.
pub fn mark_picks() {
    let Ok(buttons) = document().query_selector_all(BUTTONS) else { return };
    PICKS.with_borrow(|picks| {
        for button in (0..buttons.length()).filter_map(|place| buttons.item(place)) {
            let Ok(button) = button.dyn_into::<HtmlElement>() else { continue };
            let key = button.get_attribute("data-compare").unwrap_or_default();
            let pressed = picks.iter().any(|pick| pick.key == key);
            let pressed = if pressed { "true" } else { "false" };
            // Where it is set to what it was, the browser styles the button anew.
            if button.get_attribute(PRESSED).as_deref() != Some(pressed) {
                // It is an attribute's name that every element takes.
                let _set = button.set_attribute(PRESSED, pressed);
            }
        }
    });
}

/// Several sites may share a host.
fn name(base: &str) -> String {
    format!("atlas-compare:{base}")
}

/// A line for each: the key, a tab, the title.
fn written(picks: &[Pick]) -> String {
    let line = |pick: &Pick| format!("{}\t{}\n", pick.key, pick.title.replace(['\t', '\n'], " "));
    picks.iter().map(line).collect()
}

fn read(kept: &str) -> Vec<Pick> {
    let pick = |(key, title): (&str, &str)| Pick { key: key.to_owned(), title: title.to_owned() };
    kept.lines().filter_map(|line| line.split_once('\t')).map(pick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_damaged_is_left_out() {
        let pick = |key: &str, title: &str| Pick { key: key.to_owned(), title: title.to_owned() };
        let picks = [pick("missions/a-b", "“A”, & b"), pick("case-studies/c-d", "Öster")];
        assert_eq!(read(&written(&picks)), picks);
        assert_eq!(read(&written(&[pick("missions/x-y", "two\nlines")]))[0].title, "two lines");
        assert_eq!(read("damaged\n\nmissions/a-b\tA"), [pick("missions/a-b", "A")]);
    }
}
