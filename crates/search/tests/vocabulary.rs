//! Stems, synonyms, corrections, marks and suggestions, as an index with a vocabulary tells them.

use atlas_search::{
    Document, Entry, Field, Filter, Index, Query, Schema, Synonym, Vocabulary, build_with,
};

const TITLES: [(&str, &str, &str); 5] = [
    ("A fossil-free Malmö", "climate", "All heat and power by 2030"),
    ("Net zero Leuven", "climate", "Districts that plan together"),
    ("Housing first", "housing", "Every person a home, with a net of services"),
    ("Light rail for Bergen", "mobility", "A tramway and its planning"),
    ("Cities without waste", "circular", "Zero waste in every household"),
];

fn index() -> Index {
    let schema = Schema {
        fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
        facets: vec!["challenge".into()],
        ..Schema::default()
    };
    let vocabulary = Vocabulary {
        language: "en-GB".into(),
        own: 0,
        synonyms: vec![
            Synonym::value("net zero", "challenge", "climate"),
            Synonym::words("metro", "light rail"),
            Synonym::value("homelessness", "challenge", "housing"),
        ],
        entries: vec![
            Entry::new("city", "Malmö", "/cities/malmo/"),
            Entry::new("challenge", "Housing and homelessness", "/challenges/housing/"),
            Entry::new("city", "Greater Housing", "/cities/housing/"),
        ],
    };
    let documents = TITLES.map(|(title, challenge, body)| Document {
        fields: vec![title.into(), body.into()],
        facets: vec![vec![challenge.into()]],
        ..Document::default()
    });
    let bytes = build_with(&schema, &vocabulary, &documents).expect("the documents fit the schema");
    Index::open(&bytes).expect("the bytes are fresh")
}

/// The titles that a query finds, by their first words.
fn found(text: &str) -> Vec<&'static str> {
    let answer = index()
        .search(&Query { text: text.into(), ..Query::default() })
        .expect("one file misses nothing");
    let title = |document: u32| TITLES[document as usize].0;
    answer.hits.iter().map(|hit| title(hit.document)).collect()
}

#[test]
fn documents_in_the_language_of_the_texts_come_first_whatever_else_tells() {
    let first = |own: u32, text: &str| {
        let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
        let vocabulary = Vocabulary { own, ..Vocabulary::default() };
        let titles = ["A street that was once quiet", "Quiet street", "A street"];
        let documents =
            titles.map(|title| Document { fields: vec![title.into()], ..Document::default() });
        let bytes = build_with(&schema, &vocabulary, &documents).expect("they fit the schema");
        let query = Query { text: text.into(), ..Query::default() };
        let answer = Index::open(&bytes).expect("the bytes are fresh").search(&query);
        let hits = answer.expect("one file misses nothing").hits.into_iter();
        hits.map(|hit| hit.document).collect::<Vec<_>>()
    };
    let as_ever = first(0, "quiet street");
    assert_eq!(first(1, "quiet street")[0], 0);
    assert_eq!(first(3, "quiet street"), as_ever);
}

#[test]
fn words_of_one_stem_are_found_for_each_other() {
    assert_eq!(found("city"), ["Cities without waste"]);
    assert_eq!(found("planned together"), ["Net zero Leuven"]);
    assert_eq!(found("\"planned\""), [""; 0]);
    assert_eq!(found("plans "), ["Net zero Leuven", "Light rail for Bergen"]);
}

#[test]
fn synonyms_find_what_they_stand_for_after_the_words_themselves() {
    assert_eq!(found("net zero"), ["Net zero Leuven", "A fossil-free Malmö"]);
    assert_eq!(found("homelesness"), ["Housing first"]);
    assert_eq!(found("net zero malmo"), ["A fossil-free Malmö"]);
    assert_eq!(found("zero net"), ["Net zero Leuven"]);
    assert_eq!(found("\"net zero\""), ["Net zero Leuven"]);
    assert_eq!(found("metro"), ["Light rail for Bergen"]);
    assert_eq!(found("metros bergen"), ["Light rail for Bergen"]);
    assert_eq!(found("homelessness"), ["Housing first"]);
}

#[test]
fn typing_errors_are_corrected_and_what_is_unknown_is_dropped() {
    let check = |text: &str, corrected: Option<&str>, dropped: &[&str]| {
        let answer = index().search(&Query { text: text.into(), ..Query::default() }).unwrap();
        assert_eq!(answer.corrected.as_deref(), corrected, "{text}");
        assert_eq!(answer.dropped, dropped, "{text}");
    };
    check("housing", None, &[]);
    check("Huosing  first", Some("housing first"), &[]);
    check("waste without Huosehold", Some("waste without household"), &[]);
    check("quorum housing", None, &["quorum"]);
    check("Quorum huosing", Some("housing"), &["Quorum"]);
    check("housing \"light rail\" quorum", None, &["\"light rail\"", "quorum"]);
    check("quorum", None, &[]);
}

#[test]
fn a_filter_that_leaves_nothing_drops_no_words() {
    let filters = vec![Filter::new("challenge", ["mobility"])];
    let answer =
        index().search(&Query { text: "housing".into(), filters, ..Query::default() }).unwrap();
    assert_eq!((answer.total, answer.total_unfiltered), (0, 1));
    assert_eq!(answer.ways_out.len(), 1);
    assert_eq!((answer.dropped, answer.corrected), (Vec::new(), None));
}

#[test]
fn marks_follow_what_is_found() {
    let check = |query: &str, text: &str, expected: &[&str]| {
        let places = index().matcher(query).unwrap().highlight(text);
        let places: Vec<&str> = places.into_iter().map(|place| &text[place]).collect();
        assert_eq!(places, expected, "{query}");
    };
    check("city", "Cities, a city, citywide", &["Cities", "city", "citywide"]);
    check("huosing", "Housing and houses", &["Housing"]);
    check("housing", "Huosing", &[]);
    check("metro", "The metro is light rail", &["metro", "light", "rail"]);
    check("quorum housing", "A quorum for housing", &["quorum", "housing"]);
    check("\"light rail\"", "Light rail, rail light", &["Light rail"]);
    check("housing -first", "Housing first", &["Housing"]);
}

#[test]
fn suggestions_are_entries_and_documents() {
    let check = |text: &str, entries: &[&str], documents: &[u32]| {
        let index = index();
        let told = index.suggest(text, 2).unwrap();
        let labels: Vec<&str> = told.entries.iter().map(|entry| entry.label.as_str()).collect();
        assert_eq!(labels, entries, "{text}");
        assert_eq!(told.documents, documents, "{text}");
    };
    check("", &[], &[]);
    check("hou", &["Housing and homelessness", "Greater Housing"], &[2]);
    check("housing hom", &["Housing and homelessness"], &[]);
    check("mamlo", &["Malmö"], &[0]);
    check("zz", &[], &[]);
    check("wi", &[], &[4]);
}

#[test]
fn a_synonym_names_a_facet_of_the_schema() {
    let vocabulary =
        Vocabulary { synonyms: vec![Synonym::value("a", "city", "b")], ..Vocabulary::default() };
    let error = build_with(&Schema::default(), &vocabulary, &[]).expect_err("it is refused");
    assert_eq!(
        error.to_string(),
        "the synonym `a` stands for a value of `city`, which is no facet of the schema: \
         name one that it has"
    );
}
