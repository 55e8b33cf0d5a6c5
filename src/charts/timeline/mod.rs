//! Time lines: what happened and what is planned, along the years.
//!
//! [`timeline`] takes the first of three pictures that fits: each event with its words, a mark
//! for each event above its years, or numbers by year.

mod axis;
mod event;
mod key;
mod labelled;
mod labels;
mod mark;
mod rows;
mod stacks;
mod tallies;
#[cfg(test)]
mod tests;
mod wordings;
mod years;

pub use event::{Event, Shape, State};
pub use rows::{Row, rows};
pub use tallies::{Tally, tallies};
pub use wordings::Wording;
pub use years::{Years, events_along, timeline};
