//! A large catalogue: its index is several files, loaded as they are needed.

use site_tests::steps::{RESULTS, search, titles, total, unfold, wait_for_index, wait_for_total};
use site_tests::{Browser, Build, Built, Fault, LargeShowcase, WebServer};
use std::fs;

fn built() -> Built {
    Build::of(LargeShowcase::new().path()).run()
}

/// The files of the index's parts that the browser has loaded.
const LOADED: &str = "return performance.getEntriesByType('resource')\
                      .map(entry => entry.name.match(/search-[^/]+[/](.+)[.]bin$/)?.[1])\
                      .filter(Boolean)";

#[test]
fn what_is_sought_is_loaded_and_no_more() {
    let built = built();
    let site = built.site();
    let parts = site.files().iter().filter(|file| file.starts_with("search-"));
    assert!(parts.count() > 20, "the index is several files");
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    assert_eq!(browser.script(LOADED).as_array().map(Vec::len), Some(0), "nothing was asked yet");
    let (word, title) = LargeShowcase::needle();
    search(&browser, word);
    wait_for_total(&browser, 1);
    assert_eq!(titles(&browser), [title]);
    let loaded = browser.script(LOADED);
    let loaded = loaded.as_array().map(Vec::len).unwrap_or_default();
    assert!((2..6).contains(&loaded), "{loaded} parts: of the word's, and of the result's");
}

#[test]
fn an_address_with_a_query_is_answered() {
    let built = built();
    let server = WebServer::start(&built.site());
    let browser = Browser::start(&server);
    let (word, title) = LargeShowcase::needle();
    // One letter off.
    browser.open_alive(&format!("explore/?q={}", word.replace("ra", "ar")));
    wait_for_total(&browser, 1);
    assert_eq!(titles(&browser), [title]);
    assert!(browser.text(".explore__instead").contains(word));
}

#[test]
fn a_facet_that_is_opened_tells_its_counts() {
    let built = built();
    let server = WebServer::start(&built.site());
    let browser = Browser::start(&server);
    browser.open_alive(&format!("explore/?q={}", LargeShowcase::needle().0));
    wait_for_total(&browser, 1);
    unfold(&browser, "Stage", "Adopted");
    let counts = "[...document.querySelectorAll('fieldset')]\
                  .find(f => f.querySelector('legend').textContent === 'Stage')\
                  .querySelectorAll('.facet__count')";
    browser.wait_until(
        "the counts are those of what is found",
        &format!("[...{counts}].map(c => c.innerText).sort().join() === '0,0,1'"),
    );
}

#[test]
fn where_a_part_cannot_be_had_the_page_says_so() {
    let built = built();
    let site = built.site();
    let words = site.files().iter().filter(|file| file.contains("/words-"));
    let faults: Vec<Fault> = words.cloned().map(Fault::Missing).collect();
    let server = WebServer::start_with(&site, &faults);
    let browser = Browser::start(&server);
    browser.open_alive(&format!("explore/?q={}", LargeShowcase::needle().0));
    browser.wait_until("the page says so", "document.querySelector('[role=alert]')");
    assert!(browser.text("[role=alert]").contains("Search is not available"));
    assert!(browser.shows(RESULTS), "the list shows");
    assert_eq!(total(&browser), LargeShowcase::MISSIONS, "as it was rendered");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a host loses files and finds them again")]
fn what_could_not_be_had_is_had_on_trying_again() {
    let built = built();
    let site = built.site();
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let words: Vec<_> = site.files().iter().filter(|file| file.contains("/words-")).collect();
    let place = |file: &str| site.folder().join(file);
    let elsewhere = |file: &str| site.folder().join(format!("{file}.gone"));
    for file in &words {
        fs::rename(place(file), elsewhere(file)).unwrap();
    }
    let (word, title) = LargeShowcase::needle();
    search(&browser, word);
    browser.wait_until("the page says so", "document.querySelector('[role=alert]')");
    for file in &words {
        fs::rename(elsewhere(file), place(file)).unwrap();
    }
    browser.click("[role=alert] button");
    wait_for_total(&browser, 1);
    assert_eq!(titles(&browser), [title]);
    assert_eq!(browser.count("[role=alert]"), 0, "all is well again");
}
