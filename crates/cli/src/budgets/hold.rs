#![expect(
    clippy::disallowed_methods,
    reason = "the made folder is gone through (ARCHITECTURE.md, invariant 1)"
)]

use super::{
    needs::{self, ends},
    weight::{PAGES, Scales, compressed},
};
use crate::failure::Failure;
use atlas_model::{Budgets, Settings};
use rayon::prelude::*;
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Of so many pages all is told.
const TOLD: usize = 3;
/// So many files of a page are named.
const NAMED: usize = 6;

/// Something that weighs more than it may.
struct Excess {
    what: String,
    weight: u64,
    budget: &'static str,
    most: f64,
    /// What it is made of, the heaviest first.
    parts: Vec<(String, u64)>,
}

/// Says of a made site what weighs more than its budgets allow.
pub fn hold(settings: &Settings, made: &Path) -> Result<(), Failure> {
    let Budgets { page, wasm, index } = settings.budgets;
    let scales = Scales::new(made);
    let mut found = Vec::new();
    if let Some(most) = index {
        found.extend(index_over(&scales, made, most)?);
    }
    if let Some(most) = wasm {
        let home = String::from_utf8_lossy(&scales.read("index.html")?).into_owned();
        let needs = loaded(&scales, needs::of_page(&home, settings.base_path()))?;
        let wasm = needs.into_iter().filter(|path| ends(path, "wasm")).collect();
        found.extend(over(&scales, "the app", "wasm_kb", most, wasm)?);
    }
    if let Some(most) = page {
        found.extend(pages_over(&scales, made, settings.base_path(), most)?);
    }
    if found.is_empty() { Ok(()) } else { Err(Failure::new(told(&found))) }
}

/// The file of the index that a search loads first.
fn index_over(scales: &Scales<'_>, made: &Path, most: f64) -> Result<Option<Excess>, Failure> {
    let names = files(made, Depth::Here)?.into_iter();
    let names = names.filter(|name| name.starts_with("search-") && ends(name, "bin"));
    over(scales, "the search index", "index_kb", most, names.collect())
}

/// Pages that weigh too much with all that they load, the heaviest first.
fn pages_over(
    scales: &Scales<'_>,
    made: &Path,
    base: &str,
    most: f64,
) -> Result<Vec<Excess>, Failure> {
    let mut pages: Vec<String> = files(made, Depth::All)?.into_iter().collect();
    pages.retain(|path| ends(path, "html"));
    let weighed = pages.par_iter().map(|path| {
        let html = scales.read(path)?;
        let needs = loaded(scales, needs::of_page(&String::from_utf8_lossy(&html), base))?;
        let mut parts = weights(scales, needs)?;
        let others: u64 = parts.iter().map(|(_, weight)| weight).sum();
        // Most pages fit as they are, and need not be compressed to know it.
        if kilobytes(others + html.len() as u64) <= most {
            return Ok(None);
        }
        parts.push((path.clone(), compressed(&html, PAGES)));
        Ok(excess(path, "page_kb", most, parts))
    });
    let weighed: Result<Vec<Option<Excess>>, Failure> = weighed.collect();
    let mut found: Vec<Excess> = weighed?.into_iter().flatten().collect();
    found.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.what.cmp(&b.what)));
    Ok(found)
}

/// What is loaded, with the wasm that its scripts load in turn.
fn loaded(scales: &Scales<'_>, mut needs: BTreeSet<String>) -> Result<BTreeSet<String>, Failure> {
    // A file that is not there weighs nothing.
    needs.retain(|path| scales.has(path));
    let scripts: Vec<String> = needs.iter().filter(|path| ends(path, "js")).cloned().collect();
    for script in scripts {
        let text = scales.read(&script)?;
        let wasm = String::from_utf8_lossy(&text);
        let wasm = needs::of_script(&wasm).filter(|path| scales.has(path));
        needs.extend(wasm.map(str::to_owned));
    }
    Ok(needs)
}

fn weights(scales: &Scales<'_>, paths: BTreeSet<String>) -> Result<Vec<(String, u64)>, Failure> {
    paths.into_iter().map(|path| scales.weigh(&path).map(|weight| (path, weight))).collect()
}

fn over(
    scales: &Scales<'_>,
    what: &str,
    budget: &'static str,
    most: f64,
    paths: BTreeSet<String>,
) -> Result<Option<Excess>, Failure> {
    Ok(excess(what, budget, most, weights(scales, paths)?))
}

fn excess(
    what: &str,
    budget: &'static str,
    most: f64,
    mut parts: Vec<(String, u64)>,
) -> Option<Excess> {
    let weight = parts.iter().map(|(_, weight)| weight).sum();
    parts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let excess = Excess { what: what.to_owned(), weight, budget, most, parts };
    (kilobytes(weight) > most).then_some(excess)
}

#[expect(clippy::cast_precision_loss, reason = "no file has 2^53 bytes")]
fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1000.0
}

fn told(found: &[Excess]) -> String {
    let mut text = "the site weighs more than the budgets in content/site.yaml allow:".to_owned();
    let mut line = |line: std::fmt::Arguments<'_>| {
        writeln!(text).and_then(|()| text.write_fmt(line)).expect("a String takes any text");
    };
    for Excess { what, weight, budget, most, parts } in found.iter().take(TOLD) {
        let weight = kilobytes(*weight);
        line(format_args!("  {what}: {weight:.1} kB, and {budget} allows {most}"));
        for (path, weight) in parts.iter().take(NAMED) {
            line(format_args!("    {:.1} kB {path}", kilobytes(*weight)));
        }
    }
    if found.len() > TOLD {
        line(format_args!("  and {} more", found.len() - TOLD));
    }
    line(format_args!("Make what is named lighter, or allow more."));
    text
}

/// How far a folder is gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Here,
    All,
}

/// The files of a folder: their paths below it, parted by slashes, in order.
fn files(folder: &Path, depth: Depth) -> Result<BTreeSet<String>, Failure> {
    let mut found = BTreeSet::new();
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((folder, below)) = folders.pop() {
        let unreadable = |error| Failure::file("read", &folder, &error);
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            if !entry.file_type().map_err(unreadable)?.is_dir() {
                found.insert(path);
            } else if depth == Depth::All {
                folders.push((entry.path(), format!("{path}/")));
            }
        }
    }
    Ok(found)
}
