//! Pictures of missions and organisations, and the lists that say the same.

use atlas_model::{Kind, Party, Slug};
use site_tests::{Build, BuiltSite, HtmlFile, Showcase, StressShowcase, brotli_11};
use std::collections::BTreeSet;

/// The words of each element that a selector finds, each once, in the order of the letters.
fn words(page: &HtmlFile, selector: &str) -> Vec<String> {
    let found = page.all(selector).into_iter();
    let mut words: Vec<String> = found
        .map(|element| {
            let text: String = element.text().collect();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect();
    words.sort();
    words
}

fn hrefs(page: &HtmlFile, selector: &str) -> BTreeSet<String> {
    let found = page.all(selector).into_iter();
    found.filter_map(|link| link.attr("href").map(str::to_owned)).collect()
}

#[test]
fn a_mission_map_and_its_list_say_what_the_mission_says() {
    let site = BuiltSite::shipped();
    let mut drawn = 0;
    for entry in &Showcase::shipped().site.missions {
        let mission = &entry.record;
        let page = site.page(&format!("missions/{}/index.html", mission.common.id));
        let of_projects = mission.projects.iter().flat_map(|project| &project.sectors);
        let sectors: BTreeSet<&Slug> = mission.sectors.iter().chain(of_projects).collect();
        let map = page.all(".mission-map__picture");
        assert_eq!(map.is_empty(), sectors.is_empty() && mission.projects.is_empty());
        if map.is_empty() {
            continue;
        }
        drawn += 1;
        let picture = hrefs(&page, ".mission-map__picture a");
        assert_eq!(picture, hrefs(&page, ".mission-map .tree a"), "{}", page.path());
        assert!(picture.len() >= mission.challenges.len(), "{}", page.path());
        let list = page.one(".mission-map .tree").text().collect::<String>();
        for project in &mission.projects {
            assert_eq!(list.matches(project.title.trim()).count(), 1, "{}", project.title);
        }
        let boxes = page.all(".mission-map__picture .map-box").len();
        let expected = mission.challenges.len() + sectors.len() + mission.projects.len();
        assert_eq!(boxes, expected, "{}: boxes", page.path());
    }
    assert!(drawn > 20, "only {drawn} missions have a map");
}

#[test]
fn an_ecosystem_has_a_mark_for_each_name_of_its_list() {
    let site = BuiltSite::shipped();
    let mut drawn = 0;
    for entry in &Showcase::shipped().site.missions {
        let initiative = &entry.record.initiative;
        let page = site.page(&format!("missions/{}/index.html", entry.record.common.id));
        let partners = initiative.partners.iter().map(|partner| &partner.party);
        let all: Vec<&Party> = initiative.lead.iter().chain(partners).collect();
        let marks = page.all(".ecosystem circle, .ecosystem rect").len();
        if all.len() < 3 {
            assert_eq!(marks, 0, "{}", page.path());
        } else {
            assert_eq!(marks, all.len(), "{}", page.path());
            drawn += 1;
        }
    }
    assert!(drawn > 20, "only {drawn} missions have an ecosystem");
}

#[test]
fn the_network_of_organisations_and_its_list_say_the_same() {
    let page = BuiltSite::shipped().page("organisations/index.html");
    let picture = hrefs(&page, ".network__picture a");
    assert_eq!(picture, hrefs(&page, ".network__list a"));
    // All of the shipped ones can be drawn.
    let linking: BTreeSet<String> = Showcase::shipped()
        .parties()
        .into_iter()
        .filter(|(_, records)| {
            records.iter().filter(|(kind, _)| *kind == Kind::Mission).count() > 1
        })
        .map(|(name, _)| name)
        .collect();
    assert_eq!(words(&page, ".network__entry h3"), linking.into_iter().collect::<Vec<_>>());
}

#[test]
fn an_organisation_of_several_records_has_a_page_that_leads_to_each_and_each_to_it() {
    let site = BuiltSite::shipped();
    let mut seen = 0;
    for (name, records) in Showcase::shipped().parties() {
        let links: Vec<BTreeSet<String>> = records
            .iter()
            .map(|(kind, id)| {
                let page = site.page(&format!("{}/{id}/index.html", kind.folder()));
                let named = page.all("main a[href*='/organisations/']");
                let named = named.iter().filter(|link| link.text().collect::<String>() == name);
                named.filter_map(|link| link.attr("href").map(str::to_owned)).collect()
            })
            .collect();
        if records.len() < 2 {
            assert!(links.iter().all(BTreeSet::is_empty), "{name}");
            continue;
        }
        seen += 1;
        let href = links[0].first().unwrap_or_else(|| panic!("{name} is not linked")).clone();
        assert!(links.iter().all(|links| links.len() == 1 && links.contains(&href)), "{name}");
        let page = site.page(&format!("{}index.html", href.trim_start_matches(site.base())));
        assert_eq!(words(&page, "h1"), [name]);
        let led: BTreeSet<String> = hrefs(&page, ".results .result__link");
        let expected =
            records.iter().map(|(kind, id)| format!("{}{}/{id}/", site.base(), kind.folder()));
        assert_eq!(led, expected.collect::<BTreeSet<String>>(), "{}", page.path());
    }
    assert!(seen > 20, "only {seen} organisations were looked at");
}

#[test]
fn missions_that_say_hardly_anything_or_very_much_look_right() {
    let showcase = StressShowcase::new();
    let built = Build::of(showcase.path()).run();
    let site = built.site();
    let page = |address: &str| site.page(&format!("{address}index.html"));

    let nothing = page(StressShowcase::NOTHING);
    assert!(nothing.all(".mission-map, .ecosystem").is_empty());
    let sectors = page(StressShowcase::SECTORS);
    assert_eq!(sectors.all(".mission-map__picture .map-box").len(), 1 + 7);
    let projects = page(StressShowcase::PROJECTS);
    assert_eq!(projects.all(".mission-map__picture .map-box").len(), 1 + 3);

    let everything = page(StressShowcase::EVERYTHING);
    let listed = everything.one(".mission-map .tree").text().collect::<String>();
    let named = listed.matches("Streets that stay dry").count();
    assert_eq!(named, StressShowcase::MOST_PROJECTS);
    assert_eq!(everything.all(".map-end").len(), StressShowcase::MOST_PROJECTS);
    let dots = everything.all(".ecosystem circle").len();
    assert_eq!(dots, StressShowcase::MOST_PARTNERS + 1);
    let pictures = everything.all("svg.picture");
    let pictures: String = pictures.iter().map(scraper::ElementRef::html).collect();
    let bytes = brotli_11(pictures.as_bytes());
    assert!(bytes <= 30_000, "{bytes} bytes of pictures");
}
