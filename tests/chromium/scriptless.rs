//! Without script, every page reads.

use site_tests::{Browser, BuiltSite, WebServer, kinds::KINDS, steps::compare::heads};

#[test]
fn without_script_each_kind_of_page_reads_in_full() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start_chromium(&server);
    browser.switch_scripts_off();
    for (kind, path) in KINDS {
        browser.open(path);
        assert!(!browser.holds("document.documentElement.dataset.app"), "{kind}: a script ran");
        assert!(browser.shows("h1"), "{kind}: its heading");
        let main = browser.text("main");
        assert!(main.len() > 80, "{kind}: its text: {main}");
        for paragraph in browser
            .texts("main :is(p, li):not(:has(button), .with-script, .with-script *, .kept *)")
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
    let browser = Browser::start_chromium(&server);
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

#[test]
fn without_script_the_citation_reads_and_no_button_shows() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.switch_scripts_off();
    browser.open("missions/camden-food-2030/");
    assert!(browser.text(".cite").contains("Mission Atlas. (2026"));
    assert!(!browser.shows(".cite button"));
}

#[test]
fn a_chosen_comparison_reads_without_script() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.switch_scripts_off();
    browser.open("compare/?with=houston-way-home");
    assert!(browser.shows(".compare__start"));
    browser.click_named("a", "Three answers to homelessness");
    assert!(browser.shows(".comparison"));
    assert_eq!(heads(&browser).len(), 3);
    assert!(!browser.shows(".pick"), "a button that cannot work");
}

fn main_has(main: &str, paragraph: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    words(main).contains(&words(paragraph))
}
