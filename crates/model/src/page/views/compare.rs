use crate::{comparison::Imprint, page::InLanguage};
use serde::{Deserialize, Serialize};

/// Records side by side, before anyone has named any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compare {
    /// What it takes to cite a comparison.
    pub imprint: Imprint,
    /// Comparisons that someone chose.
    pub curated: Vec<Curated>,
}

/// A comparison that someone chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Curated {
    /// What it is called.
    pub title: String,
    /// The language of its title and of its line, where that is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it stands, base path included.
    pub href: String,
    /// What it is about, in a sentence.
    pub line: Option<String>,
    /// The titles of the records, each with its language where that is not the page's.
    pub titles: Vec<InLanguage>,
}
