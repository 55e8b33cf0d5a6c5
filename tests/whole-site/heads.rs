//! What machines read of each page: search engines, previews, browsers.

use site_tests::{BuiltSite, Showcase};
use std::collections::BTreeMap;

#[test]
fn every_page_says_what_it_is() {
    let site = BuiltSite::shipped();
    let base_url = Showcase::shipped().site.settings.address("");
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
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
        assert_eq!(canonical, format!("{base_url}{}", page.address()), "{path}");
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
        if !path.contains("/page/")
            && let Some(other) = titles.insert(title.clone(), path.to_owned())
        {
            panic!("{path} and {other} are both called {title}");
        }
    }
}

#[test]
fn a_page_asks_for_one_stylesheet_and_one_script() {
    for page in BuiltSite::shipped().pages() {
        assert_eq!(page.all("link[rel=stylesheet]").len(), 1, "{}", page.path());
        assert_eq!(page.all("script[src]").len(), 1, "{}", page.path());
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
