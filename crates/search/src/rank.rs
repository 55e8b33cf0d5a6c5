//! Which documents hold the words, and which of them come first.
//!
//! A document's score is BM25F: S. Robertson and H. Zaragoza, "The Probabilistic Relevance
//! Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009,
//! section 3.6, with the weight of a rare word as Lucene has it, which is never negative:
//!
//! ```text
//! score    = Σ words  idf · tf / (k1 + tf)
//! tf       = Σ fields weight · count / (1 − b + b · length / average length)
//! idf      = ln(1 + (documents − holders + ½) / (holders + ½))
//! ```
//!
//! Where a word of the query stands for many (a prefix), the best of them counts, by its own
//! rarity.

use std::cmp::Ordering;
use std::ops::Range;

use crate::bitset::DocumentSet;
use crate::format::lengths::Lengths;
use crate::format::postings::Occurrences;
use crate::words::{Part, QueryWord, QueryWords};
use crate::{Field, Index};

/// How soon a repeated word stops to add: the customary value.
const K1: f64 = 1.2;

/// How much a long field is marked down, from 0 (not) to 1 (in full): the customary value.
const B: f64 = 0.75;

/// What one occurrence counts, by field and document: the field's weight over its length.
#[derive(Debug, Default)]
pub(crate) struct Norms {
    by_field: Vec<Vec<f64>>,
}

impl Norms {
    pub(crate) fn of(fields: &[Field], lengths: &Lengths) -> Norms {
        let by_field = fields.iter().zip(lengths).map(|(field, lengths)| {
            let total: f64 = lengths.iter().map(|&length| f64::from(length)).sum();
            // The average's inverse; 0 where the field is empty in all documents.
            let scale = if total > 0.0 { count(lengths.len()) / total } else { 0.0 };
            let norm = |length| f64::from(field.weight) / (1.0 - B + B * length * scale);
            lengths.iter().map(|&length| norm(f64::from(length))).collect()
        });
        Norms { by_field: by_field.collect() }
    }

    /// A word's weighted frequency in a document.
    fn frequency(&self, document: u32, occurrences: &[Occurrences]) -> f64 {
        let one = |found: &Occurrences| {
            let norm = self.by_field.get(found.field)?.get(document as usize)?;
            Some(norm * f64::from(found.count))
        };
        occurrences.iter().filter_map(one).sum()
    }
}

/// The documents that hold all words of a query.
#[derive(Debug)]
pub(crate) struct Matches {
    pub(crate) documents: DocumentSet,
    /// Those that hold the last word as it is typed, not as the start of a longer one.
    exact: DocumentSet,
    /// By document.
    scores: Vec<f64>,
}

impl Matches {
    pub(crate) fn find(index: &Index, words: &QueryWords) -> Matches {
        let mut matches = Matches {
            documents: DocumentSet::all(index.documents),
            exact: DocumentSet::none(index.documents),
            scores: vec![0.0; index.len()],
        };
        for word in &words.words {
            if matches.documents.len() == 0 {
                break;
            }
            matches.require(index, word);
        }
        matches
    }

    /// The order of two documents by relevance: better is less.
    pub(crate) fn compare(&self, a: u32, b: u32) -> Ordering {
        let exactness = |document| self.exact.contains(document);
        let score = |document: u32| self.scores.get(document as usize).copied().unwrap_or_default();
        exactness(b).cmp(&exactness(a)).then_with(|| score(b).total_cmp(&score(a)))
    }

    /// Keeps the documents that hold a word, and adds to their scores.
    fn require(&mut self, index: &Index, word: &QueryWord) {
        let mut held = DocumentSet::none(index.documents);
        let mut best = vec![0.0_f64; index.len()];
        for term in terms(index, word) {
            let rarity = rarity(index.documents, index.dictionary.documents(term));
            let exact = word.part == Part::Typed && index.dictionary.word(term) == word.text;
            index.postings.each(&index.dictionary, term, &mut |document, occurrences| {
                if !self.documents.contains(document) {
                    return;
                }
                held.insert(document);
                if exact {
                    self.exact.insert(document);
                }
                let frequency = index.norms.frequency(document, occurrences);
                if let Some(best) = best.get_mut(document as usize) {
                    *best = best.max(rarity * frequency / (K1 + frequency));
                }
            });
        }
        self.documents.intersect(&held);
        for (score, best) in self.scores.iter_mut().zip(best) {
            *score += best;
        }
    }
}

