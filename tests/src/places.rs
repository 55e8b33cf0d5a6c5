use std::{
    env,
    path::{Path, PathBuf},
};

/// The workspace's folder.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie in the workspace's folder")
}

/// The built site of the shipped content.
pub fn dist() -> PathBuf {
    told("ATLAS_DIST", "dist", "build the site with `cargo xtask build`")
}

/// The compiled app.
pub fn app() -> PathBuf {
    told("ATLAS_APP", "target/trunk", "compile the app with `cargo xtask build`")
}

/// The command `mission-atlas`.
pub fn command() -> PathBuf {
    told(
        "ATLAS_COMMAND",
        "target/release/mission-atlas",
        "compile the command with `cargo xtask build`",
    )
}

/// The script that looks for barriers in a page.
pub fn axe_script() -> PathBuf {
    if let Some(told) = env::var_os("ATLAS_AXE") {
        return told.into();
    }
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cache")))
        .map(|cache| cache.join("mission-atlas"));
    let installed = cache.iter().filter_map(|cache| std::fs::read_dir(cache).ok()).flatten();
    let scripts =
        installed.flatten().map(|tool| tool.path().join("node_modules/axe-core/axe.min.js"));
    scripts
        .filter(|script| script.is_file())
        .max()
        .expect("axe-core is not installed: `cargo xtask setup` installs it where there is node")
}

fn told(variable: &str, usual: &str, advice: &str) -> PathBuf {
    let path = env::var_os(variable).map_or_else(|| workspace().join(usual), PathBuf::from);
    assert!(path.exists(), "{} is not there: {advice}, or name it in {variable}", path.display());
    path
}
