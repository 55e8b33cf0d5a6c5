#![expect(
    clippy::disallowed_types,
    reason = "the folder is held open for its lock (ARCHITECTURE.md, invariant 1)"
)]

use super::{leftovers, marker::is_marked};
use crate::failure::Failure;
use std::{
    fs::{File, TryLockError},
    path::{Path, PathBuf},
};

/// A folder that a site may be built into: new, empty, or made by the generator before.
///
/// As long as it is held, other builds into the same folder wait: what one knows of the site before
/// it must stay true until it is done.
#[derive(Debug)]
pub struct Place {
    parent: PathBuf,
    name: String,
    turn: Option<File>,
}

impl Place {
    /// Looks whether `out` may be built into, waits for other builds that do, and clears away what
    /// killed ones left beside it.
    pub fn prepare(out: &Path, showcase: &Path) -> Result<Self, Failure> {
        let mut place = Self::resolve(out)?;
        place.refuse_to_cover(out, showcase)?;
        place.turn = place.take_turn();
        leftovers::clear(&place)?;
        place.refuse_foreign(out)?;
        Ok(place)
    }

    /// Finds the folder itself behind links and dots, and makes the folder that holds it.
    fn resolve(out: &Path) -> Result<Self, Failure> {
        let cannot = |error| Failure::file("use the output folder", out, &error);
        let full = if out.symlink_metadata().is_ok() {
            out.canonicalize().map_err(cannot)?
        } else {
            let full = std::path::absolute(out).map_err(cannot)?;
            let parent = full.parent().unwrap_or(&full).to_owned();
            std::fs::create_dir_all(&parent).map_err(cannot)?;
            let name = full.file_name().unwrap_or_default();
            parent.canonicalize().map_err(cannot)?.join(name)
        };
        match (full.parent(), full.file_name().and_then(|name| name.to_str())) {
            (Some(parent), Some(name)) => {
                Ok(Self { parent: parent.to_owned(), name: name.to_owned(), turn: None })
            }
            _ => Err(Failure::new(format!(
                "{} can't be an output folder: it needs a name in UTF-8",
                out.display()
            ))),
        }
    }

    fn refuse_to_cover(&self, out: &Path, showcase: &Path) -> Result<(), Failure> {
        let Ok(showcase) = showcase.canonicalize() else { return Ok(()) };
        let folder = self.folder();
        if showcase.starts_with(&folder) || folder.starts_with(showcase.join("content")) {
            return Err(Failure::new(format!(
                "{} holds the showcase itself, which a build would replace: choose another --out",
                out.display()
            )));
        }
        Ok(())
    }

    /// Locks the folder that holds the site's, which leaves no file behind. Nothing where folders have
    /// no locks: there builds are not kept apart.
    fn take_turn(&self) -> Option<File> {
        let parent = File::open(&self.parent).ok()?;
        if let Err(TryLockError::WouldBlock) = parent.try_lock() {
            eprintln!("Another build is at work in {}: waiting for it.", self.parent.display());
            parent.lock().ok()?;
        }
        Some(parent)
    }

    fn refuse_foreign(&self, out: &Path) -> Result<(), Failure> {
        let folder = self.folder();
        if !folder.exists() || is_marked(&folder) {
            return Ok(());
        }
        let mut entries = std::fs::read_dir(&folder)
            .map_err(|error| Failure::file("use as output folder", out, &error))?;
        if entries.next().is_none() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "{} holds files that mission-atlas did not make, and a build would replace them: \
             choose another --out, or empty it yourself",
            out.display()
        )))
    }

    /// The folder itself.
    pub fn folder(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The folder that holds it.
    pub fn parent(&self) -> &Path {
        &self.parent
    }

    /// Whether something stands there.
    pub fn is_taken(&self) -> bool {
        self.folder().exists()
    }

    /// A file beside it that belongs to it: `.dist.<what>`.
    pub fn beside(&self, what: &str) -> PathBuf {
        self.parent.join(format!(".{}.{what}", self.name))
    }

    /// Where the folder waits that was published before the present one.
    pub fn spare(&self) -> PathBuf {
        self.beside("atlas-spare")
    }

    /// How the names of the folders begin that builds use beside it.
    pub fn aside_prefix(&self) -> String {
        format!(".{}.mission-atlas-", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(out: &str, expected: &str) {
        let root = tempfile::tempdir().unwrap();
        let showcase = root.path().join("town");
        std::fs::create_dir_all(showcase.join("content/missions")).unwrap();
        std::fs::create_dir_all(root.path().join("full")).unwrap();
        std::fs::write(root.path().join("full/thesis.txt"), "years of work").unwrap();
        std::fs::create_dir_all(root.path().join("empty")).unwrap();
        std::fs::write(root.path().join("file"), "").unwrap();
        let said = match Place::prepare(&root.path().join(out), &showcase) {
            Ok(_) => "fine".to_owned(),
            Err(failure) => failure.to_string(),
        };
        assert!(said.contains(expected), "{out}: {said}");
    }

    #[test]
    fn a_new_or_empty_folder_is_fine() {
        check("dist", "fine");
        check("deep/er/dist", "fine");
        check("empty", "fine");
        check("town/dist", "fine");
    }

    #[test]
    fn what_the_generator_did_not_make_is_refused() {
        check("full", "did not make");
        check("file", "cannot use as output folder");
    }

    #[test]
    fn the_showcase_and_what_holds_it_is_refused() {
        check("town", "holds the showcase itself");
        check("", "holds the showcase itself");
        check("town/content", "holds the showcase itself");
        check("town/content/site", "holds the showcase itself");
        check("town/../town/content/missions", "holds the showcase itself");
    }
}
