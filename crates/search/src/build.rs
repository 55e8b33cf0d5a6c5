//! Documents to the files of an index.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::format::new_postings::NewPostings;
use crate::format::sections::{self, Pieces};
use crate::format::size::{self, Sizes};
use crate::format::{
    dictionary, facets, lengths, packed, schema, sorts, stems, stored, stretch, vocabulary,
};
use crate::kept::{Digest, digest};
use crate::parallel;
use crate::stem::{KnownWord, Rule, learn};
use crate::text::{Sorted, Text};
use crate::{BuildError, Document, Kept, Part, Schema, Vocabulary};

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
    let mut builder = Builder::new(schema.clone(), vocabulary.clone())?;
    builder.add(documents)?;
    builder.file()
}

/// Builds an index of documents that come by and by, on all cores: they need not be in memory at
/// once.
///
/// ```
/// use atlas_search::{Builder, Document, Field, Index, Query, Schema, Split, Vocabulary};
///
/// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
/// let mut builder = Builder::new(schema, Vocabulary::default())?;
/// builder.add(&[Document { fields: vec!["Tram lines".into()], ..Document::default() }])?;
/// builder.add(&[Document { fields: vec!["A home for all".into()], ..Document::default() }])?;
/// let files = builder.files(&Split { past: 0, ..Split::default() })?;
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
pub struct Builder {
    schema: Schema,
    vocabulary: Vocabulary,
    text: Text,
    stored: Vec<String>,
    /// By facet: its values, each with the documents that have it.
    facets: Vec<BTreeMap<String, Vec<u32>>>,
    /// By sort key.
    sorts: Vec<sorts::Values>,
    /// The files of the index before, where they are kept.
    parts: Option<BTreeMap<Digest, Arc<[u8]>>>,
}

impl Builder {
    /// A builder of an index without documents yet.
    pub fn new(schema: Schema, vocabulary: Vocabulary) -> Result<Builder, BuildError> {
        schema.check()?;
        vocabulary.check(&schema)?;
        Ok(Builder {
            text: Text::new(schema.fields.len()),
            stored: Vec::new(),
            facets: vec![BTreeMap::new(); schema.facets.len()],
            sorts: vec![Vec::new(); schema.sorts.len()],
            schema,
            vocabulary,
            parts: None,
        })
    }

    /// A builder that takes over what it can from an index before: see [`Kept`].
    pub fn again(
        schema: Schema,
        vocabulary: Vocabulary,
        kept: Kept,
    ) -> Result<Builder, BuildError> {
        let text = Text::again(schema.fields.len(), kept.runs);
        let builder = Builder::new(schema, vocabulary)?;
        Ok(Builder { text, parts: Some(kept.parts), ..builder })
    }

    /// Adds documents; their numbers go on after those before.
    pub fn add(&mut self, documents: &[Document]) -> Result<(), BuildError> {
        for (place, document) in documents.iter().enumerate() {
            self.schema.check_document(self.stored.len() + place, document)?;
        }
        for document in documents {
            let number = u32::try_from(self.stored.len()).map_err(|_| BuildError::TooLarge)?;
            self.stored.push(document.stored.clone());
            for (values, facet) in document.facets.iter().zip(&mut self.facets) {
                for value in values {
                    note(facet, value, number);
                }
            }
            for (value, values) in document.sorts.iter().zip(&mut self.sorts) {
                values.push(*value);
            }
        }
        self.text.add(documents);
        Ok(())
    }

    /// The index as one file.
    pub fn file(&self) -> Result<Vec<u8>, BuildError> {
        Layout::of_one(self)?.head(|_| true)
    }

    /// The index as several files, where it is large.
    pub fn files(&self, split: &Split) -> Result<Files, BuildError> {
        Ok(self.build_files(split)?.0)
    }

    /// The same, and what it leaves for the next index.
    pub fn files_and_kept(self, split: &Split) -> Result<(Files, Kept), BuildError> {
        let (files, digests) = self.build_files(split)?;
        let parts = files.parts.iter().map(|(_, file)| Arc::from(file.as_slice()));
        let parts = digests.into_iter().zip(parts).collect();
        Ok((files, Kept { runs: self.text.into_runs(), parts }))
    }

