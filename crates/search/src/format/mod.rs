//! The files: their header and one module for each section, encoder beside decoder.
//!
//! The crate's documentation has the table. A decoder checks all that reading relies on, and no
//! count in a file makes room for more than the file can hold.

mod checksum;
pub(crate) mod coding;
pub(crate) mod dictionary;
mod error;
pub(crate) mod facets;
pub(crate) mod lengths;
pub(crate) mod new_postings;
pub(crate) mod packed;
pub(crate) mod postings;
mod reader;
pub(crate) mod schema;
pub(crate) mod sections;
pub(crate) mod size;
pub(crate) mod sorts;
pub(crate) mod stems;
pub(crate) mod stored;
pub(crate) mod stretch;
pub(crate) mod vocabulary;
mod writer;

pub use error::OpenError;
pub use packed::{FORMAT_VERSION, Packed};
pub(crate) use reader::Reader;
pub(crate) use writer::Writer;
