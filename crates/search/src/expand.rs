//! A word of a query to the words of the dictionary that it stands for.

use crate::ask::{AskedWord, Part};
use crate::edits::{self, Edits};
use crate::order;
use crate::stem::Stemmer;
use crate::{Index, Missing};

/// The most words that a mistyped start stands for, those fewest letters off.
const MOST_NEAR_STARTS: usize = 64;

/// A word of the dictionary that a word of a query stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) term: usize,
    /// How many letters it is off.
    pub(crate) edits: u8,
    pub(crate) likeness: Likeness,
}

/// How a word of a text is like the one that is asked for; the better, the less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// It is the word.
    Whole = 0,
    /// It starts with the word, which is being typed.
    Start = 1,
    /// It has the word's stem.
    Stem = 2,
}

/// How far a word may be from what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tolerance {
    /// As in quotes.
    Quoted,
    /// Stems count.
    Written,
    /// Stems count, and typing errors.
    Typos,
}

impl Index {
    /// The parts that hold the postings of words and are not loaded.
    pub(crate) fn need(&self, candidates: &[Candidate], missing: &mut Missing) {
        let parts = candidates.iter().filter_map(|candidate| self.postings.missing(candidate.term));
        missing.extend(parts);
    }
}

/// The words that a word stands for, each once, as it is nearest.
pub(crate) fn expand(index: &Index, word: &AskedWord, tolerance: Tolerance) -> Vec<Candidate> {
    let dictionary = &index.dictionary;
    let mut found = Found::default();
    let whole = dictionary.exactly(&word.text);
    let started =
        if word.part == Part::Whole { whole.clone() } else { dictionary.starting_with(&word.text) };
    for term in started {
        let is_start = word.part == Part::Typed && !whole.contains(&term);
        found.add(term, 0, if is_start { Likeness::Start } else { Likeness::Whole });
    }
    if let (Some((stemmer, stem)), true) = (stem(index, word), tolerance != Tolerance::Quoted) {
        for term in dictionary.starting_with(stemmer.shared(&stem)) {
            if stemmer.has(dictionary.word(term), &stem) {
                found.add(term, 0, Likeness::Stem);
            }
        }
    }
    if tolerance == Tolerance::Typos {
        found.add_near(index, word);
    }
    found.candidates()
}

/// The stem of a word, if there are stems.
///
/// A word being typed has none while it is the start of others alone: *dateli* will be dateline,
/// and says nothing of dates.
pub(crate) fn stem<'i>(index: &'i Index, word: &AskedWord) -> Option<(&'i Stemmer, String)> {
    let stemmer = Some(&index.stemmer).filter(|stemmer| !stemmer.is_empty())?;
    let unfinished = word.part == Part::Typed
        && index.dictionary.exactly(&word.text).is_empty()
        && !index.dictionary.starting_with(&word.text).is_empty();
    (!unfinished).then(|| (stemmer, stemmer.stem(&word.text)))
}

/// Candidates as pairs: the term, then edits and likeness.
#[derive(Default)]
struct Found(Vec<u64>);

impl Found {
    fn add(&mut self, term: usize, edits: u8, likeness: Likeness) {
        let cost = u32::from(edits) << 8 | u32::from(likeness as u8);
        self.0.extend(u32::try_from(term).map(|term| order::pair(term, cost)));
    }

    /// Adds words that are few letters off; where there is none, and the word is being typed, words
    /// whose start is.
    fn add_near(&mut self, index: &Index, word: &AskedWord) {
        let limit = edits::allowed(&word.text);
        let near = |starts: bool| {
            let mut near = Vec::new();
            index.dictionary.near(
                &mut Edits::new(&word.text, limit, starts),
                &mut |term, edits| {
                    near.extend(
                        u32::try_from(term).map(|term| order::pair(u32::from(edits), term)),
                    );
                },
            );
            near
        };
        if limit == 0 {
            return;
        }
        let (mut found, mut likeness) = (near(false), Likeness::Whole);
        if found.is_empty() && word.part == Part::Typed {
            found = near(true);
            order::sort_pairs(&mut found);
            found.truncate(MOST_NEAR_STARTS);
            likeness = Likeness::Start;
        }
        for pair in found {
            let (edits, term) = order::unpair(pair);
            self.add(term as usize, u8::try_from(edits).unwrap_or(u8::MAX), likeness);
        }
    }

    /// Each term once, at its least cost.
    fn candidates(mut self) -> Vec<Candidate> {
        order::sort_pairs(&mut self.0);
        let mut candidates: Vec<Candidate> = Vec::with_capacity(self.0.len());
        for pair in self.0 {
            let (term, cost) = order::unpair(pair);
            let term = term as usize;
            let [.., edits, likeness] = cost.to_be_bytes();
            let likeness = match likeness {
                0 => Likeness::Whole,
                1 => Likeness::Start,
                _ => Likeness::Stem,
            };
            if candidates.last().is_none_or(|last| last.term != term) {
                candidates.push(Candidate { term, edits, likeness });
            }
        }
        candidates
    }
}
