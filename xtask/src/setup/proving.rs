use super::{
    apt,
    cargo_tools::{cargo_install, version},
    doing, pypi_tools,
};
use crate::{
    environment::{has_program, run},
    failure::Failure,
    pins,
};

/// The programs that `cargo xtask trust` asks, and Debian's packages that hold them.
const NEEDED: [(&str, &str); 5] = [
    ("wrk", "wrk"),
    ("apache2", "apache2-bin"),
    ("caddy", "caddy"),
    ("rclone", "rclone"),
    ("g++", "g++"),
];

/// Installs what only the long proofs need, if something of it is missing.
pub fn ensure() -> Result<(), Failure> {
    let missing: Vec<&str> = NEEDED
        .into_iter()
        .filter(|(program, _)| !has_program(program))
        .map(|(_, package)| package)
        .collect();
    if !missing.is_empty() {
        if !apt::is_usable() {
            return Err(Failure::new(format!("install {} yourself", missing.join(", "))));
        }
        doing("Installing what puts a load on web servers, and more of these", || {
            apt::install(&missing)
        })?;
    }
    pypi_tools::moto()?;
    cargo_deny()
}

/// Installs what holds the project against `deny.toml`.
pub fn cargo_deny() -> Result<(), Failure> {
    cargo_tool("cargo-deny", pins::CARGO_DENY)
}

/// Installs what lists the parts of a release.
pub fn cargo_sbom() -> Result<(), Failure> {
    cargo_tool("cargo-sbom", pins::CARGO_SBOM)
}

fn cargo_tool(name: &str, wanted: &str) -> Result<(), Failure> {
    if version(name).as_deref() == Some(wanted) {
        return Ok(());
    }
    doing(&format!("Installing {name} (some minutes, once)"), || {
        run(cargo_install(name, wanted).arg("--locked"))
    })
}
