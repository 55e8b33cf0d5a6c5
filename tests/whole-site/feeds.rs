//! Feeds of what is new: read as a reader of feeds does.

use atom_syndication::Feed;
use site_tests::{Build, BuiltSite, Showcase};
use std::path::Path;

fn feed(site: &BuiltSite, path: &str) -> Feed {
    Feed::read_from(site.bytes(path).as_slice()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn feeds(site: &BuiltSite) -> Vec<(String, Feed)> {
    let paths = site.files().iter().filter(|path| path.ends_with("feed.xml"));
    paths.map(|path| (path.clone(), feed(site, path))).collect()
}

#[test]
fn every_feed_names_itself_its_page_and_its_records_newest_first() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let feeds = feeds(&site);
    assert!(feeds.len() > 20, "{} feeds", feeds.len());
    for (path, feed) in feeds {
        let page = path.trim_end_matches("feed.xml");
        let link = |rel: &str| {
            let found = feed.links.iter().find(|link| link.rel == rel);
            found.unwrap_or_else(|| panic!("{path}: no {rel}")).href.clone()
        };
        assert_eq!(link("self"), showcase.site.settings.address(&path));
        assert_eq!(feed.id, link("self"), "{path}");
        assert_eq!(link("alternate"), showcase.site.settings.address(page));
        assert!((1..=50).contains(&feed.entries.len()), "{path}: {}", feed.entries.len());
        assert_eq!(feed.updated, feed.entries[0].updated, "{path}");
        assert!(feed.entries.is_sorted_by(|a, b| a.updated >= b.updated), "{path}");
        for entry in &feed.entries {
            let below = entry.id.strip_prefix(&showcase.site.settings.base_url);
            let below = below.unwrap_or_else(|| panic!("{path}: {}", entry.id));
            assert!(site.files().contains(&format!("{below}index.html")), "{path}: {below}");
            assert_eq!(entry.links[0].href, entry.id, "{path}");
            assert!(entry.summary.as_ref().is_some_and(|text| !text.value.is_empty()), "{path}");
            assert!(!entry.categories.is_empty(), "{path}: {}", entry.id);
        }
        let told = site.page(&format!("{page}index.html"));
        let href = format!("{}{path}", site.base());
        let heads = told.all("head > link[rel=alternate][type='application/atom+xml']");
        assert_eq!(heads.len(), 1, "{path} in the head of its page");
        assert_eq!(heads[0].attr("href"), Some(href.as_str()));
        assert_eq!(told.all(&format!("main a[href='{href}']")).len(), 1, "{path} on its page");
    }
}

#[test]
fn the_feed_of_all_holds_what_changed_last() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let listed = showcase.listed();
    let titles: Vec<&str> = listed.iter().map(|record| record.title.as_str()).collect();
    let feed = feed(&site, "feed.xml");
    assert_eq!(feed.entries.len(), listed.len().min(50));
    assert!(feed.entries.iter().all(|entry| titles.contains(&entry.title.value.as_str())));
    let days = showcase.site.missions.iter().filter_map(|entry| entry.record.common.updated);
    let newest = days.max().expect("missions are dated").to_string();
    assert!(feed.updated.to_rfc3339() >= newest, "{} before {newest}", feed.updated);
}

#[test]
fn what_is_archived_or_removed_is_in_no_feed() {
    let showcase = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small");
    let built = Build::of(&showcase).run();
    let site = built.site();
    let feed = feed(&site, "feed.xml");
    let ids: Vec<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert!(ids.contains(&"https://example.org/small/missions/warm-homes/"), "{ids:?}");
    assert!(!ids.iter().any(|id| id.contains("quiet-streets")), "{ids:?}");
    let unused = "challenges/food-systems/";
    assert!(!site.files().contains(&format!("{unused}feed.xml")), "nothing is listed there");
    assert!(site.page(&format!("{unused}index.html")).all("[href$='feed.xml']").is_empty());
}
