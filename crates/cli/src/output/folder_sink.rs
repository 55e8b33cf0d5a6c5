#![expect(
    clippy::disallowed_types,
    reason = "the sink is where a site's files are written (ARCHITECTURE.md, invariant 1)"
)]

use atlas_generate::Sink;
use std::{
    fs::File,
    io::{self, Write as _},
    path::{Component, Path, PathBuf},
};

/// Writes a site's files into a folder.
pub struct FolderSink {
    root: PathBuf,
    overwrites: bool,
}

impl FolderSink {
    /// Into a folder of its own, in which no file is written twice.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), overwrites: false }
    }

    /// Into a folder that has files already, which may be replaced.
    pub fn overwriting(root: &Path) -> Self {
        Self { overwrites: true, ..Self::new(root) }
    }

    /// Where a file of the site goes.
    pub fn full(&self, path: &str) -> io::Result<PathBuf> {
        let relative = Path::new(path);
        if path.is_empty()
            || !relative.components().all(|part| matches!(part, Component::Normal(_)))
        {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "leads out of the site"));
        }
        Ok(self.root.join(relative))
    }

    /// Writes a file of the site, and gives it as it stands there.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<File> {
        let full = self.full(path)?;
        let mut file = in_its_folder(&full, || {
            if self.overwrites { File::create(&full) } else { File::create_new(&full) }
        })?;
        file.write_all(bytes)?;
        Ok(file)
    }

    /// The same failure, with the whole path.
    pub fn failed(&self, path: &str, error: &io::Error) -> io::Error {
        let full = self.root.join(path);
        io::Error::new(error.kind(), format!("{}: {error}", full.display()))
    }
}

/// Makes something at a path. Its folder is made only where it is missing: most often it is there.
pub fn in_its_folder<T>(full: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (make(), full.parent()) {
        (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
            std::fs::create_dir_all(folder)?;
            make()
        }
        (done, _) => done,
    }
}

impl Sink for FolderSink {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write(path, bytes).map(drop).map_err(|error| self.failed(path, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_inside_and_are_written_once() {
        let root = tempfile::tempdir().unwrap();
        let sink = FolderSink::new(root.path());
        sink.put("a/b/index.html", b"page").unwrap();
        let twice = sink.put("a/b/index.html", b"other").unwrap_err();
        assert!(twice.to_string().contains("index.html"), "{twice}");
        for outside in ["../x", "/x", "a/../../x", "", "./"] {
            assert!(sink.put(outside, b"").is_err(), "{outside}");
        }
        assert!(FolderSink::overwriting(root.path()).put("a/b/index.html", b"other").is_ok());
    }
}
