use super::{
    challenges::challenge_counts,
    cities::{countries, regions},
    frame::Draft,
};
use crate::{
    catalog::{Catalog, Item, listed},
    feeds::Feeds,
    pages::{LISTED, Planned},
};
use atlas_model::{
    Entry, Insight, Kind, Mission, RecordKey, Strength,
    page::{Card, Content, Home},
};

/// How many missions the first page shows, and how many collections and insights.
const MISSIONS: usize = 6;
const WORTH_KNOWING: usize = 6;

/// The first page.
pub(crate) fn home(catalog: &Catalog<'_>) -> Planned {
    let settings = &catalog.site.settings;
    let count = |kind| catalog.items_of(kind).len();
    let home = Home {
        tagline: settings.tagline.clone(),
        counts: LISTED
            .into_iter()
            .map(|kind| (kind, u32::try_from(count(kind)).unwrap_or(u32::MAX)))
            .collect(),
        countries: countries(catalog),
        challenges: challenge_counts(catalog)
            .into_iter()
            .filter(|challenge| challenge.count > 0)
            .collect(),
        regions: regions(catalog).into_iter().filter(|region| !region.cities.is_empty()).collect(),
        missions: missions_to_begin_with(catalog),
        worth_knowing: worth_knowing(catalog),
        feed: Feeds::All.href(catalog),
        words: settings.words.clone(),
    };
    let draft = Draft {
        title: settings.title.clone(),
        description: settings.tagline.clone().unwrap_or_else(|| settings.title.clone()),
        path: String::new(),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::Home(home))
}

/// The missions that most is known of, of each primary challenge one.
fn missions_to_begin_with(catalog: &Catalog<'_>) -> Vec<Card> {
    let mut missions: Vec<&Entry<Mission>> = listed(&catalog.site.missions).collect();
    missions.sort_by_key(|entry| std::cmp::Reverse(known(entry)));
    let mut challenges = Vec::new();
    missions.retain(|entry| {
        let primary = entry.record.challenges.first();
        let first = !challenges.contains(&primary);
        challenges.push(primary);
        first
    });
    missions.into_iter().take(MISSIONS).map(|entry| catalog.card_of(Item::Mission(entry))).collect()
}

fn known(entry: &Entry<Mission>) -> usize {
    let mission = &entry.record;
    let initiative = &mission.initiative;
    initiative.milestones.len()
        + initiative.indicators.len() * 2
        + initiative.partners.len()
        + mission.lessons.len() * 2
        + mission.common.facts.len()
}

/// Collections, then the insights that rest on most.
fn worth_knowing(catalog: &Catalog<'_>) -> Vec<Card> {
    let collections = listed(&catalog.site.collections)
        .map(|entry| RecordKey::new(Kind::Collection, entry.record.common.id.clone()))
        .take(WORTH_KNOWING / 2);
    let mut insights: Vec<&Entry<Insight>> = listed(&catalog.site.insights).collect();
    insights.sort_by_key(|entry| entry.record.strength == Strength::OneCase);
    let mut cards: Vec<Card> = collections.filter_map(|key| catalog.card(&key)).collect();
    let insights = insights.into_iter().map(|entry| catalog.card_of(Item::Insight(entry)));
    cards.extend(insights.take(WORTH_KNOWING - cards.len()));
    cards
}