    /// The files, and digests of what the parts are made from where those are kept.
    fn build_files(&self, split: &Split) -> Result<(Files, Vec<Digest>), BuildError> {
        let one = Layout::of_one(self)?;
        // Without fields there are no words to load: nothing is gained.
        let may_be_one = one.length() <= split.past.saturating_mul(MOST_COMPRESSION);
        if may_be_one || self.schema.fields.is_empty() {
            let head = one.head(|_| true)?;
            if head.len() <= split.past || self.schema.fields.is_empty() {
                return Ok((Files { head, parts: Vec::new() }, Vec::new()));
            }
        }
        let several = Layout::of_several(one, split.part);
        let facet = |part: Part| match part {
            Part::Facet(number) => self.schema.facets.get(number as usize),
            _ => None,
        };
        let stays = |part: Part| facet(part).is_some_and(|facet| split.facets.contains(facet));
        let parts: Vec<Part> = several.parts().into_iter().filter(|part| !stays(*part)).collect();
        let files = parallel::map(&parts, |part| {
            let encode = || packed::encode(&several.part(*part));
            let Some(before) = &self.parts else { return Ok((None, encode()?)) };
            let digest = several.digest(*part);
            let file = before.get(&digest).map_or_else(encode, |file| Ok(file.to_vec()))?;
            Ok((Some(digest), file))
        });
        let files = files.into_iter().collect::<Result<Vec<_>, BuildError>>()?;
        let (digests, files): (Vec<_>, Vec<_>) = files.into_iter().unzip();
        let parts = parts.into_iter().zip(files).collect();
        Ok((Files { head: several.head(stays)?, parts }, digests.into_iter().flatten().collect()))
    }
}

/// Notes that a document has a value; it may name it twice.
fn note(facet: &mut BTreeMap<String, Vec<u32>>, value: &str, number: u32) {
    let Some(holders) = facet.get_mut(value) else {
        facet.insert(value.to_owned(), vec![number]);
        return;
    };
    if holders.last() != Some(&number) {
        holders.push(number);
    }
}

/// How many bytes of an index, inflated, a compressed one stands for at most. Past that, it is not
/// tried whether one file is small enough.
const MOST_COMPRESSION: usize = 8;

/// What goes into which part.
struct Layout<'b> {
    builder: &'b Builder,
    words: Sorted<'b>,
    stems: Vec<Rule>,
    sizes: Sizes,
}

