//! Copies of published showcases, so that a build needs no network.

mod fetch;
mod keep;

pub use fetch::fetch;
pub use keep::keep;
