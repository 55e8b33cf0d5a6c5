//! What machines read of each page: search engines, previews, browsers.

use atlas_model::{Common, RecordKey};
use site_tests::{BuiltSite, Showcase};
use std::collections::BTreeMap;

#[test]
fn every_page_says_what_it_is() {
    let site = BuiltSite::shipped();
    let base_url = Showcase::shipped().site.settings.address("");
    let mut titles: BTreeMap<(String, String), String> = BTreeMap::new();
    for page in site.pages() {
        let path = page.path();
        assert!(!page.attribute("html", "lang").is_empty(), "{path}");
        let title: String = page.one("head > title").text().collect();
        assert!(title.trim().len() > 5, "{path}: {title}");
        let heading: String = page.one("h1").text().collect();
        assert!(!heading.trim().is_empty(), "{path}: its heading");
        let description = page.attribute("meta[name=description]", "content");
        assert!((10..=400).contains(&description.len()), "{path}: {description}");
        let canonical = page.attribute("link[rel=canonical]", "href");
        // What is not translated is known by the page of the original.
        let (edition, address) = site.edition_of(page.address());
        let own = format!("{base_url}{edition}{address}");
        let original = || !page.all("h1[lang]").is_empty() && canonical.ends_with(address);
        assert!(canonical == own || original(), "{path}: {canonical}");
        let property = |name: &str| page.attribute(&format!("meta[property='{name}']"), "content");
        assert_eq!(property("og:url"), canonical, "{path}");
        assert_eq!(property("og:description"), description, "{path}");
        assert!(title.starts_with(property("og:title")), "{path}");
        assert!(["website", "article"].contains(&property("og:type")), "{path}");
        assert!(!property("og:site_name").is_empty(), "{path}");
        assert!(
            page.attribute("meta[name=viewport]", "content").contains("device-width"),
            "{path}"
        );
        // Pages of a list say which one they are in their address alone.
        let named = (edition.to_owned(), title.clone());
        if !path.contains("/page/")
            && let Some(other) = titles.insert(named, path.to_owned())
        {
            panic!("{path} and {other} are both called {title}");
        }
    }
}

#[test]
fn reference_managers_find_who_wrote_a_record_and_when() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let records: BTreeMap<String, &Common> = showcase
        .records()
        .into_iter()
        .map(|(kind, common, _)| (RecordKey::new(kind, common.id.clone()).path(), common))
        .collect();
    let mut cited = 0;
    for page in site.pages_in("") {
        let path = page.path();
        let Some(common) = records.get(page.address()) else {
            assert!(page.all("meta[name^=citation_]").is_empty(), "{path} is no record");
            continue;
        };
        let told = |name: &str| page.attribute(&format!("meta[name=citation_{name}]"), "content");
        assert_eq!(told("title"), common.title, "{path}");
        assert_eq!(told("public_url"), page.attribute("link[rel=canonical]", "href"), "{path}");
        assert_eq!(told("language"), common.lang, "{path}");
        assert!(!told("author").is_empty() && !told("publisher").is_empty(), "{path}");
        if let Some(date) = common.updated {
            assert_eq!(told("publication_date"), date.to_string().replace('-', "/"), "{path}");
        }
        let shown = page.one(".cite > .cite__entry cite").text().collect::<String>();
        assert_eq!(shown, common.title, "{path}: the citation that shows");
        cited += 1;
    }
    assert_eq!(cited, records.len());
}

#[test]
fn a_page_asks_for_one_stylesheet_and_one_script() {
    for page in BuiltSite::shipped().pages() {
        assert_eq!(page.all("link[rel=stylesheet]").len(), 1, "{}", page.path());
        // What a browser keeps is listed by a small script of that page's own.
        let scripts = if page.path().ends_with("kept/index.html") { 2 } else { 1 };
        assert_eq!(page.all("script[src]").len(), scripts, "{}", page.path());
    }
}

#[test]
fn the_page_of_search_asks_for_no_file_of_icons() {
    let site = BuiltSite::shipped();
    let uses = |path: &str| {
        let page = site.page(path);
        let icons = page.all("use").into_iter();
        icons.map(|icon| icon.attr("href").unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let own = |icon: &String| icon.starts_with("#icon-");
    let (search, home) = (uses("explore/index.html"), uses("index.html"));
    assert!(!search.is_empty() && search.iter().all(own), "{search:?}");
    assert!(!home.is_empty() && !home.iter().any(own), "other pages share a file: {home:?}");
}

#[test]
fn headings_never_skip_a_level() {
    for page in BuiltSite::shipped().pages() {
        let mut above = 0;
        for heading in page.all("h1, h2, h3, h4, h5, h6") {
            let level: usize = heading.value().name()[1..].parse().unwrap();
            let text: String = heading.text().collect();
            assert!(level <= above + 1, "{}: h{level} “{text}” after h{above}", page.path());
            above = level;
        }
    }
}
