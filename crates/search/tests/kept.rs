//! An index that takes over from the one before is, byte for byte, the one that is built anew.

use atlas_search::{Builder, Document, Field, Files, Kept, Schema, Split, Synonym, Vocabulary};
use proptest::collection::vec;
use proptest::prelude::*;

fn schema() -> Schema {
    Schema {
        fields: vec![Field::new("title", 8.0), Field::new("body", 1.0)],
        facets: vec!["city".into(), "kind".into()],
        sorts: vec!["year".into()],
    }
}

fn vocabulary() -> Vocabulary {
    Vocabulary {
        language: "en".into(),
        synonyms: vec![Synonym::words("net zero", "climate")],
        ..Vocabulary::default()
    }
}

/// Many small parts, one facet in the head.
fn split() -> Split {
    Split { past: 0, part: 64, facets: vec!["kind".into()] }
}

fn document(number: u32, text: &str) -> Document {
    Document {
        fields: vec![format!("Title {number}"), text.to_owned()],
        facets: vec![vec![format!("city {}", number % 7)], vec!["mission".into()]],
        sorts: vec![(!number.is_multiple_of(3)).then(|| i64::from(number))],
        stored: format!("/{number}/"),
    }
}

fn clean(documents: &[Document]) -> Files {
    let mut builder = Builder::new(schema(), vocabulary()).expect("it fits the schema");
    builder.add(documents).expect("it fits the schema");
    builder.files(&split()).expect("it fits the schema")
}

fn again(documents: &[Document], kept: Kept) -> (Files, Kept) {
    let mut builder = Builder::again(schema(), vocabulary(), kept).expect("it fits the schema");
    builder.add(documents).expect("it fits the schema");
    builder.files_and_kept(&split()).expect("it fits the schema")
}

/// Builds after each edit anew and again; what is kept goes through its bytes.
fn check(documents: &mut Vec<Document>, edits: impl IntoIterator<Item = Edit>) {
    let (first, mut kept) = again(documents, Kept::default());
    assert!(first == clean(documents));
    for edit in edits {
        edit.apply(documents);
        let (files, now) =
            again(documents, Kept::from_bytes(&kept.to_bytes()).expect("its own bytes"));
        assert!(files == clean(documents), "after {edit:?}");
        kept = now;
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Body(usize, String),
    City(usize, String),
    Year(usize, i64),
    Stored(usize, String),
    Insert(usize, String),
    Remove(usize),
}

impl Edit {
    fn apply(&self, documents: &mut Vec<Document>) {
        let count = documents.len();
        match self {
            Edit::Body(place, text) => documents[place % count].fields[1].clone_from(text),
            Edit::City(place, city) => documents[place % count].facets[0] = vec![city.clone()],
            Edit::Year(place, year) => documents[place % count].sorts[0] = Some(*year),
            Edit::Stored(place, text) => documents[place % count].stored.clone_from(text),
            Edit::Insert(place, text) => documents.insert(place % count, document(7, text)),
            Edit::Remove(place) if count > 1 => drop(documents.remove(place % count)),
            Edit::Remove(_) => {}
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let place = || 0..1_000_usize;
    let text = || "[a-d]{1,3}( [a-d]{1,3}){0,6}";
    prop_oneof![
        (place(), text()).prop_map(|(place, text)| Edit::Body(place, text)),
        (place(), text()).prop_map(|(place, text)| Edit::City(place, text)),
        (place(), 0..9_i64).prop_map(|(place, year)| Edit::Year(place, year)),
        (place(), text()).prop_map(|(place, text)| Edit::Stored(place, text)),
        (place(), text()).prop_map(|(place, text)| Edit::Insert(place, text)),
        place().prop_map(Edit::Remove),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn after_any_edits_the_files_are_those_of_a_clean_build(
        texts in vec("[a-d]{1,3}( [a-d]{1,3}){0,6}", 1..40),
        edits in vec(edit(), 1..8),
    ) {
        let mut documents: Vec<_> =
            (0..).zip(&texts).map(|(number, text)| document(number, text)).collect();
        check(&mut documents, edits);
    }

    #[test]
    fn any_bytes_never_panic(bytes in vec(any::<u8>(), 0..80)) {
        let _ = Kept::from_bytes(&bytes);
    }
}

/// More documents than are read in one run.
#[test]
fn edits_of_many_documents_are_taken_up() {
    let text = |number: u32| format!("word{} tram{} line", number % 50, number % 11);
    let mut documents: Vec<_> = (0..700).map(|number| document(number, &text(number))).collect();
    let edits = [
        Edit::Body(300, "another tram".into()),
        Edit::Insert(10, "one more".into()),
        Edit::Remove(699),
        Edit::City(600, "Oslo".into()),
    ];
    check(&mut documents, edits);
}

#[test]
fn bytes_that_are_cut_are_nothing() {
    let (_, kept) = again(&[document(1, "tram line")], Kept::default());
    let bytes = kept.to_bytes();
    assert!(Kept::from_bytes(&bytes).is_some());
    for end in 0..bytes.len() {
        assert!(Kept::from_bytes(&bytes[..end]).is_none(), "{end}");
    }
}
