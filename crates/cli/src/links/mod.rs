//! Whether the addresses of other sites that a showcase names still lead somewhere.
//!
//! Politely: a host is asked one thing at a time, with a pause after each, and what was found fine
//! is not asked again for some days.

mod gates;
mod known;
mod probe;
mod survey;
mod tell;
mod verdict;

pub use survey::{Survey, survey};
pub use tell::tell;
