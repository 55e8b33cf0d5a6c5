use crate::comparison::Reference;
use serde::{Deserialize, Serialize};

/// Records side by side, before anyone has named any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compare {
    /// What it takes to cite a comparison.
    pub reference: Reference,
    /// Comparisons that someone chose.
    pub curated: Vec<Curated>,
}

/// A comparison that someone chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curated {
    /// What it is called.
    pub title: String,
    /// Where it stands, base path included.
    pub href: String,
    /// What it is about, in a sentence.
    pub line: Option<String>,
    /// The titles of the records.
    pub titles: Vec<String>,
}
