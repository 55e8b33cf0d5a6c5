use crate::{Build, Built, command};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// A showcase as `mission-atlas init` begins one, gone with the test.
#[derive(Debug)]
pub struct Begun {
    folder: TempDir,
}

impl Begun {
    /// In these languages, the first of which is its own: `de, pt`.
    pub fn in_languages(languages: &str) -> Self {
        let begun = Self { folder: tempfile::tempdir().expect("a folder for a while") };
        begun.run(&["init", "town"]);
        begun.speak(languages);
        begun
    }

    fn speak(&self, languages: &str) {
        let text = self.read("content/site.yaml");
        let named = |line: &str| {
            if line.starts_with("languages: ") {
                format!("languages: [{languages}]\n")
            } else {
                format!("{line}\n")
            }
        };
        let named: String = text.lines().map(named).collect();
        assert!(named.contains(&format!("[{languages}]")), "languages are in one line: {text}");
        self.write("content/site.yaml", &named);
    }

    /// What one of its files says.
    pub fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path().join(path)).expect("it has the file")
    }

    /// Writes one of its files, which must lie in a folder that there is.
    pub fn write(&self, path: impl AsRef<Path>, text: &str) {
        fs::write(self.path().join(path), text).expect("a file can be written");
    }

    /// What `mission-atlas` says, beside the showcase's folder, `town`.
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = Command::new(command()).args(arguments).current_dir(&self.folder).output();
        let output = output.expect("the command can be started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Builds it, for a site below a base path.
    pub fn build(&self) -> Built {
        Build::of(&self.path()).with("--base-url", "http://localhost/some/repo/").run()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("town")
    }
}
