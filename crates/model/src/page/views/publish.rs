use crate::{Kind, Repository};
use serde::{Deserialize, Serialize};

/// The form that writes a record, before anyone has written anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublishView {
    /// The address of the file that tells the worker what the showcase holds, base path included.
    pub showcase: String,
    /// The address of the file of what the form says, base path included.
    pub form: String,
    /// The address of the worker's script, base path included.
    pub worker: String,
    /// The language of the edition, where that is not the showcase's first: what is written in its
    /// form says so.
    pub lang: Option<String>,
    /// Where the showcase's content is kept.
    pub repository: Option<Repository>,
    /// Whom to write to: an address of e-mail, or on the web.
    pub contact: Option<String>,
    /// The kinds of records that can be written, in the order in which they are offered.
    pub kinds: Vec<Kind>,
}
