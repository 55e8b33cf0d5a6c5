//! Markdown with front matter in, a checked showcase and diagnostics out.
//!
//! [`check`] takes the text of a showcase's files and gives an [`atlas_model::Site`] in which every
//! reference is resolved, or says of every file what keeps it from being one. It touches no file,
//! no clock and no terminal: who calls it reads the files and draws the diagnostics.

mod check;
mod diagnostic;
mod sources;

pub use check::check;
pub use diagnostic::{Diagnostic, Severity};
pub use sources::{AssetUse, Checked, Options, SourceFile, Sources};
