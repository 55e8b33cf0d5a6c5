//! Made-up records, the same ones written for Mission Atlas and for the generators that it is
//! measured against.
//!
//! Words are drawn by how often real English uses them (the list of `PyPI`'s wordfreq), so that
//! indexes grow as they do over prose. The same size and seed give the same records on any
//! machine: the generator of random numbers is `ChaCha` with 8 rounds.

mod atlas;
mod english;
mod peers;
mod prose;
mod queries;
mod record;
#[cfg(test)]
mod sample;
mod write;

pub use english::English;
pub use queries::{Query, common_words, known_items};
pub use record::Record;
pub use write::{Corpus, Site};
