//! What a page says where something did not come.

use site_tests::{Browser, figure};

/// The line that says that a file of the page did not come.
pub const APP_LINE: &str = ".outage__app";
/// The line that says that the next page did not come.
pub const STEP_LINE: &str = "[data-step]";

/// Waits until the page says in words that a part of it did not come, and what to do.
pub fn wait_for_words(browser: &Browser) {
    // Where no script has run by the time the page is loaded, none tells that it failed: the line
    // waits for its time, which is not waited for.
    browser.wait_until(
        "the page says so",
        &format!(
            "(document.readyState === 'complete' && !document.documentElement.dataset.app && \
               document.getAnimations().forEach(a => a.finish()), \
             /has not loaded.*load the page again/s.test([...document.querySelectorAll('{APP_LINE}')]\
               .filter(line => line.checkVisibility({{visibilityProperty: true}}))\
               .map(line => line.innerText)))"
        ),
    );
}

/// The page reads: its heading and its text are there to be seen.
pub fn assert_it_reads(browser: &Browser, heading: &str) {
    assert_eq!(browser.text("h1"), heading);
    assert!(browser.shows("main h1"), "the heading is to be seen");
    let length = browser.script("return document.querySelector('main').innerText.length");
    assert!(length.as_u64() > Some(200), "the page has its text: {length} letters");
}

/// Tells that a fault was survived, for the page of figures.
pub fn survived(fault: &str) {
    figure(&format!("faults.{fault}"), 1);
}
