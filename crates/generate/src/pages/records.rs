//! The page of each record.

use super::{
    city::city,
    compare::imprint,
    frame::{Draft, crumb, link},
    headings::{self, Heading},
};
use crate::{
    catalog::{Catalog, HasCommon, Item, Pointer, is_draft},
    comparison::{column, comparable},
    editions, embed,
    names::Naming,
    pages::Planned,
};
use atlas_locale::{Words, said::app};
use atlas_model::{
    Body, Collection, Common, Entry, Kind, RecordKey, RecordState, Slug,
    comparison::MOST,
    page::{
        ArticlePage, CaseStudyPage, CollectionPage, Compared, Content, InsightPage, Link,
        MissionPage, ProjectPage, Reference, RelatedGroup, Removed,
    },
};

/// How many further records of a city a record's page shows: the city's page has them all.
const NEIGHBOURS: usize = 6;

/// The page of a record, by its place among those of its kind.
pub(crate) fn record(catalog: &Catalog<'_>, kind: Kind, place: usize) -> Planned {
    let site = catalog.site;
    match kind {
        Kind::Mission => mission(catalog, place),
        Kind::CaseStudy => case_study(catalog, place),
        Kind::Insight => insight(catalog, place),
        Kind::Project => project(catalog, place),
        Kind::Collection => collection(catalog, place),
        Kind::City => city(catalog, place, 1),
        _ => {
            let entry = &site.pages[place];
            let contents = entry.body.headings.iter().filter(|heading| heading.level == 2);
            let contents = contents.map(|heading| Link {
                lang: catalog.foreign(&entry.record.common),
                ..Link::new(&heading.text, format!("#{}", heading.id))
            });
            let article =
                ArticlePage { common: entry.record.common.clone(), contents: contents.collect() };
            planned(catalog, Kind::Page, entry, Vec::new(), Content::Article(Box::new(article)))
        }
    }
}

/// The path of a record's page, and what it has in common with other records.
pub(crate) fn record_common<'a>(
    catalog: &Catalog<'a>,
    kind: Kind,
    place: usize,
) -> Option<(String, &'a Common)> {
    let common = catalog.common(kind, place)?;
    Some((RecordKey::new(kind, common.id.clone()).path(), common))
}

fn mission(catalog: &Catalog<'_>, place: usize) -> Planned {
    let entry = &catalog.site.missions[place];
    let mission = &entry.record;
    let comparable = comparable(catalog, Item::Mission(entry));
    let mut crumbs = vec![crumb(catalog, Kind::Mission)];
    crumbs.extend(city_crumb(catalog, &mission.city));
    let page = MissionPage {
        mission: mission.clone(),
        names: Naming::new(catalog).mission(mission).done(),
        related: related(catalog, Kind::Mission, &mission.common, &mission.city),
        peers: comparable.as_ref().map(|found| found.peers.clone()).unwrap_or_default(),
        has_body: has_text(&entry.body),
    };
    let content = Content::Mission(Box::new(page));
    Planned { comparable, ..planned(catalog, Kind::Mission, entry, crumbs, content) }
}

fn case_study(catalog: &Catalog<'_>, place: usize) -> Planned {
    let entry = &catalog.site.case_studies[place];
    let case = &entry.record;
    let mut crumbs = vec![crumb(catalog, Kind::CaseStudy)];
    crumbs.extend(case.cities.first().and_then(|city| city_crumb(catalog, city)));
    let missions = missions(catalog, &case.missions);
    let relations = relations(catalog, Kind::CaseStudy, &case.common);
    let page = CaseStudyPage {
        case_study: case.clone(),
        names: Naming::new(catalog).case_study(case).done(),
        period_lang: catalog
            .foreign(&case.common)
            .filter(|_| !is_told(&case.period, &catalog.words)),
        related: headings::groups(catalog, missions.into_iter().chain(relations)),
    };
    let content = Content::CaseStudy(Box::new(page));
    let comparable = comparable(catalog, Item::CaseStudy(entry));
    Planned { comparable, ..planned(catalog, Kind::CaseStudy, entry, crumbs, content) }
}

