//! The self-test for a mission: what is written stays, and nowhere else.

use atlas_content::{Options, SourceFile, Sources, check};
use serde_json::{Value, json};
use site_tests::{
    Browser, BuiltSite, WebServer,
    steps::{CATCH_FILES, DENY_STORAGE, fill_worksheet, saved},
};

const NOTE: &str = "main [role=status]";

fn value(browser: &Browser, selector: &str) -> Value {
    browser.script_with("return document.querySelector(arguments[0]).value", vec![json!(selector)])
}

#[test]
fn what_is_written_is_there_again_and_leaves_as_a_file_that_the_checker_reads() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start(&server);
    browser.open_alive("assess/");
    browser.wait_until(
        "it says that it keeps",
        &format!("document.querySelector('{NOTE}').innerText.includes('keeps it')"),
    );
    fill_worksheet(&browser);
    let mut sent = browser.loaded();
    browser.reload();
    browser.wait_for_app();
    browser.wait_until(
        "what was written is there again",
        "document.querySelector('#sheet-title').value === 'A warm home for everyone'",
    );
    assert!(browser.holds("document.querySelector('input[name=rating-1][value=not-met]').checked"));
    assert_eq!(value(&browser, "#sheet-why-1"), "No year\nyet.");
    let brief = browser.text(".sheet__summary");
    assert!(brief.contains("Not met") && !brief.contains("Too long"), "{brief}");

    browser.click_named("button", "Export as Markdown");
    let (name, text) = saved(&browser);
    assert_eq!(name, "a-warm-home-for-everyone.md");
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    let site = "title: Town\nbase_url: https://a.org/\nlanguages: [en]\nlicence: CC0-1.0\n";
    let files =
        vec![file("content/site.yaml", site), file(&format!("content/missions/{name}"), &text)];
    let sources = Sources { files, assets: Vec::new() };
    for told in check(&sources, &Options::default()).diagnostics {
        assert!(told.code.starts_with("missing-"), "{}: {}\n{text}", told.code, told.message);
    }
    assert!(text.contains("clear_direction: {rating: not-met, why: \"No year yet.\"}"), "{text}");

    // Nothing that was written has left.
    sent.extend(browser.loaded());
    assert!(!sent.iter().any(|address| address.contains("warm")), "{sent:#?}");
}

#[test]
fn it_is_cleared_with_two_presses_and_for_good() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("assess/");
    fill_worksheet(&browser);
    browser.click_named("button", "Clear");
    assert_eq!(value(&browser, "#sheet-title"), "A warm home for everyone");
    browser.click_named("button", "Clear everything for good");
    browser.wait_until("it is empty", "document.querySelector('#sheet-title').value === ''");
    assert!(
        browser.holds("document.querySelector('input[name=rating-0][value=not-assessed]').checked")
    );
    browser.reload();
    browser.wait_for_app();
    assert_eq!(value(&browser, "#sheet-statement"), "");
    assert!(browser.holds("localStorage.length === 0"));
}

#[test]
fn where_the_browser_keeps_nothing_the_page_says_so_and_works() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), DENY_STORAGE);
    let browser = Browser::start(&server);
    browser.open_alive("assess/");
    browser.wait_until(
        "it says so",
        &format!("document.querySelector('{NOTE}').innerText.includes('keeps nothing')"),
    );
    fill_worksheet(&browser);
    assert_eq!(value(&browser, "#sheet-roar-3"), "Tenants bear the risk.");
    browser.type_into("#sheet-roar-0", &"word ".repeat(62));
    browser.wait_until(
        "it says how much is too much",
        "document.querySelector('#sheet-roar-0-count').innerText.includes('9 too many')",
    );
}
