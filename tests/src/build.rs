use crate::{BuiltSite, app, command};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// A run of `mission-atlas build`.
#[derive(Clone, Debug)]
pub struct Build {
    showcase: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
}

/// A site that was built for a test, gone with it.
#[derive(Debug)]
pub struct Built {
    folder: TempDir,
}

impl Build {
    /// A build of the showcase in a folder.
    pub fn of(showcase: &Path) -> Self {
        Self { showcase: showcase.to_owned(), arguments: Vec::new(), environment: Vec::new() }
    }

    /// With a further argument and its value.
    #[must_use]
    pub fn with(mut self, argument: &str, value: &str) -> Self {
        self.arguments.extend([argument.to_owned(), value.to_owned()]);
        self
    }

    /// A build with a further argument that has no value.
    #[must_use]
    pub fn with_flag(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// In another environment.
    #[must_use]
    pub fn in_environment(mut self, variable: &str, value: &str) -> Self {
        self.environment.push((variable.to_owned(), value.to_owned()));
        self
    }

    /// Builds into a new folder.
    ///
    /// # Panics
    ///
    /// Where it fails, with what it says.
    pub fn run(&self) -> Built {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let output = self.run_into(&folder.path().join("site"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "building {}: {said}", self.showcase.display());
        Built { folder }
    }

    /// Builds into a folder, and tells how that went.
    pub fn run_into(&self, out: &Path) -> Output {
        let mut build = Command::new(command());
        build.arg("build").arg(&self.showcase).arg("--out").arg(out).arg("--app").arg(app());
        build
            .args(&self.arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        build.stdin(Stdio::null()).output().expect("the command can be started")
    }
}

impl Built {
    /// The site.
    pub fn site(&self) -> BuiltSite {
        BuiltSite::in_folder(self.folder.path().join("site"))
    }
}
