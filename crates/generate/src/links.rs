//! The places of a site's records, and the links between them. It borrows nothing, so that it can be
//! kept beside its site.

use crate::{
    catalog::{HasCommon, Pointer, is_listed, listed, sorting_key},
    comparison::Neighbours,
    organisations::Organisations,
    pictures::pictured,
};
use atlas_model::{Entry, Kind, Mission, RecordKey, Site, Slug};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Where each record of a site is, what points at it, and what is listed where.
pub(crate) struct Links {
    pub(crate) places: BTreeMap<RecordKey, usize>,
    /// For each record, the records that point at it, each under what that makes them to it.
    pub(crate) pointing: BTreeMap<RecordKey, Vec<(Pointer, RecordKey)>>,
    /// Every record that lists show, by its place in its kind: missions first, each kind by title.
    pub(crate) items: Vec<(Kind, usize)>,
    /// Places among the items, by city and by challenge type.
    pub(crate) in_city: BTreeMap<Slug, Vec<usize>>,
    pub(crate) about: BTreeMap<Slug, Vec<usize>>,
    /// Places among the projects, by city.
    pub(crate) projects_in: BTreeMap<Slug, Vec<usize>>,
    /// The organisations that have a page.
    pub(crate) organisations: Organisations,
    /// Records that are alike, near each other.
    pub(crate) neighbours: Neighbours,
    /// The records that have pictures of their own.
    pub(crate) pictured: BTreeSet<RecordKey>,
}

impl Links {
    pub(crate) fn of(site: &Site) -> Self {
        let items = items(site);
        let mut links = Self {
            places: BTreeMap::new(),
            pointing: BTreeMap::new(),
            organisations: Organisations::of(site, &items),
            items,
            in_city: BTreeMap::new(),
            about: BTreeMap::new(),
            projects_in: BTreeMap::new(),
            neighbours: Neighbours::of(site),
            pictured: pictured(site),
        };
        links.note(Kind::City, &site.cities);
        links.note(Kind::Mission, &site.missions);
        links.note(Kind::CaseStudy, &site.case_studies);
        links.note(Kind::Insight, &site.insights);
        links.note(Kind::Collection, &site.collections);
        links.note(Kind::Project, &site.projects);
        links.note(Kind::Organisation, &site.organisations);
        links.note(Kind::Page, &site.pages);
        links.note_pointers(site);
        links.note_subjects(site);
        links
    }

    fn note<T: HasCommon>(&mut self, kind: Kind, entries: &[Arc<Entry<T>>]) {
        for (place, entry) in entries.iter().enumerate() {
            self.places.insert(RecordKey::new(kind, entry.record.common().id.clone()), place);
        }
    }

    fn note_pointers(&mut self, site: &Site) {
        let mission = |id: &Slug| RecordKey::new(Kind::Mission, id.clone());
        for Entry { record, .. } in listed(&site.case_studies) {
            let from = RecordKey::new(Kind::CaseStudy, record.common.id.clone());
            for id in &record.missions {
                self.point(Pointer::CaseStudy, &from, mission(id));
            }
        }
        for Entry { record, .. } in listed(&site.insights) {
            let from = RecordKey::new(Kind::Insight, record.common.id.clone());
            for support in &record.supported_by {
                self.point(Pointer::Insight, &from, support.key.clone());
            }
        }
        for Entry { record, .. } in listed(&site.projects) {
            let from = RecordKey::new(Kind::Project, record.common.id.clone());
            for id in &record.missions {
                self.point(Pointer::Project, &from, mission(id));
            }
        }
        for Entry { record, .. } in listed(&site.collections) {
            let from = RecordKey::new(Kind::Collection, record.common.id.clone());
            for member in &record.members {
                self.point(Pointer::Collection, &from, member.key.clone());
            }
        }
        for Entry { record, .. } in listed(&site.missions) {
            let from = RecordKey::new(Kind::Mission, record.common.id.clone());
            for project in record.projects.iter().filter_map(|project| project.project.as_ref()) {
                let to = RecordKey::new(Kind::Project, project.clone());
                self.point(Pointer::Mission, &from, to);
            }
        }
    }

    fn point(&mut self, pointer: Pointer, from: &RecordKey, to: RecordKey) {
        let pointing = self.pointing.entry(to).or_default();
        // All of one record come in a row, so that the last tells whether it is there.
        if pointing.last().is_none_or(|(_, last)| last != from) {
            pointing.push((pointer, from.clone()));
        }
    }

    fn note_subjects(&mut self, site: &Site) {
        for (at, (kind, place)) in self.items.iter().enumerate() {
            let (cities, challenges): (Vec<&Slug>, &[Slug]) = match kind {
                Kind::CaseStudy => {
                    let case = &site.case_studies[*place].record;
                    (case.cities.iter().collect(), &case.challenges)
                }
                Kind::Insight => {
                    let insight = &site.insights[*place].record;
                    (insight.cities.iter().collect(), &insight.challenges)
                }
                _ => {
                    let mission: &Mission = &site.missions[*place].record;
                    let cities = std::iter::once(&mission.city).chain(&mission.also_cities);
                    (cities.collect(), &mission.challenges)
                }
            };
            for city in cities {
                self.in_city.entry(city.clone()).or_default().push(at);
            }
            for challenge in challenges {
                self.about.entry(challenge.clone()).or_default().push(at);
            }
        }
        let projects = site.projects.iter().enumerate();
        for (place, entry) in projects.filter(|(_, entry)| is_listed(&entry.record)) {
            self.projects_in.entry(entry.record.city.clone()).or_default().push(place);
        }
    }
}

fn items(site: &Site) -> Vec<(Kind, usize)> {
    let mut items = Vec::new();
    add_listed(&mut items, Kind::Mission, &site.missions);
    add_listed(&mut items, Kind::CaseStudy, &site.case_studies);
    add_listed(&mut items, Kind::Insight, &site.insights);
    items.sort_by_cached_key(|(kind, place)| {
        let common = match kind {
            Kind::CaseStudy => &site.case_studies[*place].record.common,
            Kind::Insight => &site.insights[*place].record.common,
            _ => &site.missions[*place].record.common,
        };
        (*kind, sorting_key(&common.title), common.id.clone())
    });
    items
}

fn add_listed<T: HasCommon>(items: &mut Vec<(Kind, usize)>, kind: Kind, entries: &[Arc<Entry<T>>]) {
    let shown = entries.iter().enumerate().filter(|(_, entry)| is_listed(&entry.record));
    items.extend(shown.map(|(place, _)| (kind, place)));
}
