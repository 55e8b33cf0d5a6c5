use super::builds::{self, Sites};
use crate::{
    corpus::{Corpus, Query, Site, common_words, known_items},
    environment::{Environment, run},
    failure::Failure,
    figures::{kilobytes, milliseconds, table, whole},
    pins, workspace,
};
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};

/// For how many records there are queries, five for each.
const KNOWN_ITEMS: usize = 100;
/// How many first loads are measured of each.
const FIRST_LOADS: usize = 5;

/// What the browser is to measure: read by `tests/benches/field`.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Task<'t> {
    /// Search of ours and of Pagefind, cold and warm.
    Compare { ours: &'t Path, peers: &'t Path },
    /// Ours on a phone.
    Phone { ours: &'t Path },
}

#[derive(Deserialize)]
struct Compared {
    ours: Measured,
    pagefind: Measured,
}

#[derive(Deserialize)]
struct Measured {
    cold: Cold,
    warm: Vec<Warm>,
}

#[derive(Deserialize)]
struct Cold {
    /// Bytes by what they are for.
    bytes: Vec<(String, u64)>,
    apart_bytes: u64,
    requests: usize,
    apart_requests: usize,
    rounds: usize,
    milliseconds: f64,
}

/// The queries of one kind.
#[derive(Deserialize)]
struct Warm {
    kind: String,
    asked: usize,
    found: usize,
    search: Times,
    shown: Times,
}

#[derive(Clone, Copy, Deserialize)]
struct Times {
    median: f64,
    p95: f64,
}

#[derive(Deserialize)]
struct Phone {
    /// From asking for the page with a query to ten results painted.
    cold: f64,
    letters: usize,
    /// While the index is on its way.
    early: Times,
    /// With the index there.
    painted: Times,
}

/// Ours and Pagefind, over the sites that were built of the same records.
pub fn beside_pagefind(environment: &Environment, sites: &[Sites]) -> Result<String, Failure> {
    let (mut cold, mut parts, mut warm) = (Vec::new(), Vec::new(), Vec::new());
    let pagefind = format!("Pagefind {}", pins::PAGEFIND);
    for Sites { size, ours, peers } in sites {
        let task = Task::Compare { ours, peers };
        let compared: Compared = in_a_browser(environment, *size, &task)?;
        let both = [("Mission Atlas", compared.ours), (pagefind.as_str(), compared.pagefind)];
        for (name, measured) in both {
            let goal = if name == "Mission Atlas" { goal_of_cold(*size) } else { "" };
            cold.push(cold_row(name, *size, &measured.cold, goal));
            for (part, bytes) in &measured.cold.bytes {
                parts.push(vec![name.to_owned(), whole(*size), part.clone(), kilobytes(*bytes)]);
            }
            for queries in &measured.warm {
                warm.push(warm_row(name, *size, queries));
            }
        }
    }
    let cold_columns =
        ["first load", "records", "bytes", "requests", "rounds", "time", "apart", "goal"];
    let part_columns = ["of which", "records", "part", "bytes"];
    let warm_columns = [
        "warm",
        "records",
        "kind",
        "found@5",
        "search, median",
        "search, p95",
        "shown, median",
        "shown, p95",
        "goal",
    ];
    Ok(table(&cold_columns, &cold)
        + "\n"
        + &table(&part_columns, &parts)
        + "\n"
        + &table(&warm_columns, &warm))
}

/// How soon the page of search answers a letter on a phone.
pub fn on_a_phone(environment: &Environment, size: usize) -> Result<String, Failure> {
    let showcase = Corpus::of_size(size).site(Site::Atlas)?;
    let ours = builds::ours(size);
    builds::build(environment, &showcase, &ours)?;
    let phone: Phone = in_a_browser(environment, size, &Task::Phone { ours: &ours })?;
    let typed = |when: &str, Times { median, p95 }: Times| {
        let what = format!("letter typed to an answer painted, {when}, {} letters", phone.letters);
        let goal = "100 ms (p95)".to_owned();
        vec![what, whole(size), milliseconds(median), milliseconds(p95), goal]
    };
    let rows = [
        typed("index on its way (a pending state)", phone.early),
        typed("index there (results or a pending state)", phone.painted),
        vec![
            "first load, once".to_owned(),
            whole(size),
            milliseconds(phone.cold),
            String::new(),
            String::new(),
        ],
    ];
    Ok(table(&["", "records", "median", "p95", "goal"], &rows))
}

/// Hands a task to the benchmark that drives a browser, and reads what it found.
fn in_a_browser<T: for<'d> Deserialize<'d>>(
    environment: &Environment,
    size: usize,
    task: &Task<'_>,
) -> Result<T, Failure> {
    println!("Search over {size} records in a browser …");
    let records = Corpus::of_size(size).records()?;
    let queries = known_items(&records, KNOWN_ITEMS);
    let [asked, told] =
        ["asked", "told"].map(|name| workspace::bench().join(format!("{name}.json")));
    let question =
        Question { task, queries: &queries, first: &common_words(&records, FIRST_LOADS) };
    let text = serde_json::to_string(&question).expect("names and numbers are JSON");
    fs::write(&asked, text).map_err(|error| Failure::file("write", &asked, &error))?;
    let mut bench = environment.site_command("cargo");
    bench.args(["bench", "--quiet", "--package", "site-tests", "--bench", "field", "--"]);
    run(bench.arg(&asked).arg(&told))?;
    let text = fs::read_to_string(&told).map_err(|error| Failure::file("read", &told, &error))?;
    serde_json::from_str(&text).map_err(|error| Failure::file("understand", &told, &error))
}

#[derive(Serialize)]
struct Question<'q> {
    task: &'q Task<'q>,
    queries: &'q [Query],
    /// What first loads ask for.
    first: &'q [String],
}

fn goal_of_cold(size: usize) -> &'static str {
    match size {
        1000 => "320 kB, 8 requests; index 100 kB",
        10_000 => "420 kB, 16 requests, 4 rounds; index 220 kB",
        _ => "",
    }
}

fn cold_row(name: &str, size: usize, cold: &Cold, goal: &str) -> Vec<String> {
    let bytes = cold.bytes.iter().map(|(_, bytes)| bytes).sum();
    vec![
        name.to_owned(),
        whole(size),
        kilobytes(bytes),
        cold.requests.to_string(),
        cold.rounds.to_string(),
        milliseconds(cold.milliseconds),
        match cold.apart_requests {
            0 => "none".to_owned(),
            requests => format!("{} in {requests}", kilobytes(cold.apart_bytes)),
        },
        goal.to_owned(),
    ]
}

fn warm_row(name: &str, size: usize, queries: &Warm) -> Vec<String> {
    let Warm { kind, asked, found, search, shown } = queries;
    let found_goal = match kind.as_str() {
        "title" | "two" | "single" => "100 %",
        "prefix" => "98 %",
        _ => "95 %",
    };
    let goal = match (name, size) {
        ("Mission Atlas", 10_000) => format!("{found_goal}; search p95 8 ms"),
        ("Mission Atlas", _) => found_goal.to_owned(),
        _ => String::new(),
    };
    vec![
        name.to_owned(),
        whole(size),
        kind.clone(),
        format!("{} % of {asked}", found * 100 / (*asked).max(1)),
        milliseconds(search.median),
        milliseconds(search.p95),
        milliseconds(shown.median),
        milliseconds(shown.p95),
        goal,
    ]
}
