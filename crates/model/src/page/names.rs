//! The names that a record's ids stand for.

use super::{ChallengeName, CityName, Link};
use crate::{RecordKey, Slug};
use serde::Serialize;
use std::collections::BTreeMap;

/// The names that a record's ids stand for.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Names {
    /// Cities.
    pub cities: BTreeMap<Slug, CityName>,
    /// Challenge types.
    pub challenges: BTreeMap<Slug, ChallengeName>,
    /// The Sustainable Development Goals that challenge types stand for, on a mission's page.
    pub goals: BTreeMap<Slug, Vec<u8>>,
    /// Terms of the vocabularies, as `instruments/grants`.
    pub terms: BTreeMap<String, String>,
    /// The pages of organisations without a file, by name.
    pub organisations: BTreeMap<String, String>,
    /// Records that are pointed at.
    pub records: Vec<(RecordKey, Link)>,
}

impl Names {
    /// The link to a record.
    pub fn record(&self, key: &RecordKey) -> Option<&Link> {
        self.records.iter().find(|(known, _)| known == key).map(|(_, link)| link)
    }

    /// What readers call a term of a vocabulary; its id where the vocabulary lacks it.
    pub fn term<'a>(&'a self, vocabulary: &str, id: &'a Slug) -> &'a str {
        self.terms.get(&format!("{vocabulary}/{id}")).map_or(id.as_str(), String::as_str)
    }
}
