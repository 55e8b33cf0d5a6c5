use super::{
    FolderSink,
    folder_sink::in_its_folder,
    ledger::{Known, Ledger},
};
use atlas_generate::{Inputs, Sink};
use std::{
    collections::BTreeMap,
    io,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

/// Writes a site into a folder, taking over from the published one the files that would be the
/// same. Those are one file under two names as long as both folders stand, so nobody may write
/// into a published file: a new one takes its name.
pub struct KeepingSink {
    into: FolderSink,
    published: PathBuf,
    before: Option<Ledger>,
    now: Mutex<BTreeMap<String, Known>>,
}

impl KeepingSink {
    /// Into a folder, from the published one and what is known of its files.
    pub fn new(into: FolderSink, published: PathBuf, before: Option<Ledger>) -> Self {
        Self { into, published, before, now: Mutex::default() }
    }

    /// What the files were made from that are now in the folder.
    pub fn into_files(self) -> BTreeMap<String, Known> {
        self.now.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, path: &str, known: Known) {
        // A single insertion: what a panic elsewhere left is whole.
        self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), known);
    }

    fn take_over(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        let Some(known) = self.before.as_ref().and_then(|before| before.file(path)) else {
            return Ok(None);
        };
        let old = self.published.join(path);
        let same = old.symlink_metadata().is_ok_and(|now| known.is(inputs, &now));
        if !same {
            return Ok(None);
        }
        let new = self.into.full(path)?;
        if in_its_folder(&new, || std::fs::hard_link(&old, &new)).is_ok() {
            self.note(path, known.clone());
        } else {
            // A file system without such links.
            let copied = in_its_folder(&new, || std::fs::copy(&old, &new))?;
            let now = new.symlink_metadata()?;
            self.note(path, Known::new(inputs, &now));
            return Ok(Some(copied));
        }
        Ok(Some(known.length()))
    }
}

impl Sink for KeepingSink {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.into.put(path, bytes)
    }

    fn remembers(&self) -> bool {
        true
    }

    fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        self.take_over(path, inputs).map_err(|error| self.into.failed(path, &error))
    }

    fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
        let file = self.into.write(path, bytes).and_then(|file| file.metadata());
        let now = file.map_err(|error| self.into.failed(path, &error))?;
        self.note(path, Known::new(inputs, &now));
        Ok(())
    }
}
