//! Which documents hold what is asked for.
//!
//! All units must be held. Where nothing holds all of them as they are written, typing errors are
//! allowed for; where still nothing does, units are dropped: first those that no document holds,
//! then from the last.

use std::ops::Range;

use crate::article::without_article;
use crate::ask::{Ask, Unit};
use crate::bitset::DocumentSet;
use crate::edits;
use crate::expand::{Candidate, Tolerance, expand};
use crate::format::postings::Place;
use crate::order;
use crate::synonyms;
use crate::{Index, Missing};

/// What a query's words find.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) documents: DocumentSet,
    /// What all of the documents hold, in the order of the query.
    pub(crate) units: Vec<FoundUnit>,
    /// What had to be dropped, in the order of the query.
    pub(crate) dropped: Vec<FoundUnit>,
}

/// A unit of the query and where it is found.
#[derive(Debug, Clone)]
pub(crate) struct FoundUnit {
    pub(crate) unit: Unit,
    /// The documents that hold it.
    pub(crate) held: DocumentSet,
    pub(crate) matched: Matched,
    /// The documents that hold it by typing errors alone are among those held.
    pub(crate) typos: bool,
}

/// What in the index matches a unit.
#[derive(Debug, Clone)]
pub(crate) enum Matched {
    /// A word: the words it stands for.
    Word(Vec<Candidate>),
    /// A phrase: the places of its first word, by document.
    Phrase(Vec<(u32, Place)>),
}

impl Found {
    /// Finds what is asked for, or adds to what is missing.
    pub(crate) fn new(index: &Index, ask: &Ask, mut missing: Missing) -> Result<Found, Missing> {
        let excluded = Expanded::all(index, &ask.excluded, Tolerance::Written);
        Expanded::need(&excluded, index, &mut missing);
        let mut found = Found::units(index, ask, missing)?;
        for unit in excluded {
            found.documents.subtract(&FoundUnit::new(index, unit, None).held);
        }
        Ok(found)
    }

    /// Leaves out words of the index that the few documents which are left do not hold, so that
    /// ranking need not look at where they stand.
    pub(crate) fn narrow(&mut self, index: &Index, results: &DocumentSet) {
        if results.len() > index.documents / 8 {
            return;
        }
        for unit in &mut self.units {
            if let Matched::Word(candidates) = &mut unit.matched {
                candidates.retain(|candidate| index.postings.any(candidate.term, results));
            }
        }
    }

    /// The words that had to be dropped, as they stand in the query's text.
    pub(crate) fn dropped_words(&self, text: &str) -> Vec<String> {
        let first = |unit: &FoundUnit| text.get(unit.unit.ranges.first()?.clone());
        self.dropped.iter().filter_map(first).map(str::to_owned).collect()
    }

    /// The query's text with what is meant, where words are found only with typing errors.
    ///
    /// What had to be dropped is left out, so that it finds as it is written.
    pub(crate) fn corrected(&self, index: &Index, text: &str) -> Option<String> {
        let mut changes = Changes::default();
        // One after another: a document must hold all that is meant.
        let mut documents = self.documents.clone();
        for unit in &self.units {
            let Some(meant) = unit.meant(index, &documents) else { continue };
            documents.intersect(&meant.held);
            if let Some(word) = meant.correction {
                for range in &unit.unit.ranges {
                    changes.add(corrected(text, range), word);
                }
            }
        }
        if changes.0.is_empty() {
            return None;
        }
        for unit in &self.dropped {
            for range in &unit.unit.ranges {
                changes.add(range.clone(), "");
            }
        }
        Some(changes.of(text))
    }

