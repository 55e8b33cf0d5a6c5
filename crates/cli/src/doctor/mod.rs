//! What is there on this machine and in a showcase, what is missing, and what to do.

mod content;
mod examine;
mod finding;
mod machine;
mod repository;

pub use examine::examine;
pub use finding::{Finding, in_words};
