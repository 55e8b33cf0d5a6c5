//! Setting a machine up: a compiler for browsers, Trunk and its tools, a browser for tests.
//!
//! Each part looks first and installs only what is missing. What an installation holds is shared
//! by all clones on the machine: it lies in Cargo's and in the user's own folders.

mod apt;
mod browsers;
mod cargo_tools;
mod debian_toolchain;
mod library;
mod npm_tools;
mod proving;
mod pypi_tools;
mod toolchain;

pub use browsers::BROTLI;
pub use library::Library;
#[cfg(test)]
pub use npm_tools::ensure as npm_tools;
pub use npm_tools::{fontsource, lighthouse};
pub use proving::{cargo_deny, cargo_sbom};
pub use pypi_tools::{font_tools, moto};
pub use toolchain::{Road, Toolchain};

use crate::{environment::Environment, failure::Failure};
use std::{
    fmt,
    time::{Duration, Instant},
};

/// What the machine is set up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Building,
    Testing,
    /// Testing, and all that `cargo xtask trust` needs besides.
    Proving,
}

/// Sets the machine up, and says what was done and how long it took.
pub fn run(road: Road, scope: Scope) -> Result<Environment, Failure> {
    let start = Instant::now();
    let toolchain = toolchain::ensure(road)?;
    cargo_tools::ensure()?;
    let library = library::ensure(toolchain);
    let npm_tools = npm_tools::ensure();
    if scope != Scope::Building {
        browsers::ensure();
    }
    if scope == Scope::Proving {
        proving::ensure()?;
    }
    println!("Set up in {}.", Seconds(start.elapsed()));
    Ok(Environment { toolchain, library, npm_tools })
}

/// Does one part of the set-up, and says so.
fn doing<T>(what: &str, part: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    println!("{what} …");
    let start = Instant::now();
    let done = part()?;
    println!("{what}: done in {}", Seconds(start.elapsed()));
    Ok(done)
}

/// A duration as people say it.
pub struct Seconds(pub Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        if seconds >= 60 {
            write!(formatter, "{} min {} s", seconds / 60, seconds % 60)
        } else {
            write!(formatter, "{:.1} s", self.0.as_secs_f64())
        }
    }
}
