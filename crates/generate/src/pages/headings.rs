//! What stands above records that the page's own relates to.

use crate::catalog::{Catalog, Pointer};
use crate::organisations::Doing;
use atlas_locale::said::site;
use atlas_model::{Kind, RecordKey, Relation, Term as _, page::RelatedGroup};
use mission_atlas_app::naming;

/// What stands above records, and what addresses call the part of the page below it.
#[derive(Clone)]
pub(super) struct Heading {
    id: &'static str,
    label: String,
}

impl Heading {
    /// Above records of a kind.
    pub(super) fn of_kind(catalog: &Catalog<'_>, kind: Kind) -> Self {
        Self { id: kind.folder(), label: catalog.say(naming::plural(kind)) }
    }

    /// Above records that point at the page's own.
    pub(super) fn of_pointer(catalog: &Catalog<'_>, pointer: Pointer) -> Self {
        let kind = match pointer {
            Pointer::Mission => Kind::Mission,
            Pointer::CaseStudy => Kind::CaseStudy,
            Pointer::Insight => Kind::Insight,
            Pointer::Project => Kind::Project,
            Pointer::Collection => Kind::Collection,
        };
        Self { id: kind.folder(), label: catalog.say(pointer.heading()) }
    }

    /// Above records that the page's own names.
    pub(super) fn of_relation(catalog: &Catalog<'_>, relation: Relation) -> Self {
        Self { id: relation.id(), label: catalog.say(naming::term(relation)) }
    }

    /// Above further records of the same city.
    pub(super) fn more_from(catalog: &Catalog<'_>, city: &str) -> Self {
        Self { id: "more-from", label: catalog.say(site::more_from(city)) }
    }

    /// Above records in which an organisation does something.
    pub(super) fn of_doing(catalog: &Catalog<'_>, doing: Doing) -> Self {
        let id = match doing {
            Doing::Lead => "lead",
            Doing::Role(role) => role.id(),
            Doing::TakesPart => "takes-part",
        };
        Self { id, label: doing.in_words(&catalog.words) }
    }
}

/// Cards under headings, in the order given; a heading without cards is left out.
pub(super) fn groups(
    catalog: &Catalog<'_>,
    headed: impl IntoIterator<Item = (Heading, RecordKey)>,
) -> Vec<RelatedGroup> {
    let mut groups: Vec<RelatedGroup> = Vec::new();
    for (Heading { id, label }, key) in headed {
        let Some(card) = catalog.card(&key) else { continue };
        match groups.iter_mut().find(|group| group.id == id) {
            Some(group) => group.cards.push(card),
            None => groups.push(RelatedGroup { id: id.to_owned(), label, cards: vec![card] }),
        }
    }
    groups
}
