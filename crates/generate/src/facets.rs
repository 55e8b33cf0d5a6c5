//! Which values of each facet a record has, and what readers call them.

use crate::{
    catalog::{Catalog, Item},
    editions::primary,
};
use atlas_locale::said::{app, site};
use atlas_model::{City, Initiative, Mission, Slug, Term, VocabularyTerm};
use mission_atlas_app::naming::{self, Worded};
use std::collections::BTreeMap;

/// A value of a facet, as addresses write it, and its label.
pub(crate) type Valued = (String, String);

/// The values that a record has of the facet of a key.
pub(crate) fn values(catalog: &Catalog<'_>, item: Item<'_>, key: &str) -> Vec<Valued> {
    let terms = &catalog.site.vocabularies;
    let cities = || item.cities().into_iter().filter_map(|id| catalog.city(id));
    match key {
        "challenge" => catalog
            .challenge_names(item.challenges())
            .into_iter()
            .map(|name| (name.id.to_string(), name.label))
            .collect(),
        "city" => cities().map(|city| (city.common.id.to_string(), city.name.clone())).collect(),
        "kind" => vec![(item.kind().id().to_owned(), catalog.say(naming::kind(item.kind())))],
        "country" => cities().map(country).collect(),
        "region" => cities().map(|city| (city.region_id.clone(), city.region.clone())).collect(),
        "showcase" => showcase(catalog, item).into_iter().collect(),
        "language" => {
            // Those of several regions have one name, and are one.
            let languages = item.languages();
            let named = languages
                .iter()
                .map(|lang| (primary(lang).to_owned(), catalog.language_name(lang).to_owned()));
            named.collect::<BTreeMap<_, _>>().into_iter().collect()
        }
        _ => match item {
            Item::Mission(entry) => mission(catalog, &entry.record, key),
            Item::CaseStudy(entry) => match key {
                "method" => labelled(&terms.methods, &entry.record.methods),
                "evidence" => vec![term(catalog, entry.record.evidence_level)],
                _ => run(catalog, &entry.record.initiative, key),
            },
            Item::Insight(entry) => match key {
                "roar" => entry.record.roar.iter().copied().map(|it| term(catalog, it)).collect(),
                "capability" => {
                    entry.record.capability.iter().copied().map(|it| term(catalog, it)).collect()
                }
                "lifecycle" => entry
                    .record
                    .lifecycle_step
                    .iter()
                    .copied()
                    .map(|it| term(catalog, it))
                    .collect(),
                "strength" => vec![term(catalog, entry.record.strength)],
                _ => Vec::new(),
            },
        },
    }
}

/// The showcase that a record is from, where there are several.
fn showcase(catalog: &Catalog<'_>, item: Item<'_>) -> Option<Valued> {
    let own = || ("this-showcase".to_owned(), catalog.site.settings.title.clone());
    let origin = item.common().origin.as_ref();
    let origin = origin.map(|origin| (origin.showcase.to_string(), origin.name.clone()));
    (!catalog.site.members.is_empty()).then(|| origin.unwrap_or_else(own))
}

fn mission(catalog: &Catalog<'_>, mission: &Mission, key: &str) -> Vec<Valued> {
    let lead = || mission.initiative.lead.as_ref().and_then(|lead| lead.kind);
    let governance = || mission.governance.iter().map(|used| &used.term);
    match key {
        "target" => vec![target(catalog, &mission.initiative)],
        "level" => {
            catalog.city(&mission.city).map(|city| term(catalog, city.level)).into_iter().collect()
        }
        "recognition" => vec![term(catalog, mission.recognition)],
        "lead" => lead().map(|it| term(catalog, it)).into_iter().collect(),
        "governance" => labelled(&catalog.site.vocabularies.governance, governance()),
        _ => run(catalog, &mission.initiative, key),
    }
}

fn run(catalog: &Catalog<'_>, initiative: &Initiative, key: &str) -> Vec<Valued> {
    let progress = || initiative.progress.as_ref().map(|progress| progress.state);
    let instruments = || initiative.instruments.iter().map(|used| &used.term);
    match key {
        "stage" => initiative.stage.map(|it| term(catalog, it)).into_iter().collect(),
        "progress" => progress().map(|it| term(catalog, it)).into_iter().collect(),
        "instrument" => labelled(&catalog.site.vocabularies.instruments, instruments()),
        "sdg" => {
            let goals = initiative.sdgs.iter();
            goals.map(|goal| (goal.to_string(), goal_label(catalog, *goal))).collect()
        }
        "funding" if !initiative.funding.is_empty() => {
            vec![("recorded".to_owned(), catalog.say(site::facet_funding_recorded()))]
        }
        _ => Vec::new(),
    }
}

/// The band of years that a target falls into.
fn target(catalog: &Catalog<'_>, initiative: &Initiative) -> Valued {
    let year = initiative.target.as_ref().and_then(|target| target.year);
    let (value, label) = match year {
        None => ("none", site::facet_target_none().into()),
        Some(..=2025) => ("to-2025", site::facet_target_to("2025")),
        Some(2026..=2030) => ("2026-2030", app::years_between("2026", "2030")),
        Some(2031..=2040) => ("2031-2040", app::years_between("2031", "2040")),
        Some(_) => ("after-2040", site::facet_target_after("2040")),
    };
    (value.to_owned(), catalog.say(label))
}

fn goal_label(catalog: &Catalog<'_>, number: u8) -> String {
    let name = naming::goal(number).map(|said| catalog.say(said)).unwrap_or_default();
    format!("{number} {name}")
}

fn country(city: &City) -> Valued {
    (city.country.to_lowercase(), city.country_name.clone())
}

fn term(catalog: &Catalog<'_>, term: impl Worded) -> Valued {
    (term.id().to_owned(), catalog.say(naming::term(term)))
}

fn labelled<'i>(terms: &[VocabularyTerm], ids: impl IntoIterator<Item = &'i Slug>) -> Vec<Valued> {
    let known = |id: &Slug| terms.iter().find(|term| term.id == *id);
    ids.into_iter()
        .filter_map(known)
        .map(|term| (term.id.to_string(), term.label.clone()))
        .collect()
}
