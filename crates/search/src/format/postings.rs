//! Where words stand, in memory: for each part three streams of varints, each read only when it is
//! needed. For each document that holds a word, in order:
//! - documents: how many were passed over since the one before, to know what is found;
//! - frequencies: a bit for each field that holds it, and for each of those how often, to rank it;
//! - places, for each of those fields: how many words stand before it, then how many words after
//!   the one before, to see how near words are.

use crate::Part;
use crate::bitset::DocumentSet;

/// The postings of all words, as far as they are loaded.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    /// By part: its first word; and at the end how many words there are.
    bounds: Vec<u32>,
    parts: Vec<Option<Stretch>>,
}

/// The postings of the words of a part.
#[derive(Debug, Default)]
pub(crate) struct Stretch {
    pub(super) documents: Vec<u8>,
    pub(super) frequencies: Vec<u8>,
    pub(super) places: Vec<u8>,
    pub(super) words: Vec<Word>,
    /// Where reading may begin within words.
    pub(super) marks: Vec<Mark>,
}

/// How many documents of a word stand between two marks.
pub(super) const BLOCK: u32 = 64;

/// A place within a word where reading may begin, after each [`BLOCK`] of its documents: what holds
/// nothing that is wanted is passed over. It is not in the file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mark {
    /// The least number that the next document can have.
    pub(super) next: u32,
    /// Where it goes on in each of the three streams.
    pub(super) starts: [u32; 3],
}

/// A word of a part.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Word {
    /// How many documents hold it.
    pub(super) holders: u32,
    /// Where it ends in each of the three streams.
    pub(super) ends: [u32; 3],
    /// Where its marks end.
    pub(super) marks: u32,
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

impl Postings {
    /// Postings of which none is loaded.
    pub(crate) fn new(bounds: Vec<u32>) -> Postings {
        let parts = bounds.iter().skip(1).map(|_| None).collect();
        Postings { bounds, parts }
    }

    /// How many words a part has; none if there is no such part.
    pub(crate) fn words(&self, part: u32) -> Option<usize> {
        let bounds = self.bounds.get(part as usize..)?.get(..2)?;
        Some((bounds[1] - bounds[0]) as usize)
    }

    pub(crate) fn load(&mut self, part: u32, stretch: Stretch) {
        if let Some(place) = self.parts.get_mut(part as usize) {
            *place = Some(stretch);
        }
    }

    /// The part of a word's postings, where it is not loaded.
    pub(crate) fn missing(&self, term: usize) -> Option<Part> {
        let part = self.part(term);
        let loaded = self.parts.get(part).is_none_or(Option::is_some);
        (!loaded).then(|| Part::Words(u32::try_from(part).unwrap_or(u32::MAX)))
    }

    /// How many documents hold a word.
    pub(crate) fn holders(&self, term: usize) -> u32 {
        self.streams(term).holders
    }

    /// Calls `visit` with each document that holds a word, in order.
    pub(crate) fn documents(&self, term: usize, visit: &mut dyn FnMut(u32)) {
        let Streams { stretch, start, end, holders, .. } = self.streams(term);
        Block { next: start.next, holders, bytes: stretch.between(start.starts, end) }
            .documents(visit);
    }

    /// Whether any of the documents holds a word.
    pub(crate) fn any(&self, term: usize, of: &DocumentSet) -> bool {
        self.streams(term).blocks(of).any(|block| {
            let mut found = false;
            block.documents(&mut |document| found |= of.contains(document));
            found
        })
    }

    /// Calls `visit` with each of the wanted documents that hold a word, in order, and how often it
    /// does.
    pub(crate) fn occurrences(
        &self,
        term: usize,
        wanted: &DocumentSet,
        visit: &mut dyn FnMut(u32, &[Occurrences]),
    ) {
        for block in self.streams(term).blocks(wanted) {
            block.occurrences(&mut |document, occurrences| {
                if wanted.contains(document) {
                    visit(document, occurrences);
                }
            });
        }
    }

