use super::{Showcase, reader::is_text};
use crate::failure::Failure;
use std::{collections::BTreeSet, io, path::Path, sync::Arc};

/// What may have changed of a showcase since it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Nothing but what is at these paths below `content/`, parted by slashes.
    Paths(BTreeSet<String>),
    /// Anything.
    Anything,
}

/// What a change at a path comes to.
enum Edit {
    /// Nothing that a check reads.
    Nothing,
    /// Another text of the file at this place.
    Text(usize, Arc<str>),
}

impl Showcase {
    /// Reads what changed: the named texts alone, or all again where files came or went.
    pub fn read_changed(mut self, changed: &Changed) -> Result<Self, Failure> {
        let Some(edits) = self.edits(changed) else {
            let dir = self.dir.clone();
            return Self::read_again(&dir, Some(self));
        };
        for edit in edits {
            if let Edit::Text(place, text) = edit {
                let file = &mut self.sources.files[place];
                // Its time is too new to be relied on.
                self.stamps.remove(&file.path);
                file.text = text;
            }
        }
        Ok(self)
    }

    /// What the changes come to; none where more may have changed than texts.
    fn edits(&self, changed: &Changed) -> Option<Vec<Edit>> {
        let Changed::Paths(paths) = changed else { return None };
        // What a link leads to changes under another name, and what could not be read may be
        // readable now.
        if self.has_links || !self.unread.is_empty() {
            return None;
        }
        paths.iter().map(|path| self.edit(path)).collect()
    }

    fn edit(&self, below: &str) -> Option<Edit> {
        if below.split('/').any(|name| name.starts_with('.')) {
            return Some(Edit::Nothing);
        }
        // It says which other showcases are read, too.
        if below == "site.yaml" {
            return None;
        }
        let path = format!("content/{below}");
        let full = self.dir.join(&path);
        match full.symlink_metadata() {
            Ok(now) if now.is_file() && is_text(&path) => {
                let place = self.sources.files.iter().position(|file| file.path == path)?;
                Some(Edit::Text(place, read(&full)?))
            }
            Ok(now) if now.is_file() && self.sources.assets.contains(&path) => Some(Edit::Nothing),
            // Editors make files for a moment beside the one that they write.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !self.holds(&path) => {
                Some(Edit::Nothing)
            }
            _ => None,
        }
    }

    /// Whether there was a file at a path or below it.
    fn holds(&self, path: &str) -> bool {
        let texts = self.sources.files.iter().map(|file| &file.path);
        texts.chain(&self.sources.assets).any(|known| {
            known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

fn read(full: &Path) -> Option<Arc<str>> {
    String::from_utf8(std::fs::read(full).ok()?).ok().map(Arc::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::PathBuf};

    /// A showcase of three files; what `edit` does below `content/` to it is read again by the
    /// names of the paths alone, and must be what a new reading gives.
    fn check(paths: &[&str], edit: impl Fn(&Path)) {
        let root = tempfile::tempdir().unwrap();
        let content: PathBuf = root.path().join("content");
        fs::create_dir_all(content.join("cities")).unwrap();
        for file in ["site.yaml", "cities/a.md", "cities/p.png"] {
            fs::write(content.join(file), "one").unwrap();
        }
        let before = Showcase::read(root.path()).unwrap();
        edit(&content);
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        let again = before.read_changed(&Changed::Paths(paths)).unwrap();
        let anew = Showcase::read(root.path()).unwrap();
        assert_eq!(again.sources, anew.sources);
        assert_eq!(again.unread, anew.unread);
    }

    #[test]
    fn what_changed_at_the_named_paths_is_read_again() {
        check(&["cities/a.md"], |content| fs::write(content.join("cities/a.md"), "two").unwrap());
        check(&["cities/p.png"], |content| fs::write(content.join("cities/p.png"), "2").unwrap());
        check(&["cities/b.md"], |content| fs::write(content.join("cities/b.md"), "b").unwrap());
        check(&["cities/b.png"], |content| fs::write(content.join("cities/b.png"), "b").unwrap());
        check(&["cities/a.md"], |content| fs::remove_file(content.join("cities/a.md")).unwrap());
        check(&["cities/p.png"], |content| fs::remove_file(content.join("cities/p.png")).unwrap());
        check(&["cities/a.md"], |content| fs::write(content.join("cities/a.md"), [255]).unwrap());
        check(&["cities/4913", "cities/.a.md.swp"], |_| {});
    }

    #[test]
    fn a_folder_that_came_or_went_is_read_whole() {
        check(&["cities"], |content| fs::remove_dir_all(content.join("cities")).unwrap());
        check(&["cities", "towns"], |content| {
            fs::rename(content.join("cities"), content.join("towns")).unwrap();
        });
        check(&["towns"], |content| {
            fs::create_dir(content.join("towns")).unwrap();
            fs::write(content.join("towns/c.md"), "c").unwrap();
        });
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_became_a_link_is_read_as_one() {
        check(&["cities/a.md"], |content| {
            fs::remove_file(content.join("cities/a.md")).unwrap();
            std::os::unix::fs::symlink("../site.yaml", content.join("cities/a.md")).unwrap();
        });
        check(&["cities/a.md"], |content| {
            fs::remove_file(content.join("cities/a.md")).unwrap();
            std::os::unix::fs::symlink("/", content.join("cities/a.md")).unwrap();
        });
    }
}
