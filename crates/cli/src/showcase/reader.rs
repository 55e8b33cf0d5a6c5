//! One reading of what lies on the disk.

use super::{Places, Showcase};
use crate::{failure::Failure, printable::printable};
use atlas_content::{Diagnostic, Severity, SourceFile};
use rayon::prelude::*;
use std::{
    collections::BTreeMap,
    fs::Metadata,
    path::Path,
    sync::Arc,
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

/// What tells that a file is as it was.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    bytes: u64,
    modified: SystemTime,
}

/// One reading of a showcase, as far as it has come.
pub struct Reader {
    pub places: Places,
    /// The paths of the texts, which are read once all are known.
    texts: Vec<String>,
    pub assets: Vec<String>,
    pub unread: Vec<Diagnostic>,
    pub stamps: BTreeMap<String, Stamp>,
    pub unrest: Duration,
    pub has_links: bool,
}

impl Reader {
    /// Before anything is read.
    pub fn of(places: Places) -> Self {
        Self {
            places,
            texts: Vec::new(),
            assets: Vec::new(),
            unread: Vec::new(),
            stamps: BTreeMap::new(),
            unrest: Duration::ZERO,
            has_links: false,
        }
    }

    /// Reads all: the texts, and of everything else the paths.
    pub fn read(&mut self, before: Option<Showcase>) -> Result<Vec<SourceFile>, Failure> {
        self.read_folder("content")?;
        self.read_members()?;
        self.read_texts(before)
    }

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
            about: None,
            near: None,
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

/// Whether a file is read whole.
pub fn is_text(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| {
        ["ftl", "md", "yaml"].iter().any(|text| extension.eq_ignore_ascii_case(text))
    })
}
