//! What the reader's browser keeps, listed, and cleared by a button.

use site_tests::{Browser, BuiltSite, Key, WebServer, figure};

const ROWS: &str = ".kept__row";

/// What a row says of how much there is.
fn amount(browser: &Browser, name: &str) -> String {
    let rows = browser.texts(ROWS);
    rows.into_iter().find(|row| row.starts_with(name)).unwrap_or_else(|| panic!("a row {name}"))
}

/// Presses a button by keyboard: the tray may lie over where it stands.
fn press(browser: &Browser, selector: &str) {
    browser.focus(selector);
    browser.press(Key::Enter);
}

/// Picks a record, begins a draft, writes on the worksheet.
fn leave_something(browser: &Browser) {
    browser.open_alive("missions/copenhagen-2025/");
    browser.click(".pick");
    browser.wait_until("it is picked", "document.querySelector('.tray')");
    browser.open_alive("publish/?kind=insight");
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    browser.type_into("[id='f.title']", "Trust grows by small promises");
    browser.wait_until(
        "it is kept",
        "document.querySelector('.form__kept')?.innerText.includes('Kept in this browser')",
    );
}

#[test]
fn what_is_kept_is_listed_and_each_is_cleared_by_its_button() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    leave_something(&browser);
    browser.open_alive("kept/");
    browser
        .wait_until("it is listed", "document.querySelector('[data-clear-all]').hidden === false");
    assert!(amount(&browser, "Records picked").contains("1 record,"), "{:?}", browser.texts(ROWS));
    assert!(amount(&browser, "Drafts").contains("1 draft,"));
    assert!(amount(&browser, "The worksheet").contains("Nothing"));
    assert_eq!(browser.count(".tray__picks li"), 1);
    press(&browser, ".kept__row:first-child [data-clear]");
    browser.wait_until(
        "it is said",
        "document.querySelector('[data-told]').innerText.startsWith('Cleared')",
    );
    assert!(amount(&browser, "Records picked").contains("Nothing"));
    assert!(amount(&browser, "Drafts").contains("1 draft,"), "the others are kept");
    browser.wait_until("the tray is gone", "!document.querySelector('.tray')");
    assert!(
        browser.holds("document.activeElement.matches('[data-told]')"),
        "the focus is not lost"
    );
    press(&browser, "[data-clear-all]");
    browser.wait_until(
        "it is said",
        "document.querySelector('[data-told]').innerText.includes('keeps nothing')",
    );
    assert_eq!(browser.script("return localStorage.length"), 0);
    figure("kept.stores", browser.count(ROWS));
}

#[test]
fn every_thing_that_the_site_keeps_is_on_the_list() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    leave_something(&browser);
    browser.open_alive("assess/");
    browser.type_into("main textarea, main input[type=text]", "A mission");
    browser.wait_until(
        "it is kept",
        "document.querySelector('main').innerText.includes('This browser keeps it')",
    );
    browser.open_alive("kept/");
    browser
        .wait_until("it is listed", "document.querySelector('[data-clear-all]').hidden === false");
    assert!(amount(&browser, "The worksheet").contains("1 worksheet,"));
    press(&browser, "[data-clear-all]");
    browser.wait_until(
        "it is said",
        "document.querySelector('[data-told]').innerText.includes('keeps nothing')",
    );
    assert_eq!(
        browser.script("return Object.keys(localStorage)").as_array().map(Vec::len),
        Some(0)
    );
    assert_eq!(browser.script("return document.cookie"), "");
}

#[test]
fn the_page_is_found_from_every_page_and_reads_without_the_app() {
    let site = BuiltSite::shipped();
    let wasm = site.file_like("atlas-app-", "_bg.wasm").to_owned();
    let server = WebServer::start_with(&site, &[site_tests::Fault::Missing(wasm)]);
    let browser = Browser::start(&server);
    browser.open("about/");
    browser.click_named("footer a", "Read offline");
    browser.wait_until(
        "the offer shows",
        "document.querySelector('[data-state=ask] [data-when=ask] button:enabled')",
    );
    assert_eq!(browser.count("footer a[href$='/kept/']"), 1);
}
