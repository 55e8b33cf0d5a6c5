//! `POST`: for each word of a part, in the dictionary's order, where it stands; coded, or plain
//! where it is long.
//!
//! For each word, how many documents hold it. Then, for each of those, in order:
//! - how many documents were passed over since the one before;
//! - a bit for each field that holds it, and for each of those how often;
//! - for each of those fields: its place there (how many words stand before it), then how many
//!   words after the one before.

use super::coding::{Decoder, Encoder, NumberChances};
use super::new_postings::NewPostings;
use super::postings::{BLOCK, Mark, Stretch, Word, number, skip};
use super::sections::Pieces;
use super::{OpenError, Reader, Writer};
use crate::MOST_FIELDS;

/// The chances of a part's numbers.
struct Chances {
    holders: NumberChances,
    /// By how many bits the number of holders has: where there are many, they stand close.
    gaps: Vec<NumberChances>,
    fields: NumberChances,
    /// By field.
    counts: Vec<NumberChances>,
    /// By field: of the first place there, and of what follows.
    firsts: Vec<NumberChances>,
    nexts: Vec<NumberChances>,
}

impl Chances {
    fn new() -> Chances {
        let chances = |count: usize| vec![NumberChances::default(); count];
        Chances {
            holders: NumberChances::default(),
            gaps: chances(u32::BITS as usize + 1),
            fields: NumberChances::default(),
            counts: chances(MOST_FIELDS),
            firsts: chances(MOST_FIELDS),
            nexts: chances(MOST_FIELDS),
        }
    }
}

/// How many bytes the streams of a part have at most that is coded. Those of words that stand
/// everywhere are longer; to decode them would keep a browser busy for longer than a frame.
pub(crate) const LARGEST_CODED: usize = 64 << 10;

/// How a part is written.
const CODED: u8 = 0;
const PLAIN: u8 = 1;

/// The postings of a part's words, in their order.
pub(crate) fn encode(postings: &[&NewPostings]) -> Pieces {
    let length: usize = postings.iter().map(|postings| postings.length()).sum();
    if length > LARGEST_CODED { plain(postings) } else { coded(postings) }
}

fn coded(postings: &[&NewPostings]) -> Pieces {
    let mut encoder = Encoder::default();
    let mut chances = Chances::new();
    for NewPostings { written, holders, .. } in postings {
        let [mut documents, mut frequencies, mut places] = written.each_ref().map(Writer::as_bytes);
        encoder.number(&mut chances.holders, *holders);
        let gaps = &mut chances.gaps[(u32::BITS - holders.leading_zeros()) as usize];
        for _ in 0..*holders {
            encoder.number(gaps, number(&mut documents));
            let mut fields = number(&mut frequencies);
            encoder.number(&mut chances.fields, fields);
            while fields != 0 {
                let field = fields.trailing_zeros() as usize;
                fields &= fields - 1;
                let count = number(&mut frequencies);
                encoder.number(&mut chances.counts[field], count);
                for place in 0..count {
                    let chances = if place == 0 { &mut chances.firsts } else { &mut chances.nexts };
                    encoder.number(&mut chances[field], number(&mut places));
                }
            }
        }
    }
    vec![vec![CODED], encoder.finish()]
}

fn plain(postings: &[&NewPostings]) -> Pieces {
    let mut start = Writer::default();
    start.u8(PLAIN);
    for postings in postings {
        start.varint(postings.holders);
    }
    let stream = |kind: usize| -> Vec<u8> {
        postings.iter().flat_map(|postings| postings.written[kind].as_bytes()).copied().collect()
    };
    let [documents, frequencies, places] = [0, 1, 2].map(stream);
    start.count(documents.len());
    start.count(frequencies.len());
    vec![start.into_bytes(), documents, frequencies, places]
}

/// What the words of a part must fit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    pub(crate) words: usize,
    pub(crate) fields: usize,
    pub(crate) documents: u32,
}

pub(crate) fn decode(mut reader: Reader<'_>, bounds: Bounds) -> Result<Stretch, OpenError> {
    match reader.u8()? {
        CODED => decode_coded(&reader, bounds),
        PLAIN => decode_plain(reader, bounds),
        _ => Err(reader.malformed("it is written in no known way")),
    }
}

