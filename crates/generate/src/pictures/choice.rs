use super::{
    Art,
    poster::{Mark, Poster},
    wide::Wide,
};
use crate::{
    Inputs,
    catalog::{Catalog, Item, is_draft, listed},
};
use atlas_locale::said::site;
use atlas_model::{Common, Kind, RecordKey, Site};
use mission_atlas_app::naming;
use serde::Serialize;
use std::{cmp::Reverse, collections::BTreeSet};

/// A picture that a site has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Picture {
    /// Of the whole showcase.
    Site,
    /// Of every record of a kind that has none of its own.
    Kind(Kind),
    Record(RecordKey),
}

/// What a page says of its picture.
#[derive(Serialize)]
pub(crate) struct Chosen {
    /// Where it lies.
    pub(crate) address: String,
    /// What it shows, in words.
    pub(crate) words: String,
}

/// The kinds whose records may have pictures of their own.
const KINDS: [Kind; 4] = [Kind::Mission, Kind::CaseStudy, Kind::Insight, Kind::City];

/// The records that have pictures of their own: of those that lists show, the ones that changed
/// last.
pub(crate) fn pictured(site: &Site) -> BTreeSet<RecordKey> {
    let most = site.settings.social_pictures.unwrap_or_default() as usize;
    let mut dated = Vec::new();
    let mut note = |kind, common: &Common| {
        if is_draft(common) {
            return;
        }
        dated.push((Reverse(common.updated), RecordKey::new(kind, common.id.clone())));
    };
    listed(&site.missions).for_each(|entry| note(Kind::Mission, &entry.record.common));
    listed(&site.case_studies).for_each(|entry| note(Kind::CaseStudy, &entry.record.common));
    listed(&site.insights).for_each(|entry| note(Kind::Insight, &entry.record.common));
    listed(&site.cities).for_each(|entry| note(Kind::City, &entry.record.common));
    dated.sort();
    dated.into_iter().take(most).map(|(_, key)| key).collect()
}

impl Picture {
    /// All of a site, in a stable order; none where the showcase wants none.
    pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<Self> {
        if catalog.site.settings.social_pictures.is_none() {
            return Vec::new();
        }
        let records = catalog.pictured().iter().cloned().map(Self::Record);
        std::iter::once(Self::Site).chain(KINDS.map(Self::Kind)).chain(records).collect()
    }

    /// That of a record's page.
    pub(crate) fn of(catalog: &Catalog<'_>, key: RecordKey) -> Self {
        if catalog.pictured().contains(&key) { Self::Record(key) } else { Self::of_kind(key.kind) }
    }

    /// That of pages about a kind.
    pub(crate) fn of_kind(kind: Kind) -> Self {
        if KINDS.contains(&kind) { Self::Kind(kind) } else { Self::Site }
    }

    /// The path of its file.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Site => "social/site.png".to_owned(),
            Self::Kind(kind) => format!("social/{}.png", kind.folder()),
            Self::Record(key) => format!("social/{}/{}.png", key.kind.folder(), key.id),
        }
    }

    /// What a page says of it; nothing where the showcase wants no pictures.
    pub(crate) fn chosen(&self, catalog: &Catalog<'_>) -> Option<Chosen> {
        catalog.site.settings.social_pictures?;
        let address = catalog.site.settings.address(&self.path());
        Some(Chosen { address, words: self.words(catalog) })
    }

    fn words(&self, catalog: &Catalog<'_>) -> String {
        if let Self::Record(key) = self {
            let (kind, title) =
                (catalog.say(naming::kind(key.kind)), catalog.title(key).unwrap_or_default());
            return catalog.say(match catalog.card(key).and_then(|card| card.place) {
                Some(place) => site::picture_of_record_placed(kind, title, place),
                None => site::picture_of_record(kind, title),
            });
        }
        let wide = self.wide(catalog);
        catalog.say(site::picture_of_world(&wide.title, wide.line.trim_end_matches('.')))
    }

    /// What its file is made from.
    pub(crate) fn inputs(&self, catalog: &Catalog<'_>, art: &Art) -> Inputs {
        let art = &art.digest();
        match self {
            Self::Record(key) => Inputs::of_picture(&poster(catalog, key), art),
            _ => Inputs::of_picture(&self.wide(catalog), art),
        }
    }

    /// Its file; nothing where the app's faces are none.
    pub(crate) fn file(&self, catalog: &Catalog<'_>, art: &Art) -> Option<Vec<u8>> {
        let tools = art.tools()?;
        match self {
            Self::Record(key) => poster(catalog, key).map(|poster| poster.png(tools)),
            _ => Some(self.wide(catalog).png(tools)),
        }
    }

    fn wide(&self, catalog: &Catalog<'_>) -> Wide {
        let settings = &catalog.site.settings;
        let cities = listed(&catalog.site.cities).map(|entry| &entry.record);
        let cities = cities.map(|city| (city.latitude, city.longitude)).collect();
        match self {
            Self::Kind(kind) => Wide {
                title: catalog.say(naming::plural(*kind)),
                line: settings.title.clone(),
                cities,
                backwards: catalog.words.run_backwards(),
            },
            _ => Wide {
                title: settings.title.clone(),
                line: settings.tagline.clone().unwrap_or_default(),
                cities,
                backwards: catalog.words.run_backwards(),
            },
        }
    }
}

/// What the picture of a record shows.
fn poster(catalog: &Catalog<'_>, key: &RecordKey) -> Option<Poster> {
    let card = catalog.card(key)?;
    let item = catalog.item(key);
    let own = (key.kind == Kind::City).then_some(&key.id);
    let cities = item.map_or_else(Vec::new, Item::cities);
    let cities = cities.into_iter().chain(own).filter_map(|id| catalog.city(id));
    let challenge = item.and_then(|item| item.challenges().first());
    let challenge = challenge.and_then(|id| catalog.site.vocabularies.challenge(id));
    let kind = catalog.say(naming::kind(key.kind));
    let what = match card.target_year {
        Some(year) => catalog.say(site::picture_by(kind, year.to_string())),
        None => kind,
    };
    Some(Poster {
        what,
        title: card.title,
        place: card.place,
        challenge: challenge.map(|challenge| Mark {
            label: challenge.label.clone(),
            icon: challenge.icon.clone(),
            hue: challenge.hue,
        }),
        cities: cities.map(|city| (city.latitude, city.longitude)).collect(),
        site: catalog.site.settings.title.clone(),
        backwards: catalog.words.run_backwards(),
    })
}
