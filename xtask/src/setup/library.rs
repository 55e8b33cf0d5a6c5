//! The standard library that the app is linked with.
//!
//! The one that comes with the compiler is built for speed and tells of every panic in words. Built
//! anew from its source, for size, with panics that only stop and with `{:?}` that prints nothing,
//! it makes the app some 14 % smaller. Cargo holds this to be unstable, so only the app's compiler
//! is told of it, and where it can't be had the app is built with the library that is there.

use super::{Toolchain, doing, toolchain};
use crate::{environment::answer, failure::Failure, pins::WASM_TARGET, workspace};
use std::process::Command;

/// Which standard library the app is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Library {
    /// Built from its source together with the app.
    Small,
    /// The one that comes with the compiler.
    Ordinary,
}

/// What Cargo is told, by variables because Trunk hands on no arguments. The flags are for the
/// target of browsers alone.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none",
    ),
];

impl Library {
    /// Lets a command that compiles the app, and nothing else, use this library.
    pub fn choose_for(self, command: &mut Command) {
        if self == Self::Small {
            command.envs(SMALL);
        }
    }
}

/// Finds or gets the library's source.
pub fn ensure(toolchain: Toolchain) -> Library {
    if answer(plan(toolchain).arg("--offline")).is_some() {
        return Library::Small;
    }
    match doing("Getting the source of Rust's library", || get(toolchain)) {
        Ok(()) => Library::Small,
        Err(failure) => {
            println!(
                "{failure}: the app is built with the compiler's own library, some 16 % larger."
            );
            Library::Ordinary
        }
    }
}

/// Gets the source, and what it depends on. Debian's compiler has it from a package.
fn get(toolchain: Toolchain) -> Result<(), Failure> {
    if toolchain == Toolchain::Current {
        toolchain::add(["component", "add", "rust-src"])?;
    }
    let planned = answer(&mut plan(toolchain));
    planned.map(drop).ok_or_else(|| Failure::new("the library cannot be built from its source"))
}

/// Has Cargo say how it would compile the app with the small library: it fails where the source or
/// a package is missing, or the compiler does not know what it is told.
fn plan(toolchain: Toolchain) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(workspace::root());
    cargo.args(["build", "--unit-graph", "-Zunstable-options", "--target", WASM_TARGET]);
    toolchain.choose_for(&mut cargo);
    Library::Small.choose_for(&mut cargo);
    cargo
}
