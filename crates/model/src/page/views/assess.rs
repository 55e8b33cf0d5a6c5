use crate::{CriterionRating, page::Link};
use serde::{Deserialize, Serialize};

/// The self-test for a mission: beside each question, what recorded missions say to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assess {
    /// The five criteria, in the order of [`crate::Criteria::NAMES`].
    pub criteria: Vec<Rated>,
    /// The four parts of ROAR, in the order of [`crate::Roar::NAMES`].
    pub roar: Vec<Vec<Told>>,
}

/// How recorded missions meet a criterion.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rated {
    /// How many meet it.
    pub met: u32,
    /// How many meet it partly.
    pub partly: u32,
    /// How many do not meet it.
    pub not_met: u32,
    /// A few of them, and why they are rated so.
    pub told: Vec<Told>,
}

/// What the record of a mission says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The mission.
    pub mission: Link,
    /// How far it meets the criterion, where one is meant.
    pub rating: Option<CriterionRating>,
    /// The words, in the language of the mission's title.
    pub text: String,
}