fn decode_coded(reader: &Reader<'_>, bounds: Bounds) -> Result<Stretch, OpenError> {
    let mut decoder = Decoder::new(reader.rest(), "POST");
    let mut chances = Chances::new();
    let mut streams: [Writer; 3] = Default::default();
    let (mut words, mut marks) = (Vec::new(), Vec::new());
    for _ in 0..bounds.words {
        let [documents, frequencies, places] = &mut streams;
        let holders = bounds.holders(reader, decoder.number(&mut chances.holders)?)?;
        let gaps = &mut chances.gaps[(u32::BITS - holders.leading_zeros()) as usize];
        let mut next: u32 = 0;
        for holder in 0..holders {
            if begins_block(holder) {
                let starts = [&*documents, &*frequencies, &*places].map(length);
                marks.push(Mark { next, starts });
            }
            let gap = decoder.number(gaps)?;
            documents.varint(gap);
            next = bounds.next(reader, next, gap)?;
            let mut held = bounds.held(reader, decoder.number(&mut chances.fields)?)?;
            frequencies.varint(held);
            while held != 0 {
                let field = held.trailing_zeros() as usize;
                held &= held - 1;
                let count = decoder.number(&mut chances.counts[field])?;
                frequencies.varint(count);
                for place in 0..count {
                    let chances = if place == 0 { &mut chances.firsts } else { &mut chances.nexts };
                    places.varint(decoder.number(&mut chances[field])?);
                }
            }
        }
        let ends = streams.each_ref().map(length);
        words.push(Word { holders, ends, marks: count(&marks) });
    }
    let [documents, frequencies, places] = streams.map(Writer::into_bytes);
    Ok(Stretch { documents, frequencies, places, words, marks })
}

/// Whether a mark stands before a word's document.
fn begins_block(holder: u32) -> bool {
    holder > 0 && holder.is_multiple_of(BLOCK)
}

fn length(stream: &Writer) -> u32 {
    u32::try_from(stream.as_bytes().len()).unwrap_or(u32::MAX)
}

fn count(marks: &[Mark]) -> u32 {
    u32::try_from(marks.len()).unwrap_or(u32::MAX)
}

/// Takes the streams over after they have been walked to their ends.
fn decode_plain(mut reader: Reader<'_>, bounds: Bounds) -> Result<Stretch, OpenError> {
    let holders = reader.list(bounds.words, Reader::varint)?;
    let [documents, frequencies] = [reader.count(1)?, reader.count(1)?];
    let mut documents = Reader::new(reader.bytes(documents)?, "POST");
    let mut frequencies = Reader::new(reader.bytes(frequencies)?, "POST");
    let mut places = reader.rest();
    let mut stretch = Stretch {
        documents: documents.rest().to_vec(),
        frequencies: frequencies.rest().to_vec(),
        places: places.to_vec(),
        words: Vec::with_capacity(bounds.words),
        marks: Vec::new(),
    };
    let end =
        |whole: &[u8], rest: &[u8]| u32::try_from(whole.len() - rest.len()).unwrap_or(u32::MAX);
    for holders in holders {
        let holders = bounds.holders(&reader, holders)?;
        let mut next: u32 = 0;
        for holder in 0..holders {
            if begins_block(holder) {
                let starts = [
                    end(&stretch.documents, documents.rest()),
                    end(&stretch.frequencies, frequencies.rest()),
                    end(&stretch.places, places),
                ];
                stretch.marks.push(Mark { next, starts });
            }
            next = bounds.next(&reader, next, documents.varint()?)?;
            let mut held = bounds.held(&reader, frequencies.varint()?)?;
            while held != 0 {
                held &= held - 1;
                let count = frequencies.varint()?;
                skip(&mut places, count).ok_or_else(|| reader.malformed("it ends early"))?;
            }
        }
        let ends = [
            end(&stretch.documents, documents.rest()),
            end(&stretch.frequencies, frequencies.rest()),
            end(&stretch.places, places),
        ];
        stretch.words.push(Word { holders, ends, marks: count(&stretch.marks) });
    }
    documents.finish()?;
    frequencies.finish()?;
    Reader::new(places, "POST").finish()?;
    Ok(stretch)
}

impl Bounds {
    /// So many documents that hold a word, if that can be.
    fn holders(self, reader: &Reader<'_>, holders: u32) -> Result<u32, OpenError> {
        if holders == 0 || holders > self.documents {
            return Err(reader.malformed("a word is in no document, or in too many"));
        }
        Ok(holders)
    }

    /// The least number that a document can have after one that passes over so many.
    fn next(self, reader: &Reader<'_>, next: u32, gap: u32) -> Result<u32, OpenError> {
        let document = next.checked_add(gap).filter(|&document| document < self.documents);
        let document = document.ok_or_else(|| reader.malformed("a document is out of bounds"))?;
        Ok(document + 1)
    }

    /// The bits of fields, if there are such fields.
    fn held(self, reader: &Reader<'_>, held: u32) -> Result<u32, OpenError> {
        if u64::from(held) >> self.fields != 0 {
            return Err(reader.malformed("a field is out of bounds"));
        }
        Ok(held)
    }
}

