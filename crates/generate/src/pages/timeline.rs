use super::frame::Draft;
use crate::{
    catalog::{Catalog, Item, sorting_key},
    document::{hashed, json},
    editions::fits,
    pages::Planned,
};
use atlas_locale::said::site;
use atlas_model::{
    Kind, Mission, Moment, MomentState, RecordKey, Term,
    page::{
        FacetGroup, FacetValue, InLanguage, Moments, MomentsRecord, Timeline, TimelinePart, View,
        YearCounts,
    },
};
use mission_atlas_app::naming;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// As many moments as the page itself may hold. With more it holds the first of them, and all are
/// in files that are loaded as they are asked for.
const IN_THE_PAGE: usize = 600;
/// As many of them as it holds then, which is as many as it lists, and as a file holds.
const FIRST: usize = 200;
const IN_A_FILE: usize = 1500;

/// What happened and what is planned, over the years.
pub(crate) fn timeline(catalog: &Catalog<'_>) -> Planned {
    let gathered = Gathered::of(catalog);
    let total = gathered.moments.len();
    let (first, parts) = if total <= IN_THE_PAGE {
        (gathered.moments(0..total), Vec::new())
    } else {
        let parts = gathered
            .files()
            .map(|(path, part)| TimelinePart { href: catalog.site.settings.href(&path), ..part.0 });
        (gathered.moments(0..FIRST), parts.collect())
    };
    let timeline = Timeline {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        counts: gathered.counts(),
        facets: gathered.facets(catalog),
        first,
        parts,
    };
    let draft = Draft {
        title: catalog.say(site::timeline_title()),
        description: catalog.say(site::timeline_description()),
        path: "timeline/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::Timeline(timeline))
}

/// The files of moments that the page loads: none where it holds all of them.
pub(crate) fn timeline_files(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let gathered = Gathered::of(catalog);
    if gathered.moments.len() <= IN_THE_PAGE {
        return Vec::new();
    }
    gathered.files().map(|(path, (_, json))| (path, json)).collect()
}

/// All moments of the showcase, by time.
struct Gathered<'c, 'a> {
    catalog: &'c Catalog<'a>,
    moments: Vec<(Item<'a>, Moment)>,
}

impl<'c, 'a> Gathered<'c, 'a> {
    fn of(catalog: &'c Catalog<'a>) -> Self {
        let of_item = |item: &Item<'a>| {
            let item = *item;
            let told = told_by_missions(catalog, item);
            let moments = item.moments().into_iter();
            let own = moments.filter(move |moment| !told.contains(&told_by(moment)));
            own.map(move |moment| (item, moment))
        };
        let mut moments: Vec<_> = catalog.items().iter().flat_map(of_item).collect();
        // Moments of one time stay in the order of their records.
        moments.sort_by_key(|(_, moment)| moment.when.sort_key());
        Self { catalog, moments }
    }

    fn moments(&self, range: Range<usize>) -> Moments {
        let mut places: BTreeMap<RecordKey, u32> = BTreeMap::new();
        let mut gathered = Moments::default();
        for (item, moment) in &self.moments[range] {
            let place = *places.entry(item.key()).or_insert_with(|| {
                gathered.records.push(self.record(*item));
                u32::try_from(gathered.records.len() - 1).unwrap_or(u32::MAX)
            });
            gathered.moments.push((place, moment.clone()));
        }
        gathered
    }

    fn record(&self, item: Item<'_>) -> MomentsRecord {
        MomentsRecord {
            title: item.common().title.clone(),
            lang: self.catalog.foreign(item.common()),
            href: self.catalog.site.settings.href(&item.key().path()),
            place: self.catalog.place(item.cities()),
            cities: item.cities().into_iter().cloned().collect(),
            challenges: item.challenges().to_vec(),
            goals_before: goals_before(self.catalog, item),
        }
    }

    /// The files that hold all of them: the path of each, what the page says of it, its text.
    fn files(&self) -> impl Iterator<Item = (String, (TimelinePart, String))> {
        let starts = (0..self.moments.len()).step_by(IN_A_FILE);
        starts.map(|start| {
            let end = (start + IN_A_FILE).min(self.moments.len());
            let text = json(&self.moments(start..end));
            let part = TimelinePart {
                from: self.moments[start].1.when.year(),
                to: self.moments[end - 1].1.when.year(),
                count: u32::try_from(end - start).unwrap_or(u32::MAX),
                href: String::new(),
            };
            let name = hashed(&format!("years-{:04}", part.from), "json", text.as_bytes());
            (format!("timeline/{name}"), (part, text))
        })
    }

    fn counts(&self) -> Vec<YearCounts> {
        let of_state = |state: &MomentState| {
            let mut years: BTreeMap<i16, u32> = BTreeMap::new();
            for (_, moment) in self.moments.iter().filter(|(_, moment)| moment.state == *state) {
                *years.entry(moment.when.year()).or_default() += 1;
            }
            YearCounts { state: *state, years: years.into_iter().collect() }
        };
        MomentState::ALL.iter().map(of_state).collect()
    }

    /// The values that moments have of each facet, by what they are called.
    fn facets(&self, catalog: &Catalog<'_>) -> Vec<FacetGroup> {
        let group = |key: &str| {
            let mut counts: BTreeMap<(String, String), u32> = BTreeMap::new();
            for (item, moment) in &self.moments {
                for value in values(catalog, *item, moment, key) {
                    *counts.entry(value).or_default() += 1;
                }
            }
            let values = counts.into_iter();
            let mut values: Vec<FacetValue> =
                values.map(|((value, label), count)| FacetValue { value, label, count }).collect();
            values.sort_by_cached_key(|value| sorting_key(&value.label));
            FacetGroup { key: key.to_owned(), values }
        };
        Timeline::FACETS.map(group).into()
    }
}

/// The earlier wordings of a record's goal that are titles of its moments.
pub(super) fn goals_before(catalog: &Catalog<'_>, item: Item<'_>) -> Vec<InLanguage> {
    let Item::Mission(entry) = item else { return Vec::new() };
    let Mission { common, statement_history, .. } = &entry.record;
    let goal = |moment: Moment| {
        let mut history = statement_history.iter();
        let words =
            history.find(|words| words.until == Some(moment.when) && words.text == moment.title)?;
        let lang = words.lang.as_ref().unwrap_or(&common.lang);
        let lang = (!fits(catalog.language(), lang)).then(|| lang.clone());
        Some((moment.title, lang))
    };
    item.moments().into_iter().filter_map(goal).collect()
}

/// The values of a facet that a moment has, with their labels.
fn values(
    catalog: &Catalog<'_>,
    item: Item<'_>,
    moment: &Moment,
    key: &str,
) -> Vec<(String, String)> {
    match key {
        "challenge" => {
            let names = catalog.challenge_names(item.challenges()).into_iter();
            names.map(|name| (name.id.to_string(), name.label)).collect()
        }
        "city" => {
            let cities = item.cities().into_iter().filter_map(|id| catalog.city(id));
            cities.map(|city| (city.common.id.to_string(), city.name.clone())).collect()
        }
        "milestone" => {
            let label = match moment.kind {
                Some(kind) => catalog.say(naming::term(kind)),
                None => catalog.say(site::moment_target()),
            };
            vec![(moment.kind_id().to_owned(), label)]
        }
        _ => vec![(moment.state.id().to_owned(), catalog.say(naming::term(moment.state)))],
    }
}

/// What makes two moments of a mission and of a case study about it the same.
fn told_by(moment: &Moment) -> (String, &'static str) {
    (moment.when.to_string(), moment.kind_id())
}

/// What the missions tell that a case study is about.
fn told_by_missions(catalog: &Catalog<'_>, item: Item<'_>) -> BTreeSet<(String, &'static str)> {
    let Item::CaseStudy(entry) = item else { return BTreeSet::new() };
    let missions = entry.record.missions.iter();
    let missions =
        missions.filter_map(|id| catalog.item(&RecordKey::new(Kind::Mission, id.clone())));
    missions.flat_map(Item::moments).map(|moment| told_by(&moment)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editions,
        links::Links,
        small_site::{mission, small_site},
        words,
    };

    #[test]
    fn a_goal_worded_anew_is_told_in_its_own_language() {
        let mission = mission(
            "lead: {name: Malmö, kind: local-government}\nstatement_history:\n\
             - {text: Warm homes for some, until: 2020}\n\
             - {text: Casas cálidas, lang: es, until: 2022}",
        );
        let site = small_site("en, es", &[("missions/warm-homes.md", &mission)]);
        let langs = editions::all(&site).into_iter().map(|site| {
            let links = Links::of(&site);
            let catalog = Catalog::new(&site, &links, &words::of(&site));
            let item = catalog.items_of(Kind::Mission)[0];
            let goals = goals_before(&catalog, item);
            let moments = item.moments();
            let told = moments.iter().filter_map(|moment| moment.goal_before(&goals));
            told.map(|(_, lang)| lang.clone()).collect()
        });
        let langs: Vec<Vec<Option<String>>> = langs.collect();
        let foreign = |lang: &str| Some(lang.to_owned());
        assert_eq!(langs, [[None, foreign("es")], [foreign("en"), None]]);
    }
}
