//! Organisations, as pages show them.

use super::{Link, Names, Pages, RelatedGroup};
use crate::{Common, OrganisationKind, Part};
use serde::Serialize;

/// How many organisations a page of their index lists.
pub const ORGANISATIONS_PAGE_SIZE: usize = 200;

/// An organisation and the records that it takes part in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrganisationPage {
    /// What it is called.
    pub name: String,
    /// What kind of organisation it is, where known.
    pub kind: Option<OrganisationKind>,
    /// What its file says, where it has one.
    pub common: Option<Common>,
    /// The city where it sits.
    pub city: Option<Link>,
    /// The country's name, where known.
    pub country: Option<String>,
    /// Pages elsewhere: its own, and what registers say of it.
    pub elsewhere: Vec<Link>,
    /// The records that it takes part in, by what it does there: the first of them, where there
    /// are many.
    pub groups: Vec<RelatedGroup>,
    /// How many there are of each kind, on all pages together.
    pub counts: Vec<(String, u32)>,
    /// Where the others are.
    pub pages: Pages,
    /// With whom it takes part in several missions, the most frequent first.
    pub together: Vec<OrganisationCount>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// An organisation and how many missions it takes part in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrganisationCount {
    /// What it is called.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How many missions.
    pub missions: u32,
}

/// A page of the index of organisations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Organisations {
    /// How many organisations have a page.
    pub total: u32,
    /// How many more stand in one record alone, and have none.
    pub alone: u32,
    /// By the part that each plays in the ecosystem: in order, those of no known part last; the
    /// most frequent first.
    pub parts: Vec<(Option<Part>, Vec<OrganisationCount>)>,
    /// Which page this is.
    pub pages: Pages,
    /// The organisations that link missions, on the first page.
    pub network: Option<Network>,
}

/// Organisations that take part in several missions, and those missions.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Network {
    /// The organisations: each with its part and its missions, as places among these.
    pub organisations: Vec<(OrganisationCount, Option<Part>, Vec<usize>)>,
    /// The missions, each with its place.
    pub missions: Vec<(Link, String)>,
    /// How many organisations in all take part in several missions.
    pub all_organisations: u32,
    /// How many missions in all these take part in.
    pub all_missions: u32,
}

impl Names {
    /// Where the page of an organisation is that takes part under this id or name.
    pub fn organisation(&self, party: &crate::Party) -> Option<&str> {
        let file = party.organisation.as_ref();
        let record = file.and_then(|id| {
            self.record(&crate::RecordKey::new(crate::Kind::Organisation, id.clone()))
        });
        match record {
            Some(link) => Some(&link.href),
            // A group of organisations is none of them.
            None if party.count.is_none() => {
                self.organisations.get(&party.name).map(String::as_str)
            }
            None => None,
        }
    }
}
