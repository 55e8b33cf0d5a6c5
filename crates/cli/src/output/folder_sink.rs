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
    /// The folder made last: most files lie beside the one before.
    made: PathBuf,
}

impl FolderSink {
    /// Into a folder of its own, in which no file is written twice.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), overwrites: false, made: PathBuf::new() }
    }

    /// Into a folder that has files already, which may be replaced.
    pub fn overwriting(root: &Path) -> Self {
        Self { overwrites: true, ..Self::new(root) }
    }

    fn write(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let relative = Path::new(path);
        if path.is_empty()
            || !relative.components().all(|part| matches!(part, Component::Normal(_)))
        {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "leads out of the site"));
        }
        let full = self.root.join(relative);
        let folder = full.parent().unwrap_or(&self.root);
        if self.made != folder {
            std::fs::create_dir_all(folder)?;
            folder.clone_into(&mut self.made);
        }
        let mut file =
            if self.overwrites { File::create(&full)? } else { File::create_new(&full)? };
        file.write_all(bytes)
    }
}

impl Sink for FolderSink {
    fn put(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write(path, bytes).map_err(|error| {
            let full = self.root.join(path);
            io::Error::new(error.kind(), format!("{}: {error}", full.display()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_inside_and_are_written_once() {
        let root = tempfile::tempdir().unwrap();
        let mut sink = FolderSink::new(root.path());
        sink.put("a/b/index.html", b"page").unwrap();
        let twice = sink.put("a/b/index.html", b"other").unwrap_err();
        assert!(twice.to_string().contains("index.html"), "{twice}");
        for outside in ["../x", "/x", "a/../../x", "", "./"] {
            assert!(sink.put(outside, b"").is_err(), "{outside}");
        }
        assert!(FolderSink::overwriting(root.path()).put("a/b/index.html", b"other").is_ok());
    }
}
