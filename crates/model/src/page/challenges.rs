//! Challenge types, as pages show them.

use super::{ChallengeName, CityCount, Pages, RelatedGroup};
use serde::Serialize;

/// A challenge type and how many records it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChallengeCount {
    /// The challenge type.
    pub name: ChallengeName,
    /// What it covers, where the page says it.
    pub definition: Option<String>,
    /// How many records.
    pub count: u32,
}

/// All challenge types.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Challenges {
    /// In the vocabulary's order.
    pub challenges: Vec<ChallengeCount>,
}

/// A challenge type and its records.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChallengePage {
    /// The challenge type.
    pub name: ChallengeName,
    /// What it covers.
    pub definition: String,
    /// Sustainable Development Goals.
    pub sdgs: Vec<u8>,
    /// Words that mean much the same.
    pub sub_terms: Vec<String>,
    /// Its records, by kind: the first of them, where there are many.
    pub groups: Vec<RelatedGroup>,
    /// Where the others are.
    pub pages: Pages,
    /// The cities that take it on, the most frequent first.
    pub cities: Vec<CityCount>,
    /// How many cities more there are.
    pub more_cities: u32,
    /// The feed of what is new, where anything is.
    pub feed: Option<String>,
}
