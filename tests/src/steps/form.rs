//! The form that writes a record.

use crate::Browser;
use serde_json::json;

/// The page beside the form.
const PAGE: &str = "document.querySelector('iframe.glass')?.contentDocument?.body?.innerText";

/// A field of the form, as a selector finds it.
pub fn field(way: &str) -> String {
    format!("[id=\"f.{way}\"]")
}

/// Opens an address of the form and waits until its fields are there.
pub fn open(browser: &Browser, query: &str) {
    browser.open_alive(&format!("publish/{query}"));
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
}

/// Types into fields, each named by its way through the record.
pub fn write(browser: &Browser, fields: &[(&str, &str)]) {
    for (way, text) in fields {
        browser.type_into(&field(way), text);
    }
}

/// Chooses in a list of options, as a reader's hand would.
pub fn choose(browser: &Browser, way: &str, value: &str) {
    browser.script_with(
        "const list = document.querySelector(arguments[0]); list.value = arguments[1]; \
         list.dispatchEvent(new Event('change', {bubbles: true}))",
        vec![json!(field(way)), json!(value)],
    );
}

/// Ticks the box of a choice, once it stands still: what is said of other fields, and what opens below a
/// ticked box, moves those that follow, and a press would miss.
pub fn tick(browser: &Browser, way: &str, label: &str) {
    let choice = format!(
        "[...document.querySelectorAll('[data-field=\"f.{way}\"] label')]\
         .find(e => e.innerText.trim().startsWith({label:?}))?.querySelector('input')"
    );
    browser.wait_until(&format!("there is a box “{label}”"), &choice);
    browser.script(&format!(
        "const box = {choice}; box.scrollIntoView({{block: 'center'}}); \
         const top = () => box.getBoundingClientRect().top; \
         return new Promise(done => {{ \
           let [last, still] = [top(), 0]; \
           const look = () => {{ \
             still = top() === last ? still + 1 : 0; last = top(); \
             if (still === 5) done(); else requestAnimationFrame(look); }}; \
           requestAnimationFrame(look); }})"
    ));
    browser.click_what(&format!("a box “{label}”"), &choice);
    browser.wait_until(&format!("“{label}” is ticked"), &format!("{choice}.checked"));
}

/// Presses the button that adds a value to a list, and waits for the value's first field.
pub fn add(browser: &Browser, way: &str, first: &str) {
    browser.script_with(
        "document.querySelector(arguments[0]).click()",
        vec![json!(format!("[id=\"f.{way}-add\"]"))],
    );
    browser.wait_until(
        "the new value has the focus",
        &format!("document.activeElement.id === 'f.{first}'"),
    );
}

/// What a field holds.
pub fn value(browser: &Browser, way: &str) -> String {
    let told = browser
        .script_with("return document.querySelector(arguments[0]).value", vec![json!(field(way))]);
    told.as_str().unwrap_or_default().to_owned()
}

/// Waits until the page beside the form says something.
pub fn wait_for_page(browser: &Browser, words: &str) {
    browser.wait_until(
        &format!("the page beside the form says “{words}”"),
        &format!("{PAGE}?.includes({words:?})"),
    );
}

/// Asks for the check and the ways out.
pub fn ask_to_publish(browser: &Browser) {
    browser.click_named("button", "Check and send in");
}

/// Writes a mission with all that it must have, and its article.
pub fn write_mission(browser: &Browser) {
    write(
        browser,
        &[
            ("title", "A warm home for everyone: really"),
            ("statement", "By 2032, every home is warm."),
            ("summary", "Every home is to be warm and cheap to heat by 2032."),
            ("city", "camden"),
        ],
    );
    tick(browser, "challenges", "Housing and homelessness");
    tick(browser, "challenges", "Climate neutrality");
    tick(browser, "recognition", "Self-described");
    write(browser, &[("target.outcome", "Every home is warm"), ("target.year", "2032")]);
    choose(browser, "stage", "in-delivery");
    choose(browser, "progress.state", "not-assessed");
    write(browser, &[("lead", "Northport Council # one")]);
    add(browser, "sources", "sources.0.title");
    write(
        browser,
        &[
            ("sources.0.title", "Warm homes plan"),
            ("sources.0.publisher", "Northport Council"),
            ("sources.0.url", "https://www.example.org/plan"),
        ],
    );
    choose(browser, "sources.0.kind", "official");
    write(browser, &[("body", "Homes are cold.")]);
    browser.click_named(".marks button", "Note s1");
}
