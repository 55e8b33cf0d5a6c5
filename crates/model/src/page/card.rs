//! Records as lists show them.

use crate::{Kind, ProgressState, Slug, Stage};
use serde::{Deserialize, Serialize};

/// A record in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// Where it leads, base path included.
    pub href: String,
    /// The language of its texts, where it is not that of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Its place in words: `Houston, United States`.
    pub place: Option<String>,
    /// One sentence: a mission's statement, an insight's claim, otherwise the summary.
    pub line: Option<String>,
    /// Its challenge types.
    pub challenges: Vec<ChallengeName>,
    /// Where it stands in its life.
    pub stage: Option<Stage>,
    /// How it is doing.
    pub progress: Option<ProgressState>,
    /// The year by which.
    pub target_year: Option<i16>,
    /// What else tells it apart: an insight's strength, a case study's period.
    pub note: Option<String>,
}

/// A challenge type by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengeName {
    /// Its id.
    pub id: Slug,
    /// What readers call it.
    pub label: String,
    /// One of [`crate::ICONS`].
    pub icon: String,
}

/// A city by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityName {
    /// What it is called.
    pub name: String,
    /// Its country's name.
    pub country: String,
}

/// Records that the page's record relates to, under one heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelatedGroup {
    /// What addresses call the group, in every language: `replaced-by`, `case-studies`.
    pub id: String,
    /// How they relate: `Replaced by`, `Case studies`.
    pub label: String,
    /// Which.
    pub cards: Vec<Card>,
}
