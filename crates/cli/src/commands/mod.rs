//! One file per command.

mod build;
mod check;
mod migrate;
mod render_into;
mod serve;

pub use build::build;
pub use check::check;
pub use migrate::migrate;
pub use render_into::render_into;
pub use serve::serve;
