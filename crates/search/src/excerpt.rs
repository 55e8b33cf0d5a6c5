//! The part of a text that shows best how it matches.

use std::ops::Range;

use crate::Matcher;
use crate::matcher::merge;
use crate::words::each_word;

/// A part of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// Which part, in bytes of the text: from the start of a word to the end of one, or the
    /// text's own start and end.
    pub range: Range<usize>,
    /// What to mark, in bytes of the excerpt.
    pub highlights: Vec<Range<usize>>,
}

/// The part of a text that shows best how it matches a query as it is written.
///
/// It has at most `length` letters; see [`Matcher::excerpt`].
///
/// ```
/// use atlas_search::excerpt;
///
/// let text = "All heat and power by 2030, and a fossil-free fleet of buses.";
/// let excerpt = excerpt(text, "fossil", 25);
/// assert_eq!(&text[excerpt.range.clone()], "and a fossil-free fleet");
/// assert_eq!(excerpt.highlights, [6..12]);
/// ```
pub fn excerpt(text: &str, query: &str, length: usize) -> Excerpt {
    Matcher::new(query).excerpt(text, length)
}

impl Matcher {
    /// The part of a text, of at most `length` letters, that shows best how it matches.
    ///
    /// It holds as many of the query's words as any such part can, then as many places, and is the
    /// first of those; with some text before its first match. Where nothing matches, it is the
    /// text's start.
    pub fn excerpt(&self, text: &str, length: usize) -> Excerpt {
        let words = words(text);
        let places = self.places(text);
        let mut best = (0, 0, 0..0);
        for (first, place) in places.iter().enumerate() {
            let start = letters_before(&words, place.range.start);
            let fits = |range: &Range<usize>| letters_to(&words, range.end) <= start + length;
            let within = places[first..].iter().take_while(|place| fits(&place.range));
            let (mut units, mut count, mut end) = (Vec::new(), 0, 0);
            for place in within {
                if !units.contains(&place.unit) {
                    units.push(place.unit);
                }
                count += 1;
                end = end.max(place.range.end);
            }
            if (units.len(), count) > (best.0, best.1) {
                best = (units.len(), count, place.range.start..end);
            }
        }
        let range = widen(text, &words, best.2, length);
        let shown = places.into_iter().map(|place| place.range);
        let shown = shown.filter(|place| range.start <= place.start && place.end <= range.end);
        let highlights = merge(shown).into_iter();
        let highlights =
            highlights.map(|place| place.start - range.start..place.end - range.start).collect();
        Excerpt { range, highlights }
    }
}

/// A word's place in bytes, and how many letters of the text come before its start and its end.
struct Word {
    range: Range<usize>,
    letters: Range<usize>,
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    // Pairs of letters overlap: counting goes on from the last start.
    let (mut at, mut letters) = (0, 0);
    each_word(text, &mut |word| {
        letters += length(text, at..word.range.start);
        at = word.range.start;
        let end = letters + length(text, word.range.clone());
        words.push(Word { range: word.range, letters: letters..end });
    });
    words
}

/// How many letters a part of a text has.
fn length(text: &str, part: Range<usize>) -> usize {
    text.get(part).map_or(0, |part| part.chars().count())
}

/// How many letters come before the start of a word.
fn letters_before(words: &[Word], start: usize) -> usize {
    let word = words.get(words.partition_point(|word| word.range.start < start));
    word.map_or(0, |word| word.letters.start)
}

/// How many letters come before the end of a word.
fn letters_to(words: &[Word], end: usize) -> usize {
    let word = words.get(words.partition_point(|word| word.range.end < end));
    word.filter(|_| end > 0).map_or(0, |word| word.letters.end)
}

/// Adds words around a part while there is room: a third of it before, the rest after; more before
/// where the text ends.
fn widen(text: &str, words: &[Word], part: Range<usize>, length: usize) -> Range<usize> {
    if text.chars().nth(length).is_none() {
        return 0..text.len();
    }
    let (from, to) = (letters_before(words, part.start), letters_to(words, part.end));
    let room = length.saturating_sub(to - from.min(to));
    let after = self::length(text, part.end..text.len());
    let earliest = from.saturating_sub((room / 3).max(room.saturating_sub(after)));
    let first = words.iter().find(|word| word.letters.start >= earliest);
    let (start, from) = first.map_or((0, 0), |word| (word.range.start, word.letters.start));
    let fitting = words.iter().filter(|word| word.letters.end <= from + length);
    let end = fitting.map(|word| word.range.end).max().unwrap_or(start);
    // The text's own start belongs to its first word.
    let leads = from <= earliest && start == 0;
    if leads { 0..end } else { start..end.max(start) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_part_is_shown() {
        let text = "Trams run. Buses are many and cars few. A car-free centre has trams and buses.";
        let check = |query: &str, length: usize, expected: &str| {
            let excerpt = excerpt(text, query, length);
            assert_eq!(&text[excerpt.range], expected, "{query}");
        };
        check("", 20, "Trams run. Buses are");
        check("nothing", 12, "Trams run");
        check("buses", 20, "run. Buses are many");
        check("trams buses ", 20, "Trams run. Buses are");
        check("car free", 30, "few. A car-free centre has");
        check("trams buses centre", 36, "car-free centre has trams and buses");
        check("trams", 1000, text);
    }
}
