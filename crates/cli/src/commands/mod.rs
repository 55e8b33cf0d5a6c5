//! One file per command.

mod build;
mod check;
mod render_into;
mod serve;

pub use build::build;
pub use check::check;
pub use render_into::render_into;
pub use serve::serve;
