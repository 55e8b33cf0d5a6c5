//! An index of several files answers as one file does, with what is loaded as it is missed.

use std::collections::BTreeMap;

use atlas_search::{
    Answer, Builder, Document, Entry, Field, Files, Filter, Index, Missing, OpenError, Part, Query,
    Range, Schema, Sort, Split, Synonym, Vocabulary, build_with,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

const WORDS: [&str; 12] = [
    "car",
    "cars",
    "carbon",
    "water",
    "waters",
    "later",
    "planning",
    "transport",
    "net",
    "zero",
    "zürich",
    "東京都",
];

/// Words as they are asked for: right, or not quite.
const ASKED: [&str; 12] = [
    "car",
    "ca",
    "watre",
    "water",
    "planing",
    "tranport",
    "net",
    "zero",
    "\"net zero\"",
    "-car",
    "nothing",
    "metro",
];

fn schema() -> Schema {
    Schema {
        fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
        facets: vec!["city".into(), "kind".into()],
        sorts: vec!["year".into()],
    }
}

fn vocabulary() -> Vocabulary {
    Vocabulary {
        language: "en".into(),
        own: 0,
        synonyms: vec![Synonym::words("metro", "transport"), Synonym::value("zero", "kind", "b")],
        entries: vec![Entry::new("city", "Zürich", "/cities/zurich/")],
    }
}

fn document() -> impl Strategy<Value = Document> {
    let text = || vec(select(WORDS.to_vec()), 0..6).prop_map(|words| words.join(" "));
    let values = || vec(select(vec!["a", "b", "c"]).prop_map(String::from), 0..3);
    (vec(text(), 2), vec(values(), 2), option::of(0_i64..4), text()).prop_map(
        |(fields, facets, year, stored)| Document { fields, facets, sorts: vec![year], stored },
    )
}

fn query() -> impl Strategy<Value = Query> {
    let text = vec(select(ASKED.to_vec()), 0..4).prop_map(|words| words.join(" "));
    let filter = (select(vec!["city", "kind", "none"]), vec(select(vec!["a", "b", "x"]), 0..2));
    let filter = filter.prop_map(|(facet, values)| Filter::new(facet, values));
    let range = option::of(0_i64..4).prop_map(|from| Range::new("year", from, None));
    let sort = option::of(select(vec![Sort::ascending("year"), Sort::descending("none")]));
    (text, vec(filter, 0..3), vec(range, 0..2), sort).prop_map(|(text, filters, ranges, sort)| {
        Query { text, filters, ranges, sort, offset: 0, limit: 4 }
    })
}

/// Several files of which a part holds next to nothing.
fn files(documents: &[Document], facets: &[&str]) -> Files {
    let facets = facets.iter().map(ToString::to_string).collect();
    let split = Split { past: 0, part: 1, facets };
    files_of(schema(), documents, &split)
}

fn files_of(schema: Schema, documents: &[Document], split: &Split) -> Files {
    let vocabulary = if schema.facets.is_empty() { Vocabulary::default() } else { vocabulary() };
    let mut builder = Builder::new(schema, vocabulary).expect("the schema is right");
    // By and by.
    for documents in documents.chunks(7) {
        builder.add(documents).expect("the documents fit the schema");
    }
    builder.files(split).expect("the documents are few")
}

/// What is asked, after loading what is missing; and in how many rounds.
fn ask<T>(
    index: &mut Index,
    parts: &BTreeMap<Part, Vec<u8>>,
    ask: impl Fn(&Index) -> Result<T, Missing>,
) -> (T, usize) {
    for rounds in 0.. {
        let missing = match ask(index) {
            Ok(answer) => return (answer, rounds),
            Err(missing) => missing,
        };
        assert!(!missing.parts.is_empty());
        for part in missing.parts {
            index.load(part, &parts[&part]).expect("the bytes are fresh");
        }
    }
    unreachable!("there are fewer parts than numbers")
}

/// The counts of facets that are loaded.
fn loaded(index: &Index, mut answer: Answer) -> Answer {
    answer.facets.retain(|counts| index.facet_part(&counts.facet).is_none());
    answer
}

proptest! {
    #[test]
    fn several_files_answer_as_one(
        documents in vec(document(), 1..30),
        queries in vec(query(), 1..8),
        open_kind: bool,
    ) {
        let one = build_with(&schema(), &vocabulary(), &documents).unwrap();
        let one = Index::open(&one).unwrap();
        let files = files(&documents, if open_kind { &["kind"] } else { &[] });
        let parts: BTreeMap<Part, Vec<u8>> = files.parts.into_iter().collect();
        let mut several = Index::open(&files.head).unwrap();
        for query in &queries {
            let (answer, rounds) = ask(&mut several, &parts, |index| index.search(query));
            prop_assert!(rounds <= 2, "{rounds} rounds for {query:?}");
            let expected = one.search(query).unwrap();
            let (stored, rounds) = ask(&mut several, &parts, |index| {
                index.stored(&answer.hits).map(|texts| texts.join("/"))
            });
            prop_assert!(rounds <= 1);
            prop_assert_eq!(stored, one.stored(&expected.hits).unwrap().join("/"));
            let expected = loaded(&several, expected);
            prop_assert_eq!(loaded(&several, answer), expected);
            let (suggested, _) = ask(&mut several, &parts, |index| {
                index.suggest(&query.text, 3).map(|suggested| format!("{suggested:?}"))
            });
            prop_assert_eq!(suggested, format!("{:?}", one.suggest(&query.text, 3).unwrap()));
        }
    }

    #[test]
    fn parts_that_are_changed_never_panic(
        documents in vec(document(), 1..10),
        at in any::<prop::sample::Index>(),
        byte: u8,
    ) {
        let files = files(&documents, &["kind"]);
        for (part, file) in &files.parts {
            let mut body = miniz_oxide::inflate::decompress_to_vec(&file[24..]).unwrap();
            let length = body.len();
            body[at.index(length)] = byte;
            let mut index = Index::open(&files.head).unwrap();
            if index.load_inflated(*part, &body).is_ok() {
                for text in ASKED {
                    let query = Query { text: text.into(), ..Query::default() };
                    let _ = index.search(&query).map(|answer| index.stored(&answer.hits).is_ok());
                }
            }
        }
    }
}

#[test]
fn a_part_that_is_another_is_refused() {
    let document = Document {
        fields: vec!["net zero".into(), String::new()],
        facets: vec![Vec::new(), Vec::new()],
        sorts: vec![None],
        stored: String::new(),
    };
    let files = files(&[document], &[]);
    let mut index = Index::open(&files.head).unwrap();
    let (part, file) = &files.parts[0];
    assert_eq!(*part, Part::Words(0));
    let error = |problem| Err(OpenError::Malformed { section: "body", problem });
    assert_eq!(index.load(Part::Words(1), file), error("it is another part"));
    assert_eq!(index.load(*part, &files.head), error("a section is unknown"));
    assert_eq!(index.load(*part, file), Ok(()));
}

#[test]
fn what_is_missing_is_told_by_name() {
    let documents = ["net zero", "water"].map(|title| Document {
        fields: vec![title.into(), String::new()],
        facets: vec![Vec::new(), Vec::new()],
        sorts: vec![None],
        stored: String::new(),
    });
    let index = Index::open(&files(&documents, &["kind"]).head).unwrap();
    let query = Query {
        text: "zero water".into(),
        filters: vec![Filter::new("city", ["a"])],
        sort: Some(Sort::ascending("year")),
        ..Query::default()
    };
    assert_eq!(
        index.search(&query).unwrap_err().to_string(),
        "parts of the search index must be loaded first: words-1 words-2 facet-0 sort-0"
    );
}

#[test]
fn a_small_index_is_one_file() {
    let build = |past: usize| {
        let documents = vec![Document::default(); 3];
        files_of(Schema::default(), &documents, &Split { past, ..Split::default() })
    };
    assert!(build(1 << 20).parts.is_empty());
    let documents: Vec<Document> = (0..400)
        .map(|number| Document {
            fields: vec![format!("water {number}"), "net zero".into()],
            facets: vec![Vec::new(), Vec::new()],
            sorts: vec![None],
            stored: String::new(),
        })
        .collect();
    let split = |past: usize| Split { past, ..Split::default() };
    let parts = |past: usize| {
        let files = files_of(schema(), &documents, &split(past));
        (files.head.len(), files.parts.len())
    };
    let (whole, none) = parts(1 << 20);
    assert_eq!(none, 0);
    assert_eq!(parts(whole), (whole, 0));
    assert!(parts(whole - 1).1 > 0);
}
