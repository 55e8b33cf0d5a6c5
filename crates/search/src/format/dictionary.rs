//! `DICT`: the words, sorted.
//!
//! A word is written as what differs from the one before it (front coding, as in Witten, Moffat &
//! Bell, Managing Gigabytes, 1999, section 4.1). Numbers of one kind stand together, and so do
//! the letters: like beside like, they are compressed better.

use std::ops::Range;

use super::{OpenError, Reader, Writer};
use crate::edits::{Edits, Standing};
use crate::words::LONGEST;

/// The words of an index, in the order of their bytes.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    /// The words, one after another.
    text: String,
    /// The end of each in the text.
    ends: Vec<u32>,
}

/// Writes sorted words, none longer than [`LONGEST`].
pub(crate) fn encode<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut shared = Writer::default();
    let mut lengths = Writer::default();
    let mut letters = Writer::default();
    let mut previous: &[u8] = &[];
    let mut count = 0;
    for word in words {
        let word = word.as_bytes();
        let same = previous.iter().zip(word).take_while(|(a, b)| a == b).count();
        shared.u8(u8::try_from(same).unwrap_or(u8::MAX));
        lengths.u8(u8::try_from(word.len() - same).unwrap_or(u8::MAX));
        letters.bytes(&word[same..]);
        previous = word;
        count += 1;
    }
    let mut writer = Writer::default();
    writer.count(count);
    for part in [shared, lengths, letters] {
        writer.bytes(part.as_bytes());
    }
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>) -> Result<Dictionary, OpenError> {
    let count = reader.count(2)?;
    let shared = reader.bytes(count)?;
    let lengths = reader.bytes(count)?;
    let mut dictionary = Dictionary { text: String::new(), ends: Vec::with_capacity(count) };
    let mut word: Vec<u8> = Vec::new();
    for (&shared, &length) in shared.iter().zip(lengths) {
        let suffix = reader.bytes(usize::from(length))?;
        let sorted = match word.get(usize::from(shared)..) {
            Some([]) => !suffix.is_empty(),
            Some(rest) => suffix > rest,
            None => false,
        };
        if !sorted {
            return Err(reader.malformed("words are not in order"));
        }
        word.truncate(usize::from(shared));
        word.extend_from_slice(suffix);
        if word.len() > LONGEST {
            return Err(reader.malformed("a word is too long"));
        }
        let text = str::from_utf8(&word).map_err(|_| reader.malformed("a word is not UTF-8"))?;
        dictionary.text.push_str(text);
        let end = u32::try_from(dictionary.text.len());
        dictionary.ends.push(end.map_err(|_| reader.malformed("words are too long"))?);
    }
    reader.finish()?;
    Ok(dictionary)
}

impl Dictionary {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word of a number.
    pub(crate) fn word(&self, term: usize) -> &str {
        let end = |term: usize| self.ends.get(term).map_or(0, |end| *end as usize);
        let (start, end) = (term.checked_sub(1).map_or(0, end), end(term));
        self.text.get(start..end).unwrap_or_default()
    }

    /// The numbers of a word: one, or none.
    pub(crate) fn exactly(&self, word: &str) -> Range<usize> {
        let start = self.partition(0..self.len(), |other| other < word);
        let found = start < self.len() && self.word(start) == word;
        start..start + usize::from(found)
    }

    /// The numbers of all words that start with a prefix.
    pub(crate) fn starting_with(&self, prefix: &str) -> Range<usize> {
        let start = self.partition(0..self.len(), |word| word < prefix);
        let end = self.partition(start..self.len(), |word| word.starts_with(prefix));
        start..end
    }

    /// Calls `visit` with each word that is near, and how many edits off.
    pub(crate) fn near(&self, edits: &mut Edits, visit: &mut dyn FnMut(usize, u8)) {
        let mut term = 0;
        while term < self.len() {
            let word = self.word(term);
            match edits.standing(word) {
                Standing::Near(edits) => visit(term, edits),
                Standing::Far => {}
                Standing::FarStart(end) => {
                    term = self.after(term, word.as_bytes().get(..end).unwrap_or_default());
                    continue;
                }
            }
            term += 1;
        }
    }

    /// The first word after `term`, which starts so, that does not.
    fn after(&self, term: usize, start: &[u8]) -> usize {
        // Most often it is close: steps that double, then by halves.
        let starts = |word: &str| word.as_bytes().starts_with(start);
        let mut step = 1;
        while term + step < self.len() && starts(self.word(term + step)) {
            step *= 2;
        }
        self.partition(term + step / 2 + 1..(term + step).min(self.len()), starts)
    }

    /// How many of the first words of a range fulfil what no later one does; from the index's
    /// first word.
    fn partition(&self, range: Range<usize>, holds: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = usize::midpoint(low, high);
            if holds(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary(words: &[&str]) -> Dictionary {
        let bytes = encode(words.iter().copied());
        decode(Reader::new(&bytes, "DICT")).unwrap()
    }

    #[test]
    fn words_are_found_whole_and_by_their_start() {
        let words = ["a", "car", "carbon", "cars", "cat", "zürich", "東京"];
        let dictionary = dictionary(&words);
        let check = |found: Range<usize>, expected: &[&str]| {
            assert_eq!(found.map(|term| dictionary.word(term)).collect::<Vec<_>>(), expected);
        };
        check(0..dictionary.len(), &words);
        check(dictionary.exactly("car"), &["car"]);
        check(dictionary.exactly("ca"), &[]);
        check(dictionary.exactly("zz"), &[]);
        check(dictionary.starting_with("car"), &["car", "carbon", "cars"]);
        check(dictionary.starting_with("東"), &["東京"]);
        check(dictionary.starting_with(""), &words);
        check(dictionary.starting_with("x"), &[]);
    }

    #[test]
    fn words_are_found_by_what_is_near() {
        let words = ["care", "carer", "carers", "caress", "carp", "later", "water", "waterway"];
        let dictionary = dictionary(&words);
        let check = |word: &str, limit: u8, starts: bool, expected: &[(&str, u8)]| {
            let mut found = Vec::new();
            dictionary.near(&mut Edits::new(word, limit, starts), &mut |term, edits| {
                found.push((dictionary.word(term), edits));
            });
            assert_eq!(found, expected, "{word}");
        };
        check("wateer", 1, false, &[("water", 1)]);
        check("wateer", 2, false, &[("later", 2), ("water", 1)]);
        check("waetr", 1, true, &[("water", 1), ("waterway", 1)]);
        check("caer", 1, false, &[("care", 1), ("carer", 1)]);
        check("zzzzzz", 2, true, &[]);
    }

    #[test]
    fn words_out_of_order_are_refused() {
        let check = |bytes: &[u8], problem: &'static str| {
            let found = decode(Reader::new(bytes, "DICT")).map(|_| ());
            assert_eq!(found, Err(OpenError::Malformed { section: "DICT", problem }));
        };
        check(&[2, 0, 0, 0, 0, 0, 1, 1, b'b', b'a'], "words are not in order");
        check(&[2, 0, 0, 0, 0, 1, 1, 0, b'b'], "words are not in order");
        check(&[1, 0, 0, 0, 9, 1, b'b'], "words are not in order");
        check(&[1, 0, 0, 0, 0, 1, 0xFF], "a word is not UTF-8");
        check(&[&[1, 0, 0, 0, 0, 65], [b'b'; 65].as_slice()].concat(), "a word is too long");
        check(&[0xFF, 0xFF, 0xFF, 0xFF, 0], "a count is too large");
    }
}
