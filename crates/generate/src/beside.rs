//! Files that are made one by one beside the pages.

use crate::{
    Inputs,
    catalog::Catalog,
    feeds::{self, Feeds},
    pictures::{Art, Picture},
};

/// A file beside the pages.
#[derive(Clone, Debug)]
pub(crate) enum Beside {
    Feed(Feeds),
    Picture(Picture),
}

/// Every one, in a stable order.
pub(crate) fn all(catalog: &Catalog<'_>, art: Option<&Art>) -> Vec<Beside> {
    let pictures = art.map_or_else(Vec::new, |_| Picture::all(catalog));
    feeds::all(catalog).map(Beside::Feed).chain(pictures.into_iter().map(Beside::Picture)).collect()
}

impl Beside {
    /// The path of the file.
    pub(crate) fn path(&self, catalog: &Catalog<'_>) -> String {
        match self {
            Self::Feed(feed) => feed.path(catalog),
            Self::Picture(picture) => picture.path(),
        }
    }

    /// What the file is made from, where it takes long to make.
    pub(crate) fn inputs(&self, catalog: &Catalog<'_>, art: Option<&Art>) -> Option<Inputs> {
        match self {
            Self::Feed(_) => None,
            Self::Picture(picture) => Some(picture.inputs(catalog, art?)),
        }
    }

    /// The file.
    pub(crate) fn file(&self, catalog: &Catalog<'_>, art: Option<&Art>) -> Vec<u8> {
        match self {
            Self::Feed(feed) => feed.file(catalog),
            // Where there is no art, there is no picture either.
            Self::Picture(picture) => {
                art.and_then(|art| picture.file(catalog, art)).unwrap_or_default()
            }
        }
    }
}
