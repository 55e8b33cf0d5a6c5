//! Which documents come first.
//!
//! In this order, each where all before it are equal:
//! 1. language: those in that of the texts;
//! 2. words: more of those that had to be dropped;
//! 3. typing errors: fewer letters off ([`crate::edits`]), summed over the words; what is found
//!    by a synonym alone counts as more than any word may be off;
//! 4. nearness: words that stand closer together ([`crate::nearness`]);
//! 5. field: words in heavier fields, by the place of the fields in the order of their weights,
//!    summed over the words;
//! 6. exactness: the word itself, then one that starts with it as it is typed, then one of its
//!    stem;
//! 7. nearness within the heaviest field, too, where before all are near that it holds;
//! 8. rarity, for a word being typed: the longer word that fewer documents hold;
//! 9. BM25F;
//! 10. the order of the documents.
//!
//! Of all the words that a word of the query stands for, the document's best counts: fewest
//! typing errors, then the heaviest field, then exactness, then rarity.

use std::cmp::Ordering;

use crate::Index;
use crate::bitset::DocumentSet;
use crate::expand::{Candidate, Likeness};
use crate::find::{Found, FoundUnit, Matched};
use crate::format::postings::Occurrences;
use crate::nearness;
use crate::order;
use crate::score::{rarity, score};

/// What a match by a synonym counts in edits: more than any word may be off.
const SYNONYM: u8 = 3;

/// What a document in another language than that of the texts lacks: more than a query has words.
const FOREIGN: u16 = 1 << 12;

/// How many documents, the best by all else, are looked at for nearness. The others come after
/// them, as if their words stood far apart.
const NEAREST: usize = 1000;

/// What puts documents in order, by document.
#[derive(Debug)]
pub(crate) struct Ranking {
    ranks: Vec<Rank>,
}

/// A document's rank; the less, the better, but for the last two.
#[derive(Debug, Clone, Copy, Default)]
struct Rank {
    /// How many of the dropped units are missing, and the language.
    missing: u16,
    edits: u16,
    nearness: u16,
    fields: u16,
    likeness: u16,
    /// How far the words stand apart, in heavy fields too.
    distance: u16,
    rarity: f64,
    score: f64,
}

/// The best that a document holds of a unit.
#[derive(Debug, Clone, Copy)]
struct Best {
    /// Edits, field and likeness, in this order.
    cost: [u8; 3],
    rarity: f64,
    score: f64,
}

impl Best {
    /// What a document has that holds the unit by a synonym alone.
    const SYNONYM: Best =
        Best { cost: [SYNONYM, u8::MAX, Likeness::Stem as u8], rarity: 0.0, score: 0.0 };
}

impl Ranking {
    /// Ranks the documents that are left of those found.
    pub(crate) fn new(index: &Index, found: &Found, results: &DocumentSet) -> Ranking {
        let mut ranking = Ranking { ranks: vec![Rank::default(); index.len()] };
        for document in results.iter().filter(|&document| document >= index.vocabulary.own) {
            ranking.rank(document).missing = FOREIGN;
        }
        let rows = results.rows();
        for unit in &found.units {
            ranking.add(index, unit, results, &rows);
        }
        for unit in &found.dropped {
            for document in results.iter().filter(|&document| !unit.held.contains(document)) {
                ranking.rank(document).missing += 1;
            }
        }
        if found.units.len() > 1 {
            ranking.add_nearness(index, found, results);
        }
        ranking
    }

    /// The order of two documents by relevance: better is less.
    pub(crate) fn compare(&self, a: u32, b: u32) -> Ordering {
        let rank = |document: u32| self.ranks.get(document as usize).copied().unwrap_or_default();
        let (a, b) = (rank(a), rank(b));
        let key = |rank: Rank| {
            (rank.missing, rank.edits, rank.nearness, rank.fields, rank.likeness, rank.distance)
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| b.rarity.total_cmp(&a.rarity))
            .then_with(|| b.score.total_cmp(&a.score))
    }

    /// Whether a document holds all words in a field of the greatest weight.
    pub(crate) fn is_in_heaviest(&self, document: u32) -> bool {
        self.ranks.get(document as usize).is_some_and(|rank| rank.fields == 0)
    }

    fn rank(&mut self, document: u32) -> &mut Rank {
        &mut self.ranks[document as usize]
    }

    /// Adds what a unit tells of the results.
    fn add(&mut self, index: &Index, unit: &FoundUnit, results: &DocumentSet, rows: &[u32]) {
        let mut bests = vec![Best::SYNONYM; results.len() as usize];
        each_match(index, unit, results, &mut |found| {
            let place = index.norms.place(found.occurrences);
            let cost = [found.edits, place, found.likeness as u8];
            let rarity = if found.likeness == Likeness::Start { found.rarity } else { 0.0 };
            let best = &mut bests[rows[found.document as usize] as usize];
            let order = cost.cmp(&best.cost).then_with(|| best.rarity.total_cmp(&rarity));
            if order.is_gt() {
                return;
            }
            let frequency = index.norms.frequency(found.document, found.occurrences);
            let mut score = score(found.rarity, frequency);
            if order.is_eq() {
                score = score.max(best.score);
            }
            *best = Best { cost, rarity, score };
        });
        for (document, best) in results.iter().zip(bests) {
            let rank = self.rank(document);
            let [edits, field, likeness] = best.cost.map(u16::from);
            rank.edits += edits;
            rank.fields += field;
            rank.likeness += likeness;
            rank.rarity += best.rarity;
            rank.score += best.score;
        }
    }

