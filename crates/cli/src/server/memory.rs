use atlas_generate::Sink;
use std::{
    collections::BTreeMap,
    io,
    sync::{Mutex, PoisonError},
};

/// A site in memory: its files by path.
#[derive(Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A file, its path and its bytes.
    File(&'a str, &'a [u8]),
    /// A folder whose address lacks the slash at its end.
    Folder,
    /// Nothing.
    Nothing,
}

impl Files {
    /// What stands under a path, without its leading slash: `missions/` is
    /// `missions/index.html`.
    pub fn find(&self, path: &str) -> Found<'_> {
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        if let Some((path, bytes)) = self.0.get_key_value(&file) {
            Found::File(path, bytes)
        } else if self.0.contains_key(&format!("{path}/index.html")) {
            Found::Folder
        } else {
            Found::Nothing
        }
    }
}

/// A site that is being made, in memory.
#[derive(Default)]
pub struct Gathering(Mutex<Files>);

impl Gathering {
    /// The files, once all are there.
    pub fn into_files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Gathering {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        // A single insertion: what a panic elsewhere left is whole.
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.0.insert(path.to_owned(), bytes.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files_and_folders() {
        let files = Gathering::default();
        for path in ["index.html", "missions/index.html", "feed.xml"] {
            files.put(path, b"x").unwrap();
        }
        let files = files.into_files();
        assert_eq!(files.find(""), Found::File("index.html", b"x"));
        assert_eq!(files.find("missions/"), Found::File("missions/index.html", b"x"));
        assert_eq!(files.find("missions"), Found::Folder);
        assert_eq!(files.find("feed.xml"), Found::File("feed.xml", b"x"));
        assert_eq!(files.find("feed.xml/"), Found::Nothing);
        assert_eq!(files.find("../etc/passwd"), Found::Nothing);
    }
}
