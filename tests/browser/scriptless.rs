//! Without script, every page reads.

use site_tests::kinds::KINDS;
use site_tests::{Browser, BuiltSite, WebServer};

#[test]
fn without_script_each_kind_of_page_reads_in_full() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.switch_scripts_off();
    for (kind, path) in KINDS {
        browser.open(path);
        assert!(!browser.holds("document.documentElement.dataset.app"), "{kind}: a script ran");
        assert!(browser.shows("h1"), "{kind}: its heading");
        let main = browser.text("main");
        assert!(main.len() > 80, "{kind}: its text: {main}");
        for paragraph in
            browser.texts("main :is(p, li):not(:has(button), .with-script, .with-script *)")
        {
            assert!(main_has(&main, &paragraph), "{kind} hides “{paragraph}”");
        }
        let live_search = "[data-live] input[type=search]";
        if browser.count(live_search) > 0 {
            assert!(!browser.shows(live_search), "{kind}: a search box that cannot work");
        }
    }
}

#[test]
fn without_script_explore_shows_its_list_and_the_ways_to_filter() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.switch_scripts_off();
    // With a query too: nothing could answer it, so everything shows.
    for path in ["explore/", "explore/?q=homelessness&city=camden"] {
        browser.open(path);
        assert!(browser.shows(".results article"), "{path}: the list");
        assert!(!browser.shows("input[type=checkbox]"), "{path}: boxes that cannot work");
    }
    browser.click_named("a", "Challenges");
    assert_eq!(browser.place(), "challenges/");
}

fn main_has(main: &str, paragraph: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    words(main).contains(&words(paragraph))
}
