//! The form, where its worker or the browser's storage fails: what is written is not lost.

use super::told::survived;
use site_tests::{Browser, BuiltSite, Fault, WebServer, figure};

const FORM: &str = "publish/?kind=insight";
const TITLE: &str = "[id='f.title']";

fn check_worker(start: &str, end: &str, fault: impl Fn(String) -> Fault, name: &str) {
    let site = BuiltSite::shipped();
    let file = site.file_like(start, end).to_owned();
    let server = WebServer::start_with(&site, &[fault(file)]);
    let browser = Browser::start(&server);
    browser.open_alive("publish/");
    browser.wait_until("the page says so", "document.querySelector('#app [role=alert]')");
    let said = browser.text("#app [role=alert]");
    assert!(said.contains("could not be loaded") && said.contains("Load the page again"), "{said}");
    assert!(!browser.text("main").contains("on its way"), "nothing is awaited in vain");
    survived(name);
}

#[test]
fn without_its_worker_the_form_says_so() {
    check_worker("desk-", ".js", Fault::Missing, "form_worker_missing");
    check_worker("atlas-desk_bg-", ".wasm", Fault::Truncated, "form_worker_truncated");
}

#[test]
fn where_the_browser_has_no_room_the_form_says_so_and_asks_before_it_is_left() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive(FORM);
    browser.wait_until("the form shows", &format!("document.querySelector({TITLE:?})"));
    assert!(!leaving_asks(&browser), "nothing would be lost yet");
    browser.script(
        "let much = 'x'.repeat(1 << 20); \
         for (let n = 0; much.length > 0; n++) { \
           try { localStorage.setItem('filling' + n, much) } catch { much = much.slice(0, much.length >> 1) } \
         }",
    );
    browser.type_into(TITLE, "Trust grows by small promises");
    browser.wait_until("the form says so", "document.querySelector('.form__kept [role=status]')?.innerText.includes('does not keep this draft')");
    assert!(browser.text(".form__kept").contains("Save a copy as a file"));
    assert!(leaving_asks(&browser), "what is written would be lost");
    let kept = browser.script(&format!("return document.querySelector({TITLE:?}).value"));
    assert_eq!(kept, "Trust grows by small promises");
    browser.script("localStorage.clear()");
    browser.type_into(TITLE, ".");
    browser.wait_until("it is kept again", "document.querySelector('.form__kept [role=status]')?.innerText.includes('Kept in this browser')");
    assert!(!leaving_asks(&browser), "it is kept");
    figure("faults.lost", 0);
    survived("storage_full");
}

/// Whether the page would have the browser ask before it is left.
fn leaving_asks(browser: &Browser) -> bool {
    browser.holds("!dispatchEvent(new Event('beforeunload', {cancelable: true}))")
}
