//! Cards for other sites: a record in a frame of theirs. A card runs no script, and its stylesheet
//! is its own, small, with the tokens of the site's.

mod card;
mod place;

pub(crate) use card::card;
pub(crate) use place::{address, path};

/// How a card looks.
pub(crate) const STYLE: &str = include_str!("card.css");
