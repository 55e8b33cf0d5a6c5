use crate::{
    environment::{Environment, answer, host_in, run},
    failure::Failure,
    workspace,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// For what kind of machine.
pub struct Target {
    /// As Rust names it: `x86_64-unknown-linux-gnu`.
    pub triple: String,
    /// Whether it was asked for, and not just found to be this machine's.
    named: bool,
    this_machine: bool,
}

impl Target {
    /// The target of a name, or this machine's.
    pub fn new(named: Option<String>, environment: Option<&Environment>) -> Result<Self, Failure> {
        let said = answer(tool("rustc", environment).arg("-vV"));
        let host = said.as_deref().and_then(host_in);
        let host = host.ok_or_else(|| Failure::new("`rustc -vV` names no host"))?.to_owned();
        Ok(match named {
            Some(triple) => Self { this_machine: triple == host, triple, named: true },
            None => Self { triple: host, named: false, this_machine: true },
        })
    }

    /// Whether what is made for it runs here.
    pub fn is_this_machine(&self) -> bool {
        self.this_machine
    }

    /// Whether it is Windows.
    pub fn is_windows(&self) -> bool {
        self.triple.contains("-windows-")
    }

    /// What the command is called there.
    pub fn command(&self) -> &'static str {
        if self.is_windows() { "mission-atlas.exe" } else { "mission-atlas" }
    }
}

/// Compiles the command with the app in it, and gives where its copy in `target/dist/` is.
pub fn compile(
    target: &Target,
    environment: Option<&Environment>,
    app: &Path,
) -> Result<PathBuf, Failure> {
    let mut cargo = tool("cargo", environment);
    cargo.args(["rustc", "--quiet", "--release", "--package", "mission-atlas-cli"]);
    cargo.args(["--bin", "mission-atlas", "--features", "embed"]).env("ATLAS_EMBEDDED_APP", app);
    let mut folder = workspace::target();
    if target.named {
        cargo.args(["--target", &target.triple]);
        folder.push(&target.triple);
    }
    // Told to the last step alone, so that all else is shared with other builds.
    run(cargo.args(["--", "-C", "strip=symbols"]))?;
    let made = folder.join("release").join(target.command());
    let place = workspace::target().join("dist").join(target.command());
    std::fs::create_dir_all(workspace::target().join("dist"))
        .and_then(|()| std::fs::copy(&made, &place))
        .map_err(|error| Failure::file("write", &place, &error))?;
    Ok(place)
}

/// A tool of the environment's compiler, or of the one that is there.
fn tool(name: &str, environment: Option<&Environment>) -> Command {
    if let Some(environment) = environment {
        return environment.command(name);
    }
    let mut command = Command::new(name);
    command.current_dir(workspace::root());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_names_this_machine() {
        let said = "rustc 1.95.0\nbinary: rustc\nhost: aarch64-apple-darwin\nrelease: 1.95.0\n";
        assert_eq!(host_in(said), Some("aarch64-apple-darwin"));
        assert!(Target::new(None, None).unwrap().is_this_machine());
    }
}
