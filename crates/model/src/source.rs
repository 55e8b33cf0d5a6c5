use crate::{Edtf, Grade, SourceKind};
use serde::{Deserialize, Serialize};

/// Where a figure or a statement is from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The id that figures cite it by, unique in its record.
    pub id: Option<String>,
    /// Its title; without one the publisher stands alone.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read. Never that of a mirror.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<Edtf>,
    /// When it was last read.
    pub accessed: Option<Edtf>,
    /// What kind of publication it is.
    pub kind: SourceKind,
    /// How sure a figure from it is.
    pub grade: Grade,
    /// Whether it is a copy on a domain that is not the publisher's.
    pub mirror: bool,
}
