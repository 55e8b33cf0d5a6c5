//! `DICT`: the words, sorted.
//!
//! A word is what differs from the one before it (front coding, as in Witten, Moffat & Bell,
//! Managing Gigabytes, 1999, section 4.1): how many bytes it shares, and its other bytes, each
//! coded by the chances ([`super::coding`]) that the two bytes before it give. Its first byte that
//! differs follows from the byte that stands there in the word before: it is most often close to it.

use std::ops::Range;

use super::coding::{Chance, Decoder, Encoder};
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

/// What a byte is coded as: the end of the word, one of 26 letters, or another byte, which
/// follows.
const END: u32 = 0;
const OTHER: u32 = 27;

fn symbol(byte: u8) -> u32 {
    if byte.is_ascii_lowercase() { u32::from(byte - b'a') + 1 } else { OTHER }
}

/// The chances of what comes next.
struct Chances {
    /// By the length of the word before and what that shared.
    shared: Vec<Chance>,
    /// By the two symbols before; for a first one, by the one before and that of the word before.
    symbols: Vec<Chance>,
    /// By the byte before.
    others: Vec<Chance>,
}

/// So many bits tell how many bytes are shared: less than [`LONGEST`].
const SHARED_BITS: u32 = 6;
const SYMBOL_BITS: u32 = 5;

impl Chances {
    fn new() -> Chances {
        let chances = |contexts: usize, bits: u32| vec![Chance::default(); contexts << bits];
        Chances {
            shared: chances(64 * 16, SHARED_BITS),
            symbols: chances(2 << (2 * SYMBOL_BITS), SYMBOL_BITS),
            others: chances(256, 8),
        }
    }

    fn shared(&mut self, length: usize, shared: usize) -> &mut [Chance] {
        context(&mut self.shared, length.min(63) * 16 + shared.min(15), SHARED_BITS)
    }

    /// The chances of the symbol after the start of a word, where the word before has a byte
    /// there, if it is the first that differs.
    fn symbol(&mut self, start: &[u8], first: bool, above: Option<&u8>) -> &mut [Chance] {
        let mut before = start.iter().rev().map(|&byte| symbol(byte) as usize);
        let last = before.next().unwrap_or_default();
        let other = if first {
            above.map_or(END, |&byte| symbol(byte)) as usize
        } else {
            before.next().unwrap_or_default()
        };
        let place = (usize::from(first) << SYMBOL_BITS | other) << SYMBOL_BITS | last;
        context(&mut self.symbols, place, SYMBOL_BITS)
    }

    fn other(&mut self, start: &[u8]) -> &mut [Chance] {
        let last = start.last().copied().unwrap_or_default();
        context(&mut self.others, usize::from(last), 8)
    }
}

fn context(chances: &mut [Chance], place: usize, bits: u32) -> &mut [Chance] {
    chances.get_mut(place << bits..(place + 1) << bits).unwrap_or_default()
}

/// Writes sorted words, none longer than [`LONGEST`].
pub(crate) fn encode<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut encoder = Encoder::default();
    let mut chances = Chances::new();
    let mut previous: &[u8] = &[];
    let mut before = 0;
    let mut count = 0;
    for word in words {
        let word = word.as_bytes();
        let shared = previous.iter().zip(word).take_while(|(a, b)| a == b).count();
        let number = u32::try_from(shared).unwrap_or(u32::MAX);
        encoder.symbol(chances.shared(previous.len(), before), SHARED_BITS, number);
        for place in shared..word.len() {
            let (start, byte) = (&word[..place], word[place]);
            let of_symbol = chances.symbol(start, place == shared, previous.get(place));
            encoder.symbol(of_symbol, SYMBOL_BITS, symbol(byte));
            if symbol(byte) == OTHER {
                encoder.symbol(chances.other(start), 8, u32::from(byte));
            }
        }
        encoder.symbol(chances.symbol(word, false, None), SYMBOL_BITS, END);
        previous = word;
        before = shared;
        count += 1;
    }
    let mut writer = Writer::default();
    writer.count(count);
    writer.bytes(&encoder.finish());
    writer.into_bytes()
}

/// Words that are being decoded, some at a time.
pub(crate) struct Decoding<'b> {
    decoder: Decoder<'b>,
    chances: Chances,
    dictionary: Dictionary,
    /// How many words there are.
    count: usize,
    /// The last word, and how many bytes it shares with the one before it.
    word: Vec<u8>,
    shared: usize,
}

