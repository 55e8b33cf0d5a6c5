//! The parts of the page of search and facets.

mod chips;
mod facets;
mod messages;
mod said;
mod search_bar;
mod suggestions;

pub use chips::chips;
pub use facets::Facets;
pub use messages::{nothing_found, outage, sought_instead};
pub use search_bar::search_bar;
pub use suggestions::suggestions;

use crate::{address::Choice, browser::Entry};
use atlas_model::page::FacetGroup;
use yew::Callback;

/// Takes the reader to another choice.
pub type Choose = Callback<(Choice, Entry)>;

/// What readers call a value of a facet; none for a value that the site does not know.
fn label_of<'a>(groups: &'a [FacetGroup], facet: &str, value: &str) -> Option<&'a str> {
    let group = groups.iter().find(|group| group.key == facet)?;
    group.values.iter().find(|known| known.value == value).map(|known| known.label.as_str())
}
