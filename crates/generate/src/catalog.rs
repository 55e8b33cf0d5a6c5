//! A site with its cross-references: who points at whom, and what is listed.

use atlas_model::{
    CaseStudy, City, Collection, Common, Entry, Insight, Kind, Mission, Project, RecordKey,
    RecordState, Site, Slug,
};
use std::collections::BTreeMap;

/// A site and what its records say of each other.
pub(crate) struct Catalog<'a> {
    pub(crate) site: &'a Site,
    places: BTreeMap<RecordKey, usize>,
    /// For each record, the records that point at it, each under what that makes them to it.
    pointing: BTreeMap<RecordKey, Vec<(Pointer, RecordKey)>>,
    titles: BTreeMap<RecordKey, &'a str>,
    /// Every record that lists show: missions first, each kind by title.
    items: Vec<Item<'a>>,
    /// Places among the items, by city and by challenge type.
    in_city: BTreeMap<&'a Slug, Vec<usize>>,
    about: BTreeMap<&'a Slug, Vec<usize>>,
    /// Places among the projects, by city.
    projects_in: BTreeMap<&'a Slug, Vec<usize>>,
}

/// What a record that points at another is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pointer {
    Mission,
    CaseStudy,
    Insight,
    Project,
    Collection,
}

impl Pointer {
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Mission => "Missions",
            Self::CaseStudy => "Case studies",
            Self::Insight => "Insights that rest on this",
            Self::Project => "Projects",
            Self::Collection => "Collections",
        }
    }
}

