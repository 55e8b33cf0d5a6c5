//! How fast search answers in a browser, over the shipped content behind a web server.
//!
//! Two figures: what a query with the counts of all facets takes (the app notes it as a measure of
//! the browser's own), and what passes from a letter typed to its results painted, on a processor
//! slowed down four times, as a cheap phone's is.

use serde_json::{Value, json};
use site_tests::{Browser, BuiltSite, WebServer};

/// What is typed, letter by letter.
const QUERIES: [&str; 8] = [
    "homelessness",
    "climate neutral city",
    "school meals",
    "Bogotá",
    "trees and heat",
    "council leader",
    "carbon budget 2030",
    "residents",
];

/// How often all of them are typed.
const ROUNDS: usize = 3;

/// Types a text into the search box and gives, for each letter, the milliseconds until the frame
/// that shows its results is painted.
const TYPE: &str = "
    const field = document.querySelector('input[type=search][name=q]');
    field.focus();
    const painted = () => new Promise(done => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    }));
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    return (async text => {
        const times = [];
        for (let end = 0; end <= text.length; end++) {
            await painted();
            const start = performance.now();
            setter.call(field, text.slice(0, end));
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
            await painted();
            times.push(performance.now() - start);
        }
        return times;
    })(arguments[0])";

const QUERY_TIMES: &str =
    "return performance.getEntriesByName('search').map(entry => entry.duration)";

fn main() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    browser.wait_until(
        "the index is there",
        "performance.getEntriesByType('resource').some(file => file.name.endsWith('.bin'))",
    );
    type_all(&browser);
    let queries = numbers(&browser.script(QUERY_TIMES));
    browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    let typing = type_all(&browser);
    println!("{:52} {:>9} {:>9} {:>9}", "in the browser, milliseconds", "median", "p95", "budget");
    row("a query with facet counts", queries, "2 (median)");
    row("letter typed to results painted, 4x slower processor", typing, "50 (p95)");
}

fn type_all(browser: &Browser) -> Vec<f64> {
    let texts = QUERIES.iter().cycle().take(QUERIES.len() * ROUNDS);
    texts.flat_map(|text| numbers(&browser.script_with(TYPE, vec![json!(text)]))).collect()
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().expect("the script gives a list");
    list.iter().filter_map(Value::as_f64).collect()
}

fn row(name: &str, mut times: Vec<f64>, budget: &str) {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{name:52} {:>9.2} {:>9.2} {budget:>9}", at(50), at(95));
}
