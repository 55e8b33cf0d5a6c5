use crate::{
    environment::{Environment, run},
    failure::Failure,
    setup::Toolchain,
};

/// Set when Trunk is to compile the app alone: then its hook renders nothing.
pub const RENDERS_ELSEWHERE: &str = "MISSION_ATLAS_RENDERS_ELSEWHERE";

/// Trunk's hook after a build: renders the showcase into the folder that Trunk is about to
/// publish, which it names in `TRUNK_STAGING_DIR`.
pub fn render() -> Result<(), Failure> {
    if std::env::var_os(RENDERS_ELSEWHERE).is_some() {
        return Ok(());
    }
    let environment = Environment { toolchain: Toolchain::Current, npm_tools: None };
    run(environment
        .command("cargo")
        .args(["run", "--quiet", "--release", "--package", "mission-atlas-cli", "--"])
        .arg("render-into"))
}
