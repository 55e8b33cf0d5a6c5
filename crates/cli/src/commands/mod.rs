//! One file per command.

mod build;
mod check;
mod completions;
mod doctor;
mod export;
mod federate;
mod hosting;
mod import;
mod init;
mod locale;
mod man;
mod migrate;
mod new;
mod render_into;
mod serve;
mod stale;

pub use build::build;
pub use check::check;
pub use completions::completions;
pub use doctor::doctor;
pub use export::export;
pub use federate::federate;
pub use hosting::hosting;
pub use import::import;
pub use init::init;
pub use locale::locale;
pub use man::man;
pub use migrate::migrate;
pub use new::new;
pub use render_into::render_into;
pub use serve::serve;
pub use stale::stale;
