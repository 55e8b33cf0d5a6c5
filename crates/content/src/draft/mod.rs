//! A record's file as a form holds it, and back.
//!
//! [`read`] makes a [`Draft`](atlas_model::desk::Draft) of a file, [`write`] makes a file of a
//! draft. What did not change between the two keeps its wording, order and comments. Neither says
//! whether the record is right: that is for the check; [`Places`] tells at which field of the form
//! a problem of the file is.

mod id;
mod kept_items;
mod kind;
mod lines;
mod original;
mod places;
mod read;
mod scalar;
mod tidy;
mod write;

pub use id::check_id;
pub use kind::kind_of;
pub use places::Places;
pub use read::read;
pub use scalar::{LONGEST_NAME, quoted};
pub use tidy::{is_empty, tidy, tidy_text};
pub use write::write;