impl<'b> Layout<'b> {
    /// Parts of one file: of words as many as are coded, and one of all that is stored.
    fn of_one(builder: &'b Builder) -> Result<Layout<'b>, BuildError> {
        let words = builder.text.sorted();
        u32::try_from(words.len()).map_err(|_| BuildError::TooLarge)?;
        let stored = u32::try_from(builder.stored.len().max(1)).unwrap_or(u32::MAX);
        let sizes = Sizes { words: bounds(&words, stretch::LARGEST_CODED), stored };
        let known = |(word, postings): (_, &NewPostings)| KnownWord {
            folded: word,
            written: builder.text.written(word),
            holders: postings.holders(),
        };
        let known: Vec<KnownWord<'_>> = words.words().zip(words.postings()).map(known).collect();
        let stems = learn(&builder.vocabulary.language, &known);
        Ok(Layout { builder, words, stems, sizes })
    }

    /// Parts of about so many bytes.
    fn of_several(one: Layout<'b>, part: usize) -> Layout<'b> {
        let Layout { builder, words, stems, .. } = one;
        let parts = stored_length(builder).div_ceil(part.max(1)).max(1);
        let stored = builder.stored.len().div_ceil(parts).max(1);
        let stored = u32::try_from(stored).unwrap_or(u32::MAX);
        let sizes = Sizes { words: bounds(&words, part), stored };
        Layout { builder, words, stems, sizes }
    }

    /// How many bytes the greater part of it has.
    fn length(&self) -> usize {
        self.words.postings().map(NewPostings::length).sum::<usize>() + stored_length(self.builder)
    }

    /// The file that is opened, with the parts that stay in it.
    fn head(&self, stays: impl Fn(Part) -> bool) -> Result<Vec<u8>, BuildError> {
        let Builder { schema, vocabulary, text, stored, .. } = self.builder;
        let [schema_name, lengths_name, dictionary_name, size_name, stems_name, vocabulary_name] =
            sections::HEAD;
        let mut pieces: Pieces = [
            (schema_name, schema::encode(schema, stored.len())),
            (lengths_name, lengths::encode(text.lengths())),
            (dictionary_name, dictionary::encode(self.words.words())),
            (size_name, size::encode(&self.sizes)),
            (stems_name, stems::encode(&self.stems)),
            (vocabulary_name, vocabulary::encode(vocabulary)),
        ]
        .into_iter()
        .flat_map(|(name, section)| sections::encode_head(name, section))
        .collect();
        let kept: Vec<Part> = self.parts().into_iter().filter(|part| stays(*part)).collect();
        pieces.extend(parallel::map(&kept, |part| self.part(*part)).into_iter().flatten());
        packed::encode(&pieces)
    }

    /// All parts, in the order that they stand in where they are in one file.
    fn parts(&self) -> Vec<Part> {
        let numbers = |count: usize| 0..u32::try_from(count).unwrap_or(u32::MAX);
        let stored = self.builder.stored.len().div_ceil(self.sizes.stored as usize);
        let words = numbers(self.sizes.words.len().saturating_sub(1)).map(Part::Words);
        words
            .chain(numbers(stored).map(Part::Stored))
            .chain(numbers(self.builder.facets.len()).map(Part::Facet))
            .chain(numbers(self.builder.sorts.len()).map(Part::Sort))
            .collect()
    }

    /// A digest of all that the file of a part is made from.
    fn digest(&self, part: Part) -> Digest {
        let number = part.number() as usize;
        match part {
            Part::Words(_) => {
                let (first, end) = (self.sizes.words[number], self.sizes.words[number + 1]);
                digest(&(part, self.words.stretch(first as usize..end as usize)))
            }
            Part::Stored(_) => {
                let size = self.sizes.stored as usize;
                let texts = self.builder.stored.iter().skip(number * size).take(size);
                digest(&(part, texts.collect::<Vec<_>>()))
            }
            Part::Facet(_) => digest(&(part, &self.builder.facets[number])),
            Part::Sort(_) => digest(&(part, &self.builder.sorts[number])),
        }
    }

    fn part(&self, part: Part) -> Pieces {
        let number = part.number() as usize;
        let pieces = match part {
            Part::Words(_) => {
                let (first, end) = (self.sizes.words[number], self.sizes.words[number + 1]);
                stretch::encode(&self.words.stretch(first as usize..end as usize))
            }
            Part::Stored(_) => {
                let size = self.sizes.stored as usize;
                let texts = self.builder.stored.iter().skip(number * size).take(size);
                stored::encode(texts.map(String::as_str))
            }
            Part::Facet(_) => vec![facets::encode(&facets::order(&self.builder.facets[number]))],
            Part::Sort(_) => vec![sorts::encode(&self.builder.sorts[number])],
        };
        sections::encode_part(part, pieces)
    }
}

/// The first word of each part of so many bytes, a longer word alone; and how many words there are.
fn bounds(words: &Sorted<'_>, part: usize) -> Vec<u32> {
    let mut bounds = vec![0];
    let (mut length, mut count) = (0, 0);
    for postings in words.postings() {
        let own = postings.length();
        if length > 0 && length + own > part {
            bounds.push(count);
            length = 0;
        }
        length += own;
        count += 1;
    }
    if count > 0 {
        bounds.push(count);
    }
    bounds
}

fn stored_length(builder: &Builder) -> usize {
    builder.stored.iter().map(|stored| stored.len() + 4).sum()
}