#[cfg(test)]
mod tests {
    use super::super::postings::{Place, Postings};
    use super::*;
    use crate::Part;
    use crate::bitset::DocumentSet;
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_never_panic(kind in 0_u8..3, bytes in vec(any::<u8>(), 0..80)) {
            let section = [&[kind], bytes.as_slice()].concat();
            let bounds = Bounds { words: 3, fields: 2, documents: 5 };
            if let Ok(stretch) = decode(Reader::new(&section, "POST"), bounds) {
                let mut postings = Postings::new(vec![0, 3]);
                postings.load(0, stretch);
                let mut even = DocumentSet::none(5);
                even.extend((0..5).step_by(2));
                for term in 0..4 {
                    postings.places(term, &even, &mut |_, _| {});
                }
            }
        }
    }

    /// The postings of a word at these documents, fields and places.
    fn word(places: &[(u32, Place)]) -> NewPostings {
        let mut new = NewPostings::default();
        for held in places.chunk_by(|a, b| a.0 == b.0) {
            let places: Vec<Place> = held.iter().map(|(_, place)| *place).collect();
            new.add(held[0].0, &places);
        }
        new
    }

    #[test]
    fn postings_round_trip() {
        let place = |document: u32, field, word| (document, Place::new(field, word));
        let words = [
            vec![place(0, 0, 0), place(0, 0, 300), place(7, 3, 5)],
            vec![place(2, 1, 1), place(2, 3, 0)],
        ];
        let new = words.each_ref().map(|places| word(places));
        for section in [coded(&new.each_ref()), plain(&new.each_ref())] {
            let section = section.concat();
            let read = |fields| {
                let bounds = Bounds { words: 2, fields, documents: 8 };
                decode(Reader::new(&section, "POST"), bounds)
            };
            let mut postings = Postings::new(vec![0, 2]);
            assert_eq!(postings.missing(1), Some(Part::Words(0)));
            postings.load(0, read(4).unwrap());
            assert_eq!(postings.missing(1), None);
            for (term, expected) in words.iter().enumerate() {
                let mut found = Vec::new();
                let visit = &mut |document, place| found.push((document, place));
                postings.places(term, &DocumentSet::all(8), visit);
                assert_eq!(found, *expected);
            }
            let problem = "a field is out of bounds";
            let error = OpenError::Malformed { section: "POST", problem };
            assert_eq!(read(3).map(|_| ()), Err(error));
        }
    }

    #[test]
    fn what_is_not_wanted_is_passed_over() {
        let places: Vec<(u32, Place)> = (0..1_000)
            .flat_map(|number| {
                [(3 * number, Place::new(0, number)), (3 * number, Place::new(1, 7))]
            })
            .collect();
        let words = [word(&places[..300]), word(&places)];
        for section in [coded(&words.each_ref()), plain(&words.each_ref())] {
            let bounds = Bounds { words: 2, fields: 2, documents: 3_000 };
            let mut postings = Postings::new(vec![0, 2]);
            let section = section.concat();
            postings.load(0, decode(Reader::new(&section, "POST"), bounds).unwrap());
            for wanted in [&[0, 1, 2_997][..], &[191, 192, 195], &[], &[1_500], &[2_999]] {
                let mut set = DocumentSet::none(3_000);
                set.extend(wanted.iter().copied());
                let mut found = Vec::new();
                postings.places(1, &set, &mut |document, place| found.push((document, place)));
                let expected = places.iter().filter(|(document, _)| wanted.contains(document));
                assert_eq!(found, expected.copied().collect::<Vec<_>>());
                assert_eq!(postings.any(1, &set), !found.is_empty());
            }
        }
    }

    #[test]
    fn what_is_long_is_plain() {
        let places: Vec<(u32, Place)> =
            (0..20_000).map(|document| (document, Place::new(0, 7))).collect();
        let long = word(&places);
        assert_eq!(encode(&[&long])[0][0], PLAIN);
        assert_eq!(encode(&[&word(&places[..10])])[0][0], CODED);
    }

    #[test]
    fn postings_that_follow_are_as_if_made_at_once() {
        let places = [0, 2, 300, 301, 900].map(|document| (document, Place::new(1, 4)));
        let mut parts = word(&places[..2]);
        parts.append(&word(&places[2..4]), 0);
        // Those of a run of documents are counted from its first.
        parts.append(&word(&[(100, Place::new(1, 4))]), 800);
        assert_eq!(encode(&[&parts]), encode(&[&word(&places)]));
    }
}
