use crate::{
    environment::{Environment, run},
    failure::Failure,
    setup::{Library, Toolchain},
};

/// Trunk's hook after a build: renders the showcase into the folder that Trunk is about to
/// publish, which it names in `TRUNK_STAGING_DIR`.
pub fn render() -> Result<(), Failure> {
    let environment =
        Environment { toolchain: Toolchain::Current, library: Library::Ordinary, npm_tools: None };
    run(environment
        .command("cargo")
        .args(["run", "--quiet", "--release", "--package", "mission-atlas-cli", "--"])
        .arg("render-into"))
}
