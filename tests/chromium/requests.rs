//! What pages ask the network for: how much, of whom, and when.

use site_tests::{
    Browser, BuiltSite, WebServer, brotli_11, figure, is_of_type,
    kinds::{DESK, KINDS, PHONE},
    steps::compare::{THREE, open},
};
use std::collections::BTreeSet;

#[test]
fn no_kind_of_page_asks_a_foreign_host() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    let mut requests = 0;
    for (kind, path) in KINDS {
        browser.open_alive(path);
        browser.wait_until("the network is at rest", "document.readyState === 'complete'");
        let asked = browser.requests();
        assert!(asked.iter().any(|address| is_of_type(address, "wasm")), "{kind}: {asked:#?}");
        // The browser's own pages, such as a new tab's, ask no host.
        let foreign = |address: &&String| {
            let by_net = ["http", "ws"].iter().any(|scheme| address.starts_with(scheme));
            by_net && !address.starts_with(browser.origin())
        };
        let foreign: Vec<_> = asked.iter().filter(foreign).collect();
        assert!(foreign.is_empty(), "{kind} asks {foreign:#?}");
        requests += asked.len();
    }
    figure("requests.own_host", requests);
}

#[test]
fn a_shared_address_loads_little_at_once_and_nothing_jumps() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.run_in_each_page(
        "window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach(e => \
         window.shifts += e.value)).observe({type: 'layout-shift', buffered: true})",
    );
    for look in [DESK, PHONE] {
        browser.look(look);
        browser.open("about/");
        browser.requests();
        open(&browser, &format!("with={THREE},barcelona-right-to-housing"), 4);
        let asked = browser.requests();
        let counted: BTreeSet<&String> = asked
            .iter()
            .filter(|address| !is_of_type(address, "woff2") && !address.ends_with("favicon.svg"))
            .collect();
        assert!(counted.len() <= MOST_REQUESTS, "{counted:#?}");
        browser.script("return document.fonts.ready.then(() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(() => painted(0)))))");
        assert_eq!(browser.script("return window.shifts"), 0, "{look:?}");
    }
}

/// The page, its stylesheet, its script, its wasm, its icons, and the pages of four records.
const MOST_REQUESTS: usize = 10;

#[test]
fn the_first_page_with_all_it_loads_is_at_most_320_kilobytes() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start_chromium(&server);
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
