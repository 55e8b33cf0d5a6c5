//! How long building, opening and asking take, over made-up documents.
//!
//! `cargo bench -p atlas-search`

use atlas_search::{Document, Field, Filter, Index, Query, Schema, Vocabulary, build_with};
use divan::Bencher;

const SIZES: [usize; 2] = [100, 10_000];

fn main() {
    divan::main();
}

fn schema() -> Schema {
    Schema {
        fields: vec![Field::new("title", 8.0), Field::new("summary", 3.0), Field::new("body", 1.0)],
        facets: vec!["challenge".into(), "city".into(), "stage".into()],
        sorts: vec!["year".into()],
    }
}

/// Documents of some 250 words, whose words are as uneven as in a language.
fn documents(size: usize) -> Vec<Document> {
    let mut numbers = Numbers(1);
    (0..size)
        .map(|_| Document {
            fields: [6, 25, 220].map(|length| numbers.text(length)).to_vec(),
            facets: vec![
                vec![format!("challenge {}", numbers.below(16))],
                vec![format!("city {}", numbers.below(size / 20 + 1))],
                vec![format!("stage {}", numbers.below(5))],
            ],
            sorts: vec![i64::try_from(numbers.below(30)).ok()],
            stored: numbers.text(30),
        })
        .collect()
}

/// The same numbers at each run (xorshift64, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits fit") % limit
    }

    /// A word, the more often the shorter its number.
    fn word(&mut self) -> String {
        let limit = 1 << self.below(16);
        let mut number = self.below(limit) * 7 + 3;
        let mut word = String::new();
        while number > 0 {
            word.push_str(["ka", "ro", "mi", "ten", "sul", "da", "ver", "o"][number % 8]);
            number /= 8;
        }
        word
    }

    fn text(&mut self, length: usize) -> String {
        (0..length).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

fn bytes(documents: &[Document]) -> Vec<u8> {
    let vocabulary = Vocabulary { language: "en".into(), ..Vocabulary::default() };
    build_with(&schema(), &vocabulary, documents).expect("the documents fit the schema")
}

fn index(size: usize) -> Index {
    Index::open(&bytes(&documents(size))).expect("the bytes are fresh")
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn build_bytes(bencher: Bencher<'_, '_>, size: usize) {
    let documents = documents(size);
    bencher.bench(|| bytes(&documents));
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn open(bencher: Bencher<'_, '_>, size: usize) {
    let bytes = bytes(&documents(size));
    bencher.bench(|| Index::open(&bytes));
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn two_words_and_two_filters(bencher: Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let query = Query {
        text: "ten ro".into(),
        filters: vec![
            Filter::new("challenge", ["challenge 1", "challenge 2"]),
            Filter::new("stage", ["stage 1"]),
        ],
        ..Query::default()
    };
    bencher.bench(|| index.search(&query));
}

/// Two words that are found only with typing errors, two each.
#[divan::bench(args = SIZES, sample_count = 50)]
fn two_mistyped_words(bencher: Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let query = Query { text: "rokatnesxl vertenmioo".into(), ..Query::default() };
    bencher.bench(|| index.search(&query));
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn a_phrase(bencher: Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let query = Query { text: "\"ten ro\"".into(), ..Query::default() };
    bencher.bench(|| index.search(&query));
}

/// The most work that typing makes: a prefix of a large part of all words.
#[divan::bench(args = SIZES, sample_count = 50)]
fn one_letter(bencher: Bencher<'_, '_>, size: usize) {
    let index = index(size);
    let query = Query { text: "k".into(), ..Query::default() };
    bencher.bench(|| index.search(&query));
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn everything(bencher: Bencher<'_, '_>, size: usize) {
    let index = index(size);
    bencher.bench(|| index.search(&Query::default()));
}
