//! Records from elsewhere: the rows of a table, or Markdown files with other front matter.
//!
//! Both are read into one shape (`Table`); a mapping says which column becomes which field; what
//! has no place is told, and nothing is guessed of what words mean.

mod cells;
mod conventions;
mod encoding;
mod front_matter;
mod ids;
mod known;
mod mapping;
mod markdown;
mod near;
mod path;
mod record;
mod report;
mod separated;
mod suggest;
mod table;
mod values;

pub use ids::id_of;
pub use known::Known;
pub use mapping::{Mapping, kind};
pub use record::{Imported, records};
pub use report::report;
pub use suggest::suggest;
pub use table::read;