/// A record that the catalogue lists: of these three kinds it is made.
#[derive(Clone, Copy)]
pub(crate) enum Item<'a> {
    Mission(&'a Entry<Mission>),
    CaseStudy(&'a Entry<CaseStudy>),
    Insight(&'a Entry<Insight>),
}

impl<'a> Catalog<'a> {
    pub(crate) fn new(site: &'a Site) -> Self {
        let mut catalog = Self {
            site,
            places: BTreeMap::new(),
            pointing: BTreeMap::new(),
            titles: BTreeMap::new(),
            items: items(site),
            in_city: BTreeMap::new(),
            about: BTreeMap::new(),
            projects_in: BTreeMap::new(),
        };
        catalog.note(Kind::City, &site.cities);
        catalog.note(Kind::Mission, &site.missions);
        catalog.note(Kind::CaseStudy, &site.case_studies);
        catalog.note(Kind::Insight, &site.insights);
        catalog.note(Kind::Collection, &site.collections);
        catalog.note(Kind::Project, &site.projects);
        catalog.note(Kind::Organisation, &site.organisations);
        catalog.note(Kind::Page, &site.pages);
        catalog.note_pointers();
        for (place, entry) in site.projects.iter().enumerate() {
            catalog.projects_in.entry(&entry.record.city).or_default().push(place);
        }
        for (place, item) in catalog.items.iter().enumerate() {
            for city in item.cities() {
                catalog.in_city.entry(city).or_default().push(place);
            }
            for challenge in item.challenges() {
                catalog.about.entry(challenge).or_default().push(place);
            }
        }
        catalog
    }

    fn note<T: HasCommon>(&mut self, kind: Kind, entries: &'a [Entry<T>]) {
        for (place, entry) in entries.iter().enumerate() {
            let common = entry.record.common();
            let key = RecordKey::new(kind, common.id.clone());
            self.titles.insert(key.clone(), &common.title);
            self.places.insert(key, place);
        }
    }

    fn note_pointers(&mut self) {
        let site = self.site;
        let mission = |id: &Slug| RecordKey::new(Kind::Mission, id.clone());
        for Entry { record, .. } in
            site.case_studies.iter().filter(|entry| is_listed(&entry.record))
        {
            let from = RecordKey::new(Kind::CaseStudy, record.common.id.clone());
            for id in &record.missions {
                self.point(Pointer::CaseStudy, &from, mission(id));
            }
        }
        for Entry { record, .. } in site.insights.iter().filter(|entry| is_listed(&entry.record)) {
            let from = RecordKey::new(Kind::Insight, record.common.id.clone());
            for support in &record.supported_by {
                self.point(Pointer::Insight, &from, support.key.clone());
            }
        }
        for Entry { record, .. } in site.projects.iter().filter(|entry| is_listed(&entry.record)) {
            let from = RecordKey::new(Kind::Project, record.common.id.clone());
            for id in &record.missions {
                self.point(Pointer::Project, &from, mission(id));
            }
        }
        for Entry { record, .. } in site.collections.iter().filter(|entry| is_listed(&entry.record))
        {
            let from = RecordKey::new(Kind::Collection, record.common.id.clone());
            for member in &record.members {
                self.point(Pointer::Collection, &from, member.key.clone());
            }
        }
        for Entry { record, .. } in site.missions.iter().filter(|entry| is_listed(&entry.record)) {
            let from = RecordKey::new(Kind::Mission, record.common.id.clone());
            for project in record.projects.iter().filter_map(|project| project.project.as_ref()) {
                let to = RecordKey::new(Kind::Project, project.clone());
                self.point(Pointer::Mission, &from, to);
            }
        }
    }

    fn point(&mut self, pointer: Pointer, from: &RecordKey, to: RecordKey) {
        let pointing = self.pointing.entry(to).or_default();
        if !pointing.iter().any(|(_, known)| known == from) {
            pointing.push((pointer, from.clone()));
        }
    }

    /// The records that point at one, sorted by what that makes them.
    pub(crate) fn pointing_at(&self, key: &RecordKey) -> Vec<(Pointer, RecordKey)> {
        let mut pointing = self.pointing.get(key).cloned().unwrap_or_default();
        pointing.sort();
        pointing
    }

    /// Every record that lists show: missions first, each kind by title.
    pub(crate) fn items(&self) -> &[Item<'a>] {
        &self.items
    }

    /// The records of a kind that lists show, by title.
    pub(crate) fn items_of(&self, kind: Kind) -> &[Item<'a>] {
        let start = self.items.partition_point(|item| item.kind() < kind);
        let end = self.items.partition_point(|item| item.kind() <= kind);
        &self.items[start..end]
    }

    /// The records that are about a city: their places among the items.
    pub(crate) fn items_in(&self, city: &Slug) -> &[usize] {
        self.in_city.get(city).map_or(&[], Vec::as_slice)
    }

    /// The records that are about a challenge type: their places among the items.
    pub(crate) fn items_about(&self, challenge: &Slug) -> &[usize] {
        self.about.get(challenge).map_or(&[], Vec::as_slice)
    }

    /// The projects of a city: their places among the projects.
    pub(crate) fn projects_in(&self, city: &Slug) -> &[usize] {
        self.projects_in.get(city).map_or(&[], Vec::as_slice)
    }

    /// The records at places among the items.
    pub(crate) fn at(&self, places: &[usize]) -> impl Iterator<Item = Item<'a>> {
        places.iter().map(|place| self.items[*place])
    }

    pub(crate) fn city(&self, id: &Slug) -> Option<&'a City> {
        let place = self.places.get(&RecordKey::new(Kind::City, id.clone()))?;
        self.site.cities.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn item(&self, key: &RecordKey) -> Option<Item<'a>> {
        let place = *self.places.get(key)?;
        match key.kind {
            Kind::Mission => self.site.missions.get(place).map(Item::Mission),
            Kind::CaseStudy => self.site.case_studies.get(place).map(Item::CaseStudy),
            Kind::Insight => self.site.insights.get(place).map(Item::Insight),
            _ => None,
        }
    }

    pub(crate) fn collection(&self, id: &Slug) -> Option<&'a Collection> {
        let place = self.places.get(&RecordKey::new(Kind::Collection, id.clone()))?;
        self.site.collections.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn project(&self, id: &Slug) -> Option<&'a Project> {
        let place = self.places.get(&RecordKey::new(Kind::Project, id.clone()))?;
        self.site.projects.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn title(&self, key: &RecordKey) -> Option<&'a str> {
        self.titles.get(key).copied()
    }

    /// What every record that has a page has in common, with its key.
    pub(crate) fn commons(&self) -> Vec<(&RecordKey, &'a Common)> {
        let site = self.site;
        self.places
            .iter()
            .filter_map(|(key, place)| {
                let common = match key.kind {
                    Kind::City => &site.cities.get(*place)?.record.common,
                    Kind::Mission => &site.missions.get(*place)?.record.common,
                    Kind::CaseStudy => &site.case_studies.get(*place)?.record.common,
                    Kind::Insight => &site.insights.get(*place)?.record.common,
                    Kind::Collection => &site.collections.get(*place)?.record.common,
                    Kind::Project => &site.projects.get(*place)?.record.common,
                    Kind::Page => &site.pages.get(*place)?.record.common,
                    Kind::Organisation | Kind::Challenge => return None,
                };
                Some((key, common))
            })
            .collect()
    }

    /// The language of the site's own words.
    pub(crate) fn language(&self) -> &'a str {
        self.site.settings.languages.first().map_or("en", String::as_str)
    }
}

