//! Small showcases and what is said of them. Each corpus holds the files that it adds to, or puts in
//! place of, those of `corpora/base`; `UPDATE_EXPECT=1` writes what is said today as expected.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod support;

use atlas_content::{Checked, Options, Severity, SourceFile, Sources, check};
use atlas_model::{Body, Site};
use expect_test::expect_file;
use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};

const SITE: &str = "content/site.yaml";

fn corpora(which: &str) -> Vec<PathBuf> {
    folders(&support::crate_folder().join("tests/corpora").join(which))
}

fn checked(corpus: &Path) -> Checked {
    let mut sources = support::sources(corpus);
    let base = support::sources(&support::crate_folder().join("tests/corpora/base"));
    // A record may also stand in a folder of its own.
    let replaced = |path: &str, sources: &Sources| {
        let bundled = path.replace(".md", "/index.md");
        sources.files.iter().any(|file| file.path == path || file.path == bundled)
    };
    for file in base.files {
        let again = corpus.ends_with("duplicate-id");
        if again || !replaced(&file.path, &sources) {
            sources.files.push(file);
        }
    }
    let today = "2026-11-24".parse().ok();
    check(&sources, &Options { today, ..Options::default() })
}

#[test]
fn each_wrong_corpus_says_what_is_wrong_and_where() {
    for corpus in corpora("err") {
        let checked = checked(&corpus);
        assert!(!checked.diagnostics.is_empty(), "{}", corpus.display());
        let failed = checked.diagnostics.iter().any(|d| d.severity == Severity::Error);
        assert_eq!(checked.site.is_none(), failed, "{}", corpus.display());
        expect_file![corpus.join("expected.txt")].assert_eq(&support::told(&checked.diagnostics));
    }
}

#[test]
fn each_right_corpus_makes_a_site() {
    for corpus in corpora("ok") {
        let checked = checked(&corpus);
        let told = support::told(&checked.diagnostics);
        assert!(checked.diagnostics.is_empty(), "{}\n{told}", corpus.display());
        let mut made = articles(&checked);
        for asset in &checked.assets {
            writeln!(made, "{} -> {}", asset.from, asset.to).unwrap();
        }
        expect_file![corpus.join("expected.txt")].assert_eq(&made);
    }
}

#[test]
fn a_folder_without_settings_is_no_showcase() {
    let checked = check(&Sources::default(), &Options::default());
    assert!(checked.site.is_none());
    assert_eq!(checked.diagnostics[0].code, "missing-file");
}

#[test]
fn vocabularies_and_pages_stand_in_where_there_are_none() {
    let sources = support::sources(&support::crate_folder().join("tests/corpora/base"));
    let site = check(&sources, &Options::default()).site.unwrap();
    assert_eq!(site.vocabularies.challenges.len(), 16);
    let pages: Vec<&str> = site.pages.iter().map(|page| page.record.common.id.as_str()).collect();
    let expected =
        ["about", "acceptance", "accessibility", "glossary", "how-to-publish", "privacy"];
    assert_eq!(pages, expected);
}

/// The site of the base with files more, or in the place of its own.
fn base_with(files: &[(&str, &str)]) -> Site {
    let mut sources = support::sources(&support::crate_folder().join("tests/corpora/base"));
    for (path, text) in files {
        sources.files.retain(|file| file.path != *path);
        sources.files.push(SourceFile { path: (*path).into(), text: (*text).into() });
    }
    let checked = check(&sources, &Options::default());
    checked.site.unwrap_or_else(|| panic!("{}", support::told(&checked.diagnostics)))
}

/// The languages and titles of a page, the original's first.
fn page_in_its_languages(site: &Site, id: &str) -> Vec<(String, String)> {
    let page = site.pages.iter().find(|page| page.record.common.id.as_str() == id).unwrap();
    let all = std::iter::once(&**page).chain(&page.translations);
    all.map(|page| (page.record.common.lang.clone(), page.record.common.title.clone())).collect()
}

