mod chosen;
mod edits;
mod own_styles;
mod places;
mod rewrite;

pub use chosen::{changed_since, named};
pub use edits::Changed;
pub use own_styles::own_styles;
pub use places::Places;
pub use rewrite::rewrite;

use crate::{failure::Failure, printable::printable};
use atlas_content::{Checked, Diagnostic, Memory, Options, Severity, SourceFile, Sources};
use rayon::prelude::*;
use std::{
    collections::BTreeMap,
    fs::Metadata,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, SystemTime},
};

/// A file that changed this shortly before it was read may change again without that its time
/// tells: file systems count in steps of some milliseconds, a few in seconds.
const SETTLED: Duration = Duration::from_secs(3);

/// The longest text that is read, in bytes: some eight books.
const LONGEST_TEXT: u64 = 16_000_000;

/// A text that changed this shortly before it was read may be half written: whoever writes it was
/// perhaps held up between two of its parts.
const UNREST: Duration = Duration::from_millis(100);

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

/// What tells that a file is as it was.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: SystemTime,
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
        let mut reader = Reader {
            places: Places::of(dir, root),
            texts: Vec::new(),
            assets: Vec::new(),
            unread: Vec::new(),
            stamps: BTreeMap::new(),
            unrest: Duration::ZERO,
            has_links: false,
        };
        reader.read_folder("content")?;
        reader.read_members()?;
        let files = reader.read_texts(before)?;
        let sources = Sources { files, assets: reader.assets };
        let Reader { places, unread, stamps, unrest, has_links, .. } = reader;
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
        if !self.unread.is_empty() {
            checked.diagnostics.extend(self.unread.iter().cloned());
            checked
                .diagnostics
                .sort_by(|a, b| (&a.path, a.span.start).cmp(&(&b.path, b.span.start)));
        }
        if self.unread.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            checked.site = None;
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

struct Reader {
    places: Places,
    /// The paths of the texts, which are read once all are known.
    texts: Vec<String>,
    assets: Vec<String>,
    unread: Vec<Diagnostic>,
    stamps: BTreeMap<String, Stamp>,
    unrest: Duration,
    has_links: bool,
}

impl Reader {
    /// Reads the other showcases that `site.yaml` names, as far as they are there: of one that is
    /// not, the check tells.
    fn read_members(&mut self) -> Result<(), Failure> {
        let path = "content/site.yaml".to_owned();
        let Ok(text) = std::fs::read_to_string(self.places.file(&path)) else { return Ok(()) };
        for member in atlas_content::federation(&SourceFile { path, text: text.into() }) {
            if self.places.add(&member) {
                self.read_folder(&format!("{}/content", member.folder()))?;
            }
        }
        Ok(())
    }

