//! A record's file to fill in: every field that it may have, each with what to write in it.

mod comment;
mod file;
mod hints;

pub use file::{Given, file};
