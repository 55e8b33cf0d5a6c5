//! Telling diagnostics: to people, to programs, to code hosts.

mod github;
mod human;
mod json;
mod located;
mod sarif;
mod summary;

pub use github::github;
pub use human::{colours, human};
pub use json::{Problem, json, problems};
pub use sarif::sarif;
