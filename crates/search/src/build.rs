//! Documents to the bytes of an index.

use std::collections::BTreeMap;

use crate::format::lengths::Lengths;
use crate::format::postings::{NewPostings, Place};
use crate::format::{
    dictionary, facets, lengths, packed, postings, schema, sections, sorts, stored, vocabulary,
};
use crate::words::each_word;
use crate::{BuildError, Document, Schema, Vocabulary};

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
    build_with(schema, &Vocabulary::default(), documents)
}

/// Builds the bytes of an index that knows more than its documents: their language, synonyms,
/// and what is suggested by name.
///
/// [`Vocabulary`] has an example.
pub fn build_with(
    schema: &Schema,
    vocabulary: &Vocabulary,
    documents: &[Document],
) -> Result<Vec<u8>, BuildError> {
    schema.check()?;
    vocabulary.check(schema)?;
    for (index, document) in documents.iter().enumerate() {
        schema.check_document(index, document)?;
    }
    if u32::try_from(documents.len()).is_err() {
        return Err(BuildError::TooLarge);
    }
    let text = Text::of(documents, schema.fields.len());
    let words =
        text.terms.iter().map(|(word, &term)| (word.as_str(), text.postings[term].documents()));
    let dictionary = dictionary::encode(words);
    let [held, frequencies, places] =
        postings::encode(text.terms.values().map(|&term| &text.postings[term]));
    let sorts = (0..schema.sorts.len())
        .map(|key| documents.iter().map(|document| document.sorts[key]).collect())
        .collect();
    let facets: Vec<_> =
        (0..schema.facets.len()).map(|facet| facet_values(documents, facet)).collect();
    packed::encode(&sections::encode([
        schema::encode(schema, documents.len()),
        lengths::encode(&text.lengths),
        dictionary,
        held,
        frequencies,
        places,
        facets::encode(&facets),
        sorts::encode(&sorts),
        stored::encode(documents.iter().map(|document| document.stored.as_str())),
        vocabulary::encode(vocabulary),
    ]))
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
        // Each word's term and place; sorted, those of one term stand together.
        let mut found: Vec<(usize, Place)> = Vec::new();
        for (field, content) in document.fields.iter().enumerate() {
            let mut words = 0;
            each_word(content, &mut |word| {
                found.push((self.term(word.text), Place::new(field, words)));
                words += 1;
            });
            self.lengths[field].push(words);
        }
        found.sort_unstable();
        for term in found.chunk_by(|a, b| a.0 == b.0) {
            let places: Vec<Place> = term.iter().map(|(_, place)| *place).collect();
            self.postings[term[0].0].add(number, &places);
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
