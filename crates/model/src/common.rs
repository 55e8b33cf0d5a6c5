use crate::{
    Citation, Date, EditorialLabel, Edtf, Origin, RecordKey, RecordState, Relation, Slug, Source,
    Value,
};
use serde::{Deserialize, Serialize};

/// What records of every kind have in common.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Common {
    /// The file's name, permanent.
    pub id: Slug,
    /// At most 90 code points.
    pub title: String,
    /// Plain text of at most 280 code points: shown in lists, and the page's description.
    pub summary: Option<String>,
    /// BCP 47.
    pub lang: String,
    /// Where the record stands in its own life.
    pub record_state: RecordState,
    /// Why a removed record was removed, in one sentence.
    pub removed_because: Option<String>,
    /// Where it is from, if another showcase keeps it.
    pub origin: Option<Origin>,
    /// Whose words the record is in.
    pub editorial_label: Option<EditorialLabel>,
    /// When it was first written.
    pub created: Option<Date>,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// When its sources were last read again.
    pub last_verified: Option<Date>,
    /// Where its figures and statements are from.
    pub sources: Vec<Source>,
    /// SPDX id of the licence of its text.
    pub licence: String,
    /// Free words.
    pub tags: Vec<String>,
    /// Ids that it had before: each becomes a redirect.
    pub aliases: Vec<Slug>,
    /// Records that it relates to.
    pub related: Vec<Related>,
    /// What is known and has no field of its own.
    pub facts: Vec<Fact>,
    /// A picture of the record.
    pub image: Option<Image>,
}

/// How a record relates to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Related {
    /// The other record.
    pub key: RecordKey,
    /// How they relate.
    pub relation: Relation,
}

/// Something known that has no field of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is about, in plain words.
    pub label: String,
    /// What is known.
    pub value: Value,
    /// When it held.
    pub as_of: Option<Edtf>,
    /// What it rests on.
    pub citation: Citation,
}

/// A picture, never without words in its place and a licence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Its address in the site, base path included.
    pub src: String,
    /// What it shows, in words.
    pub alt: String,
    /// Who made it.
    pub credit: Option<String>,
    /// SPDX id.
    pub licence: String,
}
