//! What readers do on the page of search and facets.

use crate::{Browser, Key};
use std::collections::BTreeMap;

/// The search box.
pub const BOX: &str = "[data-live] input[type=search]";
/// How many results there are.
pub const COUNT: &str = ".search-line__count";
/// The same as assistive technology is told it, once it stands.
pub const STATUS: &str = "[role=status]";
/// The results that are listed.
pub const RESULTS: &str = ".results article";

/// The number that the count tells, once it is there and the results are shown.
pub fn total(browser: &Browser) -> usize {
    let count = browser.text(COUNT);
    let number = count.split(' ').next().unwrap_or_default();
    if number == "No" { 0 } else { number.parse().unwrap_or_else(|_| panic!("count: {count}")) }
}

/// A city with several missions.
pub const CAMDEN: &str = "London Borough of Camden";

/// Waits until the count tells a number, and what it tells of shows.
pub fn wait_for_total(browser: &Browser, expected: usize) {
    let words = match expected {
        0 => "No results".to_owned(),
        1 => "1 result".to_owned(),
        many => format!("{many} results"),
    };
    let shown = format!(
        "document.querySelector('{COUNT}')?.innerText.trim() === '{words}' && \
         !document.documentElement.classList.contains('has-query')"
    );
    browser.wait_until(&format!("the count says {words}"), &shown);
}

/// Waits until the index is there: only then can more be shown.
pub fn wait_for_index(browser: &Browser) {
    browser.wait_until(
        "the index is there",
        "document.querySelector('.explore__more button:enabled, .explore[data-ready]') || \
         !document.querySelector('.explore__more')",
    );
}

/// Types into the search box and waits for the address to follow.
pub fn search(browser: &Browser, text: &str) {
    let script =
        "const field = document.querySelector(arguments[0]); field.focus(); field.select()";
    browser.script_with(script, vec![BOX.into()]);
    browser.type_into(BOX, text);
    let query = text.replace(' ', "+");
    browser.wait_until(
        &format!("the address holds “{query}”"),
        &format!("decodeURI(location.search).includes('q={query}')"),
    );
}

/// The box of a facet's value, as an expression in the page.
fn box_of(facet: &str, label: &str) -> String {
    format!(
        "[...document.querySelectorAll('fieldset')]\
         .filter(f => f.querySelector('legend').textContent === '{facet}')\
         .flatMap(f => [...f.querySelectorAll('label')])\
         .find(l => l.querySelector('.facet__label')?.textContent === '{label}')\
         ?.querySelector('input')"
    )
}

/// Chooses a value of a facet, or takes the choice back: opens the facet and asks for all its
/// values where need be, as a reader would.
pub fn choose(browser: &Browser, facet: &str, label: &str) {
    unfold(browser, facet, label);
    let before = browser.place();
    browser.click_what(&format!("a box “{label}”"), &box_of(facet, label));
    browser
        .wait_until("the address says the choice", &format!("!location.href.endsWith({before:?})"));
}

/// Opens a facet, and asks for all its values where the one sought is not among the first.
pub fn unfold(browser: &Browser, facet: &str, label: &str) {
    let details = format!(
        "[...document.querySelectorAll('details.facet')].find(d => \
         [...d.querySelector('summary').childNodes].some(n => n.data === '{facet}'))"
    );
    if !browser.holds(&format!("{details}.open")) {
        browser.click_what("the facet's name", &format!("{details}.querySelector('summary')"));
    }
    if !browser.holds(&box_of(facet, label)) {
        let all = format!("{details}.querySelector('button')");
        browser.click_what("a button for all values", &all);
    }
}

/// The counts of all facets, by facet and label, all values unfolded.
pub fn counts(browser: &Browser) -> BTreeMap<String, BTreeMap<String, usize>> {
    browser.script(
        "document.querySelectorAll('details.facet:not([open]) > summary').forEach(s => s.click())",
    );
    browser.wait_until(
        "every facet has its values",
        "!document.querySelector('fieldset:not(:has(label))')",
    );
    browser.script(
        "document.querySelectorAll('.facet__more[aria-expanded=false]').forEach(b => b.click())",
    );
    browser.wait_until(
        "all values show",
        "!document.querySelector('.facet__more[aria-expanded=false]')",
    );
    let told = browser.script(
        "return Object.fromEntries([...document.querySelectorAll('fieldset')].map(f => [\
         f.querySelector('legend').textContent, \
         Object.fromEntries([...f.querySelectorAll('label')].map(l => [\
         l.querySelector('.facet__label').textContent, \
         Number(l.querySelector('.facet__count').textContent)]))]))",
    );
    serde_json::from_value(told).expect("counts are numbers")
}

/// Asks for more until all results are listed, and tells their titles.
pub fn all_titles(browser: &Browser) -> Vec<String> {
    let more = ".explore__more button";
    while browser.count(more) > 0 {
        let listed = browser.count(RESULTS);
        browser
            .wait_until("more can be shown", &format!("document.querySelector('{more}:enabled')"));
        // By keyboard: the list below the fold is laid out as it comes near, so the button moves.
        browser.focus(more);
        browser.press(Key::Enter);
        browser.wait_until(
            "more results are listed",
            &format!("document.querySelectorAll('{RESULTS}').length > {listed}"),
        );
    }
    titles(browser)
}

/// The titles that are listed.
pub fn titles(browser: &Browser) -> Vec<String> {
    browser.texts(".results article :is(h2, h3) a")
}
