//! `POST`, `FREQ` and `PLAC`: for each word, in the dictionary's order, where it stands.
//!
//! For each document that holds the word, in order:
//! - `POST` has how many documents were passed over since the one before;
//! - `FREQ` a bit for each field that holds it, and for each of those how often;
//! - `PLAC`, for each of those fields, its place there (how many words stand before it), then how
//!   many words after the one before.
//!
//! All are varints. The three stand apart so that each is read only when it is needed: documents
//! to know what is found, frequencies to rank it, places to see how near words are.

use super::dictionary::Dictionary;
use super::{OpenError, Reader, Writer};
use crate::bitset::DocumentSet;

/// The postings of all words.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    documents: Vec<u8>,
    frequencies: Vec<u8>,
    places: Vec<u8>,
    /// By word: where it ends in each of the three.
    ends: Vec<[u32; 3]>,
}

/// How often a word stands in a field of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Occurrences {
    pub(crate) field: usize,
    pub(crate) count: u32,
}

/// A place of a word in a document: its field, and how many words of the field stand before it.
///
/// Ordered by field, then by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(pub(crate) u32);

impl Place {
    /// Five bits tell the field ([`MOST_FIELDS`](crate::MOST_FIELDS)).
    const BITS: u32 = 27;

    pub(crate) fn new(field: usize, word: u32) -> Place {
        let field = u32::try_from(field).unwrap_or_default();
        Place(field << Place::BITS | word.min((1 << Place::BITS) - 1))
    }

    pub(crate) fn field(self) -> usize {
        (self.0 >> Place::BITS) as usize
    }

    pub(crate) fn word(self) -> u32 {
        self.0 & ((1 << Place::BITS) - 1)
    }

    /// The place so many words before, if the field has one.
    pub(crate) fn before(self, words: u32) -> Option<Place> {
        self.word().checked_sub(words).map(|word| Place::new(self.field(), word))
    }
}

/// One word's postings, while they are made; documents come in order.
#[derive(Debug, Default)]
pub(crate) struct NewPostings {
    written: [Writer; 3],
    documents: usize,
    /// The least number that the next document can have.
    next: u32,
}

impl NewPostings {
    /// Adds a document, which comes after all those before, and the word's places there, in order.
    pub(crate) fn add(&mut self, document: u32, places: &[Place]) {
        let [documents, frequencies, written] = &mut self.written;
        documents.varint(document.saturating_sub(self.next));
        frequencies.varint(places.iter().fold(0, |fields, place| fields | 1 << place.field()));
        for places in places.chunk_by(|a, b| a.field() == b.field()) {
            frequencies.varint(u32::try_from(places.len()).unwrap_or(u32::MAX));
            let mut previous = 0;
            for place in places {
                written.varint(place.word() - previous);
                previous = place.word();
            }
        }
        self.documents += 1;
        self.next = document + 1;
    }

    /// How many documents hold the word.
    pub(crate) fn documents(&self) -> usize {
        self.documents
    }
}

/// The three sections of the postings of words in their order.
pub(crate) fn encode<'a>(postings: impl Iterator<Item = &'a NewPostings>) -> [Vec<u8>; 3] {
    let mut sections = [Vec::new(), Vec::new(), Vec::new()];
    for postings in postings {
        for (section, written) in sections.iter_mut().zip(&postings.written) {
            section.extend_from_slice(written.as_bytes());
        }
    }
    sections
}

