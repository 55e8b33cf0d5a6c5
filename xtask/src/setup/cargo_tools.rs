use super::doing;
use crate::{
    environment::{answer, cargo_home, run},
    failure::Failure,
    pins,
};
use std::process::Command;

/// For what runs a few seconds a day.
const COMPILED_FAST: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// Installs Trunk and wasm-bindgen at their pinned versions, where others or none are there.
pub fn ensure() -> Result<(), Failure> {
    if version("trunk").as_deref() != Some(pins::TRUNK) {
        doing("Installing Trunk (some ten minutes on two cores, once)", || {
            run(cargo_install("trunk", pins::TRUNK).arg("--locked").envs(COMPILED_FAST))
        })?;
    }
    let wasm_bindgen = pins::wasm_bindgen()?;
    if version("wasm-bindgen").as_ref() != Some(&wasm_bindgen) {
        doing("Installing wasm-bindgen (a minute or two, once)", || {
            run(&mut cargo_install("wasm-bindgen-cli", &wasm_bindgen))
        })?;
    }
    Ok(())
}

/// Installs geckodriver, where there is none: Debian has no package of it.
pub fn ensure_geckodriver() -> Result<(), Failure> {
    if version("geckodriver").is_some() {
        return Ok(());
    }
    doing("Installing geckodriver (some five minutes on two cores, once)", || {
        run(cargo_install("geckodriver", pins::GECKODRIVER).arg("--locked").envs(COMPILED_FAST))
    })
}

/// A command that installs a program from crates.io.
pub fn cargo_install(package: &str, version: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["install", "--force", "--version", version, package]);
    // Not among what the workspace builds, and not by its rules.
    cargo.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    cargo
}

/// The version of a tool on the path or in Cargo's own folder: the last word of `trunk 0.21.14`.
pub fn version(tool: &str) -> Option<String> {
    let said = answer(Command::new(tool).arg("--version"))
        .or_else(|| answer(Command::new(cargo_home()?.join("bin").join(tool)).arg("--version")))?;
    said.split_whitespace().nth(1).map(str::to_owned)
}
