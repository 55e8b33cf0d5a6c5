//! What breaks leaves the page usable, and says so.

use atlas_model::page::RESULTS_AT_A_TIME;
use site_tests::steps::RESULTS;
use site_tests::{Browser, BuiltSite, Fault, WebServer};

fn check(fault: impl Fn(String) -> Fault) {
    let site = BuiltSite::shipped();
    let index = site.file_like("search-", ".bin").to_owned();
    let server = WebServer::start_with(&site, &[fault(index)]);
    let browser = Browser::start(&server);
    for path in ["explore/", "explore/?q=homelessness&city=houston"] {
        browser.open_alive(path);
        browser.wait_until("the page says so", "document.querySelector('[role=alert]')");
        let notice = browser.text("[role=alert]");
        assert!(notice.contains("Search is not available"), "{notice}");
        assert!(browser.shows(RESULTS), "{path}: the list shows");
        assert_eq!(
            browser.count(RESULTS),
            RESULTS_AT_A_TIME,
            "{path}: the list as it was rendered"
        );
        assert_eq!(browser.count("fieldset input:enabled"), 0, "nothing can be chosen in vain");
    }
    let title = browser.text(".results article :is(h2, h3) a");
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "!location.pathname.includes('explore')");
    browser.wait_until(
        "its heading shows",
        &format!("document.querySelector('h1').innerText.trim() === {:?}", title.trim()),
    );
}

#[test]
fn without_its_index_the_page_says_so_and_stays_usable() {
    check(Fault::Missing);
}

#[test]
fn with_a_damaged_index_the_page_says_so_and_stays_usable() {
    check(Fault::Damaged);
}

#[test]
fn without_the_app_every_page_reads() {
    let site = BuiltSite::shipped();
    let wasm = site.file_like("atlas-app-", "_bg.wasm").to_owned();
    let server = WebServer::start_with(&site, &[Fault::Missing(wasm)]);
    let browser = Browser::start(&server);
    browser.open("explore/?q=homelessness");
    browser.wait_until("the app has failed", "document.documentElement.dataset.app === 'failed'");
    assert!(browser.shows(RESULTS));
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "!location.pathname.includes('explore')");
    assert!(browser.shows("[data-fixed] h1"));
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