fn insight(catalog: &Catalog<'_>, place: usize) -> Planned {
    let entry = &catalog.site.insights[place];
    let insight = &entry.record;
    let page = InsightPage {
        insight: insight.clone(),
        names: Naming::new(catalog).insight(insight).done(),
        related: headings::groups(catalog, relations(catalog, Kind::Insight, &insight.common)),
        has_body: has_text(&entry.body),
    };
    let crumbs = vec![crumb(catalog, Kind::Insight)];
    planned(catalog, Kind::Insight, entry, crumbs, Content::Insight(Box::new(page)))
}

fn project(catalog: &Catalog<'_>, place: usize) -> Planned {
    let entry = &catalog.site.projects[place];
    let project = &entry.record;
    let missions = missions(catalog, &project.missions);
    let relations = relations(catalog, Kind::Project, &project.common);
    let page = ProjectPage {
        project: project.clone(),
        names: Naming::new(catalog).project(project).done(),
        related: headings::groups(catalog, missions.into_iter().chain(relations)),
        has_body: has_text(&entry.body),
    };
    let mut crumbs = vec![crumb(catalog, Kind::Mission)];
    crumbs.extend(city_crumb(catalog, &project.city));
    planned(catalog, Kind::Project, entry, crumbs, Content::Project(Box::new(page)))
}

fn collection(catalog: &Catalog<'_>, place: usize) -> Planned {
    let entry = &catalog.site.collections[place];
    let members = entry.record.members.iter();
    let page = CollectionPage {
        collection: entry.record.clone(),
        members: members
            .filter_map(|member| Some((catalog.card(&member.key)?, member.reason.clone())))
            .collect(),
        comparison: comparison(catalog, &entry.record),
        has_body: has_text(&entry.body),
    };
    let crumbs = vec![crumb(catalog, Kind::Collection)];
    planned(catalog, Kind::Collection, entry, crumbs, Content::Collection(Box::new(page)))
}

/// The missions that a record names, under their heading.
fn missions(catalog: &Catalog<'_>, ids: &[Slug]) -> Vec<(Heading, RecordKey)> {
    let heading = Heading::of_pointer(catalog, Pointer::Mission);
    let missions = ids.iter().map(|id| RecordKey::new(Kind::Mission, id.clone()));
    missions.map(|key| (heading.clone(), key)).collect()
}

/// The records that a collection puts side by side, as far as they compare.
fn comparison(catalog: &Catalog<'_>, collection: &Collection) -> Option<Compared> {
    let items = collection.compare.iter().filter_map(|key| catalog.item(key));
    let columns: Vec<_> = items.filter_map(|item| column(catalog, item)).take(MOST).collect();
    (columns.len() > 1).then(|| Compared { columns, imprint: imprint(catalog) })
}

/// What a mission relates to: what its author names, what points at it, what its city has besides.
fn related(catalog: &Catalog<'_>, kind: Kind, common: &Common, city: &Slug) -> Vec<RelatedGroup> {
    let own = RecordKey::new(kind, common.id.clone());
    let city_name = catalog.city(city).map_or_else(|| city.to_string(), |city| city.name.clone());
    let heading = Heading::more_from(catalog, &city_name);
    let neighbours = catalog.at(catalog.items_in(city)).map(Item::key);
    let neighbours = neighbours
        .filter(|key| key.kind == kind && *key != own)
        .take(NEIGHBOURS)
        .map(|key| (heading.clone(), key));
    let mut seen = vec![own.clone()];
    let mut headed: Vec<(Heading, RecordKey)> =
        relations(catalog, kind, common).chain(neighbours).collect();
    headed.retain(|(_, key)| {
        let new = !seen.contains(key);
        seen.push(key.clone());
        new
    });
    // The projects that a mission names stand among its projects.
    headed.retain(|(_, key)| key.kind != Kind::Project);
    headings::groups(catalog, headed)
}

