//! What records carry so that they can be put side by side.

use atlas_model::{
    Kind, RecordKey, RecordState,
    comparison::{Comparable, NAMES, RecordRef, Row, rows},
};
use site_tests::{BuiltSite, HtmlFile, Showcase};
use std::collections::BTreeSet;

fn carried(page: &HtmlFile) -> Option<Comparable> {
    let data = page.all("script#comparison").first()?.text().collect::<String>();
    Some(serde_json::from_str(&data).unwrap_or_else(|error| panic!("{}: {error}", page.path())))
}

#[test]
fn each_mission_and_case_study_carries_what_it_says_and_no_other_page_does() {
    let site = BuiltSite::shipped();
    let showcase = Showcase::shipped();
    let expected: BTreeSet<String> = showcase
        .records()
        .into_iter()
        .filter(|(kind, common, _)| {
            matches!(kind, Kind::Mission | Kind::CaseStudy)
                && common.record_state != RecordState::Removed
        })
        .map(|(kind, common, _)| RecordKey::new(kind, common.id.clone()).path())
        .collect();
    let mut found = BTreeSet::new();
    for page in site.pages_in("") {
        let Some(Comparable { column, peers }) = carried(&page) else { continue };
        found.insert(page.address().to_owned());
        assert_eq!(column.href, format!("/{}", page.address()));
        let own = rows(&[column.kind]);
        assert!(column.cells.iter().all(|(row, _)| own.contains(row)), "{}", page.path());
        // What every record must say.
        for row in [Row::Place, Row::Challenges, Row::Sources] {
            assert!(column.cell(row).is_some(), "{}: {row:?}", page.path());
        }
        let last = u16::try_from(column.footnotes.len()).unwrap();
        let cited = column.cells.iter().flat_map(|(_, cell)| &cell.points);
        for number in cited.flat_map(|point| &point.cites) {
            assert!((1..=last).contains(number), "{}: [{number}] of {last}", page.path());
        }
        for peer in &peers {
            assert!(
                RecordRef::parse(&peer.with).paths().iter().any(|path| expected.contains(path))
            );
            assert_ne!(peer.href, column.href);
            assert!(peer.why.contains("challenge"), "{}: {}", page.path(), peer.why);
        }
    }
    assert_eq!(found, expected);
}

#[test]
fn the_list_of_names_has_each_record_that_compares_once() {
    let site = BuiltSite::shipped();
    let text = site.text(NAMES);
    let names: Vec<&str> =
        text.lines().filter_map(|line| line.split_once('\t').map(|(_, title)| title)).collect();
    let expected: Vec<String> = Showcase::shipped()
        .listed()
        .into_iter()
        .filter(|record| matches!(record.kind, Kind::Mission | Kind::CaseStudy))
        .map(|record| record.title)
        .collect();
    assert_eq!(names.len(), text.lines().count());
    let sorted = |names: Vec<String>| names.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(names.len(), expected.len());
    assert_eq!(sorted(names.into_iter().map(str::to_owned).collect()), sorted(expected));
}

#[test]
fn a_chosen_comparison_stands_in_its_collection_whole() {
    let site = BuiltSite::shipped();
    for entry in Showcase::shipped().site.collections {
        let collection = &entry.record;
        if collection.compare.is_empty() {
            continue;
        }
        let page = site.page(&format!("collections/{}/index.html", collection.common.id));
        let heads = page.all(".comparison thead th[scope=col]").len();
        assert_eq!(heads, collection.compare.len() + 1, "{}", page.path());
        for row in page.all(".comparison__row") {
            assert_eq!(row.child_elements().count(), heads, "{}: {}", page.path(), row.html());
        }
        assert!(page.all(".comparison__sign").len() > 5, "{}", page.path());
        assert_eq!(page.all("#record-comparison .list-bar__link").len(), 1);
    }
}
