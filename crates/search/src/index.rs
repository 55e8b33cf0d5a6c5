use crate::format::dictionary::{self, Dictionary};
use crate::format::facets::{self, Value, Values};
use crate::format::postings::{self, Postings};
use crate::format::sorts::{self, Sorts};
use crate::format::stored::{self, Stored};
use crate::format::{lengths, schema, sections, vocabulary};
use crate::score::Norms;
use crate::stem::Stemmer;
use crate::{OpenError, Schema, Vocabulary};

/// An index that is open, ready to be asked.
///
/// Asking is [`Index::search`].
#[derive(Debug)]
pub struct Index {
    pub(crate) schema: Schema,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) documents: u32,
    pub(crate) norms: Norms,
    pub(crate) dictionary: Dictionary,
    pub(crate) postings: Postings,
    /// The values of each facet of the schema.
    pub(crate) facets: Vec<Values>,
    pub(crate) sorts: Sorts,
    stored: Stored,
}

impl Index {
    /// Opens the bytes that [`build`](crate::build) made.
    ///
    /// Everything is checked here, so that asking can't fail: bytes that were cut, changed or made
    /// up give an error, never a panic, and never take more memory than a small multiple of the
    /// length that the body has once it is inflated, which the file's length bounds.
    ///
    /// ```
    /// use atlas_search::{Index, OpenError};
    ///
    /// let error = Index::open(b"<!doctype html><title>Not found</title>").unwrap_err();
    /// assert_eq!(error, OpenError::NotAnIndex);
    /// ```
    #[cfg(feature = "inflate")]
    pub fn open(file: &[u8]) -> Result<Index, OpenError> {
        Index::from_inflated(&crate::Packed::parse(file)?.inflate()?)
    }

    /// Opens the body of a file, which something else has inflated; checked as in
    /// [`open`](Index::open). See [`Packed`](crate::Packed).
    pub fn from_inflated(body: &[u8]) -> Result<Index, OpenError> {
        let [schema, lengths, dictionary, documents, frequencies, places, rest @ ..] =
            sections::decode(body)?;
        let [facets, sorts, stored, vocabulary] = rest;
        let (schema, size) = schema::decode(schema)?;
        let lengths = lengths::decode(lengths, schema.fields.len(), size)?;
        let dictionary = dictionary::decode(dictionary, size)?;
        let postings = [documents, frequencies, places];
        let postings = postings::decode(postings, &dictionary, schema.fields.len(), size)?;
        let facets = facets::decode(facets, schema.facets.len(), size)?;
        let sorts = sorts::decode(sorts, schema.sorts.len(), size)?;
        let stored = stored::decode(stored, size)?;
        let vocabulary = vocabulary::decode(vocabulary)?;
        let norms = Norms::of(&schema.fields, &lengths);
        let documents = size;
        Ok(Index {
            schema,
            vocabulary,
            documents,
            norms,
            dictionary,
            postings,
            facets,
            sorts,
            stored,
        })
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.documents as usize
    }

    /// Whether there is no document.
    pub fn is_empty(&self) -> bool {
        self.documents == 0
    }

    /// The schema that the index was built by.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// What the index knows beyond its documents.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// What was stored with a document; empty for a number that there is not.
    ///
    /// ```
    /// # use atlas_search::{Document, Index, Schema, build};
    /// let documents = [Document { stored: "/trams/".into(), ..Document::default() }];
    /// let index = Index::open(&build(&Schema::default(), &documents)?)?;
    /// assert_eq!(index.stored(0), "/trams/");
    /// assert_eq!(index.stored(1), "");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stored(&self, document: u32) -> &str {
        self.stored.get(document)
    }

    /// The values of a facet, each with how many of all documents have it.
    ///
    /// Those of most documents come first, then by name; [`Answer::facets`](crate::Answer::facets)
    /// keeps this order. A facet that there is not has no values.
    ///
    /// ```
    /// # use atlas_search::{Document, Index, Schema, build};
    /// let schema = Schema { facets: vec!["city".into()], ..Schema::default() };
    /// let documents = ["Oslo", "Bergen", "Bergen"].map(|city| Document {
    ///     facets: vec![vec![city.into()]],
    ///     ..Document::default()
    /// });
    /// let index = Index::open(&build(&schema, &documents)?)?;
    /// let cities: Vec<_> = index.facet_values("city").collect();
    /// assert_eq!(cities, [("Bergen", 2), ("Oslo", 1)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn facet_values(&self, facet: &str) -> impl Iterator<Item = (&str, u32)> {
        self.values(facet).iter().map(|value| {
            let documents = u32::try_from(value.documents.len()).unwrap_or(u32::MAX);
            (value.name.as_str(), documents)
        })
    }

    pub(crate) fn values(&self, facet: &str) -> &[Value] {
        let place = self.schema.facets.iter().position(|name| name == facet);
        place.and_then(|place| self.facets.get(place)).map_or(&[], Vec::as_slice)
    }

    /// The values of a sort key, by document.
    pub(crate) fn sort_values(&self, key: &str) -> Option<&[Option<i64>]> {
        let place = self.schema.sorts.iter().position(|name| name == key)?;
        self.sorts.get(place).map(Vec::as_slice)
    }

    /// The stemmer of the texts' language.
    pub(crate) fn stemmer(&self) -> Option<Stemmer> {
        Stemmer::of(&self.vocabulary.language)
    }
}
