use crate::{question::Query, times::Times};
use serde::Serialize;

/// The queries of one kind, asked where all is loaded.
#[derive(Debug, Serialize)]
pub struct Warm {
    pub kind: String,
    pub asked: usize,
    /// How many had the record that was looked for among their first five.
    pub found: usize,
    pub search: Times,
    pub shown: Times,
}

/// How one query was answered.
pub struct Answer {
    /// Milliseconds until hits and counts were known.
    pub search: f64,
    /// Milliseconds until ten results were there.
    pub shown: f64,
    /// The addresses of the first results.
    pub addresses: Vec<String>,
}

/// Asks all queries, and sums up by their kinds, in the order of the first of each.
pub fn measure(queries: &[Query], ask: impl Fn(&str) -> Answer) -> Vec<Warm> {
    let mut kinds: Vec<&str> = Vec::new();
    for query in queries {
        if !kinds.contains(&query.kind.as_str()) {
            kinds.push(&query.kind);
        }
    }
    let answers: Vec<_> = queries.iter().map(|query| (query, ask(&query.text))).collect();
    kinds.into_iter().map(|kind| summed_up(kind, &answers)).collect()
}

fn summed_up(kind: &str, answers: &[(&Query, Answer)]) -> Warm {
    let own: Vec<_> = answers.iter().filter(|(query, _)| query.kind == kind).collect();
    let is_found = |(query, answer): &&&(&Query, Answer)| {
        answer.addresses.iter().take(5).any(|address| address.contains(&query.wanted))
    };
    Warm {
        kind: kind.to_owned(),
        asked: own.len(),
        found: own.iter().filter(is_found).count(),
        search: Times::of(own.iter().map(|(_, answer)| answer.search).collect()),
        shown: Times::of(own.iter().map(|(_, answer)| answer.shown).collect()),
    }
}
