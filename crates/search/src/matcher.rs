//! Where a text matches a query.

use std::ops::Range;

use crate::ask::{Ask, Part, Unit};
use crate::edits::{self, Edits, Standing};
use crate::expand;
use crate::find::Found;
use crate::stem::Stemmer;
use crate::synonyms;
use crate::words::each_word;
use crate::{Index, Missing};

/// A query as texts are held against it: where to mark them, and what to show of them.
///
/// An [`Answer`](crate::Answer) brings one, or [`Index::matcher`] makes one, that follows the index: its stems, its synonyms, and typing errors
/// where the query finds something only by them.
/// [`Matcher::new`] needs no index, and takes words as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matcher {
    units: Vec<Matched>,
}

/// A unit of the query, as texts are held against it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Matched {
    unit: Unit,
    /// The stem of its word.
    stem: Option<(Stemmer, String)>,
    typos: bool,
}

/// A place of a text that matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) range: Range<usize>,
    /// Which unit it matches.
    pub(crate) unit: usize,
}

/// The places of a text, in bytes, that match a word of a query as it is written.
///
/// The last word matches as a start, too. For stems and typing errors, see [`Index::matcher`].
///
/// ```
/// use atlas_search::highlight;
///
/// let text = "Malmö’s carbon plan";
/// let places: Vec<&str> =
///     highlight(text, "malmo car").into_iter().map(|place| &text[place]).collect();
/// assert_eq!(places, ["Malmö", "carbon"]);
/// ```
pub fn highlight(text: &str, query: &str) -> Vec<Range<usize>> {
    Matcher::new(query).highlight(text)
}

impl Index {
    /// A matcher that marks what [`search`](Index::search) finds.
    ///
    /// ```
    /// use atlas_search::{Document, Field, Index, Schema, Vocabulary, build_with};
    ///
    /// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    /// let vocabulary = Vocabulary { language: "en".into(), ..Vocabulary::default() };
    /// let title = "Cities without waste";
    /// let documents = [Document { fields: vec![title.into()], ..Document::default() }];
    /// let index = Index::open(&build_with(&schema, &vocabulary, &documents)?)?;
    ///
    /// let matcher = index.matcher("wsate city")?;
    /// let places: Vec<_> = matcher.highlight(title).into_iter().map(|place| &title[place]).collect();
    /// assert_eq!(places, ["Cities", "waste"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn matcher(&self, query: &str) -> Result<Matcher, Missing> {
        let ask = Ask::of(self, query).settled(self);
        Ok(Matcher::of(self, &Found::new(self, &ask, Missing::default())?))
    }
}

impl Matcher {
    /// A matcher for what was found.
    pub(crate) fn of(index: &Index, found: &Found) -> Matcher {
        let mut units: Vec<Matched> = Vec::new();
        for unit in found.units.iter().chain(&found.dropped) {
            let meant = unit.meant(index, &found.documents);
            let typos = meant.is_some_and(|meant| meant.correction.is_some());
            units.push(Matched::new(index, unit.unit.clone(), typos));
        }
        let asked: Vec<Unit> = found.units.iter().map(|unit| unit.unit.clone()).collect();
        let meant = synonyms::words(index, &asked).into_iter();
        units.extend(meant.map(|unit| Matched::new(index, unit, false)));
        Matcher { units }
    }

    /// A matcher for words as they are written.
    ///
    /// ```
    /// use atlas_search::Matcher;
    ///
    /// assert_eq!(Matcher::new("zero").highlight("Net zero"), [4..8]);
    /// ```
    pub fn new(query: &str) -> Matcher {
        let units = Ask::parse(query).units.into_iter();
        let units = units.map(|unit| Matched { unit, stem: None, typos: false }).collect();
        Matcher { units }
    }

    /// Whether it matches nothing, since nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// The places of a text, in bytes, that match.
    ///
    /// The ranges are whole words, or phrases from their first word to their last; in order, and
    /// they do not overlap.
    pub fn highlight(&self, text: &str) -> Vec<Range<usize>> {
        merge(self.places(text).into_iter().map(|place| place.range))
    }

