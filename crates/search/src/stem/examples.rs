//! Words and their stems, which rules are learned from.

use std::collections::{BTreeMap, BTreeSet};

use super::known::KnownWord;
use super::language::Language;
use super::rules::{MOST_ADDED, MOST_LETTERS, START};
use super::turns::{MOST_TURNS, turns};
use crate::words::looked_up;

/// A word and what is to become of it.
#[derive(Debug, Clone)]
pub(super) struct Example {
    /// Its letters, the last first, and its start.
    pub(super) reversed: Vec<char>,
    /// By how many of the last letters are taken away: the turns of what stays.
    pub(super) turns: Vec<u8>,
    pub(super) change: Change,
    /// How much it matters.
    pub(super) weight: u32,
}

/// What becomes of a word: how many letters are taken from its end, and what is added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    pub(super) taken: usize,
    pub(super) added: String,
}

/// How much a word matters that the index has in one document, beside 1 for one that may be asked
/// for.
pub(super) const LEAST_KNOWN: u32 = 4;

/// From how many of the words other forms are made, to learn what may be asked for.
const ROOTS: usize = 400;

/// Words of many languages, for an index that has fewer words than [`ROOTS`] to learn from.
const COMMON: &str = "park tram metal sport model element festival kilogram city party energy policy \
                      country history парк вагон метал транспорт";

/// How many of a language's endings, the most common, follow others.
const LAST: usize = 3;

/// The examples of a language, by their letters from the last on.
///
/// The index's words themselves; and words that may be asked for, though the index has other forms
/// of them alone: the stems of some, with the endings of the language.
pub(super) fn examples(language: &Language, words: &[KnownWord<'_>]) -> Vec<Example> {
    let common = if words.len() < ROOTS { COMMON } else { "" }.split_whitespace();
    let common = common.map(|word| KnownWord { folded: word, written: word, holders: 1 });
    let known: BTreeMap<&str, KnownWord<'_>> =
        common.clone().chain(words.iter().copied()).map(|word| (word.folded, word)).collect();
    let examples = known
        .values()
        .filter_map(|word| Example::new(word.folded, &language.stem(word.written), weight(*word)));
    let mut examples: Vec<Example> = examples.collect();
    let mut made: BTreeSet<String> = BTreeSet::new();
    let mut note = |stem: &str, word: &str| {
        let folded = looked_up(word);
        let is_new = !known.contains_key(folded.as_str()) && !made.contains(&folded);
        if is_new && language.stem(word) == stem {
            examples.extend(Example::new(&folded, stem, 1));
            made.insert(folded);
        }
    };
    let roots = known.values().step_by(known.len().div_ceil(ROOTS).max(1));
    for root in roots.map(|word| word.written).filter(|word| word.chars().count() > 3) {
        let stem = language.stem(root);
        language.endings().for_each(|ending| note(&stem, &[&stem, ending].concat()));
    }
    for root in common.map(|word| word.written) {
        let stem = language.stem(root);
        for ending in language.endings() {
            let word = [&stem, ending].concat();
            note(&stem, &word);
            language.endings().take(LAST).for_each(|last| note(&stem, &[&word, last].concat()));
        }
    }
    examples.sort_by(|a, b| a.reversed.cmp(&b.reversed));
    examples
}

/// How much a word of the index matters: more the more often it is held.
fn weight(word: KnownWord<'_>) -> u32 {
    LEAST_KNOWN + word.holders.checked_ilog2().unwrap_or_default()
}

impl Example {
    /// A word and its stem as it is written; none where no rule could make it.
    fn new(word: &str, stem: &str, weight: u32) -> Option<Example> {
        if word.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let (letters, stem): (Vec<char>, Vec<char>) =
            (word.chars().collect(), looked_up(stem).chars().collect());
        let shared = letters.iter().zip(&stem).take_while(|(a, b)| a == b).count();
        let change =
            Change { taken: letters.len() - shared, added: stem[shared..].iter().collect() };
        let fits = shared > 0 && change.taken <= MOST_LETTERS && stem.len() - shared <= MOST_ADDED;
        let mut turns: Vec<u8> = turns(word).collect();
        turns.reverse();
        let reversed = letters.into_iter().rev().chain([START]).collect();
        fits.then_some(Example { reversed, turns, change, weight })
    }

    /// The turns of what stays where so many letters are taken; none where nothing would stay.
    pub(super) fn turns_without(&self, taken: usize) -> Option<u8> {
        self.turns
            .get(taken)
            .filter(|_| taken + 1 < self.reversed.len())
            .map(|turns| (*turns).min(MOST_TURNS))
    }
}
