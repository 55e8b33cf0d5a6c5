//! What tests of whole sites stand on: a built site's files, a web server such as a real one has,
//! and a browser.
//!
//! Where things are is told by `cargo xtask test` in the environment, or found in the workspace:
//! `ATLAS_DIST` (the built site of the shipped content), `ATLAS_APP` (the compiled app),
//! `ATLAS_COMMAND` (`mission-atlas`), `ATLAS_AXE` (axe-core's script), `ATLAS_FIGURES` (a file for what
//! tests count, where somebody asks). `ATLAS_ENGINE` (`chromium`, `firefox`, `webkit`) chooses the
//! browser.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at built files, and stand in for whoever runs the command"
)]
#![expect(clippy::missing_panics_doc, reason = "a test that cannot go on panics, wherever it is")]

mod appearance;
mod axe;
mod begun;
mod brotli_11;
mod browser;
mod browser_steps;
mod build;
mod built_site;
mod complaints;
mod devtools;
mod display;
mod driver;
mod engine;
mod faults;
mod figures;
mod free_port;
mod gate;
mod html_file;
pub mod kinds;
mod large_showcase;
mod outline;
mod places;
mod showcase;
mod slots;
pub mod steps;
mod stress_showcase;
mod web_server;

pub use appearance::{Appearance, Colours};
pub use axe::{Barriers, Rules};
pub use begun::Begun;
pub use brotli_11::{brotli_11, compressed_11};
pub use browser::{Browser, Look};
pub use browser_steps::Key;
pub use build::{Build, Built};
pub use built_site::{BuiltSite, files_in, is_of_type};
pub use engine::Engine;
pub use faults::Fault;
pub use figures::figure;
pub use free_port::free_port;
pub use html_file::HtmlFile;
pub use large_showcase::LargeShowcase;
pub use outline::{outline, outline_with_frame};
pub use places::{app, axe_script, command, dist, workspace};
pub use showcase::{Listed, Showcase};
pub use stress_showcase::StressShowcase;
pub use web_server::WebServer;
