//! Telling diagnostics: to people, to programs, to code hosts.

mod checklist;
mod github;
mod gitlab;
mod human;
mod json;
mod located;
mod sarif;
mod summary;

pub use checklist::checklist;
pub use github::github;
pub use gitlab::gitlab;
pub use human::{colours, human};
pub use json::{Problem, json, problems};
pub use sarif::sarif;
