use super::{debian_toolchain, doing};
use crate::{
    environment::{answer, has_program},
    failure::Failure,
    pins::WASM_TARGET,
};
use std::{path::Path, process::Command, time::Duration};
use wait_timeout::ChildExt as _;

/// How long Rust's server may take to hand over some 25 MB.
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(180);

/// The name under which rustup knows the fallback.
pub const FALLBACK: &str = "wasm";

/// Which way to a compiler for browsers may be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Road {
    /// Rust's own, else the fallback.
    Any,
    /// The fallback.
    Fallback,
}

/// The compiler that builds for browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one in use, with the target added.
    Current,
    /// The one made of Debian's packages.
    Fallback,
}

impl Toolchain {
    /// The one that this machine has, if any: found by asking the compilers, in milliseconds.
    pub fn find() -> Option<Self> {
        if has_target(&mut Command::new("rustc")) {
            return Some(Self::Current);
        }
        let fallback = has_program("rustup") && debian_toolchain::is_complete();
        fallback.then_some(Self::Fallback)
    }

    /// Lets a command, and all that it calls, use this compiler.
    pub fn choose_for(self, command: &mut Command) {
        if self == Self::Fallback {
            command.env("RUSTUP_TOOLCHAIN", FALLBACK);
            // `cargo run` names the libraries of the compiler that built this program.
            command.env_remove("LD_LIBRARY_PATH");
        }
    }
}

/// Finds or gets a compiler for browsers.
pub fn ensure(road: Road) -> Result<Toolchain, Failure> {
    if road == Road::Fallback {
        if !debian_toolchain::is_complete() {
            debian_toolchain::install()?;
        }
        return Ok(Toolchain::Fallback);
    }
    if let Some(toolchain) = Toolchain::find() {
        return Ok(toolchain);
    }
    if let Err(failure) = doing("Getting Rust's library for WebAssembly", add_target) {
        println!("{failure}. Falling back to a compiler made of Debian's packages.");
        debian_toolchain::install()?;
        return Ok(Toolchain::Fallback);
    }
    Ok(Toolchain::Current)
}

/// Whether a compiler has the library for browsers.
pub fn has_target(rustc: &mut Command) -> bool {
    let asked = rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    answer(asked).is_some_and(|folder| has_library(Path::new(&folder)))
}

fn has_library(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

fn add_target() -> Result<(), Failure> {
    add(["target", "add", WASM_TARGET])
}

/// Has rustup add something to the compiler in use, within a time.
pub fn add(what: [&str; 3]) -> Result<(), Failure> {
    let mut rustup = Command::new("rustup");
    rustup.args(what);
    let mut child = rustup.spawn().map_err(|error| {
        Failure::new(format!("rustup can't be run ({error}): install it from https://rustup.rs"))
    })?;
    let ended = child.wait_timeout(DOWNLOAD_LIMIT);
    match ended {
        Ok(Some(status)) if status.success() => Ok(()),
        Ok(Some(_)) => Err(Failure::new("Rust's server did not hand it over")),
        Ok(None) | Err(_) => {
            let _ = child.kill();
            let _ = child.wait();
            Err(Failure::new("Rust's server did not answer in time"))
        }
    }
}
