//! The worksheet, kept in the reader's own browser.

use super::{fields::Put, sheet::Sheet};
use crate::browser::{self, Refused};
use yew::prelude::*;

const PRIVATE: &str = "Nothing that you write here leaves your machine.";
const KEPT: &str = "Nothing that you write here leaves your machine. This browser keeps it until \
                    you clear it.";
const REFUSED: &str = "Nothing that you write here leaves your machine. Your browser keeps nothing \
                       for this page: export or print what you wrote before you leave.";

/// The worksheet as it was kept under a name, how to put another in its place, and what its reader
/// should know of that.
#[hook]
pub fn use_sheet(name: String) -> (Sheet, Put, &'static str) {
    // The first render is that of the build; what is kept comes after it.
    let sheet = use_state(Sheet::default);
    let note = use_state(|| PRIVATE);
    {
        let (sheet, note) = (sheet.clone(), note.clone());
        use_effect_with(name.clone(), move |name| {
            let kept = browser::kept(name);
            note.set(told(&kept));
            // What cannot be read was not written by this page.
            if let Some(kept) =
                kept.ok().flatten().and_then(|text| serde_json::from_str(&text).ok())
            {
                sheet.set(kept);
            }
        });
    }
    let put = {
        let (sheet, note) = (sheet.clone(), note.clone());
        Callback::from(move |next: Sheet| {
            note.set(told(&keep(&name, &next)));
            sheet.set(next);
        })
    };
    ((*sheet).clone(), put, *note)
}

fn keep(name: &str, sheet: &Sheet) -> Result<(), Refused> {
    if *sheet == Sheet::default() {
        return browser::forget(name);
    }
    browser::keep(name, &serde_json::to_string(sheet).map_err(|_| Refused)?)
}

fn told<T>(kept: &Result<T, Refused>) -> &'static str {
    if kept.is_ok() { KEPT } else { REFUSED }
}
