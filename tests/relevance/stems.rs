//! How many words of the shipped content have the stem that Snowball gives them.

use atlas_search::Index;
use scraper::{Html, Selector};
use site_tests::BuiltSite;
use std::collections::BTreeSet;
use waken_snowball::{Algorithm, stem};

#[test]
fn words_have_the_stems_of_snowball() {
    let site = BuiltSite::shipped();
    let bytes = site.bytes(site.file_like("search-", ".bin"));
    let index = Index::open(&bytes).expect("the index can be read");
    let words = words(&site);
    let wrong: Vec<&String> = words
        .iter()
        .filter(|word| index.stem(word) != stem(Algorithm::English, word).as_ref())
        .collect();
    println!("{} of {} words have another stem: {wrong:?}", wrong.len(), words.len());
    assert!(words.len() > 1_000, "there is something to stem");
    assert!(wrong.len() * 100 <= words.len(), "{} of {}: {wrong:?}", wrong.len(), words.len());
}

/// The words of the missions' pages, of letters without marks.
fn words(site: &BuiltSite) -> BTreeSet<String> {
    let pages = site.files().iter().filter(|path| path.starts_with("missions/"));
    let pages = pages.filter(|path| path.ends_with("index.html"));
    let mut words = BTreeSet::new();
    for page in pages {
        let page = Html::parse_document(&site.text(page));
        let main = Selector::parse("main").expect("it is a selector");
        for text in page.select(&main).flat_map(|main| main.text()) {
            let plain = text.split(|letter: char| !letter.is_alphanumeric());
            let plain = plain.filter(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic()));
            words.extend(plain.map(str::to_ascii_lowercase));
        }
    }
    words
}
