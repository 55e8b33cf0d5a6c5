//! Documents to the files of an index.

use std::collections::BTreeMap;

use crate::format::postings::NewPostings;
use crate::format::sections::{self, Pieces};
use crate::format::size::{self, Sizes};
use crate::format::{
    dictionary, facets, lengths, packed, postings, schema, sorts, stored, vocabulary,
};
use crate::parallel;
use crate::text::Text;
use crate::{BuildError, Document, Part, Schema, Vocabulary};

/// The files of an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// What [`Index::open`](crate::Index::open) reads: all of a small index, or what every
    /// question needs of a large one.
    pub head: Vec<u8>,
    /// The rest of a large one, which is loaded as it is needed: see
    /// [`Missing`](crate::Missing).
    pub parts: Vec<(Part, Vec<u8>)>,
}

/// When an index becomes more than one file, and what then stays in the first.
///
/// ```
/// use atlas_search::Split;
///
/// let split = Split { facets: vec!["kind".into()], ..Split::default() };
/// assert_eq!(split.past, 256 << 10);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// Up to so many bytes an index is one file: on a slow line (1.6 Mbit/s, 150 ms there and
    /// back) that takes no longer than the three rounds that several files take.
    pub past: usize,
    /// How many bytes, inflated, a part of the words or of what is stored has about; a word or a
    /// stored text is never parted.
    pub part: usize,
    /// The facets whose values come with the head: those that are shown from the start.
    pub facets: Vec<String>,
}

impl Default for Split {
    /// Past 256 KiB, in parts of 14 KiB, the head without any facet.
    fn default() -> Split {
        Split { past: 256 << 10, part: 14 << 10, facets: Vec::new() }
    }
}

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
    Contents::new(schema, vocabulary, documents)?.one_file()
}

/// Builds an index that is several files where it is large, on all cores.
///
/// ```
/// use atlas_search::{Document, Field, Index, Query, Schema, Split, Vocabulary, build_files};
///
/// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
/// let documents = [Document { fields: vec!["Tram lines".into()], ..Document::default() }];
/// let split = Split { past: 0, ..Split::default() };
/// let files = build_files(&schema, &Vocabulary::default(), &documents, &split)?;
///
/// let mut index = Index::open(&files.head)?;
/// let query = Query { text: "tram".into(), ..Query::default() };
/// let missing = index.search(&query).unwrap_err();
/// for (part, file) in &files.parts {
///     if missing.parts.contains(part) {
///         index.load(*part, file)?;
///     }
/// }
/// assert_eq!(index.search(&query)?.total, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn build_files(
    schema: &Schema,
    vocabulary: &Vocabulary,
    documents: &[Document],
    split: &Split,
) -> Result<Files, BuildError> {
    let contents = Contents::new(schema, vocabulary, documents)?;
    // Without fields there are no words to load: nothing is gained.
    if schema.fields.is_empty() {
        return Ok(Files { head: contents.one_file()?, parts: Vec::new() });
    }
    if contents.length() <= split.past.saturating_mul(MOST_COMPRESSION) {
        let head = contents.one_file()?;
        if head.len() <= split.past {
            return Ok(Files { head, parts: Vec::new() });
        }
    }
    contents.several_files(split)
}

/// How many bytes of an index, inflated, a compressed one stands for at most. Past that, it is not
/// tried whether one file is small enough.
const MOST_COMPRESSION: usize = 8;

/// What an index is made of.
struct Contents<'d> {
    schema: &'d Schema,
    vocabulary: &'d Vocabulary,
    documents: &'d [Document],
    text: Text,
}

