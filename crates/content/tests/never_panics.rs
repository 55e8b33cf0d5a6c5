//! Whatever stands in a file, the check ends, places what it tells, and lets nothing run.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use atlas_content::{Checked, Options, SourceFile, Sources, check};
use proptest::prelude::*;

const SITE: &str = include_str!("corpora/base/content/site.yaml");
const CITY: &str = include_str!("corpora/ok/everything/content/cities/northport.md");
const MISSION: &str = include_str!("corpora/ok/everything/content/missions/warm-homes.md");
const ARTICLE: &str = include_str!("corpora/ok/article/content/missions/warm-homes.md");

/// Bits that YAML, Markdown and HTML read something into.
const BITS: [&str; 48] = [
    "\n",
    "\r\n",
    "---\n",
    "- ",
    ": ",
    ":",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "\"",
    "'",
    "|\n",
    ">\n",
    "&a",
    "*a",
    "!t",
    "? ",
    "%",
    "@",
    "`",
    "  ",
    "\t",
    "\u{feff}",
    "\0",
    "é",
    "日本",
    "🏙",
    "null",
    "~",
    "1e999",
    "2026-13-40",
    "source: s9",
    "[^s1]",
    "[^1]: ",
    "![](x.png)",
    "[a](javascript:alert(1))",
    "<script>",
    "<a style=\"x\">",
    "| a | b |\n|---|:-:|\n",
    "```\n",
    "> > ",
    "# ",
    "- [x] ",
    "~~",
    "\\",
];

/// Cuts something out of a text and puts something else in, a few times.
fn mutated(text: &'static str) -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        4 => prop::sample::select(&BITS[..]).prop_map(str::to_owned),
        1 => ".{0,20}",
    ];
    let cut = (0..=text.len(), 0..40_usize, bit);
    prop::collection::vec(cut, 1..8).prop_map(move |cuts| {
        let mut text = text.to_owned();
        for (at, length, bit) in cuts {
            let begins = |at: &usize| text.is_char_boundary(*at);
            let start = (0..=at.min(text.len())).rev().find(begins).unwrap();
            let end = ((start + length).min(text.len())..=text.len()).find(begins).unwrap();
            text.replace_range(start..end, &bit);
        }
        text
    })
}

fn checked(files: &[(&str, &str)]) -> (Sources, Checked) {
    let file =
        |(path, text): &(&str, &str)| SourceFile { path: (*path).to_owned(), text: (*text).into() };
    let sources = Sources { files: files.iter().map(file).collect(), assets: Vec::new() };
    let options = Options { today: "2026-11-24".parse().ok(), ..Options::default() };
    let checked = check(&sources, &options);
    (sources, checked)
}

fn hold(sources: &Sources, checked: &Checked) {
    for diagnostic in &checked.diagnostics {
        assert!(diagnostic.line >= 1 && diagnostic.column >= 1);
        if let Some(file) = sources.files.iter().find(|file| file.path == diagnostic.path) {
            assert!(file.text.get(diagnostic.span.clone()).is_some(), "{diagnostic:?}");
        }
    }
    let Some(site) = &checked.site else { return };
    for entry in &site.missions {
        let html = entry.body.html.to_lowercase();
        for forbidden in ["<script", "href=\"javascript", "href=\"data", "<iframe"] {
            assert!(!html.contains(forbidden), "{html}");
        }
        for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
            // Every other part stands in quotes.
            for names in tag.split('"').step_by(2) {
                assert!(!names.contains(" style=") && !names.contains(" on"), "{tag}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

    #[test]
    fn mutated_records_are_checked(
        city in mutated(CITY), mission in mutated(MISSION), article in mutated(ARTICLE),
    ) {
        let (sources, checked) = checked(&[
            ("content/site.yaml", SITE),
            ("content/cities/northport.md", &city),
            ("content/missions/warm-homes.md", &mission),
            ("content/missions/article.md", &article),
            ("content/missions/article.fr.md", &mission),
        ]);
        hold(&sources, &checked);
    }

    #[test]
    fn mutated_articles_are_safe(article in mutated(ARTICLE)) {
        let (_, article) = article.split_once("\n---\n").unwrap_or(("", &article));
        let (front, _) = ARTICLE.split_once("\n---\n").unwrap();
        let mission = format!("{front}\n---\n{article}");
        let (sources, checked) = checked(&[
            ("content/site.yaml", SITE),
            ("content/cities/northport.md", CITY),
            ("content/missions/article.md", &mission),
        ]);
        hold(&sources, &checked);
    }

    #[test]
    fn any_text_under_any_path_is_checked(
        path in "(content/)?[a-z./-]{0,24}(\\.md|\\.yaml)?", text in "(---\n)?(.|\n){0,80}",
    ) {
        let (sources, checked) = checked(&[
            (&path, &text),
            ("content/site.yaml", &text),
            ("content/vocabularies/challenges.yaml", &text),
        ]);
        hold(&sources, &checked);
    }
}
