//! Arabic is found with the article and without, however it is written.

use atlas_search::{Document, Entry, Field, Index, Query, Schema, Vocabulary, build_with};

const TITLES: [&str; 5] =
    ["المدينة والجفاف", "أرض خضراء عام 2030", "خدمات للأسر", "مستشفى ومدرسة", "الالتزام بالمُدُن"];

fn index() -> Index {
    let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    let vocabulary = Vocabulary {
        language: "ar".into(),
        entries: vec![Entry::new("challenge", "المياه والجفاف", "/challenges/water/")],
        ..Vocabulary::default()
    };
    let documents =
        TITLES.map(|title| Document { fields: vec![title.into()], ..Document::default() });
    let bytes = build_with(&schema, &vocabulary, &documents).expect("the documents fit the schema");
    Index::open(&bytes).expect("the bytes are fresh")
}

/// The documents that a query finds.
fn found(text: &str) -> Vec<u32> {
    let query = Query { text: text.into(), ..Query::default() };
    let answer = index().search(&query).expect("one file misses nothing");
    answer.hits.iter().map(|hit| hit.document).collect()
}

#[test]
fn a_word_is_found_with_its_article_and_without() {
    for text in
        ["المدينة ", "مدينة ", "والمدينة ", "بالمدينة ", "كالمدينة ", "فالمدينة ", "للمدينة "]
    {
        assert_eq!(found(text), [0], "{text}");
    }
    assert_eq!(found("أسر "), [2]);
    assert_eq!(found("الأسر "), [2]);
    assert_eq!(found("التزام "), [4]);
    assert_eq!(found("\"التزام مدن\""), [4]);
    assert_eq!(found("عام -الأرض"), [0; 0]);
}

#[test]
fn letters_are_found_as_they_are_often_written() {
    for text in ["ارض ", "أرض ", "إرض ", "آرض ", "ٱرض "] {
        assert_eq!(found(text), [1], "{text}");
    }
    assert_eq!(found("مستشفي "), [3]);
    assert_eq!(found("مدرسه "), [3]);
    assert_eq!(found("مدن "), [4]);
    assert_eq!(found("المديـــنة "), [0]);
    assert_eq!(found("٢٠٣٠"), [1]);
    assert_eq!(found("۲۰۳۰"), [1]);
}

#[test]
fn a_word_is_found_while_its_article_is_typed() {
    assert_eq!(found("ال"), [0, 1, 2, 3, 4]);
    assert_eq!(found("المد"), [0, 4]);
    assert_eq!(found("المدي"), [0]);
    assert_eq!(found("جفاف وال"), [0]);
    assert_eq!(found("جفاف والم"), [0]);
    let index = index();
    for text in ["ال", "الج", "الجف", "جفاف"] {
        let suggestions = index.suggest(text, 3).expect("one file misses nothing");
        assert_eq!(suggestions.entries.len(), 1, "{text}");
    }
}

#[test]
fn other_forms_and_one_letter_off_are_found_behind_the_article() {
    assert_eq!(found("الخدمة "), [2]);
    assert_eq!(found("المدبنة "), [0]);
    let query = Query { text: "المدبنة جفاف".into(), ..Query::default() };
    let corrected = index().search(&query).expect("one file misses nothing").corrected;
    assert_eq!(corrected.as_deref(), Some("المدينه جفاف"));
    assert_eq!(found("المدينه جفاف"), [0]);
}

#[test]
fn the_whole_word_is_marked() {
    let check = |query: &str, text: &str, expected: &[&str]| {
        let places = index().matcher(query).expect("one file misses nothing").highlight(text);
        let places: Vec<&str> = places.into_iter().map(|place| &text[place]).collect();
        assert_eq!(places, expected, "{query}");
    };
    check("مدينة", "في المدينة وللمدينة", &["المدينة"]);
    check("المدن", "بالمُدُن", &["بالمُدُن"]);
    check("ال", "المدينة", &[]);
    check("الجف", "والجفاف", &["والجفاف"]);
}
