use serde_json::json;
use site_tests::{Browser, WebServer};

/// Hears what runs, and finds what would.
const WATCH: &str = include_str!("watch.js");

/// What a page's policy has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// What it says to readers.
    Kept,
    /// Nothing: only the page itself keeps vectors from running.
    Bypassed,
}

/// A browser in which a vector that runs is heard.
pub struct Watched {
    /// The browser.
    pub browser: Browser,
}

impl Watched {
    /// Starts it.
    pub fn start(server: &WebServer, policy: Policy) -> Self {
        let browser = Browser::start_chromium(server);
        browser.run_in_each_page(WATCH);
        let bypassed = policy == Policy::Bypassed;
        browser.devtools("Page.setBypassCSP", &json!({"enabled": bypassed}));
        browser.open("favicon.svg");
        browser.requests();
        Self { browser }
    }

    /// Panics where something has run on the page that is open, or would on a touch, or where the
    /// page has asked a foreign host, or has become another one. What stands after `?` or `#` is
    /// the page's own.
    pub fn assert_harmless(&self, path: &str) {
        let found = self.browser.script("return window.__found()");
        assert_eq!(found, json!([]), "{path}");
        let place = self.browser.place();
        let page = place.split(['?', '#']).next();
        assert_eq!(page, Some(path), "the page has led elsewhere");
        let foreign = |address: &String| {
            address.starts_with("http") && !address.starts_with(self.browser.origin())
        };
        let foreign: Vec<_> = self.browser.requests().into_iter().filter(foreign).collect();
        assert!(foreign.is_empty(), "{path} asks {foreign:#?}");
    }
}
