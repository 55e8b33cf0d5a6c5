//! The fields of a form: which one has the focus, and what is put into it.

use super::document::closest;
use gloo::utils::document;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{
    Element, Event, HtmlDetailsElement, HtmlDocument, HtmlElement, HtmlInputElement,
    HtmlSelectElement, HtmlTextAreaElement, MouseEvent,
};

/// Today, where the author is: `2026-11-24`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// The name of the field that an event comes from, as `data-field` says it.
pub fn field_left(event: &Event) -> Option<String> {
    closest(event, "[data-field]")?.get_attribute("data-field")
}

/// The length of what stands in a text field that has a limit, and the limit, as `data-limit` says
/// it.
pub fn limit_told(event: &Event) -> Option<(usize, usize)> {
    let field = closest(event, "[data-limit]")?;
    let limit = field.get_attribute("data-limit")?.parse().ok()?;
    let text = match field.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(field) => field.dyn_into::<HtmlTextAreaElement>().ok()?.value(),
    };
    Some((text.chars().count(), limit))
}

/// The value of the box that an event comes from, where it comes from one that is ticked or no more.
pub fn ticked(event: &Event) -> Option<String> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    (field.type_() == "checkbox").then(|| field.value())
}

/// What is chosen in the list of an id; empty where there is none.
pub fn chosen_in(id: &str) -> String {
    let list = document().get_element_by_id(id).map(Element::dyn_into::<HtmlSelectElement>);
    list.and_then(Result::ok).map(|list| list.value()).unwrap_or_default()
}

/// Gives the focus to the field of an element's id, or to what is nearest above it by name: parts
/// of the page that are closed around it are opened.
pub fn focus_at(id: &str) {
    let document = document();
    let mut name = id;
    let found = loop {
        if let Some(element) = document.get_element_by_id(name) {
            break element;
        }
        match name.rsplit_once('.') {
            Some((before, _)) => name = before,
            None => return,
        }
    };
    let mut above = found.parent_element();
    while let Some(element) = above {
        if let Some(details) = element.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(true);
        }
        above = element.parent_element();
    }
    if let Some(details) = found.dyn_ref::<HtmlDetailsElement>() {
        details.set_open(true);
    }
    let field = if found.matches("input, select, textarea, [tabindex]").unwrap_or(false) {
        Some(found.clone())
    } else {
        found.query_selector("input, select, textarea, button").ok().flatten()
    };
    let field = field.unwrap_or_else(|| found.clone());
    if let Some(field) = field.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus is scrolled to all the same.
        let _unfocused = field.focus();
    }
    found.scroll_into_view();
}

/// What is pressed: buttons, boxes to tick, what opens a part of the page, and their words.
const PRESSED: &str = "button, label, summary, [type=checkbox], [type=radio]";
/// What of it takes the focus by being pressed. A button of the form gives it to where it leads.
const FOCUSED: &str = "summary, [type=checkbox], [type=radio]";

/// Keeps the focus where it is while something is pressed. What is said of a field that is left moves
/// what stands below it: what takes the focus as it is pressed would be elsewhere when it is let go,
/// and the press would be lost.
pub fn hold_focus(event: &MouseEvent) {
    if closest(event, PRESSED).is_some() {
        event.prevent_default();
    }
}

/// Gives the focus to what was pressed, once it is let go.
pub fn focus_pressed(event: &MouseEvent) {
    let pressed =
        closest(event, FOCUSED).and_then(|pressed| pressed.dyn_into::<HtmlElement>().ok());
    if let Some(pressed) = pressed {
        let _unfocused = pressed.focus();
    }
}

/// How often a field that is about to be there is looked for, some 4 ms apart.
const LOOKS: u32 = 250;

/// Gives the focus to a field that is about to be there: on a slow machine the page may be drawn
/// only after other things had their turn.
pub fn focus_soon(id: String) {
    focus_once_there(id, LOOKS);
}

fn focus_once_there(id: String, looks: u32) {
    let look = move || {
        if looks == 0 || document().get_element_by_id(&id).is_some() {
            focus_at(&id);
        } else {
            focus_once_there(id, looks - 1);
        }
    };
    gloo::timers::callback::Timeout::new(0, look).forget();
}

/// Puts a text in place of the words that are chosen in the text field of an id, as if the author
/// had typed it: it can be undone. What it puts is made of the chosen words and what stands before.
pub fn mark_in(id: &str, put: impl FnOnce(&str, &str) -> String) {
    let field = document().get_element_by_id(id).map(Element::dyn_into::<HtmlTextAreaElement>);
    let Some(Ok(field)) = field else { return };
    // Places are told in units of UTF-16.
    let text: Vec<u16> = field.value().encode_utf16().collect();
    let place = |told: Result<Option<u32>, _>| {
        told.ok().flatten().map_or(text.len(), |place| (place as usize).min(text.len()))
    };
    let (start, end) = (place(field.selection_start()), place(field.selection_end()));
    let words = String::from_utf16_lossy(&text[start..end.max(start)]);
    let before = String::from_utf16_lossy(&text[..start]);
    let fresh = put(&words, &before);
    let _unfocused = field.focus();
    let typed = document()
        .dyn_into::<HtmlDocument>()
        .ok()
        .and_then(|document| {
            document.exec_command_with_show_ui_and_value("insertText", false, &fresh).ok()
        })
        .unwrap_or(false);
    if !typed && field.set_range_text(&fresh).is_ok() {
        let event = web_sys::EventInit::new();
        event.set_bubbles(true);
        let event = Event::new_with_event_init_dict("input", &event).unwrap_throw();
        let _heard = field.dispatch_event(&event);
    }
}
