use crate::today::days_between;
use atlas_content::is_stale;
use atlas_model::{Common, Date, Entry, Kind, RecordKey, RecordState, Site, Slug};
use std::{collections::BTreeMap, sync::Arc};

/// Which records count.
#[derive(Clone, Copy)]
pub struct Wanted {
    pub today: Date,
    /// Whether those that were never verified count, where they cite sources.
    pub never: bool,
}

/// A record whose sources should be read again.
pub struct Record<'a> {
    pub key: RecordKey,
    pub common: &'a Common,
    /// Its file, below the showcase's folder.
    pub path: &'a str,
    /// How many days ago it was verified; none: never.
    pub days: Option<i64>,
}

/// A city and its records. A record of several cities stands with each.
pub struct City<'a> {
    /// None: of no city.
    pub id: Option<&'a Slug>,
    pub name: &'a str,
    pub records: Vec<Record<'a>>,
}

/// The records to be verified again, by city in the order of names, the longest overdue first.
pub struct Overdue<'a> {
    pub today: Date,
    pub cities: Vec<City<'a>>,
}

/// Finds the records to be verified again. What is archived or removed is left alone.
pub fn overdue(site: &Site, wanted: Wanted) -> Overdue<'_> {
    let mut gathered = Gathered { wanted, by_city: BTreeMap::new() };
    gathered.add(Kind::City, &site.cities, |city| (&city.common, vec![&city.common.id]));
    gathered.add(Kind::Mission, &site.missions, |mission| (&mission.common, vec![&mission.city]));
    gathered.add(Kind::CaseStudy, &site.case_studies, |case_study| {
        (&case_study.common, case_study.cities.iter().collect())
    });
    gathered.add(Kind::Insight, &site.insights, |insight| {
        (&insight.common, insight.cities.iter().collect())
    });
    gathered.add(Kind::Project, &site.projects, |project| (&project.common, vec![&project.city]));
    gathered.add(Kind::Organisation, &site.organisations, |organisation| {
        (&organisation.common, organisation.city.iter().collect())
    });
    gathered.add(Kind::Collection, &site.collections, |collection| (&collection.common, vec![]));
    gathered.add(Kind::Page, &site.pages, |page| (&page.common, vec![]));
    let mut cities: Vec<_> = gathered
        .by_city
        .into_iter()
        .map(|(id, mut records)| {
            records.sort_by_key(|record| record.common.last_verified.map(|date| date.sort_key()));
            City { id, name: name_of(site, id), records }
        })
        .collect();
    cities.sort_by_key(|city| (city.id.is_none(), city.name));
    Overdue { today: wanted.today, cities }
}

impl Overdue<'_> {
    /// How many records there are, each counted once.
    pub fn count(&self) -> usize {
        let records = self.cities.iter().flat_map(|city| &city.records);
        let mut paths: Vec<_> = records.map(|record| record.path).collect();
        paths.sort_unstable();
        paths.dedup();
        paths.len()
    }
}

struct Gathered<'a> {
    wanted: Wanted,
    by_city: BTreeMap<Option<&'a Slug>, Vec<Record<'a>>>,
}

impl<'a> Gathered<'a> {
    fn add<T>(
        &mut self,
        kind: Kind,
        entries: &'a [Arc<Entry<T>>],
        about: impl Fn(&'a T) -> (&'a Common, Vec<&'a Slug>),
    ) {
        for entry in entries {
            let (common, cities) = about(&entry.record);
            if !self.counts(common) {
                continue;
            }
            let cities: Vec<_> = match cities.as_slice() {
                [] => vec![None],
                cities => cities.iter().map(|city| Some(*city)).collect(),
            };
            for city in cities {
                let days = common.last_verified.map(|date| days_between(date, self.wanted.today));
                let key = RecordKey::new(kind, common.id.clone());
                let record = Record { key, common, path: &entry.path, days };
                self.by_city.entry(city).or_default().push(record);
            }
        }
    }

    fn counts(&self, common: &Common) -> bool {
        if matches!(common.record_state, RecordState::Archived | RecordState::Removed) {
            return false;
        }
        match common.last_verified {
            Some(verified) => is_stale(verified, self.wanted.today),
            None => self.wanted.never && !common.sources.is_empty(),
        }
    }
}

fn name_of<'a>(site: &'a Site, id: Option<&'a Slug>) -> &'a str {
    let Some(id) = id else { return "No city" };
    let city = site.cities.iter().find(|city| city.record.common.id == *id);
    city.map_or(id.as_str(), |city| &city.record.name)
}
