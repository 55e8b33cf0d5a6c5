//! A link is followed, and the next page does not come, or not as it should.

use super::told::{STEP_LINE, survived};
use site_tests::steps::{BOX, search};
use site_tests::{Browser, BuiltSite, Fault, WebServer, figure};

const FROM: &str = "missions/copenhagen-2025/";
const TO: &str = "missions/";

fn to_file() -> String {
    format!("{TO}index.html")
}

/// Follows a link to the list of missions.
fn follow(browser: &Browser) {
    browser.click(&format!("nav a[href$='/{TO}']"));
}

/// Waits until the page says something of the next one, and tells what.
fn words(browser: &Browser) -> String {
    browser
        .wait_until("the page says so", &format!("!document.querySelector('{STEP_LINE}').hidden"));
    assert!(browser.shows(STEP_LINE));
    browser.text(STEP_LINE)
}

/// The page that was read is still there, with what was picked on it.
fn assert_nothing_is_lost(browser: &Browser) {
    assert_eq!(browser.place(), FROM);
    assert!(browser.shows("[data-fixed] h1"));
    assert_eq!(browser.count(".tray__picks li"), 1, "what was picked is still picked");
    figure("faults.lost", 0);
}

/// Opens a record's page, and picks the record to compare.
fn open_and_pick(server: &WebServer) -> Browser {
    let browser = Browser::start(server);
    browser.open_alive(FROM);
    browser.click(".pick");
    browser.wait_until("it is picked", "document.querySelector('.tray')");
    browser
}

#[test]
fn where_the_server_breaks_the_reader_stays_and_is_told() {
    let server = WebServer::start_with(&BuiltSite::shipped(), &[Fault::Status(to_file(), 500)]);
    let browser = open_and_pick(&server);
    follow(&browser);
    let said = words(&browser);
    assert!(said.contains("the server answered 500") && said.contains("Try again"), "{said}");
    assert_nothing_is_lost(&browser);
    // Another link leads on, and nothing more is said.
    browser.click("nav a[href$='/insights/']");
    browser.wait_until("the list shows", "location.pathname.endsWith('/insights/')");
    assert!(!browser.shows(STEP_LINE));
    survived("page_status");
}

#[test]
fn without_a_connection_the_reader_stays_and_is_told() {
    let mut server = WebServer::start(&BuiltSite::shipped());
    let browser = open_and_pick(&server);
    server.stop();
    follow(&browser);
    let said = words(&browser);
    assert!(said.contains("did not answer") && said.contains("Try again"), "{said}");
    assert_nothing_is_lost(&browser);
    server.resume();
    browser.click(&format!("{STEP_LINE} a"));
    browser.wait_until("the list shows", "location.pathname.endsWith('/missions/')");
    browser.wait_for_app();
    survived("page_offline");
}

#[test]
fn without_a_connection_a_search_stays_as_it_was_written() {
    let mut server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    search(&browser, "homelessness");
    browser.wait_until("it is answered", "document.querySelector('.results mark')");
    server.stop();
    browser.click(".results article :is(h2, h3) a");
    assert!(words(&browser).contains("did not answer"));
    assert_eq!(
        browser.script(&format!("return document.querySelector('{BOX}').value")),
        "homelessness"
    );
    search(&browser, "housing");
    browser.wait_until(
        "a search needs no connection",
        "document.querySelector('.results mark')?.innerText.toLowerCase().startsWith('hous')",
    );
    figure("faults.lost", 0);
    survived("search_offline");
}

#[test]
fn a_page_that_is_slow_is_told_of_and_comes_at_last() {
    let server = WebServer::start_with(&BuiltSite::shipped(), &[Fault::Held(to_file())]);
    let browser = open_and_pick(&server);
    follow(&browser);
    let said = words(&browser);
    assert!(said.contains("slow to come") && said.contains("load it afresh"), "{said}");
    assert_nothing_is_lost(&browser);
    server.let_through();
    browser.wait_until("the list shows", "location.pathname.endsWith('/missions/')");
    assert!(!browser.shows(STEP_LINE), "nothing more is said");
    survived("page_slow");
}

#[test]
fn while_a_page_is_slow_another_link_leads_on() {
    let server = WebServer::start_with(&BuiltSite::shipped(), &[Fault::Held(to_file())]);
    let browser = open_and_pick(&server);
    follow(&browser);
    browser.click("nav a[href$='/insights/']");
    browser.wait_until("the other page shows", "location.pathname.endsWith('/insights/')");
    server.let_through();
    browser.click("nav a[href$='/cities/']");
    browser.wait_until("a third page shows", "location.pathname.endsWith('/cities/')");
    assert!(!browser.shows(STEP_LINE), "the first one is not spoken of");
    survived("page_slow_left");
}

#[test]
fn a_page_of_another_site_is_shown_by_the_browser_and_not_within_this_one() {
    let others = b"<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>".to_vec();
    let fault = Fault::Replaced(to_file(), others);
    let server = WebServer::start_with(&BuiltSite::shipped(), &[fault]);
    let browser = Browser::start(&server);
    browser.open_alive(FROM);
    follow(&browser);
    browser.wait_until(
        "it shows",
        "document.querySelector('h1')?.innerText === 'Sign in to the network'",
    );
    assert_eq!(browser.count(".masthead"), 0, "nothing of this site is around it");
    survived("page_of_another_site");
}

#[test]
fn half_a_page_reads_as_far_as_it_goes() {
    let server = WebServer::start_with(&BuiltSite::shipped(), &[Fault::Truncated(to_file())]);
    let browser = Browser::start(&server);
    browser.open_alive(FROM);
    follow(&browser);
    browser.wait_until("it shows", "location.pathname.endsWith('/missions/')");
    browser.wait_until("the page says so", "document.querySelector('body > .outage__line')");
    let said = browser.text("body > .outage__line");
    assert!(said.contains("Only a part of this page") && said.contains("again"), "{said}");
    assert!(browser.shows("h1"));
    survived("page_truncated");
}
