//! Several showcases shown as one, each record with where it is from.

use crate::Slug;
use serde::{Deserialize, Serialize};

/// Another showcase whose records are shown with this one's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Federated {
    /// Tells it from the others.
    pub id: Slug,
    /// What readers call it: `City of Northport`.
    pub name: String,
    /// A folder, seen from this showcase's own, or the address of a published site.
    pub from: String,
}

/// Where a record is from that another showcase keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// The id under which that showcase is known here.
    pub showcase: Slug,
    /// What readers call it.
    pub name: String,
    /// The address of the record's page there.
    pub address: String,
}

impl Federated {
    /// Whether it is a published site, of which a copy is kept here, and no folder.
    pub fn is_published(&self) -> bool {
        self.from.starts_with("https://") || self.from.starts_with("http://")
    }

    /// What the paths of its files begin with among those of this showcase. It is also the folder
    /// that holds the copy of a published one.
    pub fn folder(&self) -> String {
        format!("federated/{}", self.id)
    }
}
