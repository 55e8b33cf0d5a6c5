//! Markdown with front matter in, a checked showcase and diagnostics out.
//!
//! [`check`] takes the text of a showcase's files and gives an [`atlas_model::Site`] in which every
//! reference is resolved, or says of every file what keeps it from being one. It touches no file,
//! no clock and no terminal: who calls it reads the files and draws the diagnostics.
//!
//! The way of a record: its path says what it is (`files`), its front matter becomes a tree that
//! knows its places (`decode`, `outline`), then, with all outlines known (`catalogue`), a typed
//! record (`records`), and its article safe HTML (`markdown`). What records may hold, `describe` tells
//! by asking that same code.

mod assets;
mod built_in;
mod catalogue;
mod check;
mod countries;
mod criteria;
mod decode;
mod describe;
mod diagnostic;
pub mod draft;
mod external;
mod federation;
mod file_names;
mod files;
mod front_matter;
mod gather;
mod languages;
mod markdown;
mod memory;
mod migrate;
mod names;
mod nearest;
mod outline;
mod records;
mod reporter;
mod scope;
mod settings;
mod sources;
mod stale;
mod summary;
mod texts;
mod theme;
mod vocabularies;

pub use check::{check, check_again, read_again};
pub use criteria::{Criterion, JUDGEMENTS, Judgement, Review, criteria, criterion, review};
pub use decode::fields::is_language;
pub use describe::{describe, describe_in, describe_settings, describe_vocabulary};
pub use diagnostic::{Diagnostic, Severity};
pub use external::{ExternalLink, external_links};
pub use federation::federation;
pub use files::is_reserved;
pub use memory::Memory;
pub use migrate::{Edit, MigrateError, Migration, NEWEST, STEPS, Step, migrate};
pub use nearest::nearest;
pub use sources::{AssetUse, Checked, Options, SourceFile, Sources};
pub use stale::is_stale;
pub use summary::summed_up;
pub use texts::interface_file;
