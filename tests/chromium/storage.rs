//! A browser that lets sites keep nothing.

use site_tests::{Browser, BuiltSite, WebServer, figure};

/// What such a browser does to who asks for the storage.
const DENIED: &str = "Object.defineProperty(window, 'localStorage', \
                      {get() { throw new DOMException('denied', 'SecurityError') }})";

fn start(server: &WebServer) -> Browser {
    let browser = Browser::start(server);
    browser.run_in_each_page(DENIED);
    browser
}

#[test]
fn what_is_picked_stays_picked_from_page_to_page() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = start(&server);
    browser.open_alive("missions/copenhagen-2025/");
    browser.click(".pick");
    browser.wait_until("it is picked", "document.querySelectorAll('.tray__picks li').length === 1");
    browser.click("nav a[href$='/missions/']");
    browser.wait_until("the list shows", "location.pathname.endsWith('/missions/')");
    assert_eq!(browser.count(".tray__picks li"), 1);
    // The comparison itself has them in its address.
    browser.click(".tray a.button");
    browser.wait_until("it compares", "document.querySelector('#app h1')?.innerText.includes('Copenhagen') || location.search.includes('copenhagen-2025')");
    figure("faults.lost", 0);
    figure("faults.storage_denied_tray", 1);
}

#[test]
fn the_form_and_the_worksheet_say_that_nothing_is_kept() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = start(&server);
    browser.open_alive("publish/?kind=insight");
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    browser.type_into("[id='f.title']", "Trust");
    browser.wait_until(
        "the form says so",
        "document.querySelector('.form__kept').innerText.includes('does not keep this draft')",
    );
    assert!(browser.text(".form__kept").contains("Save a copy as a file"));
    browser.open_alive("assess/");
    browser.wait_until(
        "the worksheet says so",
        "document.querySelector('main').innerText.includes('Your browser keeps nothing')",
    );
    browser.open_alive("kept/");
    browser.wait_until("the list says so", "!document.querySelector('[data-refused]').hidden");
    figure("faults.storage_denied", 1);
}
