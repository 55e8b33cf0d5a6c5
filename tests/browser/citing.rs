//! Citing a page: copied, saved, and read by reference managers.

use serde_json::json;
use site_tests::{
    Browser, BuiltSite, WebServer,
    steps::{CATCH_FILES, saved},
};

const MISSION: &str = "missions/camden-food-2030/";

#[test]
fn a_citation_is_copied_and_saved() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start(&server);
    browser.open_alive(MISSION);
    browser.script(
        "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }",
    );
    browser.click_named("button", "Copy APA");
    browser
        .wait_until("it says so", "document.querySelector('.cite output').innerText === 'Copied'");
    let copied = browser.script("return window.copied");
    let copied = copied.as_str().expect("a text was copied");
    assert!(copied.starts_with("Mission Atlas. (2026, ") && copied.ends_with(MISSION), "{copied}");

    browser.click_named("summary", "Other styles and formats");
    for (style, start) in
        [("BibTeX", "@misc{mission-camden-food-2030,"), ("RIS", "TY  - ELEC\n"), ("CSL-JSON", "[{")]
    {
        browser.click_named("button", &format!("Download {style}"));
        let (name, text) = saved(&browser);
        assert!(name.starts_with("mission-camden-food-2030."), "{style}: {name}");
        assert!(text.starts_with(start), "{style}: {text}");
        assert!(text.contains("Good food every day"), "{style}: {text}");
    }
    let complaints = browser.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn where_no_script_may_copy_the_text_is_selected() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive(MISSION);
    browser.script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    browser.click_named("button", "Copy APA");
    browser.wait_until(
        "the text is selected",
        "getSelection().toString().startsWith('Mission Atlas. (2026')",
    );
    assert!(browser.text(".cite output").contains("Ctrl+C"));
}

#[test]
fn reference_managers_read_of_the_page_that_shows() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive(MISSION);
    let cited = "return [...document.querySelectorAll('meta[name=citation_title]')]\
                 .map(meta => meta.content)";
    assert_eq!(browser.script(cited), json!(["Good food every day"]));
    browser.script("window.sameApp = true");
    browser.click_named("a", "Missions");
    browser.wait_until("the list shows", "document.querySelector('h1').innerText === 'Missions'");
    // What machines read follows what shows.
    browser.wait_until("it cites nothing", "!document.querySelector('meta[name=citation_title]')");
    browser.back();
    browser.wait_until(
        "the mission shows",
        "document.querySelector('h1').innerText === 'Good food every day'",
    );
    browser.wait_until("it is cited", "document.querySelector('meta[name=citation_title]')");
    assert_eq!(browser.script(cited), json!(["Good food every day"]));
    assert!(browser.holds("window.sameApp"), "the page was not loaded anew");
}
