//! A site with its cross-references: who points at whom, and what is listed.

mod has_common;

pub(crate) use has_common::{HasCommon, is_draft, is_listed, listed, published, sorting_key};

use crate::{comparison::Neighbours, editions, links::Links, organisations::Organisations};
use atlas_locale::{Message, Said, Words, said::site};
use atlas_model::{
    CaseStudy, City, Collection, Common, Entry, Initiative, Insight, Kind, Mission, Moment,
    Project, RecordKey, Site, Slug,
};
use std::collections::BTreeSet;

/// A site and what its records say of each other.
pub(crate) struct Catalog<'a> {
    pub(crate) site: &'a Site,
    links: &'a Links,
    /// Every record that lists show: missions first, each kind by title.
    items: Vec<Item<'a>>,
    /// What is said of them.
    pub(crate) words: Words,
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
    /// What stands above such records.
    pub(crate) fn heading(self) -> Message {
        match self {
            Self::Mission => site::related_missions(),
            Self::CaseStudy => site::related_case_studies(),
            Self::Insight => site::related_insights(),
            Self::Project => site::related_projects(),
            Self::Collection => site::related_collections(),
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
    /// A site with the links between its records, and what is said of them.
    pub(crate) fn new(site: &'a Site, links: &'a Links, words: &Words) -> Self {
        let item = |(kind, place): &(Kind, usize)| match kind {
            Kind::CaseStudy => site.case_studies.get(*place).map(|entry| Item::CaseStudy(entry)),
            Kind::Insight => site.insights.get(*place).map(|entry| Item::Insight(entry)),
            _ => site.missions.get(*place).map(|entry| Item::Mission(entry)),
        };
        let items = links.items.iter().filter_map(item).collect();
        Self { site, links, items, words: words.clone() }
    }

    /// Says a message.
    pub(crate) fn say<'s>(&self, said: impl Into<Said<'s>>) -> String {
        self.words.say(said)
    }

    /// The records that point at one, sorted by what that makes them.
    pub(crate) fn pointing_at(&self, key: &RecordKey) -> Vec<(Pointer, RecordKey)> {
        let mut pointing = self.links.pointing.get(key).cloned().unwrap_or_default();
        pointing.sort();
        pointing
    }

    /// Every record that lists show: missions first, each kind by title.
    pub(crate) fn items(&self) -> &[Item<'a>] {
        &self.items
    }

    /// The same, those first that are written in the language of the edition.
    pub(crate) fn items_own_first(&self) -> Vec<Item<'a>> {
        let (own, foreign): (Vec<_>, Vec<_>) =
            self.items.iter().copied().partition(|item| self.is_own(item.common()));
        own.into_iter().chain(foreign).collect()
    }

    /// The records of a kind that lists show, by title.
    pub(crate) fn items_of(&self, kind: Kind) -> &[Item<'a>] {
        let start = self.items.partition_point(|item| item.kind() < kind);
        let end = self.items.partition_point(|item| item.kind() <= kind);
        &self.items[start..end]
    }

    /// The records that are told to machines, in the order of lists.
    pub(crate) fn published(&self) -> impl Iterator<Item = Item<'a>> {
        self.items.iter().copied().filter(|item| !item.is_draft())
    }

    /// The records of a kind that are told to machines, in the order of lists.
    pub(crate) fn published_of(&self, kind: Kind) -> impl Iterator<Item = Item<'a>> {
        self.items_of(kind).iter().copied().filter(|item| !item.is_draft())
    }

    /// The records that are about a city: their places among the items.
    pub(crate) fn items_in(&self, city: &Slug) -> &[usize] {
        self.links.in_city.get(city).map_or(&[], Vec::as_slice)
    }

    /// The records that are about a challenge type: their places among the items.
    pub(crate) fn items_about(&self, challenge: &Slug) -> &[usize] {
        self.links.about.get(challenge).map_or(&[], Vec::as_slice)
    }

    /// The projects of a city: their places among the projects.
    pub(crate) fn projects_in(&self, city: &Slug) -> &[usize] {
        self.links.projects_in.get(city).map_or(&[], Vec::as_slice)
    }

    /// The organisations that have a page.
    pub(crate) fn organisations(&self) -> &'a Organisations {
        &self.links.organisations
    }

    /// The records at places among the items.
    pub(crate) fn at(&self, places: &[usize]) -> impl Iterator<Item = Item<'a>> {
        places.iter().map(|place| self.items[*place])
    }

    pub(crate) fn city(&self, id: &Slug) -> Option<&'a City> {
        let place = self.links.places.get(&RecordKey::new(Kind::City, id.clone()))?;
        self.site.cities.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn item(&self, key: &RecordKey) -> Option<Item<'a>> {
        self.item_at(key.kind, self.place_of(key)?)
    }

    /// A record by its place among those of its kind.
    pub(crate) fn item_at(&self, kind: Kind, place: usize) -> Option<Item<'a>> {
        let site = self.site;
        match kind {
            Kind::Mission => site.missions.get(place).map(|entry| Item::Mission(entry)),
            Kind::CaseStudy => site.case_studies.get(place).map(|entry| Item::CaseStudy(entry)),
            Kind::Insight => site.insights.get(place).map(|entry| Item::Insight(entry)),
            _ => None,
        }
    }

    /// A record's place among those of its kind.
    pub(crate) fn place_of(&self, key: &RecordKey) -> Option<usize> {
        self.links.places.get(key).copied()
    }

    /// The records that are alike.
    pub(crate) fn neighbours(&self) -> &'a Neighbours {
        &self.links.neighbours
    }

    /// The records that have pictures of their own.
    pub(crate) fn pictured(&self) -> &'a BTreeSet<RecordKey> {
        &self.links.pictured
    }

    pub(crate) fn collection(&self, id: &Slug) -> Option<&'a Collection> {
        let place = self.links.places.get(&RecordKey::new(Kind::Collection, id.clone()))?;
        self.site.collections.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn project(&self, id: &Slug) -> Option<&'a Project> {
        let place = self.links.places.get(&RecordKey::new(Kind::Project, id.clone()))?;
        self.site.projects.get(*place).map(|entry| &entry.record)
    }

    pub(crate) fn title(&self, key: &RecordKey) -> Option<&'a str> {
        self.common_of(key).map(|common| common.title.as_str())
    }

    /// What a record that has a page has in common with every other.
    pub(crate) fn common_of(&self, key: &RecordKey) -> Option<&'a Common> {
        self.common(key.kind, *self.links.places.get(key)?)
    }

    /// What every record that has a page has in common, with its key.
    pub(crate) fn commons(&self) -> Vec<(&RecordKey, &'a Common)> {
        let having = self.links.places.iter();
        having.filter_map(|(key, place)| Some((key, self.common(key.kind, *place)?))).collect()
    }

    /// What a record that has a page has in common with every other, by its place in its kind.
    pub(crate) fn common(&self, kind: Kind, place: usize) -> Option<&'a Common> {
        let site = self.site;
        Some(match kind {
            Kind::City => &site.cities.get(place)?.record.common,
            Kind::Mission => &site.missions.get(place)?.record.common,
            Kind::CaseStudy => &site.case_studies.get(place)?.record.common,
            Kind::Insight => &site.insights.get(place)?.record.common,
            Kind::Collection => &site.collections.get(place)?.record.common,
            Kind::Project => &site.projects.get(place)?.record.common,
            Kind::Page => &site.pages.get(place)?.record.common,
            Kind::Organisation => &site.organisations.get(place)?.record.common,
            Kind::Challenge => return None,
        })
    }

    /// The language of the site's own words.
    pub(crate) fn language(&self) -> &'a str {
        editions::language(self.site)
    }

    /// Whether a record is written in the language of the edition, of whatever region.
    pub(crate) fn is_own(&self, common: &Common) -> bool {
        editions::fits(self.language(), &common.lang)
    }

    /// The language that a record is written in, where that is not the edition's.
    pub(crate) fn foreign(&self, common: &Common) -> Option<String> {
        (!self.is_own(common)).then(|| common.lang.clone())
    }

    /// What readers call a language of records; its tag where that is not known.
    pub(crate) fn language_name<'n>(&'n self, lang: &'n str) -> &'n str {
        self.site.language_names.get(lang).map_or(lang, String::as_str)
    }

    /// The languages that a record is written in, that of this edition first, by its place in its
    /// kind.
    pub(crate) fn languages(&self, kind: Kind, place: usize) -> Vec<String> {
        let site = self.site;
        let found = match kind {
            Kind::City => site.cities.get(place).map(|entry| editions::languages(entry)),
            Kind::Mission => site.missions.get(place).map(|entry| editions::languages(entry)),
            Kind::CaseStudy => site.case_studies.get(place).map(|entry| editions::languages(entry)),
            Kind::Insight => site.insights.get(place).map(|entry| editions::languages(entry)),
            Kind::Collection => site.collections.get(place).map(|entry| editions::languages(entry)),
            Kind::Project => site.projects.get(place).map(|entry| editions::languages(entry)),
            Kind::Page => site.pages.get(place).map(|entry| editions::languages(entry)),
            Kind::Organisation => {
                site.organisations.get(place).map(|entry| editions::languages(entry))
            }
            Kind::Challenge => None,
        };
        found.unwrap_or_default()
    }
}

