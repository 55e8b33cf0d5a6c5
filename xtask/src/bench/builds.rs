use super::{
    measure::{self, Contents, Run},
    peers::Peers,
};
use crate::{
    corpus::{Corpus, Site},
    environment::Environment,
    failure::Failure,
    figures::{kilobytes, megabytes, seconds, table, whole},
    pins, workspace,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The sites that were built of the same records.
#[derive(Clone, Debug)]
pub struct Sites {
    pub size: usize,
    pub ours: PathBuf,
    /// Hugo's, with Pagefind's index.
    pub peers: PathBuf,
}

/// Builds of ours in growing sizes.
pub fn alone(environment: &Environment, sizes: &[usize]) -> Result<String, Failure> {
    let mut rows = Vec::new();
    let mut at_10_000 = None;
    for &size in sizes {
        let showcase = Corpus::of_size(size).site(Site::Atlas)?;
        let out = ours(size);
        let runs = runs(size).map(|_| build(environment, &showcase, &out));
        let run = measure::middle(&runs.collect::<Result<Vec<_>, _>>()?);
        let goal = match (size, at_10_000) {
            (10_000, _) => "400 MB at most".to_owned(),
            (100_000, Some(smaller)) => {
                let goal: std::time::Duration = smaller;
                format!("{} and 2500 MB at most", seconds(goal * 12))
            }
            _ => String::new(),
        };
        if size == 10_000 {
            at_10_000 = Some(run.wall);
        }
        let mut row = vec![whole(size)];
        row.extend(cells(run, measure::contents(&out)?));
        row.push(goal);
        rows.push(row);
        println!("{size} records: {}", seconds(run.wall));
    }
    let columns = [&["records"], &COLUMNS[..], &["goal"]].concat();
    Ok(table(&columns, &rows))
}

/// The same records through Hugo, Pagefind and ours, one after the other.
pub fn beside_peers(
    environment: &Environment,
    sizes: &[usize],
) -> Result<(String, Vec<Sites>), Failure> {
    let peers = Peers::ensure()?;
    let (mut rows, mut ratios, mut built) = (Vec::new(), Vec::new(), Vec::new());
    for &size in sizes {
        let corpus = Corpus::of_size(size);
        let (showcase, site) = (corpus.site(Site::Atlas)?, corpus.site(Site::Hugo)?);
        let pair = Sites {
            size,
            ours: ours(size),
            peers: workspace::bench().join(format!("site-hugo-{size}")),
        };
        let (mut hugo, mut pagefind, mut atlas) = (Vec::new(), Vec::new(), Vec::new());
        let mut of_hugo = Contents::default();
        for _ in runs(size) {
            measure::clear(&pair.peers)?;
            hugo.push(measure::run(&mut peers.hugo(&site, &pair.peers))?);
            of_hugo = measure::contents(&pair.peers)?;
            pagefind.push(measure::run(&mut peers.pagefind(&pair.peers))?);
            atlas.push(build(environment, &showcase, &pair.ours)?);
        }
        let runs = [&hugo, &pagefind, &atlas].map(|runs| measure::middle(runs));
        let ours = measure::contents(&pair.ours)?;
        let contents = [of_hugo, measure::contents(&pair.peers)?, ours];
        let names = [
            format!("Hugo {}", pins::HUGO),
            format!("Pagefind {}", pins::PAGEFIND),
            "Mission Atlas".to_owned(),
        ];
        for ((name, run), contents) in names.into_iter().zip(runs).zip(contents) {
            println!("{size} records, {name}: {}", seconds(run.wall));
            let mut row = vec![name, whole(size)];
            row.extend(cells(run, contents));
            rows.push(row);
        }
        ratios.extend(compared(size, runs, of_hugo, ours));
        built.push(pair);
    }
    let text = table(&[&["", "records"], &COLUMNS[..]].concat(), &rows)
        + "\nFiles and bytes after Pagefind are those of both: it adds to Hugo's site.\n\n"
        + &table(
            &[
                "ratio, lower is better for us",
                "records",
                "measured",
                "goal",
                "bytes a page, ours : theirs",
            ],
            &ratios,
        );
    Ok((text, built))
}

const COLUMNS: [&str; 7] =
    ["wall", "user", "peak memory", "pages", "bytes a page", "files", "all bytes"];

fn cells(run: Run, contents: Contents) -> Vec<String> {
    vec![
        seconds(run.wall),
        seconds(run.user),
        megabytes(run.memory),
        whole(contents.pages),
        kilobytes(a_page(contents)),
        whole(contents.files),
        megabytes(contents.bytes),
    ]
}

fn a_page(contents: Contents) -> u64 {
    contents.page_bytes / (contents.pages as u64).max(1)
}

fn compared(size: usize, runs: [Run; 3], hugo: Contents, ours: Contents) -> Vec<Vec<String>> {
    let [by_hugo, by_pagefind, by_us] = runs;
    let wall = by_us.wall.as_secs_f64();
    let (alone, both) = (by_hugo.wall, by_hugo.wall + by_pagefind.wall);
    let user = by_hugo.user + by_pagefind.user;
    let is_goal = |goal: &str| if size == 10_000 { goal.to_owned() } else { String::new() };
    let pages = format!("{} : {}", kilobytes(a_page(ours)), kilobytes(a_page(hugo)));
    let row = |what: &str, ratio: f64, goal: &str| {
        vec![what.to_owned(), whole(size), format!("{ratio:.2}"), is_goal(goal), pages.clone()]
    };
    let memory = by_hugo.memory.max(by_pagefind.memory);
    vec![
        row("wall, to Hugo and Pagefind", wall / both.as_secs_f64(), "0.10"),
        row("wall, to Hugo alone", wall / alone.as_secs_f64(), "0.33"),
        row("user, to Hugo and Pagefind", by_us.user.as_secs_f64() / user.as_secs_f64(), ""),
        row("peak memory, to the hungrier of both", ratio(by_us.memory, memory), ""),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "a ratio of two digits")]
fn ratio(a: u64, b: u64) -> f64 {
    a as f64 / b as f64
}

/// Where our site of so many records lies.
pub fn ours(size: usize) -> PathBuf {
    workspace::bench().join(format!("site-atlas-{size}"))
}

/// Builds of up to a thousand records are short: the middle one of three counts.
fn runs(size: usize) -> std::ops::Range<usize> {
    0..if size <= 1000 { 3 } else { 1 }
}

/// Builds a showcase of ours, from nothing. Other generators draw no pictures of pages: ours are
/// left out, so that the same is compared.
pub fn build(environment: &Environment, showcase: &Path, out: &Path) -> Result<Run, Failure> {
    measure::clear(out)?;
    let mut command: Command = environment.command(&workspace::command().to_string_lossy());
    command.arg("build").arg(showcase).arg("--out").arg(out).arg("--without-pictures");
    measure::run(command.arg("--app").arg(workspace::app()))
}