/// The records that one names as related, and those that point at it.
fn relations(
    catalog: &Catalog<'_>,
    kind: Kind,
    common: &Common,
) -> impl Iterator<Item = (Heading, RecordKey)> {
    let own = RecordKey::new(kind, common.id.clone());
    let named = common.related.iter();
    let named =
        named.map(|related| (Heading::of_relation(catalog, related.relation), related.key.clone()));
    let pointing = catalog.pointing_at(&own).into_iter();
    named.chain(pointing.map(|(pointer, key)| (Heading::of_pointer(catalog, pointer), key)))
}

/// Whether a period is told in the page's words, as years from one to another are.
fn is_told(period: &str, words: &Words) -> bool {
    let years = period.split(|letter: char| !letter.is_ascii_digit());
    let years: Vec<&str> = years.filter(|year| !year.is_empty()).collect();
    match *years {
        [from] => words.say(app::years_from(from)) == period,
        [from, to] => words.say(app::years_between(from, to)) == period,
        _ => false,
    }
}

fn city_crumb(catalog: &Catalog<'_>, id: &Slug) -> Option<Link> {
    let city = catalog.city(id)?;
    Some(link(catalog, &city.name, &format!("cities/{id}/")))
}

pub(super) fn has_text(body: &Body) -> bool {
    !body.html.trim().is_empty()
}

/// A record's page; of a removed record, what it was and why it is gone.
pub(super) fn planned<T: HasCommon>(
    catalog: &Catalog<'_>,
    kind: Kind,
    entry: &Entry<T>,
    crumbs: Vec<Link>,
    content: Content,
) -> Planned {
    let common = entry.record.common();
    let removed = common.record_state == RecordState::Removed;
    let reference = (!removed).then(|| reference(catalog, kind, common, &content));
    let content = if removed {
        Content::Removed(Removed {
            title: common.title.clone(),
            reason: common.removed_because.clone().unwrap_or_default(),
        })
    } else {
        content
    };
    let draft = Draft {
        title: common.title.clone(),
        description: common.summary.clone().unwrap_or_else(|| common.title.clone()),
        path: RecordKey::new(kind, common.id.clone()).path(),
        crumbs,
    };
    let mut page = draft.record_page(catalog, common, &editions::languages(entry));
    page.head.noindex |= removed || is_draft(&entry.record);
    let article = if removed { String::new() } else { entry.body.html.clone() };
    Planned { article, reference, ..Planned::fixed(page, content) }
}

/// How to cite a record's page.
fn reference(catalog: &Catalog<'_>, kind: Kind, common: &Common, content: &Content) -> Reference {
    let settings = &catalog.site.settings;
    let path = RecordKey::new(kind, common.id.clone()).path();
    let (site, address) = match &common.origin {
        Some(origin) => (origin.name.clone(), origin.address.clone()),
        None => (settings.title.clone(), settings.address(&path)),
    };
    let authors = match content {
        Content::CaseStudy(page) => page.case_study.authors.clone(),
        Content::Insight(page) => page.insight.authors.clone(),
        Content::Collection(page) => page.collection.curator.iter().cloned().collect(),
        _ => Vec::new(),
    };
    Reference {
        kind,
        id: common.id.clone(),
        title: common.title.clone(),
        authors: authors.into_iter().filter(|name| *name != site).collect(),
        date: common.updated.or(common.created),
        site,
        address,
        lang: common.lang.clone(),
        card: embed::address(catalog, kind, common),
    }
}

#[cfg(test)]
mod tests {
    use super::is_told;
    use atlas_locale::{said::app, shipped};

    #[test]
    fn a_period_is_in_the_pages_words_where_these_tell_it() {
        for lang in ["es", "ar"] {
            let words = shipped::words(lang);
            assert!(is_told(&words.say(app::years_from("2022")), &words), "{lang}");
            assert!(is_told(&words.say(app::years_between("2015", "2019")), &words), "{lang}");
            for own in ["December 2019 to May 2021", "since 2022", "2019"] {
                assert!(!is_told(own, &words), "{lang}: {own}");
            }
        }
    }
}
