//! `DICT`: the words, sorted, each with how many documents hold it.
//!
//! A word is written as what differs from the one before it (front coding, as in Witten, Moffat &
//! Bell, Managing Gigabytes, 1999, section 4.1).

use std::ops::Range;

use super::{OpenError, Reader, Writer};
use crate::words::LONGEST;

/// The words of an index, in the order of their bytes.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    /// The words, one after another.
    text: String,
    terms: Vec<Term>,
}

/// A word of the dictionary.
#[derive(Debug, Clone, Copy)]
struct Term {
    /// The word's end in the text.
    end: u32,
    /// How many documents hold it.
    documents: u32,
    /// The end of its postings in their section.
    postings_end: u32,
}

/// A word as the encoder needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewTerm<'a> {
    pub(crate) text: &'a str,
    /// How many documents hold it.
    pub(crate) documents: usize,
    /// The length of its postings, in bytes.
    pub(crate) postings: usize,
}

/// Writes sorted words, none longer than [`LONGEST`].
pub(crate) fn encode(terms: &[NewTerm<'_>]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.count(terms.len());
    let mut previous: &[u8] = &[];
    for term in terms {
        let word = term.text.as_bytes();
        let shared = previous.iter().zip(word).take_while(|(a, b)| a == b).count();
        writer.u8(u8::try_from(shared).unwrap_or(u8::MAX));
        writer.u8(u8::try_from(word.len() - shared).unwrap_or(u8::MAX));
        writer.bytes(&word[shared..]);
        writer.varint(u32::try_from(term.documents).unwrap_or(u32::MAX));
        writer.varint(u32::try_from(term.postings).unwrap_or(u32::MAX));
        previous = word;
    }
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: u32) -> Result<Dictionary, OpenError> {
    let count = reader.count(4)?;
    let mut dictionary = Dictionary { text: String::new(), terms: Vec::with_capacity(count) };
    let mut word: Vec<u8> = Vec::new();
    let mut postings_end: u32 = 0;
    for _ in 0..count {
        let shared = usize::from(reader.u8()?);
        let length = usize::from(reader.u8()?);
        let suffix = reader.bytes(length)?;
        let sorted = match word.get(shared..) {
            Some([]) => !suffix.is_empty(),
            Some(rest) => suffix > rest,
            None => false,
        };
        if !sorted {
            return Err(reader.malformed("words are not in order"));
        }
        word.truncate(shared);
        word.extend_from_slice(suffix);
        if word.len() > LONGEST {
            return Err(reader.malformed("a word is too long"));
        }
        let text = str::from_utf8(&word).map_err(|_| reader.malformed("a word is not UTF-8"))?;
        dictionary.text.push_str(text);
        let holders = reader.varint()?;
        if holders == 0 || holders > documents {
            return Err(reader.malformed("a word is in no document, or in too many"));
        }
        postings_end = postings_end
            .checked_add(reader.varint()?)
            .ok_or_else(|| reader.malformed("postings are too long"))?;
        let end = u32::try_from(dictionary.text.len())
            .map_err(|_| reader.malformed("words are too long"))?;
        dictionary.terms.push(Term { end, documents: holders, postings_end });
    }
    reader.finish()?;
    Ok(dictionary)
}

impl Dictionary {
    pub(crate) fn len(&self) -> usize {
        self.terms.len()
    }

    /// The word of a number.
    pub(crate) fn word(&self, term: usize) -> &str {
        let start = self.before(term).map_or(0, |term| term.end as usize);
        let end = self.terms.get(term).map_or(start, |term| term.end as usize);
        self.text.get(start..end).unwrap_or_default()
    }

    /// How many documents hold a word.
    pub(crate) fn documents(&self, term: usize) -> u32 {
        self.terms.get(term).map_or(0, |term| term.documents)
    }

    /// Where a word's postings stand in their section.
    pub(crate) fn postings(&self, term: usize) -> Range<usize> {
        let start = self.before(term).map_or(0, |term| term.postings_end as usize);
        start..self.terms.get(term).map_or(start, |term| term.postings_end as usize)
    }

    /// The numbers of a word: one, or none.
    pub(crate) fn exactly(&self, word: &str) -> Range<usize> {
        let start = self.lower_bound(word);
        let found = start < self.len() && self.word(start) == word;
        start..start + usize::from(found)
    }

    /// The numbers of all words that start with a prefix.
    pub(crate) fn starting_with(&self, prefix: &str) -> Range<usize> {
        let start = self.lower_bound(prefix);
        let end = self.partition(|word| word < prefix || word.starts_with(prefix));
        start..end
    }

    fn before(&self, term: usize) -> Option<&Term> {
        self.terms.get(term.checked_sub(1)?)
    }

    fn lower_bound(&self, word: &str) -> usize {
        self.partition(|other| other < word)
    }

    /// How many of the first words fulfil what no later one does.
    fn partition(&self, holds: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
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
        let terms: Vec<_> =
            words.iter().map(|text| NewTerm { text, documents: 1, postings: 3 }).collect();
        decode(Reader::new(&encode(&terms), "DICT"), 1).unwrap()
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
        assert_eq!(dictionary.postings(2), 6..9);
    }

    #[test]
    fn words_out_of_order_are_refused() {
        let check = |bytes: &[u8], problem: &'static str| {
            let found = decode(Reader::new(bytes, "DICT"), 1).map(|_| ());
            assert_eq!(found, Err(OpenError::Malformed { section: "DICT", problem }));
        };
        check(&[2, 0, 0, 0, 0, 1, b'b', 1, 1, 0, 1, b'a', 1, 1], "words are not in order");
        check(&[2, 0, 0, 0, 0, 1, b'b', 1, 1, 1, 0, 1, 1, 0], "words are not in order");
        check(&[1, 0, 0, 0, 9, 1, b'b', 1, 1], "words are not in order");
        check(&[1, 0, 0, 0, 0, 1, 0xFF, 1, 1], "a word is not UTF-8");
        check(&[1, 0, 0, 0, 0, 1, b'b', 2, 1], "a word is in no document, or in too many");
        check(&[&[1, 0, 0, 0, 0, 65], [b'b'; 67].as_slice()].concat(), "a word is too long");
        check(&[0xFF, 0xFF, 0xFF, 0xFF, 0], "a count is too large");
    }
}
