//! Which documents a query's words find by what they stand for.

use crate::ask::{Ask, AskedWord, Part, Unit};
use crate::bitset::DocumentSet;
use crate::edits::{self, Edits, Standing};
use crate::expand::{Tolerance, expand};
use crate::find::hold;
use crate::stem::Stemmer;
use crate::words::each_word;
use crate::{Index, Meaning, Missing, Synonym, Vocabulary};

/// For each unit, the documents that a synonym finds which it is a part of.
pub(crate) fn of(index: &Index, units: &[Unit], tolerance: Tolerance) -> Vec<Option<DocumentSet>> {
    let mut found: Vec<Option<DocumentSet>> = vec![None; units.len()];
    for (start, length, meaning) in named(index, units, tolerance) {
        let documents = meant(index, meaning);
        for found in &mut found[start..start + length] {
            match found {
                Some(found) => found.unite(&documents),
                None => *found = Some(documents.clone()),
            }
        }
    }
    found
}

/// What must be loaded before synonyms can tell what they find.
pub(crate) fn need(index: &Index, units: &[Unit], tolerance: Tolerance, missing: &mut Missing) {
    for (_, _, meaning) in named(index, units, tolerance) {
        match meaning {
            Meaning::Value { facet, .. } => missing.extend(index.facet_part(facet)),
            Meaning::Words(words) => {
                for word in whole(words).iter().flat_map(|unit| &unit.words) {
                    index.need(&expand(index, word, Tolerance::Written), missing);
                }
            }
        }
    }
}

/// The words that a query's words stand for.
pub(crate) fn words(index: &Index, units: &[Unit]) -> Vec<Unit> {
    let meanings =
        named(index, units, Tolerance::Written).into_iter().map(|(_, _, meaning)| meaning);
    meanings
        .filter_map(|meaning| match meaning {
            Meaning::Words(words) => Some(whole(words)),
            Meaning::Value { .. } => None,
        })
        .flatten()
        .collect()
}

/// The synonyms that units name: the first unit, how many, and what they mean.
fn named<'i>(
    index: &'i Index,
    units: &[Unit],
    tolerance: Tolerance,
) -> Vec<(usize, usize, &'i Meaning)> {
    let mut found = Vec::new();
    let asked: Vec<Option<Asked>> = units.iter().map(|unit| Asked::of(index, unit)).collect();
    for synonym in &index.synonyms {
        let SynonymPhrase { words, meaning } = synonym;
        let is_named = |asked: &[Option<Asked>]| {
            let mut words = asked.iter().zip(words);
            words.all(|(asked, word)| asked.as_ref().is_some_and(|asked| asked.is(word, tolerance)))
        };
        let places = asked.windows(words.len()).enumerate();
        let places = places.filter(|(_, asked)| is_named(asked));
        found.extend(places.map(|(start, _)| (start, words.len(), meaning)));
    }
    found
}

/// A synonym, as queries are held against it.
#[derive(Debug)]
pub(crate) struct SynonymPhrase {
    /// At least one.
    words: Vec<Named>,
    meaning: Meaning,
}

/// A word and its stem.
#[derive(Debug)]
struct Named {
    word: String,
    stem: String,
}

impl SynonymPhrase {
    /// Those of a vocabulary that have words.
    pub(crate) fn all(vocabulary: &Vocabulary, stemmer: &Stemmer) -> Vec<SynonymPhrase> {
        let phrase = |Synonym { phrase, meaning }: &Synonym| {
            let mut words: Vec<Named> = Vec::new();
            each_word(phrase, &mut |word| {
                words.push(Named { word: word.text.to_owned(), stem: stemmer.stem(word.text) });
            });
            let meaning = meaning.clone();
            (!words.is_empty()).then_some(SynonymPhrase { words, meaning })
        };
        vocabulary.synonyms.iter().filter_map(phrase).collect()
    }
}

/// A word of the query that may name a synonym.
struct Asked {
    word: String,
    stem: String,
}

impl Asked {
    /// The word of a unit; none where it is to be taken as it is.
    fn of(index: &Index, unit: &Unit) -> Option<Asked> {
        match unit.words.as_slice() {
            [word] if !unit.quoted => {
                Some(Asked { word: word.text.clone(), stem: index.stemmer.stem(&word.text) })
            }
            _ => None,
        }
    }

    /// Whether it is a word of a synonym, or has its stem, or is few letters off.
    fn is(&self, named: &Named, tolerance: Tolerance) -> bool {
        if self.stem == named.stem {
            return true;
        }
        let limit = edits::allowed(&self.word);
        let near = || Edits::new(&self.word, limit, false).standing(&named.word);
        tolerance == Tolerance::Typos && limit > 0 && matches!(near(), Standing::Near(_))
    }
}

/// The documents that have what is meant.
fn meant(index: &Index, meaning: &Meaning) -> DocumentSet {
    match meaning {
        Meaning::Value { facet, value } => {
            let mut documents = DocumentSet::none(index.documents);
            let value = index.values(facet).iter().find(|known| known.name == *value);
            let holders = value.map_or(&[][..], |value| &value.documents);
            documents.extend(holders.iter().copied());
            documents
        }
        Meaning::Words(words) => {
            let mut documents = DocumentSet::all(index.documents);
            for word in whole(words).iter().flat_map(|unit| &unit.words) {
                let mut held = DocumentSet::none(index.documents);
                hold(index, &expand(index, word, Tolerance::Written), &mut held);
                documents.intersect(&held);
            }
            documents
        }
    }
}

/// Words of which none is being typed.
fn whole(text: &str) -> Vec<Unit> {
    let mut units = Ask::parse(text).units;
    let typed = |word: &&mut AskedWord| word.part == Part::Typed;
    let words = units.iter_mut().flat_map(|unit| &mut unit.words);
    words.filter(typed).for_each(|word| word.part = Part::Whole);
    units
}
