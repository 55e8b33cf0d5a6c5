//! What a reader is told where the next page does not come. The line stands in every page, hidden,
//! outside of what the app renders.

use super::{fetch::Fault, words::say};
use atlas_locale::{Message, Said, said::app};
use gloo::{timers::callback::Timeout, utils::document};
use std::cell::RefCell;
use web_sys::Element;

/// The line: a sentence, and a link.
const LINE: &str = "[data-step]";

/// How long the next page may take before the reader is told, in milliseconds.
const PATIENCE: u32 = 3000;

thread_local! {
    /// What will be said of the latest step, if it takes long.
    static SOON: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Says nothing more, nor will.
pub(super) fn hide() {
    SOON.set(None);
    if let Some(line) = line() {
        // It is an attribute's name that every element takes.
        let _set = line.set_attribute("hidden", "");
    }
}

/// Says after a while that a page is slow to come.
pub(super) fn soon_slow(href: &str) {
    let href = href.to_owned();
    SOON.set(Some(Timeout::new(PATIENCE, move || {
        tell(app::page_slow(), app::page_load_afresh(), &href);
    })));
}

/// Says that a page cannot be had, and that this one is still there.
pub(super) fn tell_lost(fault: &Fault, href: &str) {
    tell(app::page_lost(fault.in_words()), app::try_again(), href);
}

fn tell<'a>(words: impl Into<Said<'a>>, way: Message, href: &str) {
    let Some(line) = line() else { return };
    let parts = [line.first_element_child(), line.last_element_child()];
    let [Some(sentence), Some(way_on)] = parts else { return };
    sentence.set_text_content(Some(&say(words)));
    way_on.set_text_content(Some(&say(way)));
    // These are attributes' names that every element takes.
    let _set = way_on.set_attribute("href", href);
    let _removed = line.remove_attribute("hidden");
}

fn line() -> Option<Element> {
    document().query_selector(LINE).ok().flatten()
}
