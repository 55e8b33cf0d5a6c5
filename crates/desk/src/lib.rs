//! What stands behind the form that writes a record: the code of the build, for one draft.
//!
//! A [`Desk`] holds what a showcase tells of its records, and answers what a form asks
//! ([`atlas_model::desk`]): it reads a record's file, says of a draft what is wrong and at which
//! field, and renders its page as the build would. It loads files by a function that it is given,
//! and knows nothing of workers; `main.rs` puts it into one.

mod answer;
mod desk;
mod look;
mod made_up;
mod names;
mod problems;
mod stubs;

pub use answer::answer;
pub use desk::Desk;
