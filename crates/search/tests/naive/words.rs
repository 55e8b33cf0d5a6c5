//! Words, phrases, stems, typing errors, and the order of what they find.

use atlas_search::{Document, Field, Index, Query, Schema, Vocabulary, build_with};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::plain::{Part, found, text};

const WORDS: [&str; 16] = [
    "car",
    "cars",
    "carbon",
    "care",
    "water",
    "waters",
    "later",
    "waiter",
    "plan",
    "plans",
    "planning",
    "transport",
    "transit",
    "net",
    "zero",
    "zeros",
];

/// Words as they are asked for: right, or not quite.
const ASKED: [&str; 14] = [
    "car",
    "cars",
    "carbn",
    "water",
    "watre",
    "ater",
    "latter",
    "planning",
    "planing",
    "trasnport",
    "tranport",
    "net",
    "zero",
    "nothing",
];

fn document() -> impl Strategy<Value = Document> {
    let text = || vec(select(WORDS.to_vec()), 0..7).prop_map(|words| words.join(" "));
    vec(text(), 2).prop_map(|fields| Document { fields, ..Document::default() })
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        6 => select(ASKED.to_vec()).prop_map(Part::Word),
        1 => vec(select(WORDS.to_vec()), 1..3).prop_map(Part::Phrase),
        1 => select(WORDS.to_vec()).prop_map(Part::Not),
    ]
}

fn index(documents: &[Document], language: &str) -> Index {
    let schema = Schema {
        fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
        ..Schema::default()
    };
    let vocabulary = Vocabulary { language: language.into(), ..Vocabulary::default() };
    let bytes = build_with(&schema, &vocabulary, documents).expect("the documents fit the schema");
    Index::open(&bytes).expect("the bytes are fresh")
}

fn check(documents: &[Document], parts: &[Part], english: bool) {
    let index = index(documents, if english { "en" } else { "" });
    let query = Query { text: text(parts), limit: usize::MAX, ..Query::default() };
    let answer = index.search(&query).expect("one file misses nothing");
    let hits: Vec<u32> = answer.hits.iter().map(|hit| hit.document).collect();
    let alike = |a: &str, b: &str| index.stem(a) == index.stem(b);
    let expected = found(documents, parts, &alike);
    let order =
        |hit: &u32| expected.iter().find(|(document, _)| document == hit).map(|found| found.1);
    let orders: Vec<_> = hits.iter().map(order).collect();
    assert!(orders.is_sorted(), "{} gives {hits:?} of {orders:?}", query.text);
    let mut sorted = hits;
    sorted.sort_unstable();
    let numbers: Vec<u32> = expected.iter().map(|(document, _)| *document).collect();
    assert_eq!(sorted, numbers, "{}", query.text);
    if let Some(corrected) = answer.corrected {
        let again = Query { text: corrected, ..Query::default() };
        let again = index.search(&again).expect("one file misses nothing");
        let found_as_written = again.total > 0 && again.corrected.is_none();
        assert!(found_as_written && again.dropped.is_empty(), "{again:?}");
    }
}

proptest! {
    #[test]
    fn the_order_is_that_of_a_plain_reading(
        documents in vec(document(), 0..30),
        queries in vec(vec(part(), 0..5), 1..8),
        english: bool,
    ) {
        for parts in &queries {
            check(&documents, parts, english);
        }
    }
}
