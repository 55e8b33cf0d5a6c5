//! Records as lists show them.

use crate::catalog::{Catalog, Item};
use atlas_locale::said::site;
use atlas_model::{
    Challenge, City, Common, Initiative, Kind, RecordKey, Slug,
    page::{Card, ChallengeName},
};
use mission_atlas_app::naming;

impl Catalog<'_> {
    /// The card of a record; none for what has no page of its own or does not exist.
    pub(crate) fn card(&self, key: &RecordKey) -> Option<Card> {
        if let Some(item) = self.item(key) {
            return Some(self.card_of(item));
        }
        match key.kind {
            Kind::City => {
                let city = self.city(&key.id)?;
                let card = self.bare_card(key, &city.common);
                Some(Card { place: Some(city.country_name.clone()), ..card })
            }
            Kind::Organisation => {
                let known = self.organisations().file(&key.id)?;
                let card = self.bare_card(key, self.common_of(key)?);
                let kind = known.kind.map(|kind| self.say(naming::term(kind)));
                Some(Card { note: noted(kind.as_deref(), card.note.as_deref()), ..card })
            }
            Kind::Collection => Some(self.bare_card(key, &self.collection(&key.id)?.common)),
            Kind::Project => {
                let project = self.project(&key.id)?;
                let card = self.bare_card(key, &project.common);
                Some(Card { place: self.place(std::iter::once(&project.city)), ..card })
            }
            _ => None,
        }
    }

    /// The card of a record that lists show.
    pub(crate) fn card_of(&self, item: Item<'_>) -> Card {
        let card = Card {
            challenges: self.challenge_names(item.challenges()),
            place: self.place(item.cities()),
            ..self.bare_card(&item.key(), item.common())
        };
        match item {
            Item::Mission(entry) => Card {
                line: Some(entry.record.statement.clone()),
                ..with_run(card, &entry.record.initiative)
            },
            Item::CaseStudy(entry) => Card {
                note: noted(Some(&self.words.apart(&entry.record.period)), card.note.as_deref()),
                ..with_run(card, &entry.record.initiative)
            },
            Item::Insight(entry) => Card {
                line: Some(entry.record.claim.clone()),
                note: noted(
                    Some(&self.say(naming::term(entry.record.strength))),
                    card.note.as_deref(),
                ),
                ..card
            },
        }
    }

    fn bare_card(&self, key: &RecordKey, common: &Common) -> Card {
        let origin = common.origin.as_ref();
        let origin = origin.map(|origin| self.say(site::from_showcase(&origin.name)));
        Card {
            kind: key.kind,
            id: key.id.clone(),
            title: common.title.clone(),
            href: self.site.settings.href(&key.path()),
            lang: self.foreign(common),
            place: None,
            line: common.summary.clone(),
            challenges: Vec::new(),
            stage: None,
            progress: None,
            target_year: None,
            note: noted(self.written_in(common).as_deref(), origin.as_deref()),
        }
    }

    /// In which language a record is written, where that is not the site's.
    fn written_in(&self, common: &Common) -> Option<String> {
        let lang = self.foreign(common)?;
        Some(self.say(site::in_language(self.language_name(&lang))))
    }

    /// `Houston, United States`; several cities by name alone.
    pub(crate) fn place<'c>(&self, cities: impl IntoIterator<Item = &'c Slug>) -> Option<String> {
        let cities: Vec<_> = cities.into_iter().filter_map(|id| self.city(id)).collect();
        match cities.as_slice() {
            [] => None,
            [city] => Some(self.city_and_country(city)),
            several => {
                let names: Vec<&str> = several.iter().map(|city| city.name.as_str()).collect();
                Some(self.words.in_a_row(&names))
            }
        }
    }

    /// `Houston, United States`; of a city that is a country, the name alone.
    pub(crate) fn city_and_country(&self, city: &City) -> String {
        if city.name == city.country_name {
            return city.name.clone();
        }
        self.say(site::place(&city.name, &city.country_name))
    }

    pub(crate) fn challenge_names(&self, ids: &[Slug]) -> Vec<ChallengeName> {
        ids.iter()
            .filter_map(|id| self.site.vocabularies.challenge(id))
            .map(challenge_name)
            .collect()
    }
}

/// What tells a record apart, then the showcase that it is from.
fn noted(note: Option<&str>, origin: Option<&str>) -> Option<String> {
    let notes: Vec<&str> = note.into_iter().chain(origin).collect();
    (!notes.is_empty()).then(|| notes.join(" · "))
}

/// A challenge type by name.
pub(crate) fn challenge_name(challenge: &Challenge) -> ChallengeName {
    ChallengeName {
        id: challenge.id.clone(),
        label: challenge.label.clone(),
        icon: challenge.icon.clone(),
    }
}

fn with_run(card: Card, initiative: &Initiative) -> Card {
    Card {
        stage: initiative.stage,
        progress: initiative.progress.as_ref().map(|progress| progress.state),
        target_year: initiative.target.as_ref().and_then(|target| target.year),
        ..card
    }
}
