use crate::{
    environment::{Environment, run},
    failure::Failure,
};

/// Trunk's hook after a build: renders the showcase into the folder that Trunk is about to
/// publish, which it names in `TRUNK_STAGING_DIR`.
pub fn render() -> Result<(), Failure> {
    run(Environment::as_it_is()
        .command("cargo")
        .args(["run", "--quiet", "--release", "--package", "mission-atlas-cli", "--"])
        .arg("render-into"))
}
