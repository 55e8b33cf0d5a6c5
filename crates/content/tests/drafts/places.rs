//! At which field of a form a problem of a file is told.

use crate::{folders, support};
use atlas_content::{Options, SourceFile, Sources, check, draft::Places};

/// Problems that are about a file as a whole: no field of a form is to blame.
const OF_THE_WHOLE: [&str; 5] =
    ["missing-front-matter", "yaml", "missing-original", "unknown-language", "invalid-language"];

#[test]
fn every_problem_of_a_record_is_told_at_a_field() {
    let corpus = support::crate_folder().join("tests/corpora/err");
    let options = Options { today: "2026-11-24".parse().ok(), ..Options::default() };
    let mut seen = 0;
    for case in folders(&corpus) {
        let sources = support::sources(&case);
        for found in check(&sources, &options).diagnostics {
            let file = sources.files.iter().find(|file| file.path == found.path);
            let Some(file) = file.filter(|file| file.path.strip_suffix(".md").is_some()) else {
                continue;
            };
            let field = Places::of(&file.text).field(&found);
            let placed = !field.is_empty() || OF_THE_WHOLE.contains(&found.code);
            assert!(placed, "{}", support::told(&[found]));
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

fn check_place(front: &str, code: &str, expected: &[&str]) {
    let path = "content/missions/warm-homes.md";
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    let text = format!("---\n{front}\n---\n\nSee [it](nowhere-at-all).\n");
    let site = file("content/site.yaml", include_str!("../corpora/base/content/site.yaml"));
    let sources = Sources { files: vec![site, file(path, &text)], assets: Vec::new() };
    let found = check(&sources, &Options::default()).diagnostics;
    let fields = found
        .iter()
        .filter(|found| found.code == code && found.path == path)
        .map(|found| Places::of(&text).field(found));
    let fields: Vec<_> = fields.collect();
    assert!(fields.iter().any(|field| field == expected), "{front}: {fields:?}");
}

#[test]
fn a_problem_is_told_at_its_field() {
    check_place("title: [a]", "wrong-type", &["title"]);
    check_place("titel: a", "unknown-field", &["titel"]);
    check_place("summary: a", "missing-field", &["title"]);
    check_place("title:", "missing-field", &["title"]);
    check_place("sources: []", "missing-source", &["sources"]);
    check_place("target:\n  note: a\n  color: red", "unknown-field", &["target", "color"]);
    check_place("target:\n  measure: a", "missing-field", &["target", "outcome"]);
    check_place("target: {measure: a}", "missing-field", &["target", "year"]);
    check_place("target: 2030", "wrong-type", &["target"]);
    check_place("target:\n  year: soon", "wrong-type", &["target", "year"]);
    let dates = "milestones:\n  - date: 2020\n    title: a\n    kind: launch\n  - {date: soon}";
    check_place(dates, "invalid-date", &["milestones", "1", "date"]);
    check_place(dates, "missing-field", &["milestones", "1", "title"]);
    check_place(dates, "missing-field", &["milestones", "0", "state"]);
    check_place("sdgs: [1, 99]", "number-out-of-range", &["sdgs", "1"]);
    check_place("sdgs:\n  - 1\n  - a", "wrong-type", &["sdgs", "1"]);
    check_place("lead: {name: \"\"}", "empty-text", &["lead", "name"]);
    check_place("lead:\n  name:", "missing-field", &["lead", "name"]);
    check_place("é: 🏙\ncity: nowhere", "unknown-reference", &["city"]);
    check_place("title: a", "dead-link", &["body"]);
}
