use crate::{Citation, Common, Party, ProjectStage, Slug};
use serde::{Deserialize, Serialize};

/// A project that has a file of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Project {
    /// What every record has.
    pub common: Common,
    /// The missions it serves.
    pub missions: Vec<Slug>,
    /// Where it is.
    pub city: Slug,
    /// Who leads.
    pub lead: Option<Party>,
    /// How far it has come.
    pub stage: Option<ProjectStage>,
    /// Terms of the vocabulary `sectors`.
    pub sectors: Vec<Slug>,
}

/// A project as a mission names it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectUse {
    /// The id of its own file, where it has one.
    pub project: Option<Slug>,
    /// What it is called.
    pub title: String,
    /// Who leads.
    pub lead: Option<Party>,
    /// How far it has come.
    pub stage: Option<ProjectStage>,
    /// Terms of the vocabulary `sectors`.
    pub sectors: Vec<Slug>,
    /// What it does, in a sentence.
    pub summary: Option<String>,
    /// Its own website.
    pub url: Option<String>,
    /// According to what.
    pub citation: Citation,
}
