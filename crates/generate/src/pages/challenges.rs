use super::{
    cities::cities_of,
    frame::{Draft, link},
    headings::{self, Heading},
    more::{more, part_on_page},
};
use crate::{cards::challenge_name, catalog::Catalog, feeds::Feeds, pages::Planned};
use atlas_locale::said::site;
use atlas_model::{
    Challenge,
    page::{
        ChallengeCount, ChallengePage, Challenges, Content, GROUPED_PAGE_SIZE, Link, Pages,
        RelatedGroup,
    },
};

/// How many cities the page of a challenge type names: the page of all cities has the others.
const CITIES: usize = 50;

/// All challenge types.
pub(crate) fn challenges(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::challenges_title()),
        description: catalog.say(site::challenges_description()),
        path: "challenges/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::fixed(
        draft.page(catalog),
        Content::Challenges(Challenges { challenges: challenge_counts(catalog) }),
    )
}

/// A page of a challenge type, by its place in the vocabulary.
pub(crate) fn challenge(catalog: &Catalog<'_>, place: usize, page: usize) -> Planned {
    let challenge = &catalog.site.vocabularies.challenges[place];
    let path = format!("challenges/{}/", challenge.id);
    let items = catalog.items_about(&challenge.id);
    let first = catalog.site.settings.href(&path);
    let pages = Pages::of(items.len(), GROUPED_PAGE_SIZE, page, first);
    let groups = groups(catalog, challenge, page);
    if page > 1 {
        let crumbs = vec![all_challenges(catalog), link(catalog, &challenge.label, &path)];
        return more(catalog, &challenge.label, &path, crumbs, groups, pages);
    }
    let mut cities = cities_of(catalog, items);
    let more_cities = cities.len().saturating_sub(CITIES);
    cities.truncate(CITIES);
    let content = ChallengePage {
        name: challenge_name(challenge),
        definition: challenge.definition.clone(),
        sdgs: challenge.sdgs.clone(),
        sub_terms: challenge.sub_terms.clone(),
        groups,
        pages,
        cities,
        more_cities: u32::try_from(more_cities).unwrap_or(u32::MAX),
        feed: Feeds::Challenge(place).href(catalog),
    };
    let draft = Draft {
        title: challenge.label.clone(),
        description: challenge.definition.clone(),
        path,
        crumbs: vec![all_challenges(catalog)],
    };
    Planned::fixed(draft.page(catalog), Content::Challenge(content))
}

/// The way to all challenge types.
fn all_challenges(catalog: &Catalog<'_>) -> Link {
    link(catalog, &catalog.say(site::challenges_title()), "challenges/")
}

/// The records of a challenge type that stand on a page.
fn groups(catalog: &Catalog<'_>, challenge: &Challenge, page: usize) -> Vec<RelatedGroup> {
    let items = part_on_page(catalog.items_about(&challenge.id), 0, page);
    let headed = catalog.at(items);
    let headed = headed.map(|item| (Heading::of_kind(catalog, item.kind()), item.key()));
    headings::groups(catalog, headed)
}

/// The challenge types in the vocabulary's order, each with how many records are about it.
pub(crate) fn challenge_counts(catalog: &Catalog<'_>) -> Vec<ChallengeCount> {
    let challenges = catalog.site.vocabularies.challenges.iter();
    challenges
        .map(|challenge| {
            let count = catalog.items_about(&challenge.id).len();
            ChallengeCount {
                name: challenge_name(challenge),
                definition: Some(challenge.definition.clone()),
                count: u32::try_from(count).unwrap_or(u32::MAX),
            }
        })
        .collect()
}
