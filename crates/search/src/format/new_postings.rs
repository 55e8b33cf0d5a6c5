//! Where a word stands, while an index is made: the streams that [`postings`](super::postings)
//! reads.

use std::hash::{Hash, Hasher};

use super::postings::{Place, number};
use super::{OpenError, Reader, Writer};

/// One word's postings, while they are made; documents come in order.
#[derive(Debug, Default)]
pub(crate) struct NewPostings {
    pub(super) written: [Writer; 3],
    pub(super) holders: u32,
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
        self.holders += 1;
        self.next = document + 1;
    }

    /// Adds the postings of documents that come after all those before, and whose numbers are
    /// counted from `start`.
    pub(crate) fn append(&mut self, after: &NewPostings, start: u32) {
        let [documents, frequencies, places] = &mut self.written;
        let [others, other_frequencies, other_places] = &after.written;
        // What they pass over is counted from the first document on.
        let mut rest = others.as_bytes();
        let first = start + number(&mut rest);
        documents.varint(first.saturating_sub(self.next));
        documents.bytes(rest);
        frequencies.bytes(other_frequencies.as_bytes());
        places.bytes(other_places.as_bytes());
        self.holders += after.holders;
        self.next = start + after.next;
    }

    /// Writes all of it, to be read by [`decode_whole`](NewPostings::decode_whole).
    pub(crate) fn encode_whole(&self, writer: &mut Writer) {
        writer.varint(self.holders);
        writer.varint(self.next);
        for stream in self.written.each_ref().map(Writer::as_bytes) {
            writer.varint(u32::try_from(stream.len()).unwrap_or(u32::MAX));
            writer.bytes(stream);
        }
    }

    pub(crate) fn decode_whole(reader: &mut Reader<'_>) -> Result<NewPostings, OpenError> {
        let (holders, next) = (reader.varint()?, reader.varint()?);
        let mut written: [Writer; 3] = Default::default();
        for stream in &mut written {
            let length = reader.varint()? as usize;
            stream.bytes(reader.bytes(length)?);
        }
        Ok(NewPostings { written, holders, next })
    }

    /// How many documents hold the word.
    pub(crate) fn holders(&self) -> u32 {
        self.holders
    }

    /// How many bytes it takes.
    pub(crate) fn length(&self) -> usize {
        self.written.iter().map(|stream| stream.as_bytes().len()).sum()
    }
}

/// What tells a part's files from another's.
impl Hash for NewPostings {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.holders, self.written.each_ref().map(Writer::as_bytes)).hash(state);
    }
}