    /// A matcher for what is asked of an index, whatever is found.
    pub(crate) fn asking(index: &Index, ask: &Ask, typos: bool) -> Matcher {
        let units = ask.units.iter().cloned();
        let units = units.map(|unit| {
            let typos = typos && !unit.quoted;
            Matched::new(index, unit, typos)
        });
        Matcher { units: units.collect() }
    }

    /// Where the first match begins, if a text holds all units.
    pub(crate) fn all(&self, text: &str) -> Option<usize> {
        let places = self.places(text);
        let held = |unit: usize| places.iter().any(|place| place.unit == unit);
        if (0..self.units.len()).all(held) {
            places.first().map(|place| place.range.start)
        } else {
            None
        }
    }

    /// The places of a text, by their start.
    pub(crate) fn places(&self, text: &str) -> Vec<Place> {
        let mut words: Vec<(String, Range<usize>)> = Vec::new();
        if !self.units.is_empty() {
            each_word(text, &mut |word| words.push((word.text.to_owned(), word.range)));
        }
        let mut places = Vec::new();
        for start in 0..words.len() {
            for (unit, matched) in self.units.iter().enumerate() {
                if let Some(end) = matched.end(&words[start..]) {
                    places.push(Place { range: words[start].1.start..end, unit });
                }
            }
        }
        places
    }
}

impl Matched {
    fn new(index: &Index, unit: Unit, typos: bool) -> Matched {
        let stem = match unit.words.as_slice() {
            [word] if !unit.quoted => {
                expand::stem(index, word).map(|(stemmer, stem)| (stemmer.clone(), stem))
            }
            _ => None,
        };
        Matched { unit, stem, typos }
    }

    /// Where a match ends that begins with the first of some words.
    fn end(&self, words: &[(String, Range<usize>)]) -> Option<usize> {
        if let [_] = self.unit.words.as_slice() {
            let (word, range) = words.first()?;
            return self.matches(word).then_some(range.end);
        }
        let mut end = 0;
        for asked in &self.unit.words {
            let (word, range) = words.get(asked.offset as usize)?;
            if !is_like(&asked.text, asked.part, word) {
                return None;
            }
            end = end.max(range.end);
        }
        Some(end)
    }

    /// Whether a word of a text is the one word of this unit.
    fn matches(&self, word: &str) -> bool {
        let Some(asked) = self.unit.words.first() else { return false };
        if is_like(&asked.text, asked.part, word) {
            return true;
        }
        if self.stem.as_ref().is_some_and(|(stemmer, stem)| stemmer.has(word, stem)) {
            return true;
        }
        let starts = asked.part == Part::Typed;
        let limit = if self.typos { edits::allowed(&asked.text) } else { 0 };
        let standing = |limit| Edits::new(&asked.text, limit, starts).standing(word);
        limit > 0 && matches!(standing(limit), Standing::Near(_))
    }
}

fn is_like(asked: &str, part: Part, word: &str) -> bool {
    match part {
        Part::Whole => word == asked,
        Part::Letter | Part::Typed => word.starts_with(asked),
    }
}

/// Ranges in order, those that overlap joined.
pub(crate) fn merge(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_query_are_found_in_a_text() {
        fn check(text: &str, query: &str, expected: &[&str]) {
            let places: Vec<_> =
                highlight(text, query).into_iter().map(|place| &text[place]).collect();
            assert_eq!(places, expected, "{query:?} in {text:?}");
        }
        check("Net zero by 2030", "", &[]);
        check("Net zero by 2030", "zero n", &["Net", "zero"]);
        check("Net zero by 2030", "zer n", &["Net"]);
        check("Straßen in Tromsø", "strassen TROMSO", &["Straßen", "Tromsø"]);
        check("Bogota\u{301}!", "bogotá", &["Bogota\u{301}"]);
        check("CO₂-neutral", "co2", &["CO₂"]);
        check("東京都の計画", "東京都", &["東京都"]);
        check("東京都の計画", "計", &["計画"]);
        check("Net zero, zero net", "\"net zero\"", &["Net zero"]);
        check("Net zero, zero net", "\"zero n", &["zero net"]);
        check("Net zero", "zero -net", &["zero"]);
    }
}
