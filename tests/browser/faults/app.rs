//! A page whose app, script or stylesheet does not come.

use super::told::{APP_LINE, assert_it_reads, survived, wait_for_words};
use site_tests::steps::RESULTS;
use site_tests::{Browser, BuiltSite, Fault, WebServer};

const RECORD: &str = "insights/insight-transfer/";

/// The title of the record's page, as the site has it.
fn heading(site: &BuiltSite) -> String {
    site.page(&format!("{RECORD}index.html")).one("h1").text().collect::<String>()
}

/// Looks at a record's page and at a search whose file, found by its name, is at fault.
fn check(start: &str, end: &str, fault: impl Fn(String) -> Fault, name: &str) {
    let site = BuiltSite::shipped();
    let file = site.file_like(start, end).to_owned();
    let server = WebServer::start_with(&site, &[fault(file)]);
    let browser = Browser::start(&server);
    browser.open(RECORD);
    wait_for_words(&browser);
    assert_it_reads(&browser, heading(&site).trim());
    browser.open("explore/?q=homelessness");
    wait_for_words(&browser);
    browser.wait_until(
        "the list shows",
        &format!(
            "document.querySelector('{RESULTS}')?.checkVisibility({{visibilityProperty: true}})"
        ),
    );
    let share = "document.querySelector('.explore__results').offsetWidth / innerWidth > 0.5";
    assert!(browser.holds(share), "the list has the room of the filters, too");
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "!location.pathname.includes('explore')");
    assert!(browser.shows("[data-fixed] h1"), "links lead on");
    survived(name);
}

const WASM: (&str, &str) = ("atlas-app-", "_bg.wasm");
const SCRIPT: (&str, &str) = ("site-", ".js");

#[test]
fn without_its_wasm_a_page_reads() {
    check(WASM.0, WASM.1, Fault::Missing, "wasm_missing");
}

#[test]
fn with_half_of_its_wasm_a_page_reads() {
    check(WASM.0, WASM.1, Fault::Truncated, "wasm_truncated");
}

#[test]
fn with_a_hosts_page_in_place_of_its_wasm_a_page_reads() {
    check(WASM.0, WASM.1, |path| Fault::Status(path, 503), "wasm_status");
}

#[test]
fn with_its_wasm_of_a_wrong_type_the_app_runs() {
    let site = BuiltSite::shipped();
    let wasm = site.file_like(WASM.0, WASM.1).to_owned();
    let server = WebServer::start_with(&site, &[Fault::WrongType(wasm)]);
    let browser = Browser::start(&server);
    browser.open_alive(RECORD);
    assert!(!browser.shows(APP_LINE), "all is well");
    survived("wasm_wrong_type");
}

#[test]
fn without_its_script_a_page_reads() {
    check(SCRIPT.0, SCRIPT.1, Fault::Missing, "script_missing");
}

#[test]
fn with_half_of_its_script_a_page_reads() {
    check(SCRIPT.0, SCRIPT.1, Fault::Truncated, "script_truncated");
}

#[test]
fn with_its_script_of_a_wrong_type_a_page_reads() {
    check(SCRIPT.0, SCRIPT.1, Fault::WrongType, "script_wrong_type");
}

#[test]
fn without_its_script_the_list_shows_after_a_while() {
    let site = BuiltSite::shipped();
    let script = site.file_like("site-", ".js").to_owned();
    let server = WebServer::start_with(&site, &[Fault::Missing(script)]);
    let browser = Browser::start(&server);
    browser.open("explore/?q=homelessness");
    let visibility = "getComputedStyle(document.querySelector('.explore__results')).visibility";
    assert!(browser.holds(&format!("{visibility} === 'hidden'")), "first it waits for the script");
    browser.wait_until("the list shows", &format!("{visibility} === 'visible'"));
    assert!(browser.shows(RESULTS));
}

#[test]
fn without_its_stylesheet_a_page_reads_and_says_so() {
    let site = BuiltSite::shipped();
    let style = site.file_like("site-", ".css").to_owned();
    let server = WebServer::start_with(&site, &[Fault::Missing(style)]);
    let browser = Browser::start(&server);
    browser.open(RECORD);
    assert!(browser.shows(APP_LINE));
    assert!(browser.text(APP_LINE).contains("load the page again"));
    assert_it_reads(&browser, heading(&site).trim());
    survived("style_missing");
}

#[test]
fn loading_the_page_again_is_all_it_takes() {
    let site = BuiltSite::shipped();
    let wasm = site.file_like(WASM.0, WASM.1).to_owned();
    let other = WebServer::start_with(&site, &[Fault::Status(wasm, 503)]);
    let browser = Browser::start(&other);
    browser.open("explore/?q=homelessness#results");
    wait_for_words(&browser);
    browser.script("document.documentElement.dataset.before = ''");
    browser.click(&format!("{APP_LINE} a"));
    browser.wait_until("the page is another", "!('before' in document.documentElement.dataset)");
    assert_eq!(browser.place(), "explore/?q=homelessness", "with all that was chosen");
}

#[test]
fn the_form_without_its_app_says_what_to_do_instead() {
    let site = BuiltSite::shipped();
    let wasm = site.file_like("atlas-publish_bg-", ".wasm").to_owned();
    let server = WebServer::start_with(&site, &[Fault::Truncated(wasm)]);
    let browser = Browser::start(&server);
    browser.open("publish/");
    wait_for_words(&browser);
    browser.wait_until(
        "it says what to do instead",
        "document.querySelector('main').innerText.includes('you can write it by hand')",
    );
    assert!(!browser.text("main").contains("on its way"), "nothing is awaited in vain");
    survived("form_app_truncated");
}