    /// Looks at the best documents by all else.
    fn add_nearness(&mut self, index: &Index, found: &Found, results: &DocumentSet) {
        let number = |document: u64| order::unpair(document).1;
        let order = |a: u64, b: u64| self.compare(number(a), number(b)).then(a.cmp(&b));
        let documents = order::first(results.iter().map(u64::from), NEAREST, &order);
        let mut looked_at = DocumentSet::none(index.documents);
        looked_at.extend(documents.into_iter().map(number));
        for document in results.iter() {
            self.rank(document).nearness = u16::MAX;
        }
        let distances = nearness::distances(index, &found.units, &looked_at);
        for (document, distance) in looked_at.iter().zip(distances) {
            let rank = self.rank(document);
            (rank.nearness, rank.distance) = (distance.nearness, distance.words);
        }
    }
}

/// A document that holds a unit.
#[derive(Debug, Clone, Copy)]
struct Match<'m> {
    document: u32,
    /// Where.
    occurrences: &'m [Occurrences],
    /// How rare what it holds is.
    rarity: f64,
    edits: u8,
    likeness: Likeness,
}

/// Calls `visit` with each match of a unit in the wanted documents.
fn each_match(
    index: &Index,
    unit: &FoundUnit,
    wanted: &DocumentSet,
    visit: &mut dyn FnMut(Match<'_>),
) {
    match &unit.matched {
        Matched::Word(candidates) => {
            for &Candidate { term, edits, likeness } in candidates {
                let rarity = rarity(index.documents, index.postings.holders(term));
                let visit = &mut |document, occurrences: &[Occurrences]| {
                    visit(Match { document, occurrences, rarity, edits, likeness });
                };
                index.postings.occurrences(term, wanted, visit);
            }
        }
        Matched::Phrase(places) => {
            let rarity = rarity(index.documents, unit.held.len());
            let places = places.chunk_by(|a, b| a.0 == b.0);
            for places in places.filter(|places| wanted.contains(places[0].0)) {
                let occurrences: Vec<Occurrences> = places
                    .chunk_by(|a, b| a.1.field() == b.1.field())
                    .map(|places| Occurrences {
                        field: places[0].1.field(),
                        count: u32::try_from(places.len()).unwrap_or(u32::MAX),
                    })
                    .collect();
                let document = places[0].0;
                let occurrences = &occurrences;
                visit(Match { document, occurrences, rarity, edits: 0, likeness: Likeness::Whole });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Field, Query, Schema, build};

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
        let query = Query { text: text.into(), ..Query::default() };
        let answer = index.search(&query).unwrap();
        let found: Vec<u32> = answer.hits.iter().map(|hit| hit.document).collect();
        assert_eq!(found, expected, "{text:?} in {documents:?}");
    }

    #[test]
    fn all_words_must_be_held() {
        let documents = [("net zero", ""), ("zero", "waste"), ("net", "")];
        check(&documents, "zero net", &[0]);
        check(&documents, "nothing", &[]);
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
        check(&[("", "carbon carbon"), ("", "many words and a car")], "car", &[1, 0]);
        check(&[("carbon", ""), ("", "car")], "car", &[0, 1]);
        check(&[("", "bus and carbon"), ("", "bus and car")], "bus car", &[1, 0]);
        check(&[("carbon bus", ""), ("", "a bus or a car")], "car bus", &[1]);
    }

    #[test]
    fn words_that_stand_close_come_first() {
        check(&[("", "bus or car"), ("", "bus car and more")], "bus car", &[1, 0]);
        check(&[("", "car bus"), ("", "bus car")], "bus car", &[1, 0]);
        check(&[("bus", "car"), ("", "bus car")], "bus car", &[1, 0]);
        check(&[("car", "bus or no car"), ("", "bus or no car")], "bus car", &[0, 1]);
    }

    #[test]
    fn words_that_had_to_be_dropped_put_those_first_that_hold_them() {
        let documents = [("tram", ""), ("", "tram or ferry"), ("city", "")];
        check(&documents, "tram city ferry", &[1, 0]);
        check(&documents, "unheard tram", &[0, 1]);
        check(&documents, "unheard", &[]);
    }

    #[test]
    fn typing_errors_find_what_is_not_found_as_written() {
        let documents = [("", "water"), ("water", ""), ("waiter", ""), ("", "wader")];
        check(&documents, "watre", &[1, 0]);
        check(&documents, "waxer", &[1, 3, 0]);
        check(&documents, "water", &[1, 0]);
        check(&documents, "wate", &[1, 0]);
        check(&documents, "\"watre\"", &[]);
    }

    #[test]
    fn phrases_are_found_and_words_left_out() {
        let documents = [("net zero", ""), ("zero net", "net zero"), ("zero", "net")];
        check(&documents, "\"net zero\"", &[0, 1]);
        check(&documents, "\"net ze", &[0, 1]);
        check(&documents, "\"zero net\"", &[1]);
        check(&documents, "net -\"zero net\"", &[0, 2]);
        check(&documents, "zero -net", &[]);
        check(&[("net", "zero")], "\"net zero\"", &[]);
    }

    #[test]
    fn one_letter_of_a_script_without_spaces_finds_each_of_its_places() {
        check(&[("東京都", ""), ("京都", ""), ("大阪", "")], "京", &[1, 0]);
        check(&[("東京都", ""), ("京都", ""), ("大阪", "")], "東京", &[0]);
        check(&[("東京都", "bus"), ("京都", "bus"), ("大阪", "bus")], "都 bus", &[1, 0]);
    }
}
