//! What an author may write, told by the code that reads it and by the words of
//! `data/fields.yaml`.

mod ask;
mod words;

pub use ask::{describe, describe_settings, describe_vocabulary};
