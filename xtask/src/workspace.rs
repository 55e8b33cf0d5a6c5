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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &Path) -> String {
        std::fs::read_to_string(path).unwrap()
    }

    #[test]
    fn unsafe_code_is_forbidden_in_every_crate() {
        let own = text(&root().join("Cargo.toml"));
        assert!(own.contains("\nunsafe_code = \"forbid\"\n"), "for the whole workspace");
        let crates = std::fs::read_dir(root().join("crates")).unwrap();
        let crates = crates.map(|entry| entry.unwrap().path());
        let further = ["", "tests", "xtask"].map(|folder| root().join(folder));
        let mut looked_at = 0;
        for folder in crates.chain(further) {
            let manifest = text(&folder.join("Cargo.toml"));
            assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{}", folder.display());
            looked_at += 1;
        }
        assert!(looked_at > 8);
    }
}
