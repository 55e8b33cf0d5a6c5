//! What an author may write, told by the code that reads it, by the words of
//! `locales/<language>/fields.ftl`, and by `data/fields.yaml`.

mod ask;
mod words;

pub use ask::{describe, describe_in, describe_settings, describe_vocabulary};
