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
    /// The language of its title, where that is not the page's.
    pub lang: Option<String>,
}

/// The buttons that pick.
const BUTTONS: &str = "[data-compare]";

/// Whether what a button picks is picked.
const PRESSED: &str = "aria-pressed";

thread_local! {
    /// What is picked, as far as this page knows: it is all there is where the browser keeps nothing.
    static PICKS: RefCell<Vec<Pick>> = const { RefCell::new(Vec::new()) };
}

/// What is picked on the site below a base path, in whichever of its languages.
pub fn picks(base: &str) -> Vec<Pick> {
    if let Ok(kept) = kept(&name(base)) {
        PICKS.set(read(&kept.unwrap_or_default(), &page_language()));
    }
    PICKS.with_borrow(Clone::clone)
}

/// Keeps what is picked.
pub fn keep_picks(base: &str, picks: &[Pick]) {
    PICKS.set(picks.to_vec());
    // A browser that keeps nothing still shows it, until another page is loaded.
    let _refused = keep(&name(base), &written(picks, &page_language()));
}

/// Hands over what is picked by the buttons of any page, and tells when another window of the site
/// has changed what is picked, until what it returns is dropped.
pub fn on_pick(pick: Callback<Pick>, changed: Callback<()>) -> [EventListener; 2] {
    let clicks = EventListener::new(&document(), "click", move |event| {
        let Some(button) = closest(event, BUTTONS) else { return };
        let value = |name| button.get_attribute(name).unwrap_or_default();
        let lang = button.get_attribute("data-lang");
        pick.emit(Pick { key: value("data-compare"), title: value("data-title"), lang });
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

fn page_language() -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// A line for each: the key, the title, and the title's language, with tabs between.
fn written(picks: &[Pick], page: &str) -> String {
    let line = |Pick { key, title, lang }: &Pick| {
        let lang = lang.as_deref().unwrap_or(page);
        format!("{key}\t{}\t{lang}\n", title.replace(['\t', '\n'], " "))
    };
    picks.iter().map(line).collect()
}

fn read(kept: &str, page: &str) -> Vec<Pick> {
    let pick = |line: &str| {
        let (key, rest) = line.split_once('\t')?;
        // Earlier versions kept no language.
        let (title, lang) = rest.split_once('\t').unwrap_or((rest, page));
        let lang = (lang != page).then(|| lang.to_owned());
        Some(Pick { key: key.to_owned(), title: title.to_owned(), lang })
    };
    kept.lines().filter_map(pick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_what_is_damaged_is_left_out() {
        let pick = |key: &str, title: &str, lang: Option<&str>| Pick {
            key: key.to_owned(),
            title: title.to_owned(),
            lang: lang.map(ToOwned::to_owned),
        };
        let (a, c) = (("missions/a-b", "“A”, & b"), ("case-studies/c-d", "Öster"));
        let kept = written(&[pick(a.0, a.1, None), pick(c.0, c.1, Some("sv"))], "en");
        assert_eq!(read(&kept, "en"), [pick(a.0, a.1, None), pick(c.0, c.1, Some("sv"))]);
        assert_eq!(read(&kept, "sv"), [pick(a.0, a.1, Some("en")), pick(c.0, c.1, None)]);
        let lines = written(&[pick("missions/x-y", "two\nlines", None)], "en");
        assert_eq!(read(&lines, "en")[0].title, "two lines");
        assert_eq!(read("damaged\n\nmissions/a-b\tA", "en"), [pick("missions/a-b", "A", None)]);
    }
}
