mod chosen;
mod edits;
mod own_styles;
mod places;
mod reader;
mod rewrite;

pub use chosen::{changed_since, named};
pub use edits::Changed;
pub use own_styles::own_styles;
pub use places::Places;
pub use rewrite::rewrite;

use crate::{failure::Failure, locale};
use atlas_content::{Checked, Diagnostic, Memory, Options, Severity, Sources};
use reader::{Reader, Stamp};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// How often a showcase is read in search of a moment at which nothing changes.
const READINGS: usize = 50;

/// A showcase as it lies on the disk.
pub struct Showcase {
    /// Its folder, as it was named.
    pub dir: PathBuf,
    /// Where its files lie, and those of other showcases that are read with it.
    pub places: Places,
    /// What was read of it.
    pub sources: Sources,
    /// What could not be read.
    unread: Vec<Diagnostic>,
    /// How the texts lay on the disk, by their paths; those alone whose time can be relied on.
    stamps: BTreeMap<String, Stamp>,
    /// How long to wait until no text changed a moment ago.
    unrest: Duration,
    /// Whether a file is a link to another.
    has_links: bool,
}

impl Showcase {
    /// Reads all below `content/`: text (`.md`, `.yaml`) whole, of everything else the path alone.
    ///
    /// Hidden files are passed over. A link is followed if it leads to a file inside the folder.
    /// It is read until two readings are the same and nothing changed just before the second: so
    /// all texts are of one moment, and none is read while half of it is written.
    pub fn read(dir: &Path) -> Result<Self, Failure> {
        let mut before = Self::read_again(dir, None)?;
        for _ in 1..READINGS {
            thread::sleep(before.unrest);
            let sources = before.sources.clone();
            let again = Self::read_again(dir, Some(before))?;
            if again.sources == sources && again.unrest.is_zero() {
                return Ok(again);
            }
            before = again;
        }
        Err(Failure::new(format!("{} changes all the time while it is read", dir.display()))
            .and("Try again when nothing writes into it."))
    }

    /// Reads all as [`read`](Self::read) does; a text that has the size and the time that it had
    /// before is taken from there.
    pub fn read_again(dir: &Path, before: Option<Self>) -> Result<Self, Failure> {
        let content = Self::look_for(dir)?;
        let root =
            dir.canonicalize().map_err(|error| Failure::file("read the folder", dir, &error))?;
        if !content.canonicalize().is_ok_and(|content| content.starts_with(&root)) {
            return Err(Failure::new(format!(
                "{} is a link out of the showcase: put the folder itself there",
                content.display()
            )));
        }
        let mut reader = Reader::of(Places::of(dir, root));
        let files = reader.read(before)?;
        let Reader { places, assets, unread, stamps, unrest, has_links, .. } = reader;
        let sources = Sources { files, assets };
        Ok(Self { dir: dir.to_owned(), places, sources, unread, stamps, unrest, has_links })
    }

    /// Whether a folder can be a showcase: the folder of its content.
    pub fn look_for(dir: &Path) -> Result<PathBuf, Failure> {
        let content = dir.join("content");
        if content.is_dir() {
            return Ok(content);
        }
        Err(Failure::new(format!("{} is no showcase: it holds no folder `content`", dir.display()))
            .and("Name the folder of one, or begin one with `mission-atlas init`."))
    }

    /// All that is to be said of it, and the site if nothing of that is an error.
    pub fn check(&self, options: &Options) -> Checked {
        self.finish(atlas_content::check(&self.sources, options))
    }

    /// The same with the memory of the check before.
    pub fn check_again(&self, options: &Options, memory: &mut Memory) -> Checked {
        self.finish(atlas_content::check_again(&self.sources, options, memory))
    }

    fn finish(&self, mut checked: Checked) -> Checked {
        let languages = checked.site.as_ref().map(|site| &site.settings.languages);
        let unread = languages.map(|languages| locale::unread(&self.sources, languages));
        let also = self.unread.iter().cloned().chain(locale::check(&self.sources));
        let also: Vec<_> = also.chain(unread.unwrap_or_default()).collect();
        if also.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            checked.site = None;
        }
        if !also.is_empty() {
            checked.diagnostics.extend(also);
            checked
                .diagnostics
                .sort_by(|a, b| (&a.path, a.span.start).cmp(&(&b.path, b.span.start)));
        }
        checked
    }

    /// The text of one of its files.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.sources.files.iter().find(|file| file.path == path).map(|file| &*file.text)
    }

    /// How many files it has.
    pub fn file_count(&self) -> usize {
        self.sources.files.len() + self.sources.assets.len()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::symlink, time::SystemTime};

    fn paths(showcase: &Showcase) -> Vec<&str> {
        showcase.sources.files.iter().map(|file| file.path.as_str()).collect()
    }

    #[test]
    fn links_are_followed_to_files_of_the_showcase_alone() {
        let root = tempfile::tempdir().unwrap();
        let cities = root.path().join("town/content/cities");
        fs::create_dir_all(&cities).unwrap();
        fs::write(root.path().join("secret.md"), "secret").unwrap();
        fs::write(cities.join("a.md"), "a").unwrap();
        fs::write(cities.join(".hidden.md"), "hidden").unwrap();
        symlink("a.md", cities.join("b.md")).unwrap();
        symlink("../../../secret.md", cities.join("c.md")).unwrap();
        symlink("..", cities.join("loop")).unwrap();
        let showcase = Showcase::read(&root.path().join("town")).unwrap();
        assert_eq!(paths(&showcase), ["content/cities/a.md", "content/cities/b.md"]);
        let unread: Vec<_> = showcase.unread.iter().map(|found| found.path.as_str()).collect();
        assert_eq!(unread, ["content/cities/c.md", "content/cities/loop"]);
    }

    #[test]
    fn what_changed_is_read_again() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("content")).unwrap();
        let long_ago = SystemTime::now() - Duration::from_secs(60);
        let write = |name: &str, text: &str, modified: SystemTime| {
            let path = root.path().join("content").join(name);
            fs::write(&path, text).unwrap();
            fs::OpenOptions::new().write(true).open(path).unwrap().set_modified(modified).unwrap();
        };
        let texts = |showcase: &Showcase| -> Vec<String> {
            showcase.sources.files.iter().map(|file| file.text.to_string()).collect()
        };
        let now = SystemTime::now();
        write("a.md", "one", long_ago);
        write("b.md", "one", now);
        write("c.md", "one", long_ago);
        let first = Showcase::read(root.path()).unwrap();
        // Of the same size and time: told from the old one only where the time was too new.
        write("a.md", "two", long_ago);
        write("b.md", "two", now);
        write("c.md", "two", long_ago + Duration::from_millis(1));
        let again = Showcase::read_again(root.path(), Some(first)).unwrap();
        assert_eq!(texts(&again), ["one", "two", "two"]);
    }

    #[test]
    fn a_showcase_whose_content_lies_elsewhere_is_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("town")).unwrap();
        fs::create_dir_all(root.path().join("elsewhere")).unwrap();
        symlink("../elsewhere", root.path().join("town/content")).unwrap();
        assert!(Showcase::read(&root.path().join("town")).is_err());
    }
}
