//! What `cargo xtask bench` measures, and the tables that it writes of it.

mod builds;
mod figures;
mod machine;
mod measure;
mod peers;
mod report;
mod run;
mod search;
mod shipped;

pub use run::{Part, Plan, all};
