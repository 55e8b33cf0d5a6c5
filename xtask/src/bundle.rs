//! What the app's bundles are compiled from: the crates that are known to be in them, and no others.

use crate::{
    environment::{Environment, output},
    failure::Failure,
    pins::WASM_TARGET,
};
use std::collections::BTreeSet;

/// The crates of the main bundle, one a line: each was let in by whoever wrote it down here. The
/// parsers of content are not among them: what needs one is a bundle of its own.
const KNOWN: &str = include_str!("../bundle.txt");

/// The package of the app.
pub const APP: &str = "mission-atlas-app";

/// Fails where the app is made of a crate that is not written down, or one is that it is not made
/// of.
pub fn check(environment: &Environment) -> Result<(), Failure> {
    let found = crates(environment)?;
    let known: BTreeSet<String> = KNOWN.lines().map(str::to_owned).collect();
    if let Some(new) = found.difference(&known).next() {
        return Err(Failure::new(format!(
            "the app is made of {new} now: `cargo tree --invert {new}` says by whom. If that is \
             wanted, write it into xtask/bundle.txt"
        )));
    }
    if let Some(gone) = known.difference(&found).next() {
        return Err(Failure::new(format!(
            "the app is made of {gone} no more: take it out of xtask/bundle.txt"
        )));
    }
    println!("{} crates, all of them known", found.len());
    Ok(())
}

/// The crates that the app is made of in a browser, itself among them.
pub fn crates(environment: &Environment) -> Result<BTreeSet<String>, Failure> {
    let mut tree = environment.command("cargo");
    tree.args(["tree", "--package", APP, "--target", WASM_TARGET, "--features", "hydrate"]).args([
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    let output = output(&mut tree)?;
    if !output.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&output.stderr)));
    }
    let packages = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = packages.lines().filter_map(|line| line.split(' ').next());
    Ok(names.filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_parser_of_content_is_let_in() {
        for foreign in ["pulldown-cmark", "saphyr-parser", "atlas-content", "atlas-generate"] {
            assert!(!KNOWN.lines().any(|known| known == foreign), "{foreign}");
        }
        assert!(KNOWN.lines().is_sorted(), "in order, so that a change shows");
    }
}
