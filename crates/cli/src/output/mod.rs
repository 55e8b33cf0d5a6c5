//! Putting a built site where it belongs: written aside, then swapped in whole.
//!
//! The old site stands until the new one is complete, whatever happens in between. A folder that
//! the generator did not make is never replaced and never deleted.

mod compressing_sink;
mod folder_sink;
mod keeping_sink;
mod ledger;
mod leftovers;
mod marker;
mod place;
mod publish;
mod staging;
mod swap;

pub use compressing_sink::CompressingSink;
pub use folder_sink::FolderSink;
pub use marker::{is_marked, mark};
pub use place::Place;
pub use publish::{Memory, publish};
