//! What the page of each kind of record shows.

use super::{Card, Link, Names, RelatedGroup};
use crate::{
    CaseStudy, Collection, Common, Insight, Mission, Project,
    comparison::{Column, Imprint, Peer},
};
use serde::Serialize;

/// A mission.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MissionPage {
    /// The record.
    pub mission: Mission,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Missions that are worth putting beside it.
    pub peers: Vec<Peer>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// A case study.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaseStudyPage {
    /// The record.
    pub case_study: CaseStudy,
    /// The language of its period, where that is not the page's.
    pub period_lang: Option<String>,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
}

/// An insight.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InsightPage {
    /// The record.
    pub insight: Insight,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// A project.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProjectPage {
    /// The record.
    pub project: Project,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// All collections.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collections {
    /// By title.
    pub cards: Vec<Card>,
}

/// A collection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CollectionPage {
    /// The record.
    pub collection: Collection,
    /// Its members, in its order, each with the reason.
    pub members: Vec<(Card, Option<String>)>,
    /// Those that it puts side by side.
    pub comparison: Option<Compared>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// Records side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// What each says.
    pub columns: Vec<Column>,
    /// What it takes to cite them together.
    pub imprint: Imprint,
}

/// A page that is not a record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArticlePage {
    /// What it has in common with records.
    pub common: Common,
    /// The headings of level 2, each a link on the page.
    pub contents: Vec<Link>,
}

/// A record that is no longer there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Removed {
    /// What it was called.
    pub title: String,
    /// Why it was removed.
    pub reason: String,
}
