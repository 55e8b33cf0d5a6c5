use crate::{Cited, Common, Evidence, EvidenceLevel, Initiative, Slug};
use serde::{Deserialize, Serialize};

/// The story of one undertaking, and what a reader learns from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseStudy {
    /// What every record has.
    pub common: Common,
    /// Where it happened.
    pub cities: Vec<Slug>,
    /// What it was about.
    pub challenges: Vec<Slug>,
    /// The missions it belongs to.
    pub missions: Vec<Slug>,
    /// What a reader learns.
    pub question: String,
    /// When it happened, in words.
    pub period: String,
    /// How well its results are known.
    pub evidence_level: EvidenceLevel,
    /// Terms of the vocabulary `methods`.
    pub methods: Vec<Slug>,
    /// What it cost.
    pub cost: Option<Evidence>,
    /// What helped.
    pub enablers: Vec<Cited>,
    /// What hindered.
    pub barriers: Vec<Cited>,
    /// What was learned.
    pub lessons: Vec<Cited>,
    /// What another city should know before it copies.
    pub transfer_notes: Vec<Cited>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// What it says of how the undertaking was run and how it went.
    pub initiative: Initiative,
}

impl CaseStudy {
    /// The sections of its body, in order.
    pub const SECTIONS: [&str; 6] =
        ["Problem", "Context", "Approach", "What happened", "Results", "What did not work"];
}
