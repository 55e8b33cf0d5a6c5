//! How fast search and comparison answer in a browser, over the shipped content behind a web server.
//!
//! Three figures: what a query with the counts of all facets takes, what it takes to put four missions
//! side by side (the app notes both as measures of the browser's own), and what passes from a letter
//! typed to its results painted, on a processor slowed down four times, as a cheap phone's is.

use serde_json::{Value, json};
use site_tests::steps::compare::wait_for_columns;
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

/// The milliseconds that each measure of a name took.
const MEASURES: &str =
    "return performance.getEntriesByName(arguments[0]).map(entry => entry.duration)";

/// Four missions.
const FOUR: &str =
    "copenhagen-2025,houston-way-home,medellin-green-corridors,barcelona-right-to-housing";
/// How often they are put side by side.
const COMPARISONS: usize = 12;

fn main() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    browser.wait_until(
        "the index is there",
        "performance.getEntriesByType('resource').some(file => file.name.endsWith('.bin'))",
    );
    type_all(&browser);
    let queries = measures(&browser, "search");
    browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
    let typing = type_all(&browser);
    println!("{:52} {:>9} {:>9} {:>9}", "in the browser, milliseconds", "median", "p95", "budget");
    row("a query with facet counts", queries, "2 (median)");
    browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 1 }));
    row("four missions put side by side", compare(&browser), "8 (p95)");
    row("letter typed to results painted, 4x slower processor", typing, "50 (p95)");
}

fn type_all(browser: &Browser) -> Vec<f64> {
    let texts = QUERIES.iter().cycle().take(QUERIES.len() * ROUNDS);
    texts.flat_map(|text| numbers(&browser.script_with(TYPE, vec![json!(text)]))).collect()
}

/// Opens a comparison again and again, and gives what each took.
fn compare(browser: &Browser) -> Vec<f64> {
    let once = |_| {
        browser.open_alive(&format!("compare/?with={FOUR}"));
        wait_for_columns(browser, 4);
        measures(browser, "compare")
    };
    (0..COMPARISONS).flat_map(once).collect()
}

fn measures(browser: &Browser, name: &str) -> Vec<f64> {
    numbers(&browser.script_with(MEASURES, vec![json!(name)]))
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
