//! What other sites show of a page: its picture, and a card in a frame of theirs.

use atlas_model::{Kind, RecordKey};
use site_tests::{Build, Built, BuiltSite, Showcase, files_in};
use std::{collections::BTreeSet, fs, io::Cursor, path::Path};

/// The small showcase with a file of its content changed, built.
fn changed(file: &str, from: &str, to: &str, argument: Option<&str>) -> Built {
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small");
    let copy = tempfile::tempdir().expect("a temporary folder");
    for path in files_in(&small.join("content")) {
        let mut text = fs::read_to_string(small.join("content").join(&path))
            .expect("a record of the small showcase");
        if path == file {
            assert!(text.contains(from), "{file} does not say {from}");
            text = text.replacen(from, to, 1);
        }
        let into = copy.path().join("content").join(&path);
        fs::create_dir_all(into.parent().expect("it lies in the copy")).expect("room for a folder");
        fs::write(into, text).expect("room for a file");
    }
    let build = Build::of(copy.path());
    match argument {
        Some(argument) => build.with_flag(argument).run(),
        None => build.run(),
    }
}

fn pictures(site: &BuiltSite) -> Vec<&str> {
    let all = site.files_of_type(&["png"]).into_iter();
    all.filter(|path| site.edition_of(path).1.starts_with("social/")).collect()
}

#[test]
fn every_page_names_a_picture_that_is_there() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let mut own = 0;
    for page in site.pages().iter().filter(|page| !page.path().ends_with("404.html")) {
        let path = page.path();
        let property = |name: &str| page.attribute(&format!("meta[property='{name}']"), "content");
        let below = property("og:image").strip_prefix(&showcase.site.settings.base_url);
        let below = below.unwrap_or_else(|| panic!("{path}: {}", property("og:image")));
        assert!(site.files().contains(below), "{path}: {below}");
        assert!(property("og:image:alt").len() > 10, "{path}");
        assert_eq!(property("og:image:width"), "1200", "{path}");
        assert_eq!(property("og:image:height"), "630", "{path}");
        let large = page.attribute("meta[name='twitter:card']", "content");
        assert_eq!(large, "summary_large_image", "{path}");
        let (edition, address) = site.edition_of(page.address());
        if below == format!("{edition}social/{}.png", address.trim_end_matches('/'))
            && address.matches('/').count() == 2
        {
            own += 1;
        }
    }
    let cities = showcase.site.cities.len();
    let pictured = (showcase.listed().len() + cities) * site.editions().len();
    assert_eq!(own, pictured, "records with pictures of their own");
}

#[test]
fn pictures_are_of_the_size_that_is_asked_for_and_no_two_are_the_same() {
    let site = BuiltSite::shipped();
    let mut seen = BTreeSet::new();
    for path in pictures(&site) {
        let bytes = site.bytes(path);
        let read = png::Decoder::new(Cursor::new(&bytes)).read_info();
        let read = read.unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!((read.info().width, read.info().height), (1200, 630), "{path}");
        assert!(bytes.len() < 60_000, "{path}: {} bytes", bytes.len());
        // In several languages the same word may stand for a kind of record.
        let edition = site.edition_of(path).0.to_owned();
        assert!(seen.insert((edition, bytes)), "{path} is like another");
    }
    assert!(seen.len() > 100, "{}", seen.len());
}

#[test]
fn beyond_the_limit_records_share_the_picture_of_their_kind() {
    let limited = "tagline: Two";
    let built = changed("site.yaml", limited, "social_pictures: {records: 1}\ntagline: Two", None);
    let site = built.site();
    let shared = ["case-studies", "cities", "insights", "missions", "site"];
    let shared: BTreeSet<String> = site
        .editions()
        .iter()
        .flat_map(|edition| shared.map(|name| format!("{edition}social/{name}.png")))
        .collect();
    let found: BTreeSet<String> = pictures(&site).into_iter().map(str::to_owned).collect();
    assert_eq!(found.difference(&shared).count(), site.editions().len(), "{found:?}");
    assert!(shared.is_subset(&found), "{found:?}");
    let named: BTreeSet<String> = site
        .pages()
        .iter()
        .filter_map(|page| page.all("meta[property='og:image']").first().copied())
        .map(|meta| meta.attr("content").unwrap().to_owned())
        .map(|address| address.replace("https://example.org/small/", ""))
        .collect();
    assert!(named.is_subset(&found), "{named:?}");
    assert!(named.contains("social/missions.png"), "{named:?}");
}

#[test]
fn a_build_without_pictures_has_none_and_names_none() {
    let built = changed("site.yaml", "tagline", "tagline", Some("--without-pictures"));
    let site = built.site();
    assert!(pictures(&site).is_empty());
    for page in site.pages() {
        assert!(page.all("meta[property='og:image']").is_empty(), "{}", page.path());
    }
}

/// Boxes in place of letters would be worse than no title.
#[test]
fn a_title_in_letters_that_the_faces_lack_is_left_out_of_its_picture() {
    let titled = |title: &str| {
        let from = "title: A warm home for everyone";
        let built = changed("missions/warm-homes.md", from, &format!("title: {title}"), None);
        built.site().bytes("social/missions/warm-homes.png")
    };
    assert_eq!(titled("温暖的家"), titled("安静的街道"));
    assert_ne!(titled("Warm homes"), titled("温暖的家"));
    assert_ne!(titled("Żółte domy"), titled("Warm homes"), "Polish is drawn");
}

#[test]
fn every_listed_record_has_a_card_that_runs_nothing_and_leads_to_it() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let missions = showcase.site.missions.iter().map(|entry| (Kind::Mission, &entry.record.common));
    let cases = showcase.site.case_studies.iter();
    let cases = cases.map(|entry| (Kind::CaseStudy, &entry.record.common));
    let insights = showcase.site.insights.iter();
    let insights = insights.map(|entry| (Kind::Insight, &entry.record.common));
    let mut cards = 0;
    for (kind, common) in missions.chain(cases).chain(insights) {
        let path = RecordKey::new(kind, common.id.clone()).path();
        let card = site.page(&format!("embed/{path}index.html"));
        let address = showcase.site.settings.address(&path);
        assert!(card.all("script, iframe, img, form").is_empty(), "{path}");
        assert_eq!(card.attribute("link[rel=canonical]", "href"), address);
        assert_eq!(card.attribute("meta[name=robots]", "content"), "noindex", "{path}");
        let style = card.attribute("link[rel=stylesheet]", "href");
        assert!(site.files().contains(style.strip_prefix(site.base()).unwrap()), "{style}");
        assert_eq!(card.attribute("h1 a", "href"), address);
        assert_eq!(card.one("h1").text().collect::<String>(), common.title);
        for link in card.all("a") {
            assert_eq!(link.attr("target"), Some("_blank"), "{path}: {}", link.html());
            assert_eq!(link.attr("rel"), Some("noopener"), "{path}: {}", link.html());
        }
        let own = showcase.site.settings.address(&format!("embed/{path}"));
        let page = site.page(&format!("{path}index.html"));
        let code = page.one("pre[aria-label=Frame]").text().collect::<String>();
        assert!(code.contains(&format!("<iframe src=\"{own}\"")), "{path}: {code}");
        assert_eq!(page.all(&format!("a[href='{own}'][target=_blank]")).len(), 1, "{path}");
        cards += 1;
    }
    let found = site.files().iter().filter(|path| path.starts_with("embed/")).count();
    assert_eq!(found, cards);
    let sitemap = site.text("sitemap.xml");
    assert!(!sitemap.contains("/embed/"), "cards are no pages");
}
