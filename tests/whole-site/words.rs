//! An article's text is in its page once, and nowhere else.

use atlas_model::RecordKey;
use site_tests::{BuiltSite, Showcase};

#[test]
fn an_articles_text_is_in_its_page_once() {
    let site = BuiltSite::shipped();
    let showcase = Showcase::shipped();
    let wasm = site.bytes(site.file_like("atlas-app-", "_bg.wasm"));
    let wasm = String::from_utf8_lossy(&wasm);
    let mut checked = 0;
    for (kind, common, words) in showcase.records() {
        let path = format!("{}index.html", RecordKey::new(kind, common.id.clone()).path());
        let page = site.page(&path);
        let text = without_spaces(&page.shown_text());
        for sentence in sentences(words) {
            let times = text.matches(&without_spaces(sentence)).count();
            assert_eq!(times, 1, "{path}: “{sentence}” is shown");
            let data = page.one("script#page").text().collect::<String>();
            assert!(!data.contains(sentence), "{path}: “{sentence}” is in the data too");
            assert!(!wasm.contains(sentence), "“{sentence}” is in the app");
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} sentences were looked at");
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The sentences of an article that are long enough not to stand elsewhere by chance.
fn sentences(words: &str) -> impl Iterator<Item = &str> {
    let lines = words.lines().flat_map(|line| line.split(". "));
    // A quotation mark is written in another way within data.
    lines.map(str::trim).filter(|line| line.chars().count() > 60 && !line.contains('"'))
}
