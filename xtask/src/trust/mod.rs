//! `cargo xtask trust`: what can be promised, proved at length, and the page that tells it.

mod evidence;
mod part;
mod run;
mod site_tests;

pub use part::{Extent, Part};
pub use run::all;
