use crate::{Capability, Common, InsightType, LifecycleStep, RecordKey, RoarPart, Slug, Strength};
use serde::{Deserialize, Serialize};

/// Something learned across missions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Insight {
    /// What every record has.
    pub common: Common,
    /// What is claimed, in one sentence of at most 200 code points.
    pub claim: String,
    /// What kind of knowledge it is.
    pub insight_type: InsightType,
    /// The parts of ROAR that it is about.
    pub roar: Vec<RoarPart>,
    /// The capabilities that it is about.
    pub capability: Vec<Capability>,
    /// The steps of a mission's life that it is about.
    pub lifecycle_step: Vec<LifecycleStep>,
    /// The challenge types that it is about.
    pub challenges: Vec<Slug>,
    /// Where it was seen: the author's, else those of the records that support it.
    pub cities: Vec<Slug>,
    /// What supports it.
    pub supported_by: Vec<Support>,
    /// How much it rests on.
    pub strength: Strength,
    /// What it does not show.
    pub limits: String,
    /// Who wrote it.
    pub authors: Vec<String>,
}

/// A record that supports an insight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Support {
    /// The record.
    pub key: RecordKey,
    /// How it supports it.
    pub how: String,
}