#[test]
fn a_page_that_stands_in_is_in_the_languages_of_the_site() {
    let check = |languages: &str, expected: &[(&str, &str)]| {
        let settings = format!(
            "title: Town\nbase_url: https://a.org/\nlanguages: [{languages}]\nlicence: CC0-1.0\n"
        );
        let found = page_in_its_languages(&base_with(&[(SITE, &settings)]), "glossary");
        let found: Vec<_> = found.iter().map(|(lang, title)| (&**lang, &**title)).collect();
        assert_eq!(found, expected, "{languages}");
    };
    let english = ("en", "Glossary");
    check("en", &[english]);
    check("ar", &[english, ("ar", "المسرد")]);
    check("fr, es", &[english, ("es", "Glosario"), ("fr", "Glossaire")]);
    check("de", &[english]);
    check("en-GB, es-MX", &[english, ("en-GB", "Glossary"), ("es-MX", "Glosario")]);
}

#[test]
fn the_showcases_own_page_or_translation_takes_the_place_of_what_stands_in() {
    let french = ("content/pages/glossary.fr.md", "---\ntitle: Nos mots\n---\n");
    let own = ("content/pages/glossary.md", "---\ntitle: Our words\n---\n");
    let check = |files: &[(&str, &str)], expected: &[(&str, &str)]| {
        let found = page_in_its_languages(&base_with(files), "glossary");
        let found: Vec<_> = found.iter().map(|(lang, title)| (&**lang, &**title)).collect();
        assert_eq!(found, expected);
    };
    check(&[french], &[("en", "Glossary"), ("fr", "Nos mots")]);
    check(&[own], &[("en", "Our words")]);
    check(&[own, french], &[("en", "Our words"), ("fr", "Nos mots")]);
}

#[test]
fn the_order_of_the_files_changes_nothing() {
    let mut sources = support::sources(&support::crate_folder().join("../.."));
    let options = Options::default();
    let before = check(&sources, &options);
    sources.files.reverse();
    assert_eq!(before, check(&sources, &options));
}

#[test]
fn another_address_takes_the_place_of_the_written_one() {
    let sources = support::sources(&support::crate_folder().join("tests/corpora/base"));
    let at = |base_url: &str| {
        let base_url = Some(base_url.to_owned());
        check(&sources, &Options { base_url, ..Options::default() })
    };
    let site = at("http://localhost:8080/preview").site.unwrap();
    assert_eq!(site.settings.base_url, "http://localhost:8080/preview/");
    assert_eq!(at("localhost").diagnostics[0].code, "invalid-url");
}

#[test]
fn a_draft_is_part_of_the_site_where_it_is_asked_for() {
    let corpus = support::crate_folder().join("tests/corpora/ok/draft-left-out");
    let checked =
        check(&support::sources(&corpus), &Options { drafts: true, ..Options::default() });
    let codes: Vec<&str> = checked.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert!(codes.contains(&"dead-link") && codes.contains(&"missing-field"), "{codes:?}");
}

#[test]
fn a_draft_of_a_translation_is_part_of_the_site_where_it_is_asked_for() {
    let mut sources = support::sources(&support::crate_folder().join("tests/corpora/base"));
    let text = "---\nname: Port-Nord\nrecord_state: in-review\n---\n";
    let path = "content/cities/northport.fr.md".to_owned();
    sources.files.push(SourceFile { path, text: text.into() });
    for drafts in [false, true] {
        let site = check(&sources, &Options { drafts, ..Options::default() }).site.unwrap();
        assert_eq!(site.cities[0].translations.len(), usize::from(drafts));
    }
}

/// The folders in a folder, in order.
#[expect(clippy::disallowed_methods, reason = "the corpora are folders")]
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The rendered articles of a showcase.
fn articles(checked: &Checked) -> String {
    let Some(site) = &checked.site else { return String::new() };
    let mut told = String::new();
    macro_rules! tell {
        ($($list:ident),+) => {$(
            for entry in &site.$list {
                for entry in std::iter::once(&**entry).chain(&entry.translations) {
                    if !entry.body.html.is_empty() {
                        let Body { html, text, .. } = &entry.body;
                        writeln!(told, "== {}\n{html}-- words\n{text}\n", entry.path).unwrap();
                    }
                }
            }
        )+};
    }
    tell!(cities, organisations, missions, case_studies, insights, collections, projects);
    told
}
