//! What is suggested while one types: pages of cities, challenges and records.

use serde_json::json;
use site_tests::kinds::PHONE;
use site_tests::steps::{BOX, search, wait_for_index};
use site_tests::{Browser, Build, BuiltSite, Fault, Key, LargeShowcase, WebServer};

/// What is suggested, each with what it is.
const SUGGESTED: &str = "[...document.querySelectorAll('.suggestions a')].map(a => a.innerText)";

fn wait_for(browser: &Browser, suggestion: &str) {
    browser.wait_until(suggestion, &format!("{SUGGESTED}.includes('{suggestion}')"));
}

#[test]
fn cities_challenges_and_records_are_suggested_by_name() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    assert_eq!(browser.count(".suggestions a"), 0, "nothing is typed");
    for (text, suggestions) in [
        ("way home", vec!["Mission: The Way Home"]),
        ("vienna", vec!["City: Vienna", "Mission: Smart Climate City Vienna"]),
        ("neutr", vec!["Challenge: Climate neutrality", "Mission: Climate-neutral Leuven"]),
    ] {
        search(&browser, text);
        for suggestion in suggestions {
            wait_for(&browser, suggestion);
        }
    }
}

#[test]
fn suggestions_stand_in_one_line_above_what_follows() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(PHONE);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "home");
    wait_for(&browser, "Mission: The Way Home");
    let overlap = "const bottom = Math.max(...[...document.querySelectorAll('.suggestions a')]\
        .map(link => link.getBoundingClientRect().bottom)); \
        return bottom - document.querySelector('.explore__toggle').getBoundingClientRect().top";
    let overlap = browser.script(overlap).as_f64().expect("both are there");
    assert!(overlap <= 0.5, "by {overlap} pixels");
}

#[test]
fn a_suggestion_is_reached_and_followed_by_keyboard() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "vienna");
    wait_for(&browser, "Mission: Smart Climate City Vienna");
    let is_focused = |selector: &str| {
        browser.holds(&format!("document.activeElement === document.querySelector('{selector}')"))
    };
    browser.press(Key::Down);
    assert!(is_focused(".suggestions a"), "down leads from the box to the first");
    assert_eq!(browser.role(".suggestions a"), "link");
    assert_eq!(browser.name(".suggestions a"), "City: Vienna");
    browser.press(Key::Up);
    assert!(is_focused("[data-live] input[name=q]"), "up leads back");
    browser.press(Key::Down);
    browser.press(Key::Down);
    assert!(is_focused(".suggestions li:nth-child(2) a"));
    browser.press(Key::Escape);
    assert!(is_focused("[data-live] input[name=q]"), "Escape leads back from anywhere");
    assert_eq!(browser.place(), "explore/?q=vienna", "and nothing is lost");
    browser.press(Key::Down);
    browser.press(Key::Down);
    browser.press(Key::Enter);
    browser.wait_until(
        "the record shows",
        "document.querySelector('h1').innerText === 'Smart Climate City Vienna'",
    );
}

#[test]
fn nothing_moves_when_suggestions_come_and_go() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let top = || {
        let top = "return document.querySelector('.explore__columns').getBoundingClientRect().top";
        browser.script(top)
    };
    let before = top();
    search(&browser, "vienna");
    wait_for(&browser, "City: Vienna");
    assert_eq!(top(), before);
    assert_eq!(
        browser.script_with(
            "return document.querySelector(arguments[0]).getAttribute('aria-describedby')",
            vec![json!(BOX)]
        ),
        "suggestions"
    );
}

#[test]
fn suggestions_of_a_large_catalogue_load_nothing() {
    let built = Build::of(LargeShowcase::new().path()).run();
    let site = built.site();
    let parts = site.files().iter();
    let parts = parts.filter(|file| file.contains("/words-") || file.contains("/stored-"));
    let faults: Vec<Fault> = parts.cloned().map(Fault::Missing).collect();
    let server = WebServer::start_with(&site, &faults);
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "eastm");
    wait_for(&browser, "City: Eastmoor");
    // The records that show already are known.
    search(&browser, "number");
    browser.wait_until(
        "records are suggested",
        &format!("{SUGGESTED}.some(s => s.startsWith('Mission: Mission number'))"),
    );
}
