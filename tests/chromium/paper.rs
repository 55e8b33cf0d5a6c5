//! What is printed.

use serde_json::json;
use site_tests::{
    Browser, BuiltSite, WebServer,
    kinds::DESK,
    steps::{
        compare::{THREE, open},
        fill_worksheet,
    },
};

#[test]
fn on_paper_it_shows_what_was_written_and_no_buttons() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("assess/");
    fill_worksheet(&browser);
    browser.devtools("Emulation.setEmulatedMedia", &json!({"media": "print"}));
    for hidden in [".masthead__navigation", ".sheet__tools", ".sheet__others", "#sheet-why-1"] {
        assert!(!browser.shows(hidden), "{hidden} has no place on paper");
    }
    let shown = "return getComputedStyle(document.querySelector('#sheet-why-1').parentElement, \
                 '::after').content";
    let shown = browser.script(shown);
    assert!(shown.as_str().is_some_and(|text| text.contains("No year")), "{shown}");
    assert!(browser.shows("#sheet-why-2"), "an empty field leaves room to write");
}

#[test]
fn on_paper_all_columns_are_there() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    open(&browser, &format!("with={THREE},barcelona-right-to-housing"), 4);
    // A sheet of A4 between its margins: on its side, and upright where the printer insists.
    for width in [1000, 680] {
        browser.devtools("Emulation.setEmulatedMedia", &json!({"media": "print"}));
        browser.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": 700, "deviceScaleFactor": 1, "mobile": false}),
        );
        let within = format!(
            "[...document.querySelectorAll('.comparison :is(th, td)')]\
             .every(e => e.getBoundingClientRect().right <= {width} + 1) && \
             getComputedStyle(document.querySelector('.comparison thead')).display === \
             'table-header-group'"
        );
        assert!(browser.holds(&within), "{width}");
        assert!(!browser.shows(".compare__tools") && browser.shows(".footnotes"));
    }
    // The head and the foot of the page lie on sheets of the same kind, and so on none of their own.
    let sheet = "getComputedStyle(document.querySelector('.masthead').parentElement).page";
    let of_page = "getComputedStyle(document.body).page";
    assert!(
        browser.holds(&format!(
            "{of_page} === 'comparison' && ['auto', 'comparison'].includes({sheet})"
        ))
    );
}
