//! A site is published anew while a reader has one of its pages open.

use super::told::survived;
use site_tests::steps::{search, wait_for_index};
use site_tests::{Browser, Build, Built, LargeShowcase, WebServer, figure};
use std::path::Path;
use tempfile::TempDir;

/// A town's showcase, and what changes of it.
struct Town {
    folder: TempDir,
}

impl Town {
    fn new() -> Self {
        let town = Self { folder: tempfile::tempdir().expect("a folder for a while") };
        town.put(
            "content/site.yaml",
            "title: Town\nbase_url: http://localhost/\nlanguages: [en]\nlicence: CC0-1.0\n",
        );
        town.put("content/pages/about.md", "---\ntitle: About\n---\n\nAs it was.\n");
        town
    }

    #[expect(clippy::disallowed_methods, reason = "the test writes as the showcase's owner does")]
    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        let above = path.parent().unwrap_or(Path::new(""));
        std::fs::create_dir_all(above).expect("a new folder takes folders");
        std::fs::write(path, text).expect("a new folder takes a file");
    }

    fn build(&self) -> Built {
        Build::of(self.folder.path()).run()
    }
}

/// Marks the document that is open, so that another tells itself apart.
fn mark(browser: &Browser) {
    browser.script("document.documentElement.dataset.first = ''");
}

const SAME: &str = "'first' in document.documentElement.dataset";

#[test]
fn new_words_show_within_the_page_that_is_open() {
    let town = Town::new();
    let first = town.build();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    browser.open_alive("data/");
    mark(&browser);
    town.put("content/pages/about.md", "---\ntitle: About\n---\n\nAs it is now.\n");
    let second = town.build();
    server.deploy(&second.site());
    browser.click("footer a[href$='/about/']");
    browser.wait_until("the new words show", "document.body.innerText.includes('As it is now.')");
    assert!(browser.holds(SAME), "the app is the same");
    survived("deployment_words");
}

#[test]
fn a_page_with_new_files_is_loaded_whole_and_not_shown_with_the_old_ones() {
    let town = Town::new();
    let first = town.build();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    browser.open_alive("data/");
    mark(&browser);
    town.put("styles/custom.css", "h1 { color: rgb(1, 2, 3) }\n");
    town.put("content/pages/about.md", "---\ntitle: About\n---\n\nAs it is now.\n");
    let second = town.build();
    let old = first.site().file_like("site-", ".css").to_owned();
    assert!(!second.site().files().contains(&old), "the old files are gone");
    server.deploy(&second.site());
    browser.click("footer a[href$='/about/']");
    browser.wait_until("the new page shows", "document.body.innerText.includes('As it is now.')");
    browser.wait_for_app();
    assert!(!browser.holds(SAME), "it was loaded");
    let colour = browser.script("return getComputedStyle(document.querySelector('h1')).color");
    assert_eq!(colour, "rgb(1, 2, 3)", "with its own files");
    survived("deployment_files");
}

#[test]
fn a_search_whose_files_are_gone_says_that_the_site_has_changed() {
    let large = LargeShowcase::new();
    let first = Build::of(large.path()).run();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let town = Town { folder: tempfile::tempdir().expect("a folder for a while") };
    copy(&large.path().join("content"), &town.folder.path().join("content"));
    town.put("content/insights/new.md", NEW);
    let second = town.build();
    server.deploy(&second.site());
    let (word, title) = LargeShowcase::needle();
    search(&browser, word);
    browser.wait_until("the page says so", "document.querySelector('#app [role=alert]')");
    let said = browser.text("#app [role=alert]");
    assert!(said.contains("the site has changed since this page was loaded"), "{said}");
    browser.click_named("#app [role=alert] a", "Load the page again");
    browser.wait_until(
        "what was sought is found",
        &format!("document.querySelector('.results')?.innerText.includes({title:?})"),
    );
    assert_eq!(browser.place(), format!("explore/?q={word}"), "what was written is still there");
    figure("faults.lost", 0);
    survived("deployment_index");
}

/// A record by which one build's index differs from the other's.
const NEW: &str = "---
title: A new insight
summary: It was not there before.
claim: It was not there before.
insight_type: lesson
strength: one-case
roar: [routes]
limits: It says nothing.
sources:
  - {id: s1, publisher: Eastmoor Council, kind: official}
updated: 2026-11-20
---
";

fn copy(from: &Path, to: &Path) {
    for path in site_tests::files_in(from) {
        let target = to.join(&path);
        copy_file(&from.join(&path), &target);
    }
}

#[expect(clippy::disallowed_methods, reason = "the test writes as the showcase's owner does")]
fn copy_file(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().unwrap_or(to)).expect("a new folder takes folders");
    std::fs::copy(from, to).expect("a new folder takes a file");
}
