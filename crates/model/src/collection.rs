use crate::{Common, RecordKey};
use serde::{Deserialize, Serialize};

/// Records that someone chose, with a reason for each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collection {
    /// What every record has.
    pub common: Common,
    /// Who chose them.
    pub curator: Option<String>,
    /// What was chosen.
    pub members: Vec<Member>,
    /// Records to put side by side.
    pub compare: Vec<RecordKey>,
}

/// A record in a collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// The record.
    pub key: RecordKey,
    /// Why it was chosen.
    pub reason: Option<String>,
}
