use super::Row;
use crate::{CriterionRating, Grade, Kind, ProgressState, Slug};
use serde::{Deserialize, Serialize};

/// What a record's page carries, so that the record can be put beside others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparable {
    /// What the record says.
    pub column: Column,
    /// Records that are worth putting beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub peers: Vec<Peer>,
}

/// What a record says, row by row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// The language of its title, where that is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it leads, base path included.
    pub href: String,
    /// Its place in words: `Houston, United States`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether it is kept for the record alone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub archived: bool,
    /// The year in which it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// The rows on which it says something, in order.
    pub cells: Vec<(Row, Cell)>,
    /// What its statements rest on, numbered from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<Footnote>,
}

/// What a record says on one row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// One after another.
    pub points: Vec<Point>,
    /// How many further points the record's page has.
    #[serde(default, skip_serializing_if = "is_none")]
    pub more: u32,
}

/// One thing that a record says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Of what it is said: `Measured by`, `Public`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What is said: this is what compares.
    pub text: String,
    /// What a reader should know besides. It makes no difference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The shape that stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// Where it leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// The numbers of the footnotes that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<u16>,
    /// How sure it is, where it is not of the best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
}

/// What is drawn as a shape beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// How a mission is doing.
    Progress(ProgressState),
    /// How far it meets a criterion.
    Rating(CriterionRating),
}

/// A source of a record, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Footnote {
    /// Who published it, and its title where it is known.
    pub text: String,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// What kind of source it is, and from when.
    pub facts: String,
    /// How sure it is, where it is not of the best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
}

/// A record that is worth putting beside another, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Peer {
    /// As addresses of comparisons write it.
    pub with: String,
    /// Its title.
    pub title: String,
    /// The language of its title, where that is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it leads.
    pub href: String,
    /// Its place in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Why: `Same challenge, also a city, also in delivery`.
    pub why: String,
}

impl Column {
    /// What the record says on a row, if anything.
    pub fn cell(&self, row: Row) -> Option<&Cell> {
        self.cells.iter().find(|(known, _)| *known == row).map(|(_, cell)| cell)
    }
}

impl Cell {
    /// A form that is the same for cells that say the same, in whatever order.
    pub fn comparable(&self) -> (Vec<String>, u32) {
        let mut points: Vec<String> = self.points.iter().map(Point::comparable).collect();
        points.sort();
        points.dedup();
        (points, self.more)
    }
}

impl Point {
    /// Something said, without more.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Of what it is said.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self { label: Some(label.into()), ..self }
    }

    /// A form that is the same for points that say the same: case and spaces make no difference.
    pub fn comparable(&self) -> String {
        let label = self.label.iter().flat_map(|label| label.split_whitespace());
        let words: Vec<&str> = label.chain(["|"]).chain(self.text.split_whitespace()).collect();
        words.join(" ").to_lowercase()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a imprint")]
fn is_false(value: &bool) -> bool {
    !value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a imprint")]
fn is_none(count: &u32) -> bool {
    *count == 0
}
