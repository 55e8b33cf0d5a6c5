use crate::format::dictionary::Dictionary;
use crate::format::facets::{self, Value};
use crate::format::postings::Postings;
use crate::format::sorts;
use crate::format::stored::{self, Stored};
use crate::format::stretch::{self, Bounds};
use crate::format::{Reader, sections};
use crate::score::Norms;
use crate::stem::Stemmer;
use crate::synonyms::SynonymPhrase;
use crate::words::looked_up;
use crate::{Hit, Missing, OpenError, Opening, Part, Schema, Vocabulary};

/// An index that is open, ready to be asked.
///
/// Asking is [`Index::search`].
#[derive(Debug)]
pub struct Index {
    pub(crate) schema: Schema,
    pub(crate) vocabulary: Vocabulary,
    /// The stemmer of the texts' language.
    pub(crate) stemmer: Stemmer,
    /// The vocabulary's synonyms.
    pub(crate) synonyms: Vec<SynonymPhrase>,
    pub(crate) documents: u32,
    pub(crate) norms: Norms,
    pub(crate) dictionary: Dictionary,
    pub(crate) postings: Postings,
    /// The values of each facet of the schema, where they are loaded.
    pub(crate) facets: Vec<Option<facets::Values>>,
    /// The values of each sort key, where they are loaded.
    pub(crate) sorts: Vec<Option<sorts::Values>>,
    pub(crate) stored: Stored,
}

impl Index {
    /// Opens the file that [`build`](crate::build) made, or the [head](crate::Files::head) of
    /// several.
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
        Opening::new(body)?.finish()
    }

    /// Loads the file of a part, as [`Missing`] names it; checked as in [`open`](Index::open).
    #[cfg(feature = "inflate")]
    pub fn load(&mut self, part: Part, file: &[u8]) -> Result<(), OpenError> {
        self.load_inflated(part, &crate::Packed::parse(file)?.inflate()?)
    }

    /// Loads the body of a part's file, which something else has inflated.
    pub fn load_inflated(&mut self, part: Part, body: &[u8]) -> Result<(), OpenError> {
        let mut body = Reader::new(body, "body");
        match sections::decode_part(&mut body)? {
            Some((found, section)) if found == part => self.take(part, section)?,
            _ => return Err(body.malformed("it is another part")),
        }
        body.finish()
    }

    pub(crate) fn take(&mut self, part: Part, section: Reader<'_>) -> Result<(), OpenError> {
        let unknown = section.malformed("there is no such part");
        match part {
            Part::Words(number) => {
                let words = self.postings.words(number).ok_or(unknown)?;
                let (fields, documents) = (self.schema.fields.len(), self.documents);
                let bounds = Bounds { words, fields, documents };
                self.postings.load(number, stretch::decode(section, bounds)?);
            }
            Part::Stored(number) => {
                let documents = self.stored.documents(number).ok_or(unknown)?;
                self.stored.load(number, stored::decode(section, documents)?);
            }
            Part::Facet(number) => {
                let place = self.facets.get_mut(number as usize).ok_or(unknown)?;
                *place = Some(facets::decode(section, self.documents)?);
            }
            Part::Sort(number) => {
                let place = self.sorts.get_mut(number as usize).ok_or(unknown)?;
                *place = Some(sorts::decode(section, self.documents)?);
            }
        }
        Ok(())
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

    /// What was stored with each of some documents, in their order.
    ///
    /// ```
    /// # use atlas_search::{Document, Hit, Index, Query, Schema, build};
    /// let documents = [Document { stored: "/trams/".into(), ..Document::default() }];
    /// let index = Index::open(&build(&Schema::default(), &documents)?)?;
    /// let answer = index.search(&Query::default())?;
    /// assert_eq!(index.stored(&answer.hits)?, ["/trams/"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stored(&self, hits: &[Hit]) -> Result<Vec<&str>, Missing> {
        let mut missing = Missing::default();
        let text = |hit: &Hit| match self.stored.get(hit.document) {
            Ok(text) => text,
            Err(part) => {
                missing.extend([part]);
                ""
            }
        };
        let texts = hits.iter().map(text).collect();
        missing.check()?;
        Ok(texts)
    }

    /// The values of a facet, each with how many of all documents have it.
    ///
    /// Those of most documents come first, then by name; [`Answer::facets`](crate::Answer::facets)
    /// keeps this order. A facet that there is not has no values, and neither has one whose
    /// [part](Index::facet_part) is not loaded.
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

    /// The part to load before a facet's values are known; none where they are.
    ///
    /// A query that filters by the facet misses this part; one that does not has no counts for it.
    pub fn facet_part(&self, facet: &str) -> Option<Part> {
        missing_of(&self.schema.facets, &self.facets, facet).map(Part::Facet)
    }

    /// The part to load before documents can be put in the order of a sort key, or be bound by it.
    pub(crate) fn sort_part(&self, key: &str) -> Option<Part> {
        missing_of(&self.schema.sorts, &self.sorts, key).map(Part::Sort)
    }

    /// Each facet of the schema with its values.
    pub(crate) fn facets(&self) -> impl Iterator<Item = (&str, &[Value])> {
        let values = self.facets.iter().map(|values| values.as_deref().unwrap_or_default());
        self.schema.facets.iter().map(String::as_str).zip(values)
    }

    pub(crate) fn values(&self, facet: &str) -> &[Value] {
        self.facets().find(|(name, _)| *name == facet).map_or(&[], |(_, values)| values)
    }

    /// The values of a sort key, by document.
    pub(crate) fn sort_values(&self, key: &str) -> Option<&[Option<i64>]> {
        let place = self.schema.sorts.iter().position(|name| name == key)?;
        self.sorts.get(place)?.as_deref()
    }

    /// The stem of a word, by the rules that the index has for its language; without any, the word
    /// as it is looked up.
    ///
    /// ```
    /// # use atlas_search::{Document, Field, Index, Schema, Vocabulary, build_with};
    /// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    /// let vocabulary = Vocabulary { language: "sv".into(), ..Vocabulary::default() };
    /// let title = "Hållbar stad";
    /// let documents = [Document { fields: vec![title.into()], ..Document::default() }];
    /// let index = Index::open(&build_with(&schema, &vocabulary, &documents)?)?;
    /// assert_eq!(index.stem("Städer"), index.stem("stad"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stem(&self, word: &str) -> String {
        self.stemmer.stem(&looked_up(word))
    }
}

/// The place of a name whose values are not loaded.
fn missing_of<T>(names: &[String], loaded: &[Option<T>], name: &str) -> Option<u32> {
    let place = names.iter().position(|other| other == name)?;
    let missing = loaded.get(place).is_some_and(Option::is_none);
    missing.then(|| u32::try_from(place).unwrap_or(u32::MAX))
}