    fn units(index: &Index, ask: &Ask, mut missing: Missing) -> Result<Found, Missing> {
        let written = Expanded::all(index, &ask.units, Tolerance::Written);
        let typed = || Expanded::all(index, &ask.units, Tolerance::Typos);
        Expanded::need(&written, index, &mut missing);
        synonyms::need(index, &ask.units, Tolerance::Written, &mut missing);
        if !missing.parts.is_empty() && written.iter().any(Expanded::is_unknown) {
            // Typing errors will be allowed for: both are loaded in one round.
            Expanded::need(&typed(), index, &mut missing);
        }
        missing.check()?;
        let found = |units: Vec<Expanded<'_>>, tolerance: Tolerance| -> Vec<FoundUnit> {
            let synonyms = synonyms::of(index, &ask.units, tolerance);
            let units = units.into_iter().zip(&synonyms);
            units.map(|(unit, synonym)| FoundUnit::new(index, unit, synonym.as_ref())).collect()
        };
        let written = found(written, Tolerance::Written);
        let documents = common(index, &written);
        if documents.len() > 0 || written.is_empty() {
            return Ok(Found { documents, units: written, dropped: Vec::new() });
        }
        let typed = typed();
        let mut missing = Missing::default();
        Expanded::need(&typed, index, &mut missing);
        synonyms::need(index, &ask.units, Tolerance::Typos, &mut missing);
        missing.check()?;
        let typed = found(typed, Tolerance::Typos);
        let documents = common(index, &typed);
        if documents.len() > 0 {
            return Ok(Found { documents, units: typed, dropped: Vec::new() });
        }
        Ok(Found::most(index, &written, &typed))
    }

    /// The most units that some document holds.
    fn most(index: &Index, written: &[FoundUnit], typed: &[FoundUnit]) -> Found {
        let mut kept: Vec<usize> =
            (0..typed.len()).filter(|&place| typed[place].held.len() > 0).collect();
        while !kept.is_empty() {
            for units in [written, typed] {
                let held: Vec<FoundUnit> = kept.iter().map(|&place| units[place].clone()).collect();
                let documents = common(index, &held);
                if documents.len() > 0 {
                    let dropped = typed.iter().enumerate();
                    let dropped = dropped.filter(|(place, _)| !kept.contains(place));
                    let dropped = dropped.map(|(_, unit)| unit.clone()).collect();
                    return Found { documents, units: held, dropped };
                }
            }
            kept.pop();
        }
        let documents = DocumentSet::none(index.documents);
        Found { documents, units: typed.to_vec(), dropped: Vec::new() }
    }
}

/// Words of a query's text and what is to stand there instead, in their order.
#[derive(Default)]
struct Changes<'c>(Vec<(Range<usize>, &'c str)>);

impl<'c> Changes<'c> {
    fn add(&mut self, range: Range<usize>, word: &'c str) {
        let place = self.0.partition_point(|(other, _)| other.start < range.start);
        self.0.insert(place, (range, word));
    }

    fn of(&self, text: &str) -> String {
        let mut changed = String::new();
        let mut end = 0;
        for (range, word) in &self.0 {
            // Pairs of letters overlap.
            changed.push_str(text.get(end..range.start).unwrap_or_default());
            changed.push_str(word);
            end = range.end.max(end);
        }
        changed.push_str(text.get(end..).unwrap_or_default());
        changed.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The part of a mistyped word that is corrected: the word without its article.
fn corrected(text: &str, word: &Range<usize>) -> Range<usize> {
    let written = text.get(word.clone()).unwrap_or_default();
    word.end - without_article(written).len()..word.end
}

/// The documents that hold all units.
fn common(index: &Index, units: &[FoundUnit]) -> DocumentSet {
    let mut documents = DocumentSet::all(index.documents);
    for unit in units {
        documents.intersect(&unit.held);
    }
    documents
}

/// A unit of the query and the words of the dictionary that each of its words stands for.
struct Expanded<'a> {
    unit: &'a Unit,
    words: Vec<Vec<Candidate>>,
}

impl<'a> Expanded<'a> {
    fn all(index: &Index, units: &'a [Unit], tolerance: Tolerance) -> Vec<Expanded<'a>> {
        let expanded = |unit: &'a Unit| {
            let quoted = unit.quoted || unit.words.len() > 1;
            let tolerance = if quoted { Tolerance::Quoted } else { tolerance };
            let words = unit.words.iter().map(|word| expand(index, word, tolerance)).collect();
            Expanded { unit, words }
        };
        units.iter().map(expanded).collect()
    }

