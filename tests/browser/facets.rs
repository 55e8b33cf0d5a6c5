//! Facets: the counts are right before and after each choice.

use crate::counting::{Choice, count, found, labels};
use scraper::{ElementRef, Selector};
use site_tests::{
    Browser, BuiltSite, Listed, Showcase, WebServer,
    steps::{CAMDEN, all_titles, choose, counts, search, wait_for_index, wait_for_total},
};

#[test]
fn counts_tell_what_choosing_each_value_would_give() {
    let showcase = Showcase::shipped();
    let listed = showcase.listed();
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    check_counts(&browser, &showcase, &listed, &[]);

    choose(&browser, "City", CAMDEN);
    let camden: Choice<'_> = &[("city", &["camden"])];
    wait_for_total(&browser, found(&listed, camden).len());
    check_counts(&browser, &showcase, &listed, camden);
    assert_eq!(all_titles(&browser).len(), found(&listed, camden).len());

    let (value, label) = ("climate-neutrality", label_of(&showcase, "climate-neutrality"));
    choose(&browser, "City", "Copenhagen");
    choose(&browser, "Challenge", &label);
    let both: Choice<'_> = &[("city", &["camden", "copenhagen"]), ("challenge", &[value])];
    wait_for_total(&browser, found(&listed, both).len());
    check_counts(&browser, &showcase, &listed, both);
    let mut titles = all_titles(&browser);
    let mut expected: Vec<_> =
        found(&listed, both).iter().map(|record| record.title.clone()).collect();
    titles.sort();
    expected.sort();
    assert_eq!(titles, expected);

    // Each chip takes its value away again.
    assert_eq!(browser.count(".chip"), 3);
    browser.click_named("button", &format!("Remove Challenge: {label}"));
    let cities: Choice<'_> = &[("city", &["camden", "copenhagen"])];
    wait_for_total(&browser, found(&listed, cities).len());
    check_counts(&browser, &showcase, &listed, cities);
    let focused = "return document.activeElement.getAttribute('aria-label') || document.activeElement.className";
    browser.click_named("button", "Remove City: Copenhagen");
    wait_for_total(&browser, found(&listed, &[("city", &["camden"])]).len());
    assert_eq!(
        browser.script(focused),
        format!("Remove City: {CAMDEN}").as_str(),
        "the focus goes on"
    );
    browser.click_named("button", "Clear all");
    wait_for_total(&browser, listed.len());
    assert_eq!(browser.count(".chip"), 0);
    assert_eq!(browser.script(focused), "search-line__count", "the focus is not lost");
}

#[test]
fn the_rendered_counts_are_those_that_the_app_finds() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let rendered = counts(&browser);
    assert!(rendered.len() > 10, "the facets that have values: {:?}", rendered.keys());
    // As they stand in the file, before any script.
    for fieldset in site.page("explore/index.html").all("fieldset") {
        let name = text_of(fieldset, "legend");
        for value in fieldset.select(&selector("label")) {
            let (label, count) = (text_of(value, ".facet__label"), text_of(value, ".facet__count"));
            assert_eq!(rendered[&name][&label].to_string(), count, "{name}: {label}");
        }
    }
    // A query that every record answers is computed: with one facet's every value chosen.
    let all_kinds = "explore/?kind=case-study,insight,mission";
    browser.open_alive(all_kinds);
    browser.wait_until("the choice is answered", "document.querySelectorAll('.chip').length === 3 && !document.documentElement.classList.contains('has-query')");
    assert_eq!(counts(&browser), rendered);
    // And after a search is cleared.
    search(&browser, "homelessness");
    browser.click_named("button", "Clear all");
    browser.wait_until("the search alone counts", "!location.search.includes('kind')");
    assert_ne!(counts(&browser), rendered);
    browser.script(
        "const field = document.querySelector('[data-live] input'); field.value = ''; \
         field.dispatchEvent(new InputEvent('input', {bubbles: true}))",
    );
    browser.wait_until("the search is cleared", "location.search === ''");
    assert_eq!(counts(&browser), rendered);
}

#[test]
fn values_at_nothing_stay_in_place_and_cannot_be_chosen() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    counts(&browser);
    let order = browser.texts(".facet__label");
    choose(&browser, "City", CAMDEN);
    counts(&browser);
    assert_eq!(browser.texts(".facet__label"), order, "nothing moves");
    assert!(browser.holds(
        "[...document.querySelectorAll('fieldset label')].every(l => \
         (l.querySelector('.facet__count').textContent === '0') === l.querySelector('input').disabled)"
    ));
    assert!(browser.count("fieldset input:disabled") > 0);
}

/// Compares every count of the two first facets with one made from the content.
fn check_counts(browser: &Browser, showcase: &Showcase, listed: &[Listed], choice: Choice<'_>) {
    let counts = counts(browser);
    for (facet, name) in [("challenge", "Challenge"), ("city", "City")] {
        for (value, label) in labels(showcase, facet) {
            // A value that no record has is no value of the facet.
            if count(listed, &[], facet, &value) == 0 {
                assert_eq!(counts[name].get(&label), None, "{label}");
                continue;
            }
            let expected = count(listed, choice, facet, &value);
            assert_eq!(counts[name].get(&label), Some(&expected), "{label} given {choice:?}");
        }
    }
}

fn text_of(element: ElementRef<'_>, part: &str) -> String {
    let found = element.select(&selector(part)).next().expect("the part is there");
    found.text().collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn label_of(showcase: &Showcase, challenge: &str) -> String {
    let labels = labels(showcase, "challenge");
    labels.into_iter().find(|(value, _)| value == challenge).expect("it is known").1
}
