//! The words of all documents, gathered on all cores.
//!
//! Documents are read in runs; what runs find is put together in their order, some runs at a time,
//! so that no more than those and the whole are in memory.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::Document;
use crate::article::without_article;
use crate::format::lengths::{self, Lengths};
use crate::format::new_postings::NewPostings;
use crate::format::postings::Place;
use crate::kept::{Digest, digest};
use crate::parallel;
use crate::words::{Kind, Word, each_word};

/// How many documents are read at a time.
const RUN: usize = 256;

/// How many runs are read before they are put together.
const RUNS: usize = 8;

/// The words of all documents.
pub(crate) struct Text {
    terms: Terms,
    /// Words that are written with other letters than they are looked up by, as they were first.
    written: Written,
    lengths: Lengths,
    documents: usize,
    /// The runs of the index before and of this one, where they are kept.
    kept: Option<[Runs; 2]>,
}

/// By a digest of their documents' texts.
type Runs = BTreeMap<Digest, Arc<Run>>;

/// Words and their postings, in the order in which they came.
type Terms = IndexMap<String, NewPostings, FxBuildHasher>;

/// By word: how it is written, in lower case and without an article.
pub(crate) type Written = BTreeMap<String, String>;

impl Text {
    /// The text of no documents.
    pub(crate) fn new(fields: usize) -> Text {
        let (terms, written) = (Terms::default(), Written::default());
        Text { terms, written, lengths: vec![Vec::new(); fields], documents: 0, kept: None }
    }

    /// The text of no documents, which takes over from these runs those of the same documents.
    pub(crate) fn again(fields: usize, before: Runs) -> Text {
        Text { kept: Some([before, Runs::new()]), ..Text::new(fields) }
    }

    /// The runs of this text, where they are kept.
    pub(crate) fn into_runs(self) -> Runs {
        self.kept.map(|[_, now]| now).unwrap_or_default()
    }

    /// Adds documents after those before.
    pub(crate) fn add(&mut self, documents: &[Document]) {
        let fields = self.lengths.len();
        let runs: Vec<&[Document]> = documents.chunks(RUN).collect();
        for runs in runs.chunks(RUNS) {
            let before = self.kept.as_ref().map(|[before, _]| before);
            let read = parallel::map(runs, |documents| {
                let Some(before) = before else {
                    return (None, Arc::new(Run::of(documents, fields)));
                };
                let texts: Vec<&[String]> = documents.iter().map(|it| &*it.fields).collect();
                let digest = digest(&texts);
                let run = before.get(&digest).cloned();
                (Some(digest), run.unwrap_or_else(|| Arc::new(Run::of(documents, fields))))
            });
            for ((digest, run), documents) in read.into_iter().zip(runs) {
                self.append(&run);
                self.documents += documents.len();
                if let (Some([_, now]), Some(digest)) = (&mut self.kept, digest) {
                    now.insert(digest, run);
                }
            }
        }
    }

    fn append(&mut self, run: &Run) {
        let start = u32::try_from(self.documents).unwrap_or(u32::MAX);
        for (all, lengths) in self.lengths.iter_mut().zip(&run.lengths) {
            all.extend(lengths);
        }
        for (word, written) in &run.written {
            if !self.written.contains_key(word) {
                self.written.insert(word.clone(), written.clone());
            }
        }
        for (word, postings) in &run.terms {
            let all = match self.terms.get_mut(word) {
                Some(before) => before,
                None => self.terms.entry(word.clone()).or_default(),
            };
            all.append(postings, start);
        }
    }

    /// The words in the order of their bytes.
    pub(crate) fn sorted(&self) -> Sorted<'_> {
        let mut words: Vec<(&str, &NewPostings)> =
            self.terms.iter().map(|(word, postings)| (word.as_str(), postings)).collect();
        words.sort_unstable_by_key(|(word, _)| *word);
        Sorted { words }
    }

    /// A word as it is written, in lower case.
    pub(crate) fn written<'t>(&'t self, word: &'t str) -> &'t str {
        self.written.get(word).map_or(word, String::as_str)
    }

    pub(crate) fn lengths(&self) -> &Lengths {
        &self.lengths
    }
}

/// The words of a text, sorted.
pub(crate) struct Sorted<'t> {
    words: Vec<(&'t str, &'t NewPostings)>,
}

impl<'t> Sorted<'t> {
    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &'t str> {
        self.words.iter().map(|(word, _)| *word)
    }

    pub(crate) fn postings(&self) -> impl Iterator<Item = &'t NewPostings> {
        self.words.iter().map(|(_, postings)| *postings)
    }

    /// The postings of words that follow each other.
    pub(crate) fn stretch(&self, words: Range<usize>) -> Vec<&'t NewPostings> {
        self.words.get(words).unwrap_or_default().iter().map(|(_, postings)| *postings).collect()
    }
}

/// The words of documents that follow each other.
#[derive(Debug)]
pub(crate) struct Run {
    /// Documents are counted from the run's first.
    pub(crate) terms: Vec<(String, NewPostings)>,
    pub(crate) written: Written,
    pub(crate) lengths: Lengths,
}

impl Run {
    fn of(documents: &[Document], fields: usize) -> Run {
        let mut terms = Terms::default();
        let mut written = Written::default();
        let mut all: Lengths = vec![Vec::with_capacity(documents.len()); fields];
        // Each word's number and place; sorted, those of one word stand together.
        let mut found: Vec<(usize, Place)> = Vec::new();
        let mut places: Vec<Place> = Vec::new();
        for (number, document) in (0..).zip(documents) {
            for (field, content) in document.fields.iter().enumerate() {
                let mut length = 0;
                each_word(content, &mut |word| {
                    note_written(&mut written, &word, content);
                    found.push((numbered(&mut terms, word.text), Place::new(field, length)));
                    length += 1;
                });
                all[field].push(lengths::rounded(length));
            }
            found.sort_unstable();
            for word in found.chunk_by(|a, b| a.0 == b.0) {
                places.clear();
                places.extend(word.iter().map(|(_, place)| *place));
                terms[word[0].0].add(number, &places);
            }
            found.clear();
        }
        Run { terms: terms.into_iter().collect(), written, lengths: all }
    }
}

/// Notes how a word is written, if it is looked up by other letters.
fn note_written(written: &mut Written, word: &Word<'_>, content: &str) {
    let text = content.get(word.range.clone()).unwrap_or_default();
    if word.kind != Kind::Whole || text.is_ascii() || written.contains_key(word.text) {
        return;
    }
    let text = text.to_lowercase();
    let text = without_article(&text);
    if text != word.text {
        written.insert(word.text.to_owned(), text.to_owned());
    }
}

/// The number of a word, as it came.
fn numbered(terms: &mut Terms, word: &str) -> usize {
    match terms.get_index_of(word) {
        Some(number) => number,
        None => terms.insert_full(word.to_owned(), NewPostings::default()).0,
    }
}
