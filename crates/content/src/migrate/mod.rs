//! From an older format of content to the newest: pure changes of texts, which the command writes.

mod migration;
mod step;

pub use migration::{Edit, MigrateError, Migration, migrate};
pub use step::{NEWEST, STEPS, Step};
