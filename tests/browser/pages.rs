//! What holds on every kind of page once the app has taken it over.

use site_tests::kinds::{DESK, KINDS, PHONE};
use site_tests::{Browser, BuiltSite, Look, WebServer, brotli_11, is_of_type};

#[test]
fn the_app_takes_each_kind_of_page_over_without_a_complaint_or_a_foreign_host() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    for (kind, path) in KINDS {
        browser.open_alive(path);
        browser.wait_until("the network is at rest", "document.readyState === 'complete'");
        let own_status = format!("{}{path} - Failed to load resource", server.address(""));
        let complaints = browser.complaints().into_iter();
        let complaints: Vec<_> = complaints.filter(|told| !told.contains(&own_status)).collect();
        assert!(complaints.is_empty(), "{kind}: {complaints:#?}");
        let asked = browser.requests();
        assert!(asked.iter().any(|address| is_of_type(address, "wasm")), "{kind}: {asked:#?}");
        // The browser's own pages, such as a new tab's, ask no host.
        let foreign = |address: &&String| {
            let by_net = ["http", "ws"].iter().any(|scheme| address.starts_with(scheme));
            by_net && !address.starts_with(browser.origin())
        };
        let foreign: Vec<_> = asked.iter().filter(foreign).collect();
        assert!(foreign.is_empty(), "{kind} asks {foreign:#?}");
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

#[test]
fn the_first_page_with_all_it_loads_is_at_most_320_kilobytes() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.open_alive("");
    browser.script(
        "window.scrollTo(0, document.body.scrollHeight); return document.fonts.ready.then(() => 0)",
    );
    let mut asked = browser.requests();
    asked.sort();
    asked.dedup();
    let paths = asked.iter().filter_map(|address| address.strip_prefix(&server.address("")));
    let loaded: Vec<(usize, &str)> = paths
        .map(|path| {
            let file = if path.is_empty() { "index.html" } else { path };
            (brotli_11(&site.bytes(file)), file)
        })
        .collect();
    for kind in [".html", ".css", ".js", ".wasm", ".woff2", ".svg"] {
        assert!(loaded.iter().any(|(_, path)| path.ends_with(kind)), "{kind}: {loaded:?}");
    }
    let sum: usize = loaded.iter().map(|(size, _)| size).sum();
    assert!(sum <= 320_000, "{sum} bytes: {loaded:#?}");
}
