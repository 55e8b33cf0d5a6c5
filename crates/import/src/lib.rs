//! Records from elsewhere: the rows of a table, or Markdown files with other front matter.
//!
//! Both are read into one shape ([`Table`]); a [`Mapping`] says which column becomes which field;
//! what has no place is told, and nothing is guessed of what words mean. It reads no file: bytes and
//! texts are handed to it.

mod cells;
mod conventions;
mod encoding;
mod front_matter;
mod ids;
mod known;
mod mapping;
mod markdown;
mod path;
mod plain;
mod record;
mod refused;
mod report;
mod separated;
mod suggest;
mod table;
mod values;

pub use ids::id_of;
pub use known::Known;
pub use mapping::{Mapping, kind};
pub use markdown::read as read_markdown;
pub use record::{Imported, Record, records};
pub use refused::Refused;
pub use report::report;
pub use separated::read as read_separated;
pub use suggest::suggest;
pub use table::Table;
