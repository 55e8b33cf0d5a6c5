//! What is new, as Atom feeds (RFC 4287): of the whole showcase, of a challenge type, of a city.

use crate::catalog::{Catalog, Item, is_draft};
use atlas_model::{Common, Date, RecordState, Term};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use mission_atlas_app::naming;
use std::cmp::Reverse;

/// How many records a feed holds: those that changed last.
const MOST: usize = 50;

/// What a feed is of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Feeds {
    All,
    /// A challenge type, by its place in the vocabulary.
    Challenge(usize),
    /// A city, by its place among the cities.
    City(usize),
}

/// Every feed. Where nothing is listed there is none: it would have no date.
pub(crate) fn all<'c>(catalog: &'c Catalog<'_>) -> impl Iterator<Item = Feeds> + use<'c> {
    let challenges = (0..catalog.site.vocabularies.challenges.len()).map(Feeds::Challenge);
    let cities = (0..catalog.site.cities.len()).map(Feeds::City);
    let feeds = std::iter::once(Feeds::All).chain(challenges).chain(cities);
    feeds.filter(|feed| feed.href(catalog).is_some())
}

impl Feeds {
    /// The path of its file.
    pub(crate) fn path(self, catalog: &Catalog<'_>) -> String {
        format!("{}feed.xml", self.page(catalog))
    }

    /// The link to its file, where there is one.
    pub(crate) fn href(self, catalog: &Catalog<'_>) -> Option<String> {
        let site = catalog.site;
        let removed = match self {
            Self::City(place) => {
                site.cities[place].record.common.record_state == RecordState::Removed
            }
            _ => false,
        };
        let told = !removed && self.items(catalog).any(|item| changed(item.common()).is_some());
        told.then(|| site.settings.href(&self.path(catalog)))
    }

    /// Its file.
    pub(crate) fn file(self, catalog: &Catalog<'_>) -> Vec<u8> {
        let settings = &catalog.site.settings;
        let items = newest(self.items(catalog));
        let updated = items.first().and_then(|item| changed(item.common()));
        let feed = Feed {
            title: Text::plain(self.title(catalog)),
            id: settings.address(&self.path(catalog)),
            updated: updated.map(midnight).unwrap_or_default(),
            authors: vec![Person { name: settings.title.clone(), ..Person::default() }],
            links: vec![
                link("self", settings.address(&self.path(catalog)), "application/atom+xml"),
                link("alternate", settings.address(&self.page(catalog)), "text/html"),
            ],
            subtitle: settings.tagline.clone().map(Text::plain),
            rights: Some(Text::plain(settings.licence.clone())),
            entries: items.iter().map(|item| entry(catalog, *item)).collect(),
            lang: Some(catalog.language().to_owned()),
            ..Feed::default()
        };
        let written = feed.write_to(Vec::new()).expect("memory takes any bytes");
        fit_for_xml(&String::from_utf8_lossy(&written)).into_bytes()
    }

    /// The path of the page that it belongs to.
    fn page(self, catalog: &Catalog<'_>) -> String {
        let site = catalog.site;
        match self {
            Self::All => String::new(),
            Self::Challenge(place) => {
                format!("challenges/{}/", site.vocabularies.challenges[place].id)
            }
            Self::City(place) => format!("cities/{}/", site.cities[place].record.common.id),
        }
    }

    fn title(self, catalog: &Catalog<'_>) -> String {
        let site = catalog.site;
        let of = match self {
            Self::All => return site.settings.title.clone(),
            Self::Challenge(place) => &site.vocabularies.challenges[place].label,
            Self::City(place) => &site.cities[place].record.name,
        };
        format!("{of} · {}", site.settings.title)
    }

    fn items<'c, 'a>(self, catalog: &'c Catalog<'a>) -> Box<dyn Iterator<Item = Item<'a>> + 'c> {
        let site = catalog.site;
        let places = match self {
            Self::All => return Box::new(catalog.items().iter().copied()),
            Self::Challenge(place) => catalog.items_about(&site.vocabularies.challenges[place].id),
            Self::City(place) => catalog.items_in(&site.cities[place].record.common.id),
        };
        Box::new(catalog.at(places))
    }
}

/// A text with U+FFFD for what no XML document can hold, escaped or not (XML 1.0, 2.2): control
/// characters, and two that are none.
fn fit_for_xml(text: &str) -> String {
    let fits = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|character| if fits(character) { character } else { '\u{fffd}' }).collect()
}

/// The records that changed last, the newest first.
fn newest<'a>(items: impl Iterator<Item = Item<'a>>) -> Vec<Item<'a>> {
    let mut items: Vec<_> = items.filter(|item| changed(item.common()).is_some()).collect();
    items.sort_by_key(|item| {
        let common = item.common();
        (Reverse((changed(common), common.created)), item.kind(), &common.id)
    });
    items.truncate(MOST);
    items
}

/// When a published record last changed, as far as it says.
fn changed(common: &Common) -> Option<Date> {
    common.updated.or(common.created).filter(|_| !is_draft(common))
}

fn entry(catalog: &Catalog<'_>, item: Item<'_>) -> Entry {
    let settings = &catalog.site.settings;
    let common = item.common();
    let address = settings.address(&item.key().path());
    let kind = Category {
        term: item.kind().id().to_owned(),
        scheme: None,
        label: Some(catalog.say(naming::kind(item.kind()))),
    };
    let scheme = settings.address("challenges/");
    let challenges = catalog.challenge_names(item.challenges()).into_iter().map(|name| Category {
        term: name.id.to_string(),
        scheme: Some(scheme.clone()),
        label: Some(name.label),
    });
    let said = |text: &str| Text { lang: Some(common.lang.clone()), ..Text::plain(text) };
    let authors =
        item.authors().iter().map(|name| Person { name: name.clone(), ..Person::default() });
    Entry {
        title: said(&common.title),
        id: address.clone(),
        updated: changed(common).map(midnight).unwrap_or_default(),
        authors: authors.collect(),
        categories: std::iter::once(kind).chain(challenges).collect(),
        links: vec![link("alternate", address, "text/html")],
        published: common.created.map(midnight),
        rights: (common.licence != settings.licence).then(|| Text::plain(common.licence.clone())),
        summary: common.summary.as_deref().map(said),
        ..Entry::default()
    }
}

fn link(rel: &str, href: String, media_type: &str) -> Link {
    Link { href, rel: rel.to_owned(), mime_type: Some(media_type.to_owned()), ..Link::default() }
}

/// Records know days alone.
fn midnight(day: Date) -> FixedDateTime {
    format!("{day}T00:00:00Z").parse().expect("a calendar date")
}
