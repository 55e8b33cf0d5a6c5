//! The form that writes a record (`atlas-publish`): an app of its own, on one page. The worker
//! behind it (`atlas-desk`) reads, checks and renders what is written; here is what the author sees
//! and does. What the fields are is told by the worker, too: nothing of the content format is
//! written here a second time.

mod answers;
mod article;
mod changed;
mod fields;
mod finder;
mod forge;
mod heard;
mod kept;
mod letter;
mod marking;
mod outcome;
mod page;
mod place;
mod preview;
mod problems;
mod sheet;
mod start;
mod summary;
mod work;
mod writing;

pub use page::live;
