use serde_json::Value;
use site_tests::{Browser, Key, figure};
use std::cell::{Cell, RefCell};

/// More stops than any page has.
const FAR: usize = 400;

/// A way through pages by key presses alone, on which every stop is looked at.
pub struct Walk<'a> {
    browser: &'a Browser,
    stops: Cell<usize>,
    faults: RefCell<Vec<String>>,
}

impl<'a> Walk<'a> {
    /// Begins where the browser is.
    pub fn new(browser: &'a Browser) -> Self {
        Self { browser, stops: Cell::default(), faults: RefCell::default() }
    }

    /// Goes on by the tab key until the focus is on what an expression in the page gives.
    pub fn to(&self, what: &str, expression: &str) {
        let there = format!("document.activeElement === {expression}");
        for _ in 0..FAR {
            if self.browser.holds(&there) {
                return;
            }
            self.browser.press(Key::Tab);
            self.look();
        }
        panic!("the tab key does not reach {what}; {:#?}", self.faults.borrow());
    }

    /// Presses a key where the focus is; what comes of it may move the focus anywhere.
    pub fn press(&self, key: Key) {
        self.browser.press(key);
        self.browser.script("window.stopBefore = undefined");
    }

    /// The focus is on something: not lost with what it was on.
    pub fn has_place(&self, when: &str) {
        self.browser.wait_until(
            &format!("the focus has a place {when}"),
            "document.activeElement && document.activeElement !== document.body",
        );
    }

    /// Nothing was wrong at any stop; how many there were is a figure.
    pub fn ends(self, name: &str) {
        let faults = self.faults.into_inner();
        assert!(faults.is_empty(), "{faults:#?}");
        figure(&format!("access.stops.{name}"), self.stops.get());
    }

    fn look(&self) {
        let told = self.browser.script(include_str!("stop.js"));
        let told: Vec<Value> = told.as_array().cloned().expect("a list of faults");
        self.stops.set(self.stops.get() + 1);
        let mut faults = self.faults.borrow_mut();
        for fault in told.iter().filter_map(Value::as_str) {
            if !faults.iter().any(|known| known == fault) {
                faults.push(fault.to_owned());
            }
        }
    }
}
