use super::{
    frame::{crumb, link},
    headings::{self, Heading},
    more::{more, part_on_page},
    records::{has_text, planned},
    timeline::goals_before,
};
use crate::{
    catalog::{Catalog, Item, Pointer},
    feeds::Feeds,
    names::Naming,
    pages::Planned,
};
use atlas_model::{
    City, Kind, RecordKey, Slug,
    page::{CityPage, Content, GROUPED_PAGE_SIZE, Pages, Undertaking},
};
use mission_atlas_app::naming;

/// A page of a city, by its place among the cities: the city and the first of its records, then
/// further records.
pub(crate) fn city(catalog: &Catalog<'_>, place: usize, page: usize) -> Planned {
    let entry = &catalog.site.cities[place];
    let city = &entry.record;
    let path = RecordKey::new(Kind::City, city.common.id.clone()).path();
    let lists = Lists::new(catalog, city);
    let first = catalog.site.settings.href(&path);
    let pages = Pages::of(lists.total(), GROUPED_PAGE_SIZE, page, first);
    let groups = headings::groups(catalog, lists.on_page(catalog, page));
    if page > 1 {
        let crumbs = vec![crumb(catalog, Kind::City), link(catalog, &city.name, &path)];
        return more(catalog, &city.name, &path, crumbs, groups, pages);
    }
    let content = CityPage {
        city: city.clone(),
        names: Naming::new(catalog).done(),
        groups,
        counts: lists.counts(catalog),
        undertakings: undertakings(catalog, city),
        feed: Feeds::City(place).href(catalog),
        pages,
        has_body: has_text(&entry.body),
    };
    let crumbs = vec![crumb(catalog, Kind::City)];
    planned(catalog, Kind::City, entry, crumbs, Content::City(Box::new(content)))
}

/// How many records of a city its page draws along the years: more would be no picture.
const DRAWN: usize = 12;

/// What the missions and case studies of a city set out to do, and what came of it. A case study
/// about a mission that is among them tells the same again.
fn undertakings(catalog: &Catalog<'_>, city: &City) -> Vec<Undertaking> {
    let items = || catalog.at(catalog.items_in(&city.common.id));
    let missions: Vec<&Slug> =
        items().filter(|item| item.kind() == Kind::Mission).map(|item| &item.common().id).collect();
    let own = items().filter(|item| match item {
        Item::CaseStudy(entry) => !entry.record.missions.iter().any(|id| missions.contains(&id)),
        _ => true,
    });
    let undertakings = own.filter_map(|item| {
        let initiative = item.initiative()?;
        let (moments, indicators) = (item.moments(), initiative.indicators.clone());
        let told = !moments.is_empty() || !indicators.is_empty();
        told.then(|| Undertaking {
            title: item.common().title.clone(),
            lang: catalog.foreign(item.common()),
            href: catalog.site.settings.href(&item.key().path()),
            started: initiative.started,
            target: initiative.target.as_ref().and_then(|target| target.year),
            goals_before: goals_before(catalog, item),
            moments,
            indicators,
        })
    });
    undertakings.take(DRAWN).collect()
}

/// How many records the pages of a city list.
pub(crate) fn records_of(catalog: &Catalog<'_>, city: &City) -> usize {
    Lists::new(catalog, city).total()
}

/// The records of a city: what is about it, its projects, the collections that it is in.
struct Lists<'c> {
    items: &'c [usize],
    projects: &'c [usize],
    collections: Vec<(Pointer, RecordKey)>,
}

impl<'c> Lists<'c> {
    fn new(catalog: &'c Catalog<'_>, city: &City) -> Self {
        let id: &Slug = &city.common.id;
        let mut collections = catalog.pointing_at(&RecordKey::new(Kind::City, id.clone()));
        collections.retain(|(pointer, _)| *pointer == Pointer::Collection);
        Self { items: catalog.items_in(id), projects: catalog.projects_in(id), collections }
    }

    fn total(&self) -> usize {
        self.items.len() + self.projects.len() + self.collections.len()
    }

    /// Those that stand on a page, each under its heading.
    fn on_page(&self, catalog: &Catalog<'_>, page: usize) -> Vec<(Heading, RecordKey)> {
        let Self { items, projects, collections } = self;
        let own = part_on_page(items, 0, page);
        let own = catalog.at(own).map(|item| (Heading::of_kind(catalog, item.kind()), item.key()));
        let projects = part_on_page(projects, items.len(), page).iter().map(|place| {
            let id = &catalog.site.projects[*place].record.common.id;
            let heading = Heading::of_kind(catalog, Kind::Project);
            (heading, RecordKey::new(Kind::Project, id.clone()))
        });
        let before = items.len() + self.projects.len();
        let collections = part_on_page(collections, before, page);
        let heading = Heading::of_pointer(catalog, Pointer::Collection);
        let collections = collections.iter().map(|(_, key)| (heading.clone(), key.clone()));
        own.chain(projects).chain(collections).collect()
    }

    /// How many there are under each heading.
    fn counts(&self, catalog: &Catalog<'_>) -> Vec<(String, u32)> {
        let mut counts: Vec<(String, u32)> = Vec::new();
        let heading = catalog.say(Pointer::Collection.heading());
        let own = catalog.at(self.items).map(|item| catalog.say(naming::plural(item.kind())));
        let projects = self.projects.iter().map(|_| catalog.say(naming::plural(Kind::Project)));
        let collections = self.collections.iter().map(|_| heading.clone());
        for label in own.chain(projects).chain(collections) {
            match counts.last_mut() {
                Some((last, count)) if *last == label => *count += 1,
                _ => counts.push((label, 1)),
            }
        }
        counts
    }
}
