//! Files that are made from records beside their pages.

use crate::{
    catalog::Catalog,
    feeds::{self, Feeds},
    offer::{self, OFFER_PATH},
};

/// A file beside the pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Beside {
    Feed(Feeds),
    Offer,
}

/// Every one, in a stable order.
pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<Beside> {
    feeds::all(catalog).map(Beside::Feed).chain([Beside::Offer]).collect()
}

impl Beside {
    /// The path of the file.
    pub(crate) fn path(self, catalog: &Catalog<'_>) -> String {
        match self {
            Self::Feed(feed) => feed.path(catalog),
            Self::Offer => OFFER_PATH.to_owned(),
        }
    }

    /// The file.
    pub(crate) fn file(self, catalog: &Catalog<'_>) -> Vec<u8> {
        match self {
            Self::Feed(feed) => feed.file(catalog),
            Self::Offer => offer::file(catalog),
        }
    }
}
