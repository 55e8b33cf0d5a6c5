//! `POST`: for each word, in the dictionary's order, where it stands.
//!
//! For each document that holds the word: how many documents were passed over, a bit for each
//! field that holds it, and how often it does, field by field; all varints.

use super::dictionary::Dictionary;
use super::{OpenError, Reader, Writer};

/// The postings of all words.
#[derive(Debug, Default)]
pub(crate) struct Postings {
    bytes: Vec<u8>,
}

/// How often a word stands in a field of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Occurrences {
    pub(crate) field: usize,
    pub(crate) count: u32,
}

/// One word's postings, while they are made; documents come in order.
#[derive(Debug, Default)]
pub(crate) struct NewPostings {
    writer: Writer,
    documents: usize,
    /// The least number that the next document can have.
    next: u32,
}

impl NewPostings {
    /// Adds a document, which comes after all those before.
    pub(crate) fn add(&mut self, document: u32, occurrences: &[Occurrences]) {
        self.writer.varint(document.saturating_sub(self.next));
        self.writer.varint(occurrences.iter().fold(0, |fields, found| fields | 1 << found.field));
        for found in occurrences {
            self.writer.varint(found.count);
        }
        self.documents += 1;
        self.next = document + 1;
    }

    /// How many documents hold the word.
    pub(crate) fn documents(&self) -> usize {
        self.documents
    }

    /// The bytes, which stand in the section one word after another.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.writer.as_bytes()
    }
}

/// Takes a section over after it has been walked to its end.
pub(crate) fn decode(
    mut reader: Reader<'_>,
    dictionary: &Dictionary,
    fields: usize,
    documents: u32,
) -> Result<Postings, OpenError> {
    let length = dictionary.len().checked_sub(1).map_or(0, |last| dictionary.postings(last).end);
    let postings = Postings { bytes: reader.bytes(length)?.to_vec() };
    for term in 0..dictionary.len() {
        let mut rest = postings.reader(dictionary, term);
        let mut in_bounds = true;
        walk(&mut rest, dictionary.documents(term), &mut |document, occurrences| {
            in_bounds &= document < documents && occurrences.iter().all(|o| o.field < fields);
        })?;
        rest.finish()?;
        if !in_bounds {
            return Err(reader.malformed("a document or field is out of bounds"));
        }
    }
    reader.finish()?;
    Ok(postings)
}

impl Postings {
    /// Calls `visit` with each document that holds a word, in order, and where in it.
    pub(crate) fn each(
        &self,
        dictionary: &Dictionary,
        term: usize,
        visit: &mut dyn FnMut(u32, &[Occurrences]),
    ) {
        let walked = walk(&mut self.reader(dictionary, term), dictionary.documents(term), visit);
        debug_assert!(walked.is_ok(), "postings are walked when an index is opened");
    }

    fn reader(&self, dictionary: &Dictionary, term: usize) -> Reader<'_> {
        let bytes = self.bytes.get(dictionary.postings(term)).unwrap_or_default();
        Reader::new(bytes, "POST")
    }
}

fn walk(
    reader: &mut Reader<'_>,
    documents: u32,
    visit: &mut dyn FnMut(u32, &[Occurrences]),
) -> Result<(), OpenError> {
    let mut occurrences = Vec::new();
    let mut next: u32 = 0;
    for _ in 0..documents {
        let document = next
            .checked_add(reader.varint()?)
            .filter(|&document| document < u32::MAX)
            .ok_or_else(|| reader.malformed("a document is out of bounds"))?;
        let mut fields = reader.varint()?;
        occurrences.clear();
        while fields != 0 {
            let field = fields.trailing_zeros() as usize;
            occurrences.push(Occurrences { field, count: reader.varint()? });
            fields &= fields - 1;
        }
        visit(document, &occurrences);
        next = document + 1;
    }
    Ok(())
}
