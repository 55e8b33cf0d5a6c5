//! Any text can be indexed, asked for and marked.

use atlas_search::{Document, Field, Index, Query, Schema, build, excerpt, highlight};
use proptest::prelude::*;

fn index(text: &str) -> Index {
    let schema = Schema { fields: vec![Field::new("text", 1.0)], ..Schema::default() };
    let document = Document { fields: vec![text.into()], ..Document::default() };
    let bytes = build(&schema, &[document]).expect("the document fits the schema");
    Index::open(&bytes).expect("the bytes are fresh")
}

fn check(text: &str, query: &str) {
    let query = Query { text: query.into(), ..Query::default() };
    let total = index(text).search(&query).expect("one file misses nothing").total;
    assert_eq!(total, 1, "{query:?} in {text:?}");
}

#[test]
fn a_word_is_found_however_it_is_written() {
    check("Malmö", "MALMO");
    check("Malmo", "malmö");
    check("Bogota\u{301} 2030", "bogotá 20");
    check("Straße in Łódź", "strasse lodz");
    check("Camden’s CO₂ emissions", "camden co2 emi");
    check("東京都の計画", "計画 東京");
    check("في المدينة", "مدينه");
}

/// Letters that meet the rules of words: marks, apostrophes, scripts without spaces, digits.
const TANGLE: &str =
    "[a-cA-CöÖßæ'’ʼ \u{301}\u{3099}東京かカ서กالوبأة\u{64b}٣₂²1.,:_\"\u{ad}\u{200d}😀]{0,12}";

proptest! {
    #[test]
    fn a_text_finds_itself(text in prop_oneof![any::<String>(), TANGLE.prop_map(String::from)]) {
        // Signs say what is not to be there, or to be there as it stands.
        let text = text.replace(['-', '"', '“', '”', '„', '«', '»'], ".");
        check(&text, &text);
    }

    #[test]
    fn an_excerpt_is_a_part_of_the_text(
        text in prop_oneof![any::<String>(), TANGLE.prop_map(String::from)],
        query in TANGLE,
        length in 0_usize..20,
    ) {
        let excerpt = excerpt(&text, &query, length);
        let shown = text.get(excerpt.range.clone());
        prop_assert!(shown.is_some());
        let shown = shown.unwrap_or_default();
        prop_assert!(shown.chars().count() <= length, "{shown:?}");
        prop_assert!(excerpt.highlights.iter().all(|place| shown.get(place.clone()).is_some()));
    }

    #[test]
    fn marks_are_places_of_the_text_in_order(
        text in prop_oneof![any::<String>(), TANGLE.prop_map(String::from)],
        query in TANGLE,
    ) {
        let mut end = 0;
        for query in [&text, &query] {
            for place in highlight(&text, query) {
                prop_assert!(place.start >= end && place.start < place.end);
                prop_assert!(text.get(place.clone()).is_some());
                end = place.end;
            }
            end = 0;
        }
    }
}
