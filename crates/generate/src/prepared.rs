use crate::{
    Bundle,
    catalog::Catalog,
    document::Files,
    links::Links,
    plan::{self, Plan},
    words,
};
use atlas_locale::Words;
use atlas_model::Site;
use rayon::prelude::*;

/// An edition, before any of its pages is made.
pub(crate) struct Prepared<'a> {
    pub(crate) site: &'a Site,
    links: Links,
    words: Words,
    pub(crate) plans: Vec<Plan>,
}

impl<'a> Prepared<'a> {
    /// Editions, in their order.
    pub(crate) fn all(editions: &'a [Site]) -> Vec<Self> {
        editions.par_iter().map(Self::of).collect()
    }

    fn of(site: &'a Site) -> Self {
        let words = words::of(site);
        let links = Links::of(site);
        let plans = plan::all(&Catalog::new(site, &links, &words));
        Self { site, links, words, plans }
    }

    pub(crate) fn catalog(&self) -> Catalog<'_> {
        Catalog::new(self.site, &self.links, &self.words)
    }

    /// The files that its pages point at, where they name pictures or not.
    pub(crate) fn files(&self, bundle: &Bundle, pictures: bool) -> Files {
        Files::new(self.site, bundle, pictures, &self.words)
    }
}
