use crate::{Citation, Common, OrganisationKind, Role, Slug};
use serde::{Deserialize, Serialize};

/// An organisation that has a file of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// What every record has.
    pub common: Common,
    /// What it is called.
    pub name: String,
    /// What kind of organisation it is.
    pub kind: OrganisationKind,
    /// Where it sits.
    pub city: Option<Slug>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Its own website.
    pub url: Option<String>,
    /// Its id in the Research Organization Registry.
    pub ror: Option<String>,
    /// Its item on Wikidata.
    pub wikidata: Option<String>,
}

/// An organisation, or a group of them, that takes part in a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Party {
    /// The id of its own file, where it has one.
    pub organisation: Option<Slug>,
    /// What it is called.
    pub name: String,
    /// What the record itself calls it, where this is a translation with another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_name: Option<String>,
    /// What kind of organisation it is, where known.
    pub kind: Option<OrganisationKind>,
    /// How many, where it is a group.
    pub count: Option<u32>,
}

impl Party {
    /// The name by which it is one with others, whatever it is called in a translation.
    pub fn known_as(&self) -> &str {
        self.original_name.as_deref().unwrap_or(&self.name)
    }
}

/// A party and what it does in a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Who.
    pub party: Party,
    /// Does what, where known.
    pub role: Option<Role>,
    /// In which words.
    pub note: Option<String>,
    /// According to what.
    pub citation: Citation,
}
