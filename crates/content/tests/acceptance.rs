//! What records are accepted by is told once, and told whole: every code that a check can give has
//! its words, and the page for readers is made of them. `UPDATE_EXPECT=1` writes the page anew.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the tests read the crate's own files"
)]

use atlas_content::{JUDGEMENTS, criteria, criterion};
use expect_test::expect_file;
use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

#[test]
fn every_code_that_a_check_gives_is_described_once() {
    let known: Vec<&str> = criteria().map(|criterion| criterion.code).collect();
    let once: BTreeSet<&str> = known.iter().copied().collect();
    assert_eq!(known.len(), once.len(), "a code is described twice");
    let mut sources = String::new();
    for folder in ["src", "../cli/src"] {
        read_all(&crate_folder().join(folder), &mut sources);
    }
    for code in emitted(&sources) {
        assert!(criterion(&code).is_some(), "data/checks.tsv does not describe `{code}`");
    }
    for code in known {
        assert!(sources.contains(&format!("\"{code}\"")), "nothing gives `{code}` any more");
    }
}

#[test]
fn every_code_of_the_corpora_is_described() {
    let mut expected = String::new();
    read_all(&crate_folder().join("tests/corpora/err"), &mut expected);
    let codes = expected.lines().filter_map(|line| {
        let (_, rest) = line.split_once(" error[").or_else(|| line.split_once(" warning["))?;
        Some(rest.split_once(']')?.0.to_owned())
    });
    let codes: BTreeSet<String> = codes.collect();
    assert!(codes.len() > 40, "{codes:?}");
    for code in codes {
        assert!(criterion(&code).is_some(), "data/checks.tsv does not describe `{code}`");
    }
}

#[test]
fn a_severity_is_one_of_those_that_diagnostics_have() {
    for criterion in criteria() {
        assert!(
            ["error", "warning", "error or warning"].contains(&criterion.severity),
            "{criterion:?}"
        );
    }
}

#[test]
fn the_page_of_acceptance_criteria_says_what_the_checks_are() {
    let template = include_str!("acceptance.md");
    let page = template.replace("{judgements}\n", &judgements()).replace("{checks}\n", &checks());
    let path = crate_folder().join("../../content/pages/acceptance.md");
    expect_file![path].assert_eq(&page);
}

#[test]
fn the_page_has_every_check_in_each_of_its_languages() {
    let codes = |page: &str| {
        let named = page.lines().filter_map(|line| line.strip_prefix("- ")?.rsplit_once("(`"));
        let codes = named.filter_map(|(_, rest)| Some(rest.split_once('`')?.0.to_owned()));
        codes.collect::<Vec<_>>()
    };
    let known: Vec<&str> = criteria().map(|criterion| criterion.code).collect();
    for lang in ["ar", "es", "fr"] {
        let path = crate_folder().join(format!("../../content/pages/acceptance.{lang}.md"));
        assert_eq!(codes(&fs::read_to_string(path).unwrap()), known, "in {lang}");
    }
}

fn judgements() -> String {
    let mut list = String::new();
    for judgement in JUDGEMENTS {
        writeln!(list, "- *{}.* {}", judgement.of, judgement.asks).unwrap();
    }
    list
}

fn checks() -> String {
    let mut list = String::new();
    let mut topic = "";
    for criterion in criteria() {
        if criterion.topic != topic {
            topic = criterion.topic;
            let gap = if list.is_empty() { "" } else { "\n" };
            write!(list, "{gap}### {topic}\n\n").unwrap();
        }
        let severity = criterion.severity;
        writeln!(list, "- {} (`{}`, {severity})", criterion.means, criterion.code).unwrap();
    }
    list + "\n"
}

fn crate_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The codes that problems are made with in the text of a program.
fn emitted(sources: &str) -> BTreeSet<String> {
    let makes = ["Problem::error(", "Problem::warning(", "self.tell(Severity::", ".coded("];
    let after = makes.iter().flat_map(|make| sources.split(make).skip(1));
    let of_problems = after.filter_map(|rest| {
        // A code comes first of all texts; where it is a variable's, the corpora tell of it.
        let (before, rest) = rest.split_once('"')?;
        let near = before.chars().all(|c| c.is_whitespace() || c.is_alphanumeric() || c == ',');
        near.then(|| rest.split_once('"')).flatten().map(|(code, _)| code.to_owned())
    });
    // What is wrong with Fluent files has its code in an arm of a match.
    let arms = sources.lines().filter(|line| line.trim_start().starts_with("Fault::"));
    let of_faults = arms.filter_map(|arm| {
        let (_, rest) = arm.split_once("=> Some(\"")?;
        Some(rest.split_once('"')?.0.to_owned())
    });
    let is_code = |code: &String| {
        code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    of_problems.chain(of_faults).filter(is_code).collect()
}

fn read_all(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            read_all(&entry, text);
        } else if let Ok(file) = fs::read_to_string(&entry) {
            text.push_str(&file);
        }
    }
}
