//! Any text in any field comes back from the file as it was.

use crate::in_order;
use atlas_content::{
    describe,
    draft::{read, tidy, tidy_text, write},
};
use atlas_model::{
    Kind,
    desk::{Answer, Draft},
};
use proptest::prelude::*;

/// Texts that YAML reads something into.
const HOSTILE: [&str; 36] = [
    "a: b",
    "a:",
    ": a",
    "#",
    "a # b",
    "a #",
    "\"",
    "'",
    "it's",
    "\\",
    "-",
    "- a",
    "---",
    "...",
    "? a",
    "[a",
    "a]",
    "{",
    "a, b",
    "yes",
    "No",
    "null",
    "~",
    "true",
    "1e3",
    "0x1F",
    "-5",
    "1_000",
    "2026-11-24",
    "&a",
    "*a",
    "!t",
    "|",
    ">",
    "%a",
    "🏙 é",
];

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        "[ -~\n\t\r\u{0}-\u{1f}\u{7f}-\u{a0}\u{2028}\u{2029}\u{feff}é🏙]{0,40}",
        ".{0,40}",
        prop::collection::vec(prop::sample::select(&HOSTILE[..]), 1..4)
            .prop_map(|bits| bits.join("\n")),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    hostile().prop_map(Answer::Text).prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Answer::List),
            entries(inner).prop_map(Answer::Table),
        ]
    })
}

/// A few fields, no two of a name.
fn entries(answer: impl Strategy<Value = Answer>) -> impl Strategy<Value = Vec<(String, Answer)>> {
    let name = prop_oneof![
        4 => prop::sample::select(&["title", "target", "year", "sources", "tags", "updated"][..])
            .prop_map(str::to_owned),
        1 => hostile().prop_map(|name| tidy_text(&name)),
    ];
    prop::collection::btree_map(name, answer, 0..5).prop_map(|map| map.into_iter().collect())
}

fn draft() -> impl Strategy<Value = Draft> {
    let body = prop_oneof![hostile(), Just("---\n\ntext".to_owned()), Just("    code".to_owned())];
    (entries(answer()), body).prop_map(|(fields, body)| Draft {
        kind: Kind::Mission,
        id: "a-b".to_owned(),
        fields,
        body,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn whatever_is_written_reads_back_the_same(draft in draft(), other in draft()) {
        let known = describe(Kind::Mission).fields;
        let written = write(&draft, None, &known);
        let (again, _) = read(Kind::Mission, "a-b.md", &written);
        prop_assert_eq!(in_order(tidy(&again)), in_order(tidy(&draft)), "\n{}", &written);
        // As well over a file of another text.
        let edited = write(&other, Some(&written), &known);
        let (again, _) = read(Kind::Mission, "a-b.md", &edited);
        prop_assert_eq!(in_order(tidy(&again)), in_order(tidy(&other)), "\n{}\n{}", &written, edited);
    }
}
