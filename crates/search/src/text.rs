//! The words of all documents, gathered on all cores.
//!
//! Documents are read in runs; what runs find is put together in their order, some runs at a time,
//! so that no more than those and the whole are in memory.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::Document;
use crate::format::lengths::{self, Lengths};
use crate::format::postings::{NewPostings, Place};
use crate::parallel;
use crate::words::each_word;

/// How many documents are read at a time.
const RUN: usize = 256;

/// How many runs are read before they are put together.
const RUNS: usize = 8;

/// The words of all documents, sorted.
#[derive(Default)]
pub(crate) struct Text {
    words: Vec<(String, NewPostings)>,
    lengths: Lengths,
}

impl Text {
    pub(crate) fn of(documents: &[Document], fields: usize) -> Text {
        let mut terms: BTreeMap<String, NewPostings> = BTreeMap::new();
        let mut lengths: Lengths = vec![Vec::with_capacity(documents.len()); fields];
        let runs: Vec<(usize, &[Document])> = documents.chunks(RUN).enumerate().collect();
        for runs in runs.chunks(RUNS) {
            let read =
                parallel::map(runs, |(run, documents)| Run::of(run * RUN, documents, fields));
            for run in read {
                for (all, lengths) in lengths.iter_mut().zip(run.lengths) {
                    all.extend(lengths);
                }
                for (word, postings) in run.terms {
                    match terms.get_mut(&word) {
                        Some(before) => before.append(&postings),
                        None => drop(terms.insert(word, postings)),
                    }
                }
            }
        }
        Text { words: terms.into_iter().collect(), lengths }
    }

    /// How many words there are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|(word, _)| word.as_str())
    }

    pub(crate) fn postings(&self) -> impl Iterator<Item = &NewPostings> {
        self.words.iter().map(|(_, postings)| postings)
    }

    /// The postings of words that follow each other.
    pub(crate) fn stretch(&self, words: Range<usize>) -> Vec<&NewPostings> {
        self.words.get(words).unwrap_or_default().iter().map(|(_, postings)| postings).collect()
    }

    pub(crate) fn lengths(&self) -> &Lengths {
        &self.lengths
    }
}

/// The words of documents that follow each other.
struct Run {
    terms: Vec<(String, NewPostings)>,
    lengths: Lengths,
}

impl Run {
    fn of(first: usize, documents: &[Document], fields: usize) -> Run {
        let mut words = Words::default();
        let mut all: Lengths = vec![Vec::with_capacity(documents.len()); fields];
        let first = u32::try_from(first).unwrap_or(u32::MAX);
        for (number, document) in (first..).zip(documents) {
            // Each word's number and place; sorted, those of one word stand together.
            let mut found: Vec<(usize, Place)> = Vec::new();
            for (field, content) in document.fields.iter().enumerate() {
                let mut length = 0;
                each_word(content, &mut |word| {
                    found.push((words.number(word.text), Place::new(field, length)));
                    length += 1;
                });
                all[field].push(lengths::rounded(length));
            }
            found.sort_unstable();
            for word in found.chunk_by(|a, b| a.0 == b.0) {
                let places: Vec<Place> = word.iter().map(|(_, place)| *place).collect();
                words.postings[word[0].0].add(number, &places);
            }
        }
        let mut postings = words.postings;
        let terms = words.numbers.into_iter();
        let terms = terms.map(|(word, number)| (word, std::mem::take(&mut postings[number])));
        Run { terms: terms.collect(), lengths: all }
    }
}

/// Words, numbered as they come.
#[derive(Default)]
struct Words {
    numbers: BTreeMap<String, usize>,
    postings: Vec<NewPostings>,
}

impl Words {
    fn number(&mut self, word: &str) -> usize {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        self.numbers.insert(word.to_owned(), self.postings.len());
        self.postings.push(NewPostings::default());
        self.postings.len() - 1
    }
}
