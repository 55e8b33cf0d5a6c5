//! What the project is made of, held against `deny.toml`.

use crate::{
    bundle,
    environment::{Environment, answer, output, run},
    failure::Failure,
    figures::table,
};

/// Fails where a licence, a crate or a source is not allowed, or where an advisory concerns a crate.
/// Where the advisories can't be had, the table says so.
pub fn check(environment: &Environment) -> Result<String, Failure> {
    run(environment.command("cargo").args([
        "deny",
        "--workspace",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))?;
    let row = |what: &str, figure: String| vec![what.to_owned(), figure];
    Ok(table(
        &["", "figure"],
        &[
            row("crates of the whole workspace, its tools and tests", workspace(environment)?),
            row("crates of the command", command(environment)?),
            row("crates of the app in the browser", bundle::crates(environment)?.len().to_string()),
            row("licences, sources", "as `deny.toml` allows".to_owned()),
            row("advisories of RustSec", advisories(environment)?),
        ],
    ))
}

fn advisories(environment: &Environment) -> Result<String, Failure> {
    let had = output(environment.command("cargo").args(["deny", "fetch", "db"]))?;
    if !had.status.success() {
        return Ok("not checked: their list could not be fetched".to_owned());
    }
    run(environment.command("cargo").args(["deny", "--workspace", "check", "advisories"]))?;
    Ok("none concerns a crate".to_owned())
}

fn workspace(environment: &Environment) -> Result<String, Failure> {
    counted(environment, &["--workspace", "--edges", "all"])
}

fn command(environment: &Environment) -> Result<String, Failure> {
    counted(environment, &["--package", "mission-atlas-cli", "--edges", "normal"])
}

/// How many crates a tree holds, each version counted once.
fn counted(environment: &Environment, which: &[&str]) -> Result<String, Failure> {
    let mut tree = environment.command("cargo");
    tree.arg("tree").args(which).args(["--prefix", "none", "--format", "{p}"]);
    let told = answer(&mut tree).ok_or_else(|| Failure::new("cargo tree failed"))?;
    let mut crates: Vec<&str> = told
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    crates.sort_unstable();
    crates.dedup();
    Ok(crates.len().to_string())
}