impl<'d> Contents<'d> {
    fn new(
        schema: &'d Schema,
        vocabulary: &'d Vocabulary,
        documents: &'d [Document],
    ) -> Result<Contents<'d>, BuildError> {
        schema.check()?;
        vocabulary.check(schema)?;
        for (index, document) in documents.iter().enumerate() {
            schema.check_document(index, document)?;
        }
        if u32::try_from(documents.len()).is_err() {
            return Err(BuildError::TooLarge);
        }
        let text = Text::of(documents, schema.fields.len());
        Ok(Contents { schema, vocabulary, documents, text })
    }

    /// How many bytes the greater part of it has.
    fn length(&self) -> usize {
        self.text.postings().map(NewPostings::length).sum::<usize>() + self.stored_length()
    }

    fn stored_length(&self) -> usize {
        self.documents.iter().map(|document| document.stored.len() + 4).sum()
    }

    fn one_file(&self) -> Result<Vec<u8>, BuildError> {
        let words = u32::try_from(self.text.len()).map_err(|_| BuildError::TooLarge)?;
        let words = if words > 0 { vec![0, words] } else { vec![0] };
        let sizes =
            Sizes { words, stored: u32::try_from(self.documents.len().max(1)).unwrap_or(1) };
        let mut pieces = self.head(&sizes);
        let parts = self.parts(&sizes);
        pieces.extend(parallel::map(&parts, |part| self.part(*part, &sizes)).into_iter().flatten());
        packed::encode(&pieces)
    }

    fn several_files(&self, split: &Split) -> Result<Files, BuildError> {
        let sizes =
            Sizes { words: self.words_parts(split.part), stored: self.stored_part(split.part) };
        let facet = |part: Part| match part {
            Part::Facet(number) => self.schema.facets.get(number as usize),
            _ => None,
        };
        let stays = |part: &Part| facet(*part).is_some_and(|facet| split.facets.contains(facet));
        let (kept, parts): (Vec<Part>, Vec<Part>) = self.parts(&sizes).into_iter().partition(stays);
        let mut head = self.head(&sizes);
        head.extend(kept.into_iter().flat_map(|part| self.part(part, &sizes)));
        let files = parallel::map(&parts, |part| packed::encode(&self.part(*part, &sizes)));
        let files = files.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok(Files { head: packed::encode(&head)?, parts: parts.into_iter().zip(files).collect() })
    }

    /// The sections that every index begins with.
    fn head(&self, sizes: &Sizes) -> Pieces {
        let [schema, lengths, dictionary, size, vocabulary] = sections::HEAD;
        [
            (schema, schema::encode(self.schema, self.documents.len())),
            (lengths, lengths::encode(self.text.lengths())),
            (dictionary, dictionary::encode(self.text.words())),
            (size, size::encode(sizes)),
            (vocabulary, vocabulary::encode(self.vocabulary)),
        ]
        .into_iter()
        .flat_map(|(name, section)| sections::encode_head(name, section))
        .collect()
    }

    /// The first word of each part of the words, and how many words there are.
    fn words_parts(&self, part: usize) -> Vec<u32> {
        let mut bounds = vec![0];
        let mut length = 0;
        let mut words = 0;
        for postings in self.text.postings() {
            let own = postings.length();
            if length > 0 && length + own > part {
                bounds.push(words);
                length = 0;
            }
            length += own;
            words += 1;
        }
        if words > 0 {
            bounds.push(words);
        }
        bounds
    }

    /// How many documents a part of what is stored has.
    fn stored_part(&self, part: usize) -> u32 {
        let parts = self.stored_length().div_ceil(part.max(1)).max(1);
        u32::try_from(self.documents.len().div_ceil(parts).max(1)).unwrap_or(u32::MAX)
    }

    /// All parts, in the order that they stand in where they are in one file.
    fn parts(&self, sizes: &Sizes) -> Vec<Part> {
        let numbers = |count: usize| 0..u32::try_from(count).unwrap_or(u32::MAX);
        let stored = self.documents.len().div_ceil(sizes.stored as usize);
        let words = numbers(sizes.words.len().saturating_sub(1)).map(Part::Words);
        words
            .chain(numbers(stored).map(Part::Stored))
            .chain(numbers(self.schema.facets.len()).map(Part::Facet))
            .chain(numbers(self.schema.sorts.len()).map(Part::Sort))
            .collect()
    }

    fn part(&self, part: Part, sizes: &Sizes) -> Pieces {
        let number = part.number() as usize;
        let pieces = match part {
            Part::Words(_) => {
                let (first, end) = (sizes.words[number], sizes.words[number + 1]);
                vec![postings::encode(&self.text.stretch(first as usize..end as usize))]
            }
            Part::Stored(_) => {
                let size = sizes.stored as usize;
                let documents = self.documents.iter().skip(number * size).take(size);
                stored::encode(documents.map(|document| document.stored.as_str()))
            }
            Part::Facet(_) => vec![facets::encode(&facet_values(self.documents, number))],
            Part::Sort(_) => {
                let values = self.documents.iter().map(|document| document.sorts[number]);
                vec![sorts::encode(&values.collect())]
            }
        };
        sections::encode_part(part, pieces)
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
