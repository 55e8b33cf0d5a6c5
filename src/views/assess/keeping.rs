//! The worksheet, kept in the reader's own browser.

use super::sheet::{Edit, Sheet};
use crate::browser::{self, Refused};
use atlas_locale::{Message, said::views};
use yew::prelude::*;

/// Takes what changes on the worksheet.
pub type Put = Callback<Edit>;

/// The worksheet as it was kept under a name, how to change it, and what its reader should know of
/// where it is kept.
#[hook]
pub fn use_sheet(name: String) -> (Sheet, Put, Message) {
    // The first render is that of the build; what is kept comes after it.
    let sheet = use_state(Sheet::default);
    let note = use_state(views::assess_private);
    // Two changes may come before the next render.
    let latest = use_mut_ref(Sheet::default);
    {
        let (sheet, note, latest) = (sheet.setter(), note.setter(), latest.clone());
        use_effect_with(name.clone(), move |name| {
            let kept = browser::kept(name);
            note.set(told(&kept));
            // What cannot be read was not written by this page.
            let kept =
                kept.ok().flatten().and_then(|text| serde_json::from_str::<Sheet>(&text).ok());
            if let Some(kept) = kept {
                *latest.borrow_mut() = kept.clone();
                sheet.set(kept);
            }
        });
    }
    let put = {
        let (sheet, note) = (sheet.setter(), note.setter());
        use_callback(name, move |edit: Edit, name| {
            let mut latest = latest.borrow_mut();
            latest.put(edit);
            note.set(told(&keep(name, &latest)));
            sheet.set(latest.clone());
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

fn told<T>(kept: &Result<T, Refused>) -> Message {
    if kept.is_ok() { views::assess_kept() } else { views::assess_not_kept() }
}