impl<'a> Item<'a> {
    pub(crate) fn common(self) -> &'a Common {
        match self {
            Self::Mission(entry) => &entry.record.common,
            Self::CaseStudy(entry) => &entry.record.common,
            Self::Insight(entry) => &entry.record.common,
        }
    }

    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Mission(_) => Kind::Mission,
            Self::CaseStudy(_) => Kind::CaseStudy,
            Self::Insight(_) => Kind::Insight,
        }
    }

    pub(crate) fn key(self) -> RecordKey {
        RecordKey::new(self.kind(), self.common().id.clone())
    }

    pub(crate) fn challenges(self) -> &'a [Slug] {
        match self {
            Self::Mission(entry) => &entry.record.challenges,
            Self::CaseStudy(entry) => &entry.record.challenges,
            Self::Insight(entry) => &entry.record.challenges,
        }
    }

    pub(crate) fn cities(self) -> Vec<&'a Slug> {
        match self {
            Self::Mission(entry) => {
                let mission = &entry.record;
                std::iter::once(&mission.city).chain(&mission.also_cities).collect()
            }
            Self::CaseStudy(entry) => entry.record.cities.iter().collect(),
            Self::Insight(entry) => entry.record.cities.iter().collect(),
        }
    }
}

/// What a record has in common with every other.
pub(crate) trait HasCommon {
    fn common(&self) -> &Common;
}

macro_rules! has_common {
    ($($record:ty),+) => {
        $(impl HasCommon for $record {
            fn common(&self) -> &Common {
                &self.common
            }
        })+
    };
}

has_common!(
    City,
    Mission,
    CaseStudy,
    Insight,
    Collection,
    Project,
    atlas_model::Organisation,
    atlas_model::Article
);

/// Whether lists, facets and search show a record: an archived one keeps its page alone.
pub(crate) fn is_listed(record: &impl HasCommon) -> bool {
    !matches!(record.common().record_state, RecordState::Archived | RecordState::Removed)
}

fn items(site: &Site) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    items.extend(listed(&site.missions).map(Item::Mission));
    items.extend(listed(&site.case_studies).map(Item::CaseStudy));
    items.extend(listed(&site.insights).map(Item::Insight));
    items.sort_by_cached_key(|item| {
        (item.kind(), sorting_key(&item.common().title), item.common().id.clone())
    });
    items
}

/// The records of a kind that lists show.
pub(crate) fn listed<T: HasCommon>(entries: &[Entry<T>]) -> impl Iterator<Item = &Entry<T>> {
    entries.iter().filter(|entry| is_listed(&entry.record))
}

/// What titles are sorted by: their letters, in lower case.
pub(crate) fn sorting_key(title: &str) -> String {
    title
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == ' ')
        .flat_map(char::to_lowercase)
        .collect()
}