    fn read_folder(&mut self, below: &str) -> Result<(), Failure> {
        let folder = self.places.file(below);
        let unreadable = |error| Failure::file("read the folder", &folder, &error);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
            names.push(entry.map_err(unreadable)?.file_name());
        }
        names.sort();
        for name in names {
            let fit = name.to_str().filter(|name| !name.contains(char::is_control));
            let Some(name) = fit else {
                let path = format!("{below}/{}", printable(&name.to_string_lossy(), &[]));
                let message = "this file's name is not UTF-8, or holds a control character";
                self.tell(Severity::Error, "file-name", path, message);
                continue;
            };
            if !name.starts_with('.') {
                self.read_entry(format!("{below}/{name}"))?;
            }
        }
        Ok(())
    }

    fn read_entry(&mut self, path: String) -> Result<(), Failure> {
        let full = self.places.file(&path);
        let kind = full
            .symlink_metadata()
            .map_err(|error| Failure::file("read", &full, &error))?
            .file_type();
        self.has_links |= kind.is_symlink();
        if kind.is_symlink() && !self.leads_to_own_file(&path) {
            self.tell(
                Severity::Warning,
                "link",
                path,
                "this link leads to no file of the showcase",
            );
            return Ok(());
        }
        if kind.is_dir() {
            return self.read_folder(&path);
        }
        // A link was looked at above. What is read of a pipe never ends.
        if !kind.is_file() && !kind.is_symlink() {
            let message = "this is no file: a pipe, a socket or a device";
            self.tell(Severity::Error, "special-file", path, message);
        } else if is_text(&path) {
            if std::fs::metadata(&full).is_ok_and(|text| text.len() > LONGEST_TEXT) {
                let message = "this text is longer than 16 MB";
                self.tell(Severity::Error, "too-long", path, message);
                return Ok(());
            }
            self.texts.push(path);
        } else {
            self.assets.push(path);
        }
        Ok(())
    }

    fn read_texts(&mut self, before: Option<Showcase>) -> Result<Vec<SourceFile>, Failure> {
        let paths = std::mem::take(&mut self.texts);
        let (stamps, texts) = before
            .map(|before| {
                let files = before.sources.files.into_iter();
                (before.stamps, files.map(|file| (file.path, file.text)).collect())
            })
            .unwrap_or_default();
        let mut texts: BTreeMap<String, Arc<str>> = texts;
        let with_text: Vec<_> = paths
            .into_iter()
            .map(|path| {
                let known = texts.remove(&path).zip(stamps.get(&path).copied());
                (path, known)
            })
            .collect();
        let now = SystemTime::now();
        let read: Result<Vec<_>, Failure> = with_text
            .into_par_iter()
            .map(|(path, known)| {
                let full = self.places.file(&path);
                let failed = |error| Failure::file("read", &full, &error);
                // Taken before the text: what changes between the two is read again next time.
                let stamp = Stamp::of(&std::fs::metadata(&full).map_err(failed)?);
                let text = match known {
                    Some((text, known)) if stamp == Some(known) => Ok(text),
                    _ => String::from_utf8(std::fs::read(&full).map_err(failed)?).map(Arc::from),
                };
                Ok((path, stamp, text))
            })
            .collect();
        let mut files = Vec::new();
        for (path, stamp, text) in read? {
            if let Some(stamp) = stamp {
                self.unrest = self.unrest.max(stamp.unrest(now));
                if stamp.settled(now) {
                    self.stamps.insert(path.clone(), stamp);
                }
            }
            match text {
                Ok(text) => files.push(SourceFile { path, text }),
                // A packed folder: what office programs write.
                Err(error) if error.as_bytes().starts_with(b"PK\x03\x04") => {
                    let message = "this is a file of an office program, not a text";
                    self.tell(Severity::Error, "not-text", path, message);
                }
                Err(error) => {
                    let place = error.utf8_error().valid_up_to();
                    let message =
                        format!("this file is not UTF-8: the byte at {place} is the first bad one");
                    self.tell(Severity::Error, "not-utf8", path, &message);
                }
            }
        }
        Ok(files)
    }

    fn leads_to_own_file(&self, link: &str) -> bool {
        let target = self.places.file(link).canonicalize();
        target.is_ok_and(|target| target.starts_with(self.places.root(link)) && target.is_file())
    }

    fn tell(&mut self, severity: Severity, code: &'static str, path: String, message: &str) {
        let help = match code {
            "not-utf8" => Some("save it again with the encoding UTF-8".to_owned()),
            "not-text" => {
                Some("open it there, and save its text as Markdown or plain text".to_owned())
            }
            "special-file" => {
                Some("take it out of the folder, or put a file in its place".to_owned())
            }
            "file-name" => Some("give the file another name".to_owned()),
            "too-long" => {
                Some("part it into records, or hand it out as a file to take along".to_owned())
            }
            "link" => Some("put the file itself here: links are not followed elsewhere".to_owned()),
            _ => None,
        };
        self.unread.push(Diagnostic {
            severity,
            code,
            path,
            span: 0..0,
            line: 1,
            column: 1,
            message: message.to_owned(),
            help,
            missing: None,
        });
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Option<Self> {
        // Where a file system tells no time, its files are always read.
        Some(Self { bytes: metadata.len(), modified: metadata.modified().ok()? })
    }

    fn settled(self, now: SystemTime) -> bool {
        now.duration_since(self.modified).is_ok_and(|age| age > SETTLED)
    }

    /// How long to wait until the file has been as it is for a moment. A time far ahead of the
    /// clock says nothing of when it changed.
    fn unrest(self, now: SystemTime) -> Duration {
        match now.duration_since(self.modified) {
            Ok(age) => UNREST.saturating_sub(age),
            Err(ahead) if ahead.duration() < UNREST => UNREST,
            Err(_) => Duration::ZERO,
        }
    }
}

fn is_text(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| {
        ["md", "yaml"].iter().any(|text| extension.eq_ignore_ascii_case(text))
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::symlink};

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
