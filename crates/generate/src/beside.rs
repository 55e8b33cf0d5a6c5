//! Files that are made one by one beside the pages.

use crate::{
    Inputs,
    catalog::{Catalog, is_draft},
    document::file_of,
    embed,
    feeds::{self, Feeds},
    offer::{self, OFFER_PATH},
    pictures::{Art, Picture},
};

/// A file beside the pages.
#[derive(Clone, Debug)]
pub(crate) enum Beside {
    Feed(Feeds),
    /// The card of a record, by its place among the items.
    Card(usize),
    Picture(Picture),
    /// The list of what other showcases may show.
    Offer,
}

/// What it takes to make them.
#[derive(Clone, Copy)]
pub(crate) struct Means<'m> {
    /// What pictures are drawn with; without it there are none.
    pub(crate) art: Option<&'m Art>,
    /// The path of the stylesheet of cards.
    pub(crate) card_style: &'m str,
}

/// Every one, in a stable order.
pub(crate) fn all(catalog: &Catalog<'_>, means: Means<'_>) -> Vec<Beside> {
    let items = catalog.items().iter().enumerate();
    let cards = items.filter(|(_, item)| !is_draft(item.common()));
    let pictures = means.art.map_or_else(Vec::new, |_| Picture::all(catalog));
    let mut all: Vec<Beside> = feeds::all(catalog).map(Beside::Feed).collect();
    all.extend(cards.map(|(place, _)| Beside::Card(place)));
    all.extend(pictures.into_iter().map(Beside::Picture));
    // Of the showcase's files there is one list.
    all.extend(catalog.site.settings.folder.is_empty().then_some(Beside::Offer));
    all
}

impl Beside {
    /// The path of the file.
    pub(crate) fn path(&self, catalog: &Catalog<'_>) -> String {
        match self {
            Self::Feed(feed) => feed.path(catalog),
            Self::Card(place) => file_of(&embed::path(&catalog.items()[*place].key())),
            Self::Picture(picture) => picture.path(),
            Self::Offer => OFFER_PATH.to_owned(),
        }
    }

    /// What the file is made from, where it takes long to make.
    pub(crate) fn inputs(&self, catalog: &Catalog<'_>, means: Means<'_>) -> Option<Inputs> {
        match self {
            Self::Feed(_) | Self::Card(_) | Self::Offer => None,
            Self::Picture(picture) => Some(picture.inputs(catalog, means.art?)),
        }
    }

    /// The file.
    pub(crate) fn file(&self, catalog: &Catalog<'_>, means: Means<'_>) -> Vec<u8> {
        match self {
            Self::Feed(feed) => feed.file(catalog),
            Self::Offer => offer::file(catalog),
            Self::Card(place) => {
                embed::card(catalog, catalog.items()[*place], means.card_style).into_bytes()
            }
            // Where there is no art, there is no picture either.
            Self::Picture(picture) => {
                means.art.and_then(|art| picture.file(catalog, art)).unwrap_or_default()
            }
        }
    }
}
