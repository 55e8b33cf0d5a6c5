use super::frame::{Draft, link};
use crate::{
    catalog::{Catalog, Item},
    pages::Planned,
};
use atlas_locale::said::site;
use atlas_model::{
    Criteria, Criterion, CriterionRating, Kind, Mission, RecordKey, Roar,
    page::{Assess, Link, Rated, Told, View},
};

/// How many missions tell of a part of ROAR.
const TELLING: usize = 2;

/// The self-test for a mission.
pub(crate) fn assess(catalog: &Catalog<'_>) -> Planned {
    let missions: Vec<&Mission> =
        catalog.items_of(Kind::Mission).iter().filter_map(mission).collect();
    // No mission speaks twice, as long as there are others.
    let mut heard: Vec<&Mission> = Vec::new();
    let criteria = (0..Criteria::NAMES.len()).map(|which| {
        let of = |mission: &'_ Mission| mission.criteria.all()[which].cloned();
        rated(catalog, &missions, &of, &mut heard)
    });
    let criteria = criteria.collect();
    let roar = (0..Roar::NAMES.len()).map(|which| {
        let text = |mission: &Mission| Some(mission.roar.all()[which]?.text.clone());
        let telling = missions.iter().filter_map(|mission| Some((*mission, text(mission)?)));
        let told = telling.map(|(mission, text)| told(catalog, mission, None, text));
        // Each part begins with another mission than the one before.
        let told: Vec<Told> = told.collect();
        let start = (which * TELLING).min(told.len().saturating_sub(TELLING));
        told.into_iter().skip(start).take(TELLING).collect()
    });
    let assess = Assess { criteria, roar: roar.collect() };
    let draft = Draft {
        title: catalog.say(site::assess_title()),
        description: catalog.say(site::assess_description()),
        path: "assess/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::Assess(assess))
}

fn mission<'a>(item: &Item<'a>) -> Option<&'a Mission> {
    match item {
        Item::Mission(entry) => Some(&entry.record),
        _ => None,
    }
}

/// How missions meet a criterion: how many, and one for each rating that says why.
fn rated<'a>(
    catalog: &Catalog<'_>,
    missions: &[&'a Mission],
    criterion: &dyn Fn(&Mission) -> Option<Criterion>,
    heard: &mut Vec<&'a Mission>,
) -> Rated {
    let mut rated = Rated::default();
    for mission in missions {
        match criterion(mission).map(|criterion| criterion.rating) {
            Some(CriterionRating::Met) => rated.met += 1,
            Some(CriterionRating::Partly) => rated.partly += 1,
            Some(CriterionRating::NotMet) => rated.not_met += 1,
            Some(CriterionRating::NotAssessed) | None => {}
        }
    }
    for rating in [CriterionRating::Met, CriterionRating::Partly, CriterionRating::NotMet] {
        let why = |mission: &Mission| {
            criterion(mission).filter(|criterion| criterion.rating == rating)?.why
        };
        let telling = || missions.iter().filter_map(|mission| Some((*mission, why(mission)?)));
        let new = |mission: &Mission| !heard.iter().any(|known| std::ptr::eq(*known, mission));
        let chosen = telling().find(|(mission, _)| new(mission)).or_else(|| telling().next());
        if let Some((mission, why)) = chosen {
            heard.push(mission);
            rated.told.push(told(catalog, mission, Some(rating), why));
        }
    }
    rated
}

fn told(
    catalog: &Catalog<'_>,
    mission: &Mission,
    rating: Option<CriterionRating>,
    text: String,
) -> Told {
    let key = RecordKey::new(Kind::Mission, mission.common.id.clone());
    let title = link(catalog, &mission.common.title, &key.path());
    let mission = Link { lang: catalog.foreign(&mission.common), ..title };
    Told { mission, rating, text }
}
