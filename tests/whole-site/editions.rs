//! The site in each of its languages.

use atlas_model::{Kind, RecordKey};
use site_tests::{BuiltSite, HtmlFile, Showcase};
use std::collections::{BTreeMap, BTreeSet};

/// The languages of the shipped site, and how many records each has at least.
const WRITTEN: [(&str, usize); 3] = [("es", 12), ("fr", 6), ("ar", 6)];

#[test]
fn every_page_is_there_in_every_language() {
    let site = BuiltSite::shipped();
    let paths = |folder: &str| -> BTreeSet<String> {
        let pages = site.pages_in(folder).into_iter();
        pages.map(|page| page.path()[folder.len()..].to_owned()).collect()
    };
    let first = paths("");
    let further: BTreeSet<&str> = site.editions().iter().skip(1).map(String::as_str).collect();
    let expected = WRITTEN.map(|(lang, _)| format!("{lang}/"));
    assert_eq!(further, expected.iter().map(String::as_str).collect());
    for folder in further {
        assert_eq!(paths(folder), first, "{folder}");
    }
}

#[test]
fn a_page_says_its_language_and_its_words_run_that_way() {
    let site = BuiltSite::shipped();
    for page in site.pages() {
        let (folder, _) = site.edition_of(page.path());
        let lang = if folder.is_empty() { "en" } else { folder.trim_end_matches('/') };
        assert_eq!(page.attribute("html", "lang"), lang, "{}", page.path());
        let direction = page.one("html").attr("dir");
        assert_eq!(direction, (lang == "ar").then_some("rtl"), "{}", page.path());
    }
}

/// What search engines are told of a page's languages holds from whichever of them it is read.
#[test]
fn the_languages_of_a_page_name_each_other() {
    let site = BuiltSite::shipped();
    let pages = site.pages();
    let told = pages.iter().filter(|page| !alternates(page).is_empty());
    let told: BTreeMap<&str, _> = told
        .map(|page| (page.attribute("link[rel=canonical]", "href"), alternates(page)))
        .collect();
    let mut several = 0;
    for page in &pages {
        let (own, path) = (page.attribute("link[rel=canonical]", "href"), page.path());
        let alternates = alternates(page);
        let is_hidden = !page.all("meta[name=robots]").is_empty();
        if alternates.is_empty() {
            continue;
        }
        assert!(!is_hidden, "{path} is hidden and names others");
        several += 1;
        assert_eq!(alternates.get(page.attribute("html", "lang")), Some(&own), "{path}");
        assert_eq!(alternates.get("x-default"), alternates.get("en"), "{path}");
        for address in alternates.values() {
            assert_eq!(told.get(address), Some(&alternates), "{path} names {address}");
        }
    }
    assert!(several > 100, "{several} pages in several languages");
}

fn alternates(page: &HtmlFile) -> BTreeMap<&str, &str> {
    let links = page.all("link[rel=alternate][hreflang]").into_iter();
    let links = links.map(|link| (link.value().attr("hreflang"), link.value().attr("href")));
    links.filter_map(|(lang, href)| Some((lang?, href?))).collect()
}

#[test]
fn a_record_is_shown_in_the_reader_s_language_where_it_is_written_in_it() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    for (lang, most) in WRITTEN {
        let mut written = 0;
        let mut check = |kind: Kind, id: &str, own: &str, texts: BTreeMap<&str, &str>| {
            let path = format!("{lang}/{}index.html", address(kind, id));
            let page = site.page(&path);
            let heading = page.one("h1");
            let title = heading.text().collect::<String>();
            let notice = page.all(".notice").len();
            if let Some(translated) = texts.get(lang) {
                assert_eq!(title, *translated, "{path}");
                assert_eq!((heading.attr("lang"), notice), (None, 0), "{path}");
                written += 1;
            } else {
                assert_eq!(title, texts[own], "{path}");
                assert_eq!((heading.attr("lang"), notice), (Some(own), 1), "{path}");
                assert_eq!(page.all(&format!(".article[lang={own}]")).len(), 1, "{path}");
            }
        };
        macro_rules! check_all {
            ($($list:ident $kind:ident),+) => {$(
                for entry in &showcase.site.$list {
                    let all = std::iter::once(&**entry).chain(&entry.translations);
                    let texts = all.map(|entry| {
                        let common = &entry.record.common;
                        (common.lang.as_str(), common.title.as_str())
                    });
                    let common = &entry.record.common;
                    check(Kind::$kind, common.id.as_str(), &common.lang, texts.collect());
                }
            )+};
        }
        check_all!(missions Mission, case_studies CaseStudy, insights Insight);
        assert!(written >= most, "{lang}: {written} records");
    }
}

fn address(kind: Kind, id: &str) -> String {
    RecordKey::new(kind, id.parse().expect("a record's id")).path()
}

/// Words of the vocabularies are those of the page.
#[test]
fn challenges_are_called_in_each_language_by_their_name_there() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    for (lang, _) in WRITTEN {
        for challenge in &showcase.site.vocabularies.challenges {
            let said = challenge.translations.iter().find(|said| said.lang == lang);
            let label = said.and_then(|said| said.label.as_deref());
            let label = label.unwrap_or_else(|| panic!("{}: not in {lang}", challenge.id));
            let page = site.page(&format!("{lang}/challenges/{}/index.html", challenge.id));
            assert_eq!(page.one("h1").text().collect::<String>(), label);
        }
    }
}

/// Within an edition nothing leads out of it but the way to the other languages, and files.
#[test]
fn links_stay_in_the_language() {
    let site = BuiltSite::shipped();
    for (lang, _) in WRITTEN {
        for page in site.pages_in(&format!("{lang}/")) {
            for link in page.all("a[href]") {
                let href = link.attr("href").unwrap_or_default();
                let Some(below) = href.strip_prefix(site.base()) else { continue };
                let path = below.split(['?', '#']).next().unwrap_or_default();
                let leads_out = path.is_empty() || path.ends_with('/');
                let leads_out = leads_out && site.edition_of(path).0 != format!("{lang}/");
                assert!(!leads_out || link.attr("hreflang").is_some(), "{}: {href}", page.path());
            }
        }
    }
}
