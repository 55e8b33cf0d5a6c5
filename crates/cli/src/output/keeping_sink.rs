use super::{
    FolderSink,
    folder_sink::in_its_folder,
    ledger::{Before, Known, Shelf},
};
use atlas_generate::{Inputs, KeptIndex, Sink};
use rayon::prelude::*;
use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

/// Writes a site into a folder, in which the files of the site before the last may lie, and takes
/// over from there and from the published one the files that would be the same. Such a file is one
/// under two names, so nobody may write into one that lies there: a new one takes its name.
pub struct KeepingSink {
    into: FolderSink,
    /// What lies in the folder from the start.
    lying: Shelf,
    published: PathBuf,
    before: Shelf,
    now: Mutex<Shelf>,
    /// What the search index before left, as bytes and, once it is asked for, as it is.
    index_before: Vec<u8>,
    index: OnceLock<Mutex<KeptIndex>>,
}

/// What is known once a site is written.
pub struct Finished {
    /// What is in the folder now.
    pub now: Shelf,
    /// What is in the published one.
    pub before: Shelf,
    /// What the search index left.
    pub index: KeptIndex,
}

impl KeepingSink {
    /// Into a folder and what lies there, from the published one and its files.
    pub fn new(into: FolderSink, lying: Shelf, published: PathBuf, before: Before) -> Self {
        let Before { shelf: before, index: index_before } = before;
        let (now, index) = (Mutex::default(), OnceLock::new());
        Self { into, lying, published, before, now, index_before, index }
    }

    /// Removes from the folder what lay there and is not of this site.
    pub fn finish(self) -> io::Result<Finished> {
        let Self { into, lying, before, now, index, .. } = self;
        let now = now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let gone: Vec<&str> = lying.paths().filter(|path| !now.has(path)).collect();
        let folders: io::Result<BTreeSet<PathBuf>> = gone
            .into_par_iter()
            .map(|path| {
                let full = into.full(path)?;
                remove(&full)?;
                Ok(full.parent().map(Path::to_owned))
            })
            .filter_map(Result::transpose)
            .collect();
        for folder in folders? {
            // Up to the first that still holds something.
            let mut above = folder.ancestors();
            while above.next().is_some_and(|folder| std::fs::remove_dir(folder).is_ok()) {}
        }
        let index = index.into_inner().unwrap_or_default();
        let index = index.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(Finished { now, before, index })
    }

    fn note(&self, path: &str, known: Option<Known>) {
        // A single insertion: what a panic elsewhere left is whole.
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        match known {
            Some(known) => drop(now.files.insert(path.to_owned(), known)),
            None => drop(now.others.insert(path.to_owned())),
        }
    }

    /// Removes the file that lies at a path from the start. A second one of this build stays, so
    /// that to write it fails.
    fn make_room(&self, path: &str) -> io::Result<()> {
        let is_new = || self.now.lock().unwrap_or_else(PoisonError::into_inner).has(path);
        if self.lying.has(path) && !is_new() { remove(&self.into.full(path)?) } else { Ok(()) }
    }

    fn take_over(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        let new = self.into.full(path)?;
        if let Some(known) = same(&self.lying, path, inputs, &new) {
            self.note(path, Some(known.clone()));
            return Ok(Some(known.length()));
        }
        let old = self.published.join(path);
        let Some(known) = same(&self.before, path, inputs, &old) else { return Ok(None) };
        self.make_room(path)?;
        if in_its_folder(&new, || std::fs::hard_link(&old, &new)).is_ok() {
            self.note(path, Some(known.clone()));
        } else {
            // A file system without such links.
            let copied = in_its_folder(&new, || std::fs::copy(&old, &new))?;
            let now = new.symlink_metadata()?;
            self.note(path, Some(Known::new(inputs, &now)));
            return Ok(Some(copied));
        }
        Ok(Some(known.length()))
    }
}

/// What is known of a file, if it is still the one that these inputs make.
fn same<'s>(shelf: &'s Shelf, path: &str, inputs: &Inputs, full: &Path) -> Option<&'s Known> {
    let known = shelf.file(path).filter(|known| known.is_of(inputs))?;
    full.symlink_metadata().is_ok_and(|now| known.is(&now)).then_some(known)
}

fn remove(full: &Path) -> io::Result<()> {
    match std::fs::remove_file(full) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Sink for KeepingSink {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.make_room(path).map_err(|error| self.into.failed(path, &error))?;
        self.into.put(path, bytes)?;
        self.note(path, None);
        Ok(())
    }

    fn remembers(&self) -> bool {
        true
    }

    fn kept_index(&self) -> Option<MutexGuard<'_, KeptIndex>> {
        let before = || Mutex::new(KeptIndex::from_bytes(&self.index_before).unwrap_or_default());
        // It is empty while an index is built, and after a panic.
        Some(self.index.get_or_init(before).lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        self.take_over(path, inputs).map_err(|error| self.into.failed(path, &error))
    }

    fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
        let written = self.make_room(path).and_then(|()| self.into.write(path, bytes));
        let now = written.and_then(|file| file.metadata());
        let now = now.map_err(|error| self.into.failed(path, &error))?;
        self.note(path, Some(Known::new(inputs, &now)));
        Ok(())
    }
}
