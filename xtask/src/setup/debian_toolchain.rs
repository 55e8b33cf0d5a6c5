//! The fallback where Rust's server can't be reached: Debian's compiler and its library's source
//! make a toolchain for browsers together.
//!
//! Debian packs the compiler (`rustc-web`, made for its browsers, so it is kept current) and the
//! library's source, but not the library for WebAssembly. That is built here once, with bitcode
//! so that it takes part in link-time optimisation, and put beside the others. Versions move with
//! Debian's updates, so none is pinned: the library notes which compiler it was built by.

use super::{
    apt, doing,
    toolchain::{FALLBACK, has_target},
};
use crate::{
    environment::{answer, has_program, run},
    failure::Failure,
    pins::WASM_TARGET,
    workspace,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const PACKAGES: [&str; 5] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];

/// Says beside the library which compiler built it.
const BUILT_BY: &str = "built-by.txt";

/// The empty crate's name, whose own file is not part of the library.
const CRATE: &str = "wasm_library";

/// Whether it is installed, linked, and its library fits its compiler.
pub fn is_complete() -> bool {
    let linked = || {
        let mut rustc = Command::new("rustc");
        rustc.env("RUSTUP_TOOLCHAIN", FALLBACK).env_remove("LD_LIBRARY_PATH");
        rustc
    };
    has_target(&mut linked())
        && answer(linked().arg("--version")).is_some_and(|version| {
            library_folder().is_some_and(|folder| {
                std::fs::read_to_string(folder.join(BUILT_BY)).is_ok_and(|text| text == version)
            })
        })
}

/// Installs the packages, builds the library, and lets rustup know of the toolchain.
pub fn install() -> Result<(), Failure> {
    if !has_program("rustup") || !apt::is_usable() {
        return Err(Failure::new(
            "no compiler for WebAssembly: make https://static.rust-lang.org reachable and run \
             `rustup target add wasm32-unknown-unknown`, or run this as root on Debian",
        ));
    }
    doing("Installing Debian's compiler", install_packages)?;
    doing("Building the library for WebAssembly", build_library)?;
    run(Command::new("rustup").args(["toolchain", "link", FALLBACK, "/usr"]))?;
    if is_complete() {
        println!("The toolchain is linked: RUSTUP_TOOLCHAIN={FALLBACK} chooses it.");
        Ok(())
    } else {
        Err(Failure::new("Debian's compiler does not find the library that was built for it"))
    }
}

fn install_packages() -> Result<(), Failure> {
    apt::install(&PACKAGES)?;
    // The linker's version is the compiler's own: `rust-lld` is a link into `lld-22` or the like.
    let link = Path::new("/usr/bin/rust-lld");
    let linker = std::fs::read_link(link).map_err(|error| Failure::file("read", link, &error))?;
    let name = linker.to_string_lossy();
    let version = name
        .rsplit_once("lld-")
        .or_else(|| name.rsplit_once("llvm-"))
        .map(|(_, after)| after.chars().take_while(char::is_ascii_digit).collect::<String>())
        .filter(|version| !version.is_empty())
        .ok_or_else(|| Failure::new(format!("{} names no version: {name}", link.display())))?;
    apt::install(&[&format!("lld-{version}")])
}

fn build_library() -> Result<(), Failure> {
    let folder = workspace::root().join("target/wasm-library");
    let source = folder.join("src");
    std::fs::create_dir_all(&source).map_err(|error| Failure::file("make", &source, &error))?;
    let manifest = format!(
        "[package]\nname = \"{CRATE}\"\nedition = \"2021\"\n[workspace]\n\
         [profile.release]\npanic = \"abort\"\n"
    );
    for (path, text) in
        [(folder.join("Cargo.toml"), manifest.as_str()), (source.join("lib.rs"), "")]
    {
        std::fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
    }
    let mut cargo = debian("cargo");
    cargo
        .current_dir(&folder)
        .args(["build", "--release", "--target", WASM_TARGET])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("RUSTC_BOOTSTRAP", "1");
    run(&mut cargo)?;
    put_in_place(&folder.join("target").join(WASM_TARGET).join("release/deps"))
}

fn put_in_place(built: &Path) -> Result<(), Failure> {
    let library = library_folder().ok_or_else(|| Failure::new("/usr/bin/rustc names no folder"))?;
    // Of an older compiler, if it is there: two would be ambiguous.
    let _ = std::fs::remove_dir_all(&library);
    std::fs::create_dir_all(&library).map_err(|error| Failure::file("make", &library, &error))?;
    let entries = std::fs::read_dir(built).map_err(|error| Failure::file("read", built, &error))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_library = entry.path().extension().is_some_and(|extension| extension == "rlib");
        if is_library && !name.starts_with(&format!("lib{CRATE}-")) {
            std::fs::copy(entry.path(), library.join(&name))
                .map_err(|error| Failure::file("copy", &entry.path(), &error))?;
        }
    }
    let version = answer(debian("rustc").arg("--version")).unwrap_or_default();
    let note = library.join(BUILT_BY);
    std::fs::write(&note, version).map_err(|error| Failure::file("write", &note, &error))
}

fn library_folder() -> Option<PathBuf> {
    let asked = answer(debian("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]));
    asked.map(PathBuf::from)
}

/// A program of Debian's compiler, away from rustup's and from what this program was built by.
fn debian(program: &str) -> Command {
    let mut command = Command::new(Path::new("/usr/bin").join(program));
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = [PathBuf::from("/usr/bin")].into_iter().chain(std::env::split_paths(&inherited));
    if let Ok(path) = std::env::join_paths(folders) {
        command.env("PATH", path);
    }
    for name in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC", "LD_LIBRARY_PATH"] {
        command.env_remove(name);
    }
    command
}