impl<'b> Decoding<'b> {
    pub(crate) fn new(mut reader: Reader<'b>) -> Result<Decoding<'b>, OpenError> {
        let count = reader.u32()? as usize;
        let decoder = Decoder::new(reader.rest(), "DICT");
        decoder.may_hold(count)?;
        let dictionary = Dictionary { text: String::new(), ends: Vec::with_capacity(count) };
        let chances = Chances::new();
        Ok(Decoding { decoder, chances, dictionary, count, word: Vec::new(), shared: 0 })
    }

    /// How many words there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Decodes at most so many more words; whether all are there.
    pub(crate) fn step(&mut self, words: usize) -> Result<bool, OpenError> {
        let left = self.count - self.dictionary.len();
        for _ in 0..left.min(words) {
            self.next()?;
        }
        Ok(left <= words)
    }

    pub(crate) fn finish(mut self) -> Result<Dictionary, OpenError> {
        self.step(usize::MAX)?;
        Ok(self.dictionary)
    }

    fn next(&mut self) -> Result<(), OpenError> {
        let Decoding { decoder, chances, dictionary, word, .. } = self;
        let of_shared = chances.shared(word.len(), self.shared);
        let shared = decoder.symbol(of_shared, SHARED_BITS)? as usize;
        if shared > word.len() {
            return Err(decoder.malformed("words are not in order"));
        }
        let above = word.get(shared).copied();
        word.truncate(shared);
        loop {
            let first = word.len() == shared;
            let above = above.as_ref().filter(|_| first);
            let found = decoder.symbol(chances.symbol(word, first, above), SYMBOL_BITS)?;
            let byte = match found {
                END => break,
                OTHER => decoder.symbol(chances.other(word), 8)?,
                letter => u32::from(b'a') - 1 + letter,
            };
            word.push(u8::try_from(byte).unwrap_or_default());
            if word.len() > LONGEST {
                return Err(decoder.malformed("a word is too long"));
            }
        }
        // After what is shared, no byte comes before one, and each before those that follow it.
        if word.get(shared).is_none_or(|byte| above.is_some_and(|above| *byte <= above)) {
            return Err(decoder.malformed("words are not in order"));
        }
        let text = str::from_utf8(word).map_err(|_| decoder.malformed("a word is not UTF-8"))?;
        dictionary.text.push_str(text);
        let end = u32::try_from(dictionary.text.len());
        dictionary.ends.push(end.map_err(|_| decoder.malformed("words are too long"))?);
        self.shared = shared;
        Ok(())
    }
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
        Decoding::new(Reader::new(&bytes, "DICT")).unwrap().finish().unwrap()
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
        let check = |words: &[&str], problem: &'static str| {
            let bytes = encode(words.iter().copied());
            let found = Decoding::new(Reader::new(&bytes, "DICT")).and_then(Decoding::finish);
            assert_eq!(found.map(|_| ()), Err(OpenError::Malformed { section: "DICT", problem }));
        };
        check(&["b", "a"], "words are not in order");
        check(&["b", "b"], "words are not in order");
        check(&["ba", "b"], "words are not in order");
        check(&[""], "words are not in order");
        check(&[&"b".repeat(65)], "a word is too long");
        let found = Decoding::new(Reader::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0], "DICT")).map(|_| ());
        let problem = "a count is too large";
        assert_eq!(found, Err(OpenError::Malformed { section: "DICT", problem }));
    }

    #[test]
    fn words_are_decoded_some_at_a_time() {
        let words = ["a", "car", "carbon", "cars", "cat"];
        let bytes = encode(words.into_iter());
        let mut decoding = Decoding::new(Reader::new(&bytes, "DICT")).unwrap();
        assert_eq!(decoding.count(), 5);
        assert_eq!(decoding.step(2), Ok(false));
        assert_eq!(decoding.step(2), Ok(false));
        assert_eq!(decoding.step(2), Ok(true));
        let dictionary = decoding.finish().unwrap();
        assert_eq!((0..5).map(|term| dictionary.word(term)).collect::<Vec<_>>(), words);
    }

    #[test]
    fn words_take_few_bytes() {
        let words: Vec<String> = (0..1000).map(|number| format!("station{number:04}")).collect();
        let bytes = encode(words.iter().map(String::as_str));
        assert!(bytes.len() < 700, "{} bytes", bytes.len());
    }
}