/// The words of the dictionary that a word of the query stands for.
fn terms(index: &Index, word: &QueryWord) -> Range<usize> {
    match word.part {
        Part::Whole => index.dictionary.exactly(&word.text),
        Part::Letter | Part::Typed => index.dictionary.starting_with(&word.text),
    }
}

/// How much a word tells that so many of the documents hold.
fn rarity(documents: u32, holders: u32) -> f64 {
    let others = f64::from(documents.saturating_sub(holders));
    logarithm(1.0 + (others + 0.5) / (f64::from(holders) + 0.5))
}

/// The natural logarithm of a number from 1 up.
///
/// Of basic operations alone, so that every machine gives the same digits and so the same order
/// of hits; that of the standard library differs by platform. Exact to eight digits.
fn logarithm(number: f64) -> f64 {
    let bits = number.to_bits();
    let exponent = u32::try_from(bits >> 52).unwrap_or_default().saturating_sub(1023);
    let fraction = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    // ln f = 2 artanh((f − 1) / (f + 1)), and its series.
    let root = (fraction - 1.0) / (fraction + 1.0);
    let square = root * root;
    let series = (0..8).rev().fold(0.0, |sum, term| sum * square + 1.0 / f64::from(2 * term + 1));
    f64::from(exponent) * std::f64::consts::LN_2 + 2.0 * root * series
}

/// A count as a number; exact, since documents have 32-bit numbers.
fn count(length: usize) -> f64 {
    f64::from(u32::try_from(length).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Query, Schema, build};

    /// The order in which documents of a title (weight 4) and a body (weight 1) are found.
    fn check(documents: &[(&str, &str)], text: &str, expected: &[u32]) {
        let schema = Schema {
            fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
            ..Schema::default()
        };
        let documents: Vec<Document> = documents
            .iter()
            .map(|(title, body)| Document {
                fields: vec![(*title).into(), (*body).into()],
                ..Document::default()
            })
            .collect();
        let index = Index::open(&build(&schema, &documents).unwrap()).unwrap();
        let answer = index.search(&Query { text: text.into(), ..Query::default() });
        let found: Vec<u32> = answer.hits.iter().map(|hit| hit.document).collect();
        assert_eq!(found, expected, "{text:?} in {documents:?}");
    }

    #[test]
    fn all_words_must_be_held() {
        let documents = [("net zero", ""), ("zero", "waste"), ("net", "")];
        check(&documents, "zero net", &[0]);
        check(&documents, "zero nothing", &[]);
        check(&documents, "", &[0, 1, 2]);
        check(&documents, " – ", &[0, 1, 2]);
    }

    #[test]
    fn a_heavier_field_comes_first() {
        check(&[("a b", "tram c"), ("a tram", "b c")], "tram", &[1, 0]);
    }

    #[test]
    fn a_shorter_field_comes_first() {
        check(&[("", "tram and much else"), ("", "tram")], "tram", &[1, 0]);
    }

    #[test]
    fn a_word_held_more_often_comes_first() {
        check(&[("", "tram bus bus"), ("", "tram tram bus")], "tram", &[1, 0]);
    }

    #[test]
    fn a_rarer_word_comes_first() {
        check(&[("", "carbon"), ("", "carbon"), ("", "carnival")], "car", &[2, 0, 1]);
    }

    #[test]
    fn equals_stay_in_the_order_of_documents() {
        check(&[("tram", ""), ("tram", ""), ("tram", "")], "tram", &[0, 1, 2]);
    }

    #[test]
    fn the_last_word_as_typed_comes_before_longer_ones() {
        check(&[("carbon", "carbon"), ("", "many words and a car")], "car", &[1, 0]);
        check(&[("carbon bus", ""), ("", "a bus or a car")], "bus car", &[1, 0]);
        check(&[("carbon bus", ""), ("", "a bus or a car")], "car bus", &[1]);
    }

    #[test]
    fn one_letter_of_a_script_without_spaces_finds_each_of_its_places() {
        check(&[("東京都", ""), ("京都", ""), ("大阪", "")], "京", &[1, 0]);
        check(&[("東京都", ""), ("京都", ""), ("大阪", "")], "東京", &[0]);
        check(&[("東京都", "bus"), ("京都", "bus"), ("大阪", "bus")], "都 bus", &[1, 0]);
    }

    #[test]
    fn the_logarithm_is_close() {
        for number in [1.0, 1.5, 1.999, 2.0, 3.0, 10.0, 1e4, 4e9] {
            let off = (logarithm(number) - f64::ln(number)).abs();
            assert!(off < 1e-8, "{number}: off by {off}");
        }
    }
}
