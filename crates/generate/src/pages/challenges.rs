use super::{
    cities::cities_of,
    frame::{Draft, link},
};
use crate::{cards::challenge_name, catalog::Catalog, pages::Planned};
use atlas_model::page::{ChallengeCount, ChallengePage, Challenges, Content};

/// All challenge types.
pub(crate) fn challenges(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Challenges".to_owned(),
        description: "The societal challenges that cities take on, each with its missions, case \
                      studies and insights."
            .to_owned(),
        path: "challenges/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::fixed(
        draft.page(catalog),
        Content::Challenges(Challenges { challenges: challenge_counts(catalog) }),
    )
}

/// A challenge type, by its place in the vocabulary.
pub(crate) fn challenge(catalog: &Catalog<'_>, place: usize) -> Planned {
    let challenge = &catalog.site.vocabularies.challenges[place];
    let items = catalog.items_about(&challenge.id);
    let headed = items.iter().map(|item| (item.kind().plural().to_owned(), item.key()));
    let content = ChallengePage {
        name: challenge_name(challenge),
        definition: challenge.definition.clone(),
        sdgs: challenge.sdgs.clone(),
        sub_terms: challenge.sub_terms.clone(),
        groups: catalog.groups(headed),
        cities: cities_of(catalog, &items),
    };
    let draft = Draft {
        title: challenge.label.clone(),
        description: challenge.definition.clone(),
        path: format!("challenges/{}/", challenge.id),
        crumbs: vec![link(catalog, "Challenges", "challenges/")],
    };
    Planned::fixed(draft.page(catalog), Content::Challenge(content))
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
