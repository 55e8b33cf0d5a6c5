//! What `cargo xtask bench` measures, and the tables that it writes of it.

mod builds;
mod measure;
mod peers;
mod run;
mod search;
mod shipped;

pub use run::{Part, Plan, all};
