use crate::question::Question;
use atlas_search::{Index, Query};
use serde_json::Value;
use site_tests::BuiltSite;
use std::{collections::BTreeMap, fmt};

/// A question with what it found.
pub struct Ranked {
    /// The question.
    pub question: Question,
    /// The place of the first result that is wanted, from 1; none if it is not among the first ten.
    pub rank: Option<usize>,
    /// The addresses found, below the site's base, best first.
    pub found: Vec<String>,
}

impl Ranked {
    /// Whether what is wanted is among the first so many.
    pub fn is_within(&self, first: usize) -> bool {
        self.rank.is_some_and(|rank| rank <= first)
    }
}

/// Asks the index of each question's edition, as its explore page does when nothing is filtered.
pub fn ranked(site: &BuiltSite, questions: Vec<Question>) -> Vec<Ranked> {
    let editions = site.editions().iter().map(String::as_str);
    let indexes: BTreeMap<&str, Index> =
        editions.map(|edition| (edition, index(site, edition))).collect();
    let rank = |question: Question| {
        let found = found(&indexes[question.edition(site)], site.base(), &question.text);
        let rank = found.iter().position(|path| question.wants(path)).map(|place| place + 1);
        Ranked { question, rank, found }
    };
    questions.into_iter().map(rank).collect()
}

/// The mean of one over the rank, 0 where nothing wanted is found (Voorhees 1999, the TREC-8
/// question answering track).
pub fn mean_reciprocal_rank(ranked: &[Ranked]) -> f64 {
    let reciprocal = |rank: usize| 1.0 / f64::from(u32::try_from(rank).expect("of ten"));
    let sum: f64 = ranked.iter().filter_map(|ranked| ranked.rank).map(reciprocal).sum();
    sum / f64::from(u32::try_from(ranked.len()).expect("a table of lines"))
}

fn index(site: &BuiltSite, edition: &str) -> Index {
    let bytes = site.bytes(site.file_like(&format!("{edition}search-"), ".bin"));
    Index::open(&bytes).expect("the index can be read")
}

fn found(index: &Index, base: &str, text: &str) -> Vec<String> {
    let query = Query { text: text.to_owned(), ..Query::default() };
    let answer = index.search(&query).expect("the shipped index is one file");
    let cards = index.stored(&answer.hits).expect("the shipped index is one file");
    cards.iter().map(|card| path(card, base)).collect()
}

/// The address a stored card leads to, below the site's base.
fn path(card: &str, base: &str) -> String {
    let card: Value = serde_json::from_str(card).expect("a card is JSON");
    let href = card["href"].as_str().expect("a card leads somewhere");
    href.strip_prefix(base).expect("it leads below the base").to_owned()
}

impl fmt::Display for Ranked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Question { need, text, wanted } = &self.question;
        let rank = self.rank.map_or_else(|| "not found".to_owned(), |rank| format!("at {rank}"));
        let first: Vec<&str> = self.found.iter().take(3).map(String::as_str).collect();
        let wanted = wanted.join(" or ");
        write!(
            formatter,
            "  {text}  ({need})\n    wanted  {wanted}, {rank}\n    first   {}",
            first.join(", "),
        )
    }
}