    /// Calls `visit` with each place of a word, in order, in the documents that are wanted.
    pub(crate) fn places(
        &self,
        term: usize,
        wanted: &DocumentSet,
        visit: &mut dyn FnMut(u32, Place),
    ) {
        for block in self.streams(term).blocks(wanted) {
            let [_, _, mut bytes] = block.bytes;
            block.occurrences(&mut |document, occurrences| {
                let wanted = wanted.contains(document);
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
    }

    /// The number of a word's part.
    fn part(&self, term: usize) -> usize {
        self.bounds.partition_point(|&first| first as usize <= term).saturating_sub(1)
    }

    /// A word's part of the streams; empty where it is not loaded.
    fn streams(&self, term: usize) -> Streams<'_> {
        let part = self.part(term);
        let Some(Some(stretch)) = self.parts.get(part) else { return Streams::none() };
        let place = term - self.bounds.get(part).map_or(0, |first| *first as usize);
        let before = place.checked_sub(1).and_then(|before| stretch.words.get(before));
        let before = before.copied().unwrap_or_default();
        let Some(word) = stretch.words.get(place) else { return Streams::none() };
        let marks = stretch.marks.get(before.marks as usize..word.marks as usize);
        Streams {
            stretch,
            holders: word.holders,
            start: Mark { next: 0, starts: before.ends },
            marks: marks.unwrap_or_default(),
            end: word.ends,
        }
    }
}

/// A word's part of the streams.
struct Streams<'p> {
    stretch: &'p Stretch,
    holders: u32,
    start: Mark,
    marks: &'p [Mark],
    end: [u32; 3],
}

impl<'p> Streams<'p> {
    fn none() -> Streams<'p> {
        static NONE: Stretch = Stretch {
            documents: Vec::new(),
            frequencies: Vec::new(),
            places: Vec::new(),
            words: Vec::new(),
            marks: Vec::new(),
        };
        Streams { stretch: &NONE, holders: 0, start: Mark::default(), marks: &[], end: [0; 3] }
    }

    /// The blocks that may hold what is wanted.
    fn blocks(self, wanted: &DocumentSet) -> impl Iterator<Item = Block<'p>> {
        let Streams { stretch, mut holders, start, marks, end } = self;
        let starts = std::iter::once(start).chain(marks.iter().copied());
        let ends = marks.iter().map(|mark| (mark.next, mark.starts)).chain([(u32::MAX, end)]);
        starts.zip(ends).filter_map(move |(start, (next, end))| {
            let block = Block {
                next: start.next,
                holders: holders.min(BLOCK),
                bytes: stretch.between(start.starts, end),
            };
            holders -= block.holders;
            wanted.any(start.next..next).then_some(block)
        })
    }
}

impl Stretch {
    fn between(&self, starts: [u32; 3], ends: [u32; 3]) -> [&[u8]; 3] {
        let part = |stream: usize, bytes: &'_ [u8]| {
            starts[stream] as usize..bytes.len().min(ends[stream] as usize)
        };
        [
            self.documents.get(part(0, &self.documents)).unwrap_or_default(),
            self.frequencies.get(part(1, &self.frequencies)).unwrap_or_default(),
            self.places.get(part(2, &self.places)).unwrap_or_default(),
        ]
    }
}

/// Some of a word's documents, which follow each other.
struct Block<'p> {
    /// The least number that the first can have.
    next: u32,
    holders: u32,
    bytes: [&'p [u8]; 3],
}

impl Block<'_> {
    fn documents(&self, visit: &mut dyn FnMut(u32)) {
        let [mut bytes, ..] = self.bytes;
        let mut next = self.next;
        for _ in 0..self.holders {
            let document = next.saturating_add(number(&mut bytes));
            visit(document);
            next = document.saturating_add(1);
        }
    }

    fn occurrences(&self, visit: &mut dyn FnMut(u32, &[Occurrences])) {
        let [_, mut bytes, _] = self.bytes;
        let mut occurrences = Vec::new();
        self.documents(&mut |document| {
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
}

/// The next varint of bytes that were walked before; most are one byte.
#[inline]
pub(super) fn number(bytes: &mut &[u8]) -> u32 {
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
pub(super) fn skip(bytes: &mut &[u8], mut count: u32) -> Option<()> {
    let mut length = 0;
    while count > 0 {
        count -= u32::from(bytes.get(length)? & 0x80 == 0);
        length += 1;
    }
    *bytes = bytes.get(length..)?;
    Some(())
}
