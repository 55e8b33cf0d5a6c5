//! What holds on every kind of page once the app has taken it over.

use site_tests::kinds::{DESK, KINDS, PHONE};
use site_tests::{Browser, BuiltSite, Look, WebServer};

#[test]
fn the_app_takes_each_kind_of_page_over_without_a_complaint() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    for (kind, path) in KINDS {
        browser.open_alive(path);
        browser.wait_until("the network is at rest", "document.readyState === 'complete'");
        let own_status = format!("{}{path} - Failed to load resource", server.address(""));
        let complaints = browser.complaints().into_iter();
        let complaints: Vec<_> = complaints.filter(|told| !told.contains(&own_status)).collect();
        assert!(complaints.is_empty(), "{kind}: {complaints:#?}");
    }
}

#[test]
fn no_page_scrolls_sideways() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    // A desk's screen at a zoom of 400 %, which the accessibility statement promises.
    let zoomed = Look { width: DESK.width / 4, dark: false };
    for look in [zoomed, PHONE, DESK] {
        browser.look(look);
        for (kind, path) in KINDS {
            browser.open_alive(path);
            let widths = browser.script(
                "const root = document.documentElement; window.scrollTo(1000, 0); \
                 return [root.scrollWidth, root.clientWidth, window.scrollX]",
            );
            assert!(
                widths[0] == widths[1] && widths[2] == 0,
                "{kind} at {}: as wide as {}, of which {} show; beyond: {}",
                look.width,
                widths[0],
                widths[1],
                browser.script(
                    "return [...document.querySelectorAll('body *')].filter(e => \
                     e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)\
                     .slice(0, 5).map(e => e.outerHTML.slice(0, 120))"
                ),
            );
        }
    }
}
