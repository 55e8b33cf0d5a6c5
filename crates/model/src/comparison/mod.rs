//! Records side by side: what each says on the same rows, where they differ, and how a reader takes
//! that along.
//!
//! A [`Column`] is made of a record once, at build. All else is worked out from columns, at build
//! and in the browser alike.

mod column;
mod imprint;
mod lines;
mod near;
mod query;
mod row;

pub use column::{Cell, Column, Comparable, Footnote, Mark, Peer, Point};
pub use imprint::Imprint;
pub use lines::{Line, Lines, Show, Standing, first_note, lines};
pub use near::{NAMES, near};
pub use query::{Asked, MOST, RecordRef, query_of};
pub use row::{Row, RowPart, rows};
