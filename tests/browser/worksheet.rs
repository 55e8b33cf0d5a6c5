//! The self-test for a mission: what is written stays, and nowhere else.

use atlas_content::{Options, SourceFile, Sources, check};
use serde_json::{Value, json};
use site_tests::kinds::DESK;
use site_tests::{Browser, BuiltSite, WebServer};

const NOTE: &str = "main [role=status]";

/// Notes what the page hands to the reader as a file.
pub const CATCH_FILES: &str = "window.saved = []; const click = HTMLElement.prototype.click; \
    HTMLElement.prototype.click = function () { \
    if (this.download) window.saved.push([this.download, decodeURIComponent(this.href\
    .replace(/^[^,]*,/, ''))]); else click.call(this); };";

/// The name and the text of the file that the page handed over last.
pub fn saved(browser: &Browser) -> (String, String) {
    let file = browser.script("return window.saved.at(-1)");
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{file}")).to_owned();
    (text(&file[0]), text(&file[1]))
}

fn fill(browser: &Browser) {
    browser.type_into("#sheet-title", "A warm home for everyone");
    browser.type_into("#sheet-statement", "By 2032 every home is \"warm\": all of them.");
    browser.click("input[name=rating-0][value=met]");
    browser.click("input[name=rating-1][value=not-met]");
    browser.type_into("#sheet-why-1", "No year\nyet.");
    browser.type_into("#sheet-roar-3", "Tenants bear the risk.");
}

fn value(browser: &Browser, selector: &str) -> Value {
    browser.script_with("return document.querySelector(arguments[0]).value", vec![json!(selector)])
}

#[test]
fn what_is_written_is_there_again_and_leaves_as_a_file_that_the_checker_reads() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.run_in_each_page(CATCH_FILES);
    browser.open_alive("assess/");
    browser.wait_until(
        "it says that it keeps",
        &format!("document.querySelector('{NOTE}').innerText.includes('keeps it')"),
    );
    fill(&browser);
    browser.requests();
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
    let sent = browser.requests();
    assert!(!sent.iter().any(|address| address.contains("warm")), "{sent:#?}");
}

#[test]
fn it_is_cleared_with_two_presses_and_for_good() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("assess/");
    fill(&browser);
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
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.run_in_each_page(
        "Object.defineProperty(window, 'localStorage', \
         {get() { throw new DOMException('no', 'SecurityError') }})",
    );
    browser.open_alive("assess/");
    browser.wait_until(
        "it says so",
        &format!("document.querySelector('{NOTE}').innerText.includes('keeps nothing')"),
    );
    fill(&browser);
    assert_eq!(value(&browser, "#sheet-roar-3"), "Tenants bear the risk.");
    browser.type_into("#sheet-roar-0", &"word ".repeat(62));
    browser.wait_until(
        "it says how much is too much",
        "document.querySelector('#sheet-roar-0-count').innerText.includes('9 too many')",
    );
}

#[test]
fn on_paper_it_shows_what_was_written_and_no_buttons() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(DESK);
    browser.open_alive("assess/");
    fill(&browser);
    browser.devtools("Emulation.setEmulatedMedia", &json!({"media": "print"}));
    for hidden in [".masthead__navigation", ".sheet__tools", ".sheet__others", "#sheet-why-1"] {
        assert!(!browser.shows(hidden), "{hidden} has no place on paper");
    }
    let shown = "return getComputedStyle(document.querySelector('#sheet-why-1').parentElement, \
                 '::after').content";
    let shown = browser.script(shown);
    assert!(shown.as_str().is_some_and(|text| text.contains("No year")), "{shown}");
    assert!(browser.shows("#sheet-why-2"), "an empty field leaves room to write");
}
