//! Files that are made from single records beside their pages.

use crate::{
    catalog::Catalog,
    feeds::{self, Feeds},
};

/// A file beside the pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Beside {
    Feed(Feeds),
}

/// Every one, in a stable order.
pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<Beside> {
    feeds::all(catalog).map(Beside::Feed).collect()
}

impl Beside {
    /// The path of the file.
    pub(crate) fn path(self, catalog: &Catalog<'_>) -> String {
        match self {
            Self::Feed(feed) => feed.path(catalog),
        }
    }

    /// The file.
    pub(crate) fn file(self, catalog: &Catalog<'_>) -> Vec<u8> {
        match self {
            Self::Feed(feed) => feed.file(catalog),
        }
    }
}