/// Takes the sections over after they have been walked to their ends.
pub(crate) fn decode(
    [mut documents, mut frequencies, places]: [Reader<'_>; 3],
    dictionary: &Dictionary,
    fields: usize,
    size: u32,
) -> Result<Postings, OpenError> {
    let mut postings = Postings {
        documents: documents.rest().to_vec(),
        frequencies: frequencies.rest().to_vec(),
        places: places.rest().to_vec(),
        ends: Vec::with_capacity(dictionary.len()),
    };
    let mut rest = postings.places.as_slice();
    let end =
        |whole: &[u8], rest: &[u8]| u32::try_from(whole.len() - rest.len()).unwrap_or(u32::MAX);
    for term in 0..dictionary.len() {
        let mut next: u32 = 0;
        for _ in 0..dictionary.documents(term) {
            let document = next
                .checked_add(documents.varint()?)
                .filter(|&document| document < size)
                .ok_or_else(|| documents.malformed("a document is out of bounds"))?;
            next = document + 1;
            let mut held = frequencies.varint()?;
            if u64::from(held) >> fields != 0 {
                return Err(frequencies.malformed("a field is out of bounds"));
            }
            while held != 0 {
                held &= held - 1;
                let count = frequencies.varint()?;
                skip(&mut rest, count).ok_or_else(|| places.malformed("it ends early"))?;
            }
        }
        postings.ends.push([
            end(&postings.documents, documents.rest()),
            end(&postings.frequencies, frequencies.rest()),
            end(&postings.places, rest),
        ]);
    }
    documents.finish()?;
    frequencies.finish()?;
    if !rest.is_empty() {
        return Err(places.malformed("bytes are left over"));
    }
    Ok(postings)
}

impl Postings {
    /// Calls `visit` with each document that holds a word, in order.
    pub(crate) fn documents(
        &self,
        dictionary: &Dictionary,
        term: usize,
        visit: &mut dyn FnMut(u32),
    ) {
        let mut bytes = self.bytes(&self.documents, 0, term);
        let mut next: u32 = 0;
        for _ in 0..dictionary.documents(term) {
            let document = next.saturating_add(number(&mut bytes));
            visit(document);
            next = document.saturating_add(1);
        }
    }

    /// Whether any of the documents holds a word.
    pub(crate) fn any(&self, dictionary: &Dictionary, term: usize, of: &DocumentSet) -> bool {
        let mut bytes = self.bytes(&self.documents, 0, term);
        let mut next: u32 = 0;
        (0..dictionary.documents(term)).any(|_| {
            let document = next.saturating_add(number(&mut bytes));
            next = document.saturating_add(1);
            of.contains(document)
        })
    }

    /// Calls `visit` with each document that holds a word, in order, and how often it does.
    pub(crate) fn occurrences(
        &self,
        dictionary: &Dictionary,
        term: usize,
        visit: &mut dyn FnMut(u32, &[Occurrences]),
    ) {
        let mut bytes = self.bytes(&self.frequencies, 1, term);
        let mut occurrences = Vec::new();
        self.documents(dictionary, term, &mut |document| {
            let mut fields = number(&mut bytes);
            occurrences.clear();
            while fields != 0 {
                let field = fields.trailing_zeros() as usize;
                occurrences.push(Occurrences { field, count: number(&mut bytes) });
                fields &= fields - 1;
            }
            visit(document, &occurrences);
        });
    }

    /// Calls `visit` with each place of a word, in order, in the documents that are `wanted`.
    pub(crate) fn places(
        &self,
        dictionary: &Dictionary,
        term: usize,
        wanted: &dyn Fn(u32) -> bool,
        visit: &mut dyn FnMut(u32, Place),
    ) {
        let mut bytes = self.bytes(&self.places, 2, term);
        self.occurrences(dictionary, term, &mut |document, occurrences| {
            let wanted = wanted(document);
            for found in occurrences {
                if !wanted {
                    skip(&mut bytes, found.count);
                    continue;
                }
                let mut word: u32 = 0;
                for _ in 0..found.count {
                    word = word.saturating_add(number(&mut bytes));
                    visit(document, Place::new(found.field, word));
                }
            }
        });
    }

    /// A word's bytes in one of the three.
    fn bytes<'p>(&self, section: &'p [u8], kind: usize, term: usize) -> &'p [u8] {
        let end = |term: usize| self.ends.get(term).map_or(0, |ends| ends[kind] as usize);
        let start = term.checked_sub(1).map_or(0, end);
        section.get(start..end(term)).unwrap_or_default()
    }
}

/// The next varint of bytes that were walked before; most are one byte.
#[inline]
fn number(bytes: &mut &[u8]) -> u32 {
    match bytes.split_first() {
        Some((&byte, rest)) if byte & 0x80 == 0 => {
            *bytes = rest;
            u32::from(byte)
        }
        _ => long_number(bytes),
    }
}

fn long_number(bytes: &mut &[u8]) -> u32 {
    let mut value = 0;
    let mut shift = 0;
    while let Some((&byte, rest)) = bytes.split_first() {
        *bytes = rest;
        value |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or_default();
        shift += 7;
        if byte & 0x80 == 0 {
            break;
        }
    }
    value
}

/// Passes over so many varints, if there are as many.
fn skip(bytes: &mut &[u8], mut count: u32) -> Option<()> {
    let mut length = 0;
    while count > 0 {
        count -= u32::from(bytes.get(length)? & 0x80 == 0);
        length += 1;
    }
    *bytes = bytes.get(length..)?;
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::dictionary;

    #[test]
    fn postings_round_trip() {
        let place = |document: u32, field, word| (document, Place::new(field, word));
        let car = vec![place(0, 0, 0), place(0, 0, 300), place(7, 3, 5)];
        let words = [("car", 2, car), ("tram", 1, vec![place(2, 1, 1), place(2, 3, 0)])];
        let new = words.each_ref().map(|(_, _, places)| {
            let mut new = NewPostings::default();
            for held in places.chunk_by(|a, b| a.0 == b.0) {
                let places: Vec<Place> = held.iter().map(|(_, place)| *place).collect();
                new.add(held[0].0, &places);
            }
            new
        });
        let dictionary = dictionary::encode(words.iter().map(|(word, held, _)| (*word, *held)));
        let dictionary = dictionary::decode(Reader::new(&dictionary, "DICT"), 8).unwrap();
        let sections = encode(new.iter());
        let read = |fields| {
            let readers = sections.each_ref().map(|section| Reader::new(section, "test"));
            decode(readers, &dictionary, fields, 8)
        };
        let postings = read(4).unwrap();
        for (term, (_, _, expected)) in words.iter().enumerate() {
            let mut found = Vec::new();
            postings.places(&dictionary, term, &|_| true, &mut |document, place| {
                found.push((document, place));
            });
            assert_eq!(found, *expected);
        }
        let problem = "a field is out of bounds";
        assert_eq!(read(3).map(|_| ()), Err(OpenError::Malformed { section: "test", problem }));
    }
}
