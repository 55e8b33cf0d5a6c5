use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace's folder")
}

/// Cargo's folder for what it builds.
pub fn target() -> PathBuf {
    match std::env::var("CARGO_TARGET_DIR") {
        Ok(folder) => root().join(folder),
        Err(_) => root().join("target"),
    }
}

/// The command `mission-atlas` as this workspace compiles it.
pub fn command() -> PathBuf {
    target().join(format!("release/mission-atlas{}", std::env::consts::EXE_SUFFIX))
}

/// The app as Trunk compiled it.
pub fn app() -> PathBuf {
    root().join("target/trunk")
}

/// The built site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What measuring needs and leaves behind.
pub fn bench() -> PathBuf {
    root().join("target/bench")
}
