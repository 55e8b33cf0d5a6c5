use crate::{
    environment::{Environment, run},
    failure::Failure,
    pins, styles, workspace,
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
    trunk.arg(workspace::app()).env("TRUNK_TOOLS_WASM_OPT", pins::wasm_opt());
    environment.library.choose_for(&mut trunk);
    if environment.wasm_opt().is_some() {
        trunk.arg("--release");
    } else {
        // What Trunk calls a release demands wasm-opt; the Cargo profile is the same without.
        trunk.arg("--minify");
    }
    // Some shells set this to 1, which Trunk does not take for a yes.
    trunk.env_remove("NO_COLOR");
    run(&mut trunk)
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
