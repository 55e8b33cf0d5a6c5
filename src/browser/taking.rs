//! What readers take from a page: texts that they copy or save.

use super::{
    document::closest,
    take_along::{copy, download},
    words::say,
};
use atlas_locale::said::app;
use gloo::{
    events::EventListener,
    utils::{document, window},
};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// Lets buttons that are `[data-copy]` or `[data-download]` copy or save the text that stands with
/// them (`[data-text]` of the same `[data-entry]`), wherever and whenever they come to be.
pub(super) fn serve_copies() -> EventListener {
    EventListener::new(&document(), "click", |event| {
        if let Some(button) = closest(event, "[data-copy],[data-download]") {
            // A button without a text does nothing.
            let _done = serve(&button);
        }
    })
}

fn serve(button: &Element) -> Option<()> {
    let entry = button.closest("[data-entry]").ok()??;
    let text = entry.query_selector("[data-text]").ok()??;
    let words = text.text_content()?;
    if let Some(name) = button.get_attribute("data-download") {
        download(&name, words.trim_start());
        return Some(());
    }
    let said = entry.query_selector("output").ok()?;
    spawn_local(async move {
        let copied = copy(words.trim()).await;
        if !copied && let Ok(Some(selection)) = window().get_selection() {
            // Where the browser lets no script copy, the reader does it: what is to be copied is
            // selected.
            let _unselected = selection.select_all_children(&text);
        }
        if let Some(said) = said {
            let words = if copied { app::copied() } else { app::copy_by_hand() };
            said.set_text_content(Some(&say(words)));
        }
    });
    Some(())
}
