//! Silence is success: all that the content holds is in the site, and nothing else.

use atlas_model::{Kind, RecordKey, RecordState};
use site_tests::{BuiltSite, Showcase, kinds};
use std::{collections::BTreeSet, path::Path};

/// How many records a page of a list shows.
const PAGE: usize = atlas_model::page::PAGE_SIZE;

#[test]
fn there_is_a_page_for_each_record_and_list_and_no_other() {
    let site = BuiltSite::shipped();
    let found: BTreeSet<String> =
        site.pages_in("").iter().map(|page| page.path().to_owned()).collect();
    let showcase = Showcase::shipped();
    let mut expected = expected_pages(&showcase);
    // An organisation without a file has a page where several records name it: what its address is
    // made of is the generator's business, how many there are is not.
    let named = showcase.parties().into_values().filter(|records| records.len() > 1).count();
    let is_named = |path: &String| path.starts_with("organisations/") && !expected.contains(path);
    let of_names = found.iter().filter(|path| is_named(path)).cloned().collect::<Vec<_>>();
    assert_eq!(of_names.len(), named, "pages of organisations without a file");
    expected.extend(of_names);
    let missing: Vec<_> = expected.difference(&found).collect();
    let extra: Vec<_> = found.difference(&expected).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:#?}, extra {extra:#?}");
    assert!(found.len() > 100, "the shipped content is not all there");
}

#[test]
fn lists_show_each_record_of_their_kind_once() {
    let site = BuiltSite::shipped();
    let listed = Showcase::shipped().listed();
    for kind in [Kind::Mission, Kind::CaseStudy, Kind::Insight] {
        let expected: BTreeSet<&str> = listed
            .iter()
            .filter(|record| record.kind == kind)
            .map(|record| record.title.trim())
            .collect();
        let mut shown = Vec::new();
        for page in site.pages() {
            let rest = page.address().strip_prefix(&format!("{}/", kind.folder()));
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("page/")) {
                let titles = page.all(".results .result__title");
                assert!(titles.len() <= PAGE, "{}", page.path());
                shown.extend(titles.iter().map(|title| title.text().collect::<String>()));
            }
        }
        assert_eq!(shown.len(), expected.len(), "{kind:?}");
        let shown: BTreeSet<&str> = shown.iter().map(|title| title.trim()).collect();
        assert_eq!(shown, expected);
    }
}

#[test]
fn the_sitemap_lists_exactly_the_pages_that_search_engines_should_know() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let sitemap = site.text("sitemap.xml");
    let listed: BTreeSet<&str> = sitemap
        .split("<loc>")
        .skip(1)
        .map(|after| after.split("</loc>").next().unwrap_or_default())
        .collect();
    let pages = site.pages();
    let indexed: BTreeSet<&str> = pages
        .iter()
        .filter(|page| page.all("meta[name=robots][content*=noindex]").is_empty())
        .map(|page| page.attribute("link[rel=canonical]", "href"))
        .collect();
    assert_eq!(listed, indexed);
    let robots = site.text("robots.txt");
    let line = format!("Sitemap: {}", showcase.site.settings.address("sitemap.xml"));
    assert!(robots.lines().any(|said| said == line), "{robots}");
    assert!(!robots.contains("Disallow: /"), "{robots}");
}

#[test]
fn removed_archived_and_renamed_records_are_where_they_should_be() {
    let showcase = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small");
    let built = site_tests::Build::of(&showcase).run();
    let site = built.site();
    let sitemap = site.text("sitemap.xml");
    let lists = ["missions/", "explore/", "cities/northport/"]
        .map(|list| site.page(&format!("{list}index.html")).shown_text());

    let renamed = site.page("missions/warm-houses/index.html");
    assert_eq!(
        renamed.attribute("meta[http-equiv=refresh]", "content"),
        "0; url=/small/missions/warm-homes/"
    );
    assert_eq!(
        renamed.attribute("link[rel=canonical]", "href"),
        "https://example.org/small/missions/warm-homes/"
    );
    assert_eq!(renamed.attribute("a", "href"), "/small/missions/warm-homes/");
    assert!(!sitemap.contains("warm-houses"));

    let removed = site.page("projects/wave-power/index.html");
    assert!(removed.shown_text().contains("The city asked for it."));
    assert_eq!(removed.all("meta[name=robots][content*=noindex]").len(), 1);
    assert!(!sitemap.contains("wave-power"));

    let archived = site.page("missions/quiet-streets/index.html");
    assert!(archived.shown_text().contains("It was not spoken of after 2019."));
    assert!(lists.iter().all(|list| list.contains("A warm home for everyone")));
    assert!(!lists.iter().any(|list| list.contains("Quiet streets")));
}

/// The paths of all pages that the content asks for.
fn expected_pages(showcase: &Showcase) -> BTreeSet<String> {
    let mut addresses: BTreeSet<String> = [
        "",
        "explore/",
        "cities/",
        "challenges/",
        "collections/",
        "organisations/",
        "compare/",
        "timeline/",
        "map/",
        "assess/",
        "publish/",
        "data/",
        "kept/",
    ]
    .map(str::to_owned)
    .into();
    for (kind, common, _) in showcase.records() {
        assert_ne!(common.record_state, RecordState::Draft);
        addresses.insert(RecordKey::new(kind, common.id.clone()).path());
    }
    for challenge in &showcase.site.vocabularies.challenges {
        addresses.insert(format!("challenges/{}/", challenge.id));
    }
    for kind in [Kind::Mission, Kind::CaseStudy, Kind::Insight] {
        let records = showcase.listed().iter().filter(|record| record.kind == kind).count();
        addresses.insert(format!("{}/", kind.folder()));
        for page in 2..=records.div_ceil(PAGE) {
            addresses.insert(format!("{}/page/{page}/", kind.folder()));
        }
    }
    let files = addresses.into_iter().map(|address| format!("{address}index.html"));
    files.chain(["404.html".to_owned()]).collect()
}

#[test]
fn the_shipped_site_has_each_kind_that_browsers_look_at() {
    let site = BuiltSite::shipped();
    for (kind, path) in kinds::KINDS.iter().filter(|(_, path)| *path != "no-such-page/") {
        assert!(site.files().contains(&format!("{path}index.html")), "{kind}: {path}");
    }
}
