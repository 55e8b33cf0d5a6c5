//! A small showcase in a folder of its own, and the command to build it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

pub struct Town {
    pub root: tempfile::TempDir,
}

impl Town {
    pub fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder for the test");
        let town = Self { root };
        town.write(
            "content/site.yaml",
            "schema: 1\ntitle: Town\nbase_url: https://town.example/\nlanguages: [en]\nlicence: CC-BY-4.0\n",
        );
        town.write("content/cities/rivertown.md", &rivertown("Rivertown lies by a river."));
        town
    }

    /// A showcase with records of every kind that name each other.
    pub fn with_records() -> Self {
        let town = Self { root: tempfile::tempdir().expect("a folder for the test") };
        let content =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/small/content");
        for (path, bytes) in files(&content) {
            let text = String::from_utf8(bytes).expect("text");
            town.write(&format!("content/{}", path.display()), &text);
        }
        town
    }

    pub fn dir(&self) -> PathBuf {
        self.root.path().join("town")
    }

    pub fn out(&self) -> PathBuf {
        self.root.path().join("dist")
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.dir().join(path)).expect("a text of the showcase")
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.dir().join(path);
        fs::create_dir_all(path.parent().expect("a path below a folder")).expect("a folder");
        fs::write(path, text).expect("a file of the showcase");
    }

    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
        command.arg(name).arg(self.dir()).args(["--today", "2026-11-24"]);
        if name != "check" {
            command.arg("--app").arg(app());
        }
        command
    }

    pub fn build_into(&self, out: &Path) -> Output {
        self.command("build").arg("--out").arg(out).output().expect("the command runs")
    }

    pub fn build(&self) -> Output {
        self.build_into(&self.out())
    }
}

/// A record of a city with an article.
pub fn rivertown(article: &str) -> String {
    format!(
        "---\nname: Rivertown\ncountry: GB\nlevel: city\nlatitude: 51.5\nlongitude: -0.1\n---\n{article}\n"
    )
}

/// A stand-in for the compiled app.
pub fn app() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/app")
}

/// Every file below a folder with its bytes.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(&below).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below the folder").to_owned();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
