use crate::{
    environment::{Environment, run},
    failure::Failure,
    shrink, styles, workspace,
};
/// Compiles the app and builds the workspace's own showcase into `dist/`.
pub fn site(environment: &Environment) -> Result<(), Failure> {
    app(environment)?;
    command(environment)?;
    let mut build = environment.command(&workspace::command().to_string_lossy());
    run(build.args(["build", ".", "--out", "dist", "--app"]).arg(workspace::app()))
}

/// Compiles the app into `target/trunk/`.
pub fn app(environment: &Environment) -> Result<(), Failure> {
    styles::bundle()?;
    let mut trunk = environment.command("trunk");
    trunk.args(["--quiet", "build", "--offline", "--config", "xtask/Trunk.toml", "--dist"]);
    // What Trunk calls a release is the same but for wasm-opt, which `shrink` calls.
    trunk.arg(workspace::app());
    environment.library.choose_for(&mut trunk);
    // Some shells set this to 1, which Trunk does not take for a yes.
    trunk.env_remove("NO_COLOR");
    run(&mut trunk)?;
    shrink::app(environment)
}

/// Compiles the command `mission-atlas`.
pub fn command(environment: &Environment) -> Result<(), Failure> {
    run(environment.command("cargo").args([
        "build",
        "--quiet",
        "--release",
        "--package",
        "mission-atlas-cli",
    ]))
}
