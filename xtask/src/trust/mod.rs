//! `cargo xtask trust`: what can be promised, proved at length, and the page that tells it.

mod evidence;
mod fuzz;
mod load;
mod part;
mod run;
mod site_tests;
mod supply;

pub use part::{Extent, Part};
pub use run::all;
pub use supply::check as supply;
