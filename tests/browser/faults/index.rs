//! A search whose index does not come, or not as it was built.

use super::told::survived;
use atlas_model::page::RESULTS_AT_A_TIME;
use site_tests::Build;
use site_tests::steps::{RESULTS, wait_for_total};
use site_tests::{Browser, BuiltSite, Fault, LargeShowcase, WebServer, files_in};

const ALERT: &str = "#app [role=alert]";

fn index_of(site: &BuiltSite) -> String {
    site.file_like("search-", ".bin").to_owned()
}

fn check(fault: impl Fn(&BuiltSite, String) -> Fault, says: &str, name: &str) {
    let site = BuiltSite::shipped();
    let server = WebServer::start_with(&site, &[fault(&site, index_of(&site))]);
    let browser = Browser::start(&server);
    for path in ["explore/", "explore/?q=homelessness&city=houston"] {
        browser.open_alive(path);
        browser.wait_until("the page says so", &format!("document.querySelector('{ALERT}')"));
        let notice = browser.text(ALERT);
        assert!(notice.contains("Search is not available") && notice.contains(says), "{notice}");
        assert!(browser.shows(RESULTS), "{path}: the list shows");
        assert_eq!(
            browser.count(RESULTS),
            RESULTS_AT_A_TIME,
            "{path}: the list as it was rendered"
        );
        assert_eq!(browser.count("fieldset input:enabled"), 0, "nothing can be chosen in vain");
        assert!(!browser.text("main").contains("Searching"), "nothing is awaited in vain");
    }
    browser.click_named(&format!("{ALERT} a"), "Load the page again");
    browser.wait_for_app();
    assert_eq!(browser.place(), "explore/?q=homelessness&city=houston", "with what was chosen");
    browser.wait_until("the list shows", &format!("document.querySelector('{ALERT}')"));
    let title = browser.text(".results article :is(h2, h3) a");
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "!location.pathname.includes('explore')");
    browser.wait_until(
        "its heading shows",
        &format!("document.querySelector('h1').innerText.trim() === {:?}", title.trim()),
    );
    survived(name);
}

#[test]
fn without_its_index_the_page_says_so_and_stays_usable() {
    check(|_, path| Fault::Missing(path), "the site has changed", "index_missing");
}

#[test]
fn with_a_damaged_index_the_page_says_so_and_stays_usable() {
    check(|_, path| Fault::Damaged(path), "damaged", "index_damaged");
}

#[test]
fn with_half_an_index_the_page_says_so_and_stays_usable() {
    check(|_, path| Fault::Truncated(path), "damaged", "index_truncated");
}

#[test]
fn with_an_index_of_another_version_the_page_says_so_and_stays_usable() {
    let newer = |site: &BuiltSite, path: String| {
        let mut bytes = site.bytes(&path);
        // The version stands after the eight letters by which an index is known.
        bytes[8] += 1;
        Fault::Replaced(path, bytes)
    };
    check(newer, "another version of this site", "index_version");
}

#[test]
fn with_a_hosts_page_in_place_of_its_index_the_page_says_so_and_stays_usable() {
    check(|_, path| Fault::Status(path, 500), "the server answered 500", "index_status");
    let page = b"<!doctype html><title>Sign in to the network</title>".to_vec();
    let instead = move |_: &BuiltSite, path| Fault::Replaced(path, page.clone());
    check(instead, "another version of this site", "index_replaced");
}

#[test]
fn an_index_that_came_damaged_and_was_kept_so_is_asked_for_afresh() {
    let site = BuiltSite::shipped();
    let server = WebServer::start_with(&site, &[]);
    let damaged = copy_of(&site);
    let path = damaged.path().join(index_of(&site));
    let mut bytes = site.bytes(&index_of(&site));
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    write(&path, &bytes);
    server.deploy(&BuiltSite::in_folder(damaged.path()));
    let browser = Browser::start(&server);
    browser.open_alive("explore/?q=homelessness");
    browser.wait_until("the page says so", &format!("document.querySelector('{ALERT}')"));
    // The browser has it for ever, for its name never means anything else.
    server.deploy(&site);
    browser.click_named(&format!("{ALERT} button"), "Try again");
    browser.wait_until(
        "it is answered",
        "document.querySelector('.search-line__count').innerText.includes('results')",
    );
    assert_eq!(browser.count(ALERT), 0, "all is well again");
    survived("index_kept_damaged");
}

#[test]
fn with_a_part_of_a_large_index_missing_the_page_says_so() {
    let built = Build::of(LargeShowcase::new().path()).run();
    let site = built.site();
    let words = site.files().iter().filter(|file| file.contains("/words-"));
    for (fault, name) in [
        (Fault::Missing as fn(String) -> Fault, "index_part_missing"),
        (Fault::Truncated as fn(String) -> Fault, "index_part_truncated"),
    ] {
        let faults: Vec<Fault> = words.clone().cloned().map(fault).collect();
        let server = WebServer::start_with(&site, &faults);
        let browser = Browser::start(&server);
        browser.open_alive(&format!("explore/?q={}", LargeShowcase::needle().0));
        browser.wait_until("the page says so", &format!("document.querySelector('{ALERT}')"));
        assert!(browser.text(ALERT).contains("Search is not available"));
        assert!(browser.shows(RESULTS), "the list shows");
        browser.open_alive("explore/");
        wait_for_total(&browser, LargeShowcase::MISSIONS);
        survived(name);
    }
}

/// A copy of a site's files.
fn copy_of(site: &BuiltSite) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for a while");
    for path in files_in(site.folder()) {
        write(&folder.path().join(&path), &site.bytes(&path));
    }
    folder
}

#[expect(clippy::disallowed_methods, reason = "the test stands in for whoever publishes a site")]
fn write(path: &std::path::Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it takes folders");
    std::fs::write(path, bytes).expect("a new folder takes a file");
}
