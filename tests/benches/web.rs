//! Every kind of page as Lighthouse judges it on a phone, or those kinds alone whose names hold what
//! an argument says. `ATLAS_LIGHTHOUSE` is its command.

#![expect(clippy::disallowed_methods, reason = "Lighthouse tells what it found in a file")]

use serde_json::Value;
use site_tests::{Build, WebServer, kinds::KINDS, workspace};
use std::{
    env,
    ffi::OsStr,
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// How often each page is judged: the middle one counts.
const RUNS: usize = 3;
/// How often Lighthouse is run at most to judge a page once.
const TRIES: usize = 3;

/// Pages whose words run from right to left, of a face of their own: what is translated, and what is
/// shown as it was written.
const IN_ARABIC: [(&str, &str); 4] = [
    ("home, in Arabic", "ar/"),
    ("explore, in Arabic", "ar/explore/"),
    ("mission, in Arabic", "ar/missions/medellin-green-corridors/"),
    ("mission, not translated", "ar/missions/singapore-30-by-30/"),
];

/// The categories, by their names in Lighthouse's report, each with what is asked of it.
const CATEGORIES: [(&str, f64); 4] =
    [("performance", 98.0), ("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0)];
/// The times and shifts, each with the most that is allowed and the step to which it is rounded:
/// milliseconds, but for the last. Shifts under a thousandth cannot be seen.
const AUDITS: [(&str, f64, f64); 3] = [
    ("largest-contentful-paint", 1800.0, 10.0),
    ("total-blocking-time", 50.0, 1.0),
    ("cumulative-layout-shift", 0.0, 0.001),
];

/// What Lighthouse tells of a page: categories in hundredths, then audits.
type Judged = [f64; 7];

fn main() {
    let Some(lighthouse) = env::var_os("ATLAS_LIGHTHOUSE") else {
        println!("Lighthouse is not named: `cargo xtask bench web` does.");
        return;
    };
    let built = Build::of(workspace()).with_flag("--compress").run();
    let server = WebServer::start(&built.site());
    println!(
        "| | performance | accessibility | best practices | SEO | LCP, s | TBT, ms | CLS |\n\
         | --- | --: | --: | --: | --: | --: | --: | --: |"
    );
    let mut missed = Vec::new();
    // A page that is not found cannot be judged: its status is an error.
    let judged = KINDS.iter().filter(|(kind, _)| *kind != "page not found");
    let wanted: Vec<String> = env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let is_wanted = |kind: &str| wanted.is_empty() || wanted.iter().any(|part| kind.contains(part));
    for (kind, path) in judged.chain(&IN_ARABIC).filter(|(kind, _)| is_wanted(kind)) {
        let address = server.address(path);
        let runs: Vec<Judged> = (0..RUNS).map(|_| judge(&lighthouse, &address)).collect();
        let judged = middle(&runs);
        let [performance, accessibility, practices, seo, lcp, tbt, cls] = judged;
        println!(
            "| {kind} | {performance:.0} | {accessibility:.0} | {practices:.0} | {seo:.0} | \
             {:.2} | {tbt:.0} | {cls:.2} |",
            lcp / 1000.0
        );
        missed.extend(misses(kind, &judged));
    }
    let audits = AUDITS.map(|(name, goal, _)| (name, goal));
    let asked = CATEGORIES.iter().chain(&audits).map(|(name, goal)| format!("{name} {goal}"));
    println!("\nAsked: {}.", asked.collect::<Vec<_>>().join(", "));
    println!("Missed: {}.", if missed.is_empty() { "none".to_owned() } else { missed.join("; ") });
}

/// Judges a page once. Now and then Lighthouse loses what it recorded, and asks to be run again.
fn judge(lighthouse: &OsStr, address: &str) -> Judged {
    let judged = (0..TRIES).find_map(|_| {
        let judged = report(lighthouse, address).and_then(|report| {
            figures(&report).ok_or_else(|| format!("no figures: {}", report["runtimeError"]))
        });
        judged.map_err(|cause| eprintln!("{address}: {cause}")).ok()
    });
    judged.unwrap_or_else(|| panic!("Lighthouse cannot judge {address}"))
}

/// What Lighthouse reports of a page.
fn report(lighthouse: &OsStr, address: &str) -> Result<Value, String> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let path = folder.path().join("report.json");
    let ended = Command::new(lighthouse)
        .args([address, "--quiet", "--output=json"])
        .arg(format!("--output-path={}", path.display()))
        .arg("--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage")
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .stdout(Stdio::null())
        .status()
        .map_err(|error| error.to_string())?;
    if !ended.success() {
        return Err(format!("Lighthouse ended with {ended}"));
    }
    let text = std::fs::read(&path).map_err(|error| error.to_string())?;
    serde_json::from_slice(&text).map_err(|error| error.to_string())
}

/// The figures of a report, where it has them all.
fn figures(report: &Value) -> Option<Judged> {
    let category =
        |name: &str| report["categories"][name]["score"].as_f64().map(|part| part * 100.0);
    let audit = |name: &str| report["audits"][name]["numericValue"].as_f64();
    let categories = CATEGORIES.iter().map(|(name, _)| category(name));
    let all: Option<Vec<f64>> =
        categories.chain(AUDITS.iter().map(|(name, ..)| audit(name))).collect();
    all?.try_into().ok()
}

/// The middle one of each figure.
fn middle(runs: &[Judged]) -> Judged {
    std::array::from_fn(|at| {
        let mut figures: Vec<f64> = runs.iter().map(|run| run[at]).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    })
}

/// What a page has missed of what is asked.
fn misses(kind: &str, judged: &Judged) -> Vec<String> {
    let least = CATEGORIES.iter().zip(judged).filter(|((_, least), is)| is.round() < *least);
    let least = least.map(|((name, _), is)| (name, is));
    let most = AUDITS.iter().zip(&judged[CATEGORIES.len()..]);
    let most = most.filter(|((_, most, step), is)| (**is / step).round() * step > *most);
    let most = most.map(|((name, ..), is)| (name, is));
    least.chain(most).map(|(name, is)| format!("{kind}: {name} {is:.2}")).collect()
}
