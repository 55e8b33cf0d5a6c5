//! Documents to the bytes of an index.

use std::collections::BTreeMap;

use crate::format::dictionary::NewTerm;
use crate::format::lengths::Lengths;
use crate::format::postings::{NewPostings, Occurrences};
use crate::format::{dictionary, facets, header, lengths, schema, sorts, stored};
use crate::words::each_word;
use crate::{BuildError, Document, Schema};

/// Builds the bytes of an index, which [`Index::open`](crate::Index::open) reads.
///
/// A document's number is its place in `documents`. The same documents give the same bytes, on
/// any machine.
///
/// ```
/// use atlas_search::{Document, Field, Index, Schema, build};
///
/// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
/// let documents = [Document { fields: vec!["Tram lines".into()], ..Document::default() }];
/// let bytes = build(&schema, &documents)?;
/// assert_eq!(Index::open(&bytes)?.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn build(schema: &Schema, documents: &[Document]) -> Result<Vec<u8>, BuildError> {
    schema.check()?;
    for (index, document) in documents.iter().enumerate() {
        schema.check_document(index, document)?;
    }
    if u32::try_from(documents.len()).is_err() {
        return Err(BuildError::TooLarge);
    }
    let text = Text::of(documents, schema.fields.len());
    let (dictionary, postings) = text.encode_words();
    let sorts = (0..schema.sorts.len())
        .map(|key| documents.iter().map(|document| document.sorts[key]).collect())
        .collect();
    let facets: Vec<_> =
        (0..schema.facets.len()).map(|facet| facet_values(documents, facet)).collect();
    header::encode([
        schema::encode(schema, documents.len()),
        lengths::encode(&text.lengths),
        dictionary,
        postings,
        facets::encode(&facets),
        sorts::encode(&sorts),
        stored::encode(documents.iter().map(|document| document.stored.as_str())),
    ])
}

/// The words of all documents.
struct Text {
    /// The words, each with its place in `postings`.
    terms: BTreeMap<String, usize>,
    postings: Vec<NewPostings>,
    lengths: Lengths,
}

impl Text {
    fn of(documents: &[Document], fields: usize) -> Text {
        let mut text = Text {
            terms: BTreeMap::new(),
            postings: Vec::new(),
            lengths: vec![Vec::with_capacity(documents.len()); fields],
        };
        for (number, document) in (0..).zip(documents) {
            text.add(number, document);
        }
        text
    }

    fn add(&mut self, number: u32, document: &Document) {
        // Each word's term and field; sorted, those of one term stand together.
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (field, content) in document.fields.iter().enumerate() {
            let before = found.len();
            each_word(content, &mut |word| found.push((self.term(word.text), field)));
            self.lengths[field].push(saturated(found.len() - before));
        }
        found.sort_unstable();
        for term in found.chunk_by(|a, b| a.0 == b.0) {
            let occurrences: Vec<Occurrences> = term
                .chunk_by(|a, b| a.1 == b.1)
                .map(|places| Occurrences { field: places[0].1, count: saturated(places.len()) })
                .collect();
            self.postings[term[0].0].add(number, &occurrences);
        }
    }

    fn term(&mut self, word: &str) -> usize {
        if let Some(&term) = self.terms.get(word) {
            return term;
        }
        self.terms.insert(word.to_owned(), self.postings.len());
        self.postings.push(NewPostings::default());
        self.postings.len() - 1
    }

    /// The sections of the dictionary and of the postings.
    fn encode_words(&self) -> (Vec<u8>, Vec<u8>) {
        let mut postings = Vec::new();
        let terms: Vec<NewTerm<'_>> = self
            .terms
            .iter()
            .map(|(text, &term)| {
                let list = &self.postings[term];
                postings.extend_from_slice(list.bytes());
                NewTerm { text, documents: list.documents(), postings: list.bytes().len() }
            })
            .collect();
        (dictionary::encode(&terms), postings)
    }
}

fn facet_values(documents: &[Document], facet: usize) -> facets::Values {
    let mut documents_by_value: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, document) in (0..).zip(documents) {
        for value in &document.facets[facet] {
            let holders = documents_by_value.entry(value).or_default();
            if holders.last() != Some(&number) {
                holders.push(number);
            }
        }
    }
    facets::order(documents_by_value)
}

fn saturated(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
