//! The search index, as the app asks it.

use crate::{address::Choice, browser};
use atlas_model::{
    Facet, SORTS,
    page::{Card, RESULTS_AT_A_TIME},
};
use atlas_search::{Answer, Filter, Index, Query, Sort};
use serde::{Deserialize, Serialize};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// The one small file that names what changes with the whole catalogue, so that no record's page
/// has to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The index's file below the base path.
    pub index: String,
}

impl Manifest {
    /// Its own place below the base path.
    pub const PATH: &str = "catalogue.json";
}

/// The catalogue, ready to be asked.
#[derive(Clone, Debug)]
pub struct Catalogue(Rc<Index>);

/// How far the catalogue has been loaded.
#[derive(Clone, Debug)]
pub enum Loading {
    /// It is on its way.
    Waiting,
    /// It can be asked.
    Ready(Catalogue),
    /// It cannot be had, and why.
    Failed(String),
}

/// What a choice finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// How many records.
    pub total: u32,
    /// The first of them.
    pub cards: Vec<Card>,
    /// For each facet, what choosing each of its values would give.
    pub counts: BTreeMap<String, BTreeMap<String, u32>>,
    /// Where nothing is found: facets to drop, and what that gives.
    pub ways_out: Vec<(String, Vec<String>, u32)>,
}

thread_local! {
    /// Loaded once for as long as the app runs.
    static LOADED: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
}

impl Catalogue {
    /// The catalogue of the site below a base path, if it was loaded before.
    pub fn loaded() -> Option<Self> {
        LOADED.with_borrow(Clone::clone)
    }

    /// Fetches and checks the index of the site below a base path; an error is a sentence that a
    /// reader can act on.
    pub async fn load(base: String) -> Result<Self, String> {
        let bytes = |path: String| async move {
            browser::fetch_bytes(&path).await.map_err(|fault| fault.to_string())
        };
        let manifest = bytes(format!("{base}{}", Manifest::PATH)).await?;
        // As text, as everything else that is read here: another reader would cost its bytes.
        let manifest: Manifest = std::str::from_utf8(&manifest)
            .ok()
            .and_then(|text| serde_json::from_str(text).ok())
            .ok_or_else(|| "the list of the site's files is damaged".to_owned())?;
        let index = bytes(format!("{base}{}", manifest.index)).await?;
        let index = Index::open(&index).map_err(|fault| fault.to_string())?;
        let catalogue = Self(Rc::new(index));
        LOADED.set(Some(catalogue.clone()));
        Ok(catalogue)
    }

    /// What a choice finds, with the counts of every facet.
    pub fn find(&self, choice: &Choice) -> Found {
        found(&self.0, choice)
    }
}

impl Loading {
    /// The catalogue, if it is there.
    pub fn ready(&self) -> Option<&Catalogue> {
        if let Self::Ready(catalogue) = self { Some(catalogue) } else { None }
    }
}

/// What a choice finds in an index.
pub fn found(index: &Index, choice: &Choice) -> Found {
    let Answer { total, hits, facets, ways_out, .. } = index.search(&query(choice));
    let cards = hits.iter().filter_map(|hit| serde_json::from_str(index.stored(hit.document)).ok());
    let counts = facets.into_iter().map(|facet| {
        let values = facet.values.into_iter().map(|value| (value.value, value.count));
        (facet.facet, values.collect())
    });
    Found {
        total,
        cards: cards.collect(),
        counts: counts.collect(),
        ways_out: ways_out.into_iter().map(|way| (way.facet, way.values, way.total)).collect(),
    }
}

fn query(choice: &Choice) -> Query {
    let filters =
        choice.filters.iter().map(|(facet, values)| Filter::new(facet, values.iter().cloned()));
    let order = SORTS.iter().find(|order| order.key == choice.sort);
    let sort = order.and_then(|order| order.by.map(|key| (key, order.descending)));
    Query {
        text: choice.text.clone(),
        filters: filters.collect(),
        sort: sort.map(
            |(key, descending)| {
                if descending { Sort::descending(key) } else { Sort::ascending(key) }
            },
        ),
        offset: 0,
        limit: choice.pages.max(1) * RESULTS_AT_A_TIME,
    }
}

/// The facet of a key.
pub fn facet(key: &str) -> Option<&'static Facet> {
    atlas_model::FACETS.iter().find(|facet| facet.key == key)
}
