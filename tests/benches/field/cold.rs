use crate::{
    page::number,
    server::{CountingServer, Sent},
    times::middle,
};
use serde::Serialize;
use serde_json::Value;
use std::{collections::BTreeMap, time::Duration};

/// How long answers are held back where rounds are counted: much longer than a page thinks
/// between two requests of one round.
const HELD_BACK: Duration = Duration::from_millis(100);

/// A first load, summed up from several.
#[derive(Debug, Serialize)]
pub struct Cold {
    /// Bytes by what they are for.
    pub bytes: Vec<(String, u64)>,
    /// Of what no result waits for, which the others leave out.
    pub apart_bytes: u64,
    pub requests: usize,
    pub apart_requests: usize,
    pub rounds: usize,
    pub milliseconds: f64,
}

/// What one first load told: the time until results were there, and its requests.
pub struct Load {
    pub milliseconds: f64,
    pub requests: Vec<Request>,
}

/// A request as the browser noted it.
pub struct Request {
    pub begun: f64,
    pub answered: f64,
    pub address: String,
}

impl Load {
    /// From `[milliseconds, requests]` of a script.
    pub fn from_script(value: &Value) -> Self {
        let requests = value[1].as_array().into_iter().flatten().map(|request| Request {
            begun: number(&request[0]),
            answered: number(&request[1]),
            address: request[2].as_str().unwrap_or_default().to_owned(),
        });
        Self { milliseconds: number(&value[0]), requests: requests.collect() }
    }
}

/// Loads once for each query, after one that is for the server's cache alone, and once more for
/// each with answers held back.
pub fn measure(
    server: &CountingServer,
    queries: &[String],
    load: impl Fn(&str, Answers) -> Load,
) -> Cold {
    load(&queries[0], Answers::AtOnce);
    let (mut sent, mut times) = (Vec::new(), Vec::new());
    for query in queries {
        server.take_sent();
        times.push(load(query, Answers::AtOnce).milliseconds);
        sent.push(server.take_sent());
    }
    server.hold_back(HELD_BACK);
    let held = queries.iter().map(|query| rounds(&load(query, Answers::HeldBack)));
    let rounds = middle(held.collect());
    server.hold_back(Duration::ZERO);
    times.sort_by(f64::total_cmp);
    // The load with the middle number of bytes stands for all: its parts belong together.
    sent.sort_by_key(|files| files.iter().map(|file| file.bytes).sum::<u64>());
    let files = sent.swap_remove(sent.len() / 2);
    let (apart, others): (Vec<Sent>, Vec<Sent>) =
        files.into_iter().partition(|file| is_apart(&file.path));
    Cold {
        bytes: by_part(&others),
        apart_bytes: apart.iter().map(|file| file.bytes).sum(),
        requests: others.len(),
        apart_requests: apart.len(),
        rounds,
        milliseconds: times[times.len() / 2],
    }
}

/// Whether answers are held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    AtOnce,
    HeldBack,
}

/// The longest chain of requests in which each begins after the one before was answered.
fn rounds(load: &Load) -> usize {
    let is_needed =
        |request: &&Request| !is_apart(&request.address) && request.answered <= load.milliseconds;
    let mut requests: Vec<_> = load.requests.iter().filter(is_needed).collect();
    requests.sort_by(|a, b| a.begun.total_cmp(&b.begun));
    let mut chains: Vec<(f64, usize)> = Vec::new();
    for request in requests {
        let before = chains.iter().filter(|(answered, _)| *answered <= request.begun);
        let length = before.map(|(_, length)| *length).max().unwrap_or_default() + 1;
        chains.push((request.answered, length));
    }
    chains.into_iter().map(|(_, length)| length).max().unwrap_or_default()
}

/// Whether no result waits for a file: faces, and the icon of the browser's tab.
fn is_apart(address: &str) -> bool {
    address.ends_with(".woff2") || address.ends_with("/favicon.svg")
}

fn by_part(files: &[Sent]) -> Vec<(String, u64)> {
    let mut parts: BTreeMap<&str, u64> = BTreeMap::new();
    for file in files {
        *parts.entry(part_of(&file.path)).or_default() += file.bytes;
    }
    parts.into_iter().map(|(part, bytes)| (part.to_owned(), bytes)).collect()
}

/// What a file is for.
fn part_of(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        _ if path.ends_with('/') => "page",
        "css" => "style",
        "svg" => "pictures",
        "js" | "wasm" | "pagefind" => "app",
        "pf_fragment" => "results",
        // What ours and Pagefind's indexes consist of, and the files that name their parts.
        _ => "index",
    }
}