impl<'a> Item<'a> {
    /// Whether it is not published yet.
    pub(crate) fn is_draft(self) -> bool {
        match self {
            Self::Mission(entry) => is_draft(&entry.record),
            Self::CaseStudy(entry) => is_draft(&entry.record),
            Self::Insight(entry) => is_draft(&entry.record),
        }
    }

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

    /// Who wrote it, as far as it says.
    pub(crate) fn authors(self) -> &'a [String] {
        match self {
            Self::Mission(_) => &[],
            Self::CaseStudy(entry) => &entry.record.authors,
            Self::Insight(entry) => &entry.record.authors,
        }
    }

    /// The same in the other languages that it is written in.
    pub(crate) fn translations(self) -> Vec<Self> {
        match self {
            Self::Mission(entry) => entry.translations.iter().map(Self::Mission).collect(),
            Self::CaseStudy(entry) => entry.translations.iter().map(Self::CaseStudy).collect(),
            Self::Insight(entry) => entry.translations.iter().map(Self::Insight).collect(),
        }
    }

    /// The languages that it is written in, that of this edition first.
    pub(crate) fn languages(self) -> Vec<String> {
        match self {
            Self::Mission(entry) => editions::languages(entry),
            Self::CaseStudy(entry) => editions::languages(entry),
            Self::Insight(entry) => editions::languages(entry),
        }
    }

    /// How it is run and how it goes, where it tells of an undertaking.
    pub(crate) fn initiative(self) -> Option<&'a Initiative> {
        match self {
            Self::Mission(entry) => Some(&entry.record.initiative),
            Self::CaseStudy(entry) => Some(&entry.record.initiative),
            Self::Insight(_) => None,
        }
    }

    /// What happened to it and what is planned, by time: wordings of its goal among them, each at the
    /// end of its time.
    pub(crate) fn moments(self) -> Vec<Moment> {
        let mut moments = self.initiative().map(Moment::of).unwrap_or_default();
        if let Self::Mission(entry) = self {
            let history = &entry.record.statement_history;
            let wordings: Vec<_> = Moment::of_wordings(history, &moments, str::to_owned).collect();
            moments.extend(wordings);
            moments.sort_by_key(|moment| moment.when.sort_key());
        }
        moments
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