    /// Adds what must be loaded before it is known which documents hold them.
    fn need(units: &[Expanded<'_>], index: &Index, missing: &mut Missing) {
        for candidates in units.iter().flat_map(|unit| &unit.words) {
            index.need(candidates, missing);
        }
    }

    /// Whether the dictionary does not have it.
    fn is_unknown(&self) -> bool {
        self.words.iter().any(Vec::is_empty)
    }
}

impl FoundUnit {
    fn new(index: &Index, expanded: Expanded<'_>, synonym: Option<&DocumentSet>) -> FoundUnit {
        let Expanded { unit, mut words } = expanded;
        let mut held = DocumentSet::none(index.documents);
        let mut typos = false;
        let matched = if let [candidates] = words.as_mut_slice() {
            hold(index, candidates, &mut held);
            typos = candidates.iter().any(|candidate| candidate.edits > 0);
            Matched::Word(std::mem::take(candidates))
        } else {
            let places = phrase(index, unit, &words);
            held.extend(places.iter().map(|(document, _)| *document));
            Matched::Phrase(places)
        };
        if let Some(synonym) = synonym {
            held.unite(synonym);
        }
        FoundUnit { unit: unit.clone(), held, matched, typos }
    }

    /// Calls `visit` with each place where the unit begins, in the wanted documents.
    pub(crate) fn places(
        &self,
        index: &Index,
        wanted: &DocumentSet,
        visit: &mut dyn FnMut(u32, Place),
    ) {
        match &self.matched {
            Matched::Word(candidates) => {
                for candidate in candidates {
                    index.postings.places(candidate.term, wanted, visit);
                }
            }
            Matched::Phrase(places) => places
                .iter()
                .filter(|(document, _)| wanted.contains(*document))
                .for_each(|(document, place)| visit(*document, *place)),
        }
    }

    /// What is meant by a word that may have typing errors, so that the documents hold it.
    pub(crate) fn meant<'i>(&self, index: &'i Index, documents: &DocumentSet) -> Option<Meant<'i>> {
        let Matched::Word(candidates) = &self.matched else { return None };
        if !self.typos {
            return None;
        }
        let holders = |candidate: &&Candidate| {
            let mut held = DocumentSet::none(index.documents);
            hold(index, std::slice::from_ref(*candidate), &mut held);
            held.intersect(documents);
            held
        };
        for edits in 0..=edits::MOST {
            let candidates = candidates.iter().filter(|candidate| candidate.edits == edits);
            if edits == 0 {
                let mut held = DocumentSet::none(index.documents);
                candidates.for_each(|candidate| held.unite(&holders(&candidate)));
                if held.len() > 0 {
                    return Some(Meant { correction: None, held });
                }
                continue;
            }
            // The word that most of the documents hold, the first of them.
            let mut best = Meant { correction: None, held: DocumentSet::none(index.documents) };
            for candidate in candidates {
                let held = holders(&candidate);
                if held.len() > best.held.len() {
                    best = Meant { correction: Some(index.dictionary.word(candidate.term)), held };
                }
            }
            if best.correction.is_some() {
                return Some(best);
            }
        }
        None
    }
}

/// What is meant by a word.
pub(crate) struct Meant<'i> {
    /// What is to stand in its place; none where it is right.
    pub(crate) correction: Option<&'i str>,
    /// The documents that hold what is meant.
    held: DocumentSet,
}

/// Adds the documents that hold any of the words.
pub(crate) fn hold(index: &Index, candidates: &[Candidate], held: &mut DocumentSet) {
    for candidate in candidates {
        index.postings.documents(candidate.term, &mut |document| {
            held.insert(document);
        });
    }
}

/// The places where a phrase begins, in order.
fn phrase(index: &Index, unit: &Unit, words: &[Vec<Candidate>]) -> Vec<(u32, Place)> {
    let mut documents = DocumentSet::all(index.documents);
    for candidates in words {
        let mut held = DocumentSet::none(index.documents);
        hold(index, candidates, &mut held);
        documents.intersect(&held);
    }
    let mut begins: Option<Vec<u64>> = None;
    for (word, candidates) in unit.words.iter().zip(words) {
        let mut places = Vec::new();
        for candidate in candidates {
            index.postings.places(candidate.term, &documents, &mut |document, place| {
                let begin = place.before(word.offset);
                places.extend(begin.map(|place| order::pair(document, place.0)));
            });
        }
        order::sort_pairs(&mut places);
        begins = Some(match begins {
            None => places,
            Some(mut begins) => {
                begins.retain(|begin| places.binary_search(begin).is_ok());
                begins
            }
        });
    }
    let begins = begins.unwrap_or_default().into_iter().map(order::unpair);
    begins.map(|(document, place)| (document, Place(place))).collect()
}
