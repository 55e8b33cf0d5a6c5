use crate::{GenerateError, Inputs, KeptIndex, Report, SiteFile, offline::Gathered};
use std::{
    io,
    sync::{
        MutexGuard, PoisonError, RwLock,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
};

/// Where the files of a site go: each once, in any order, several at a time.
pub trait Sink: Sync {
    /// Takes a file: its path below the site's folder, parted by slashes, and its bytes.
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()>;

    /// Whether this sink knows files of an earlier build again by what they were made from.
    fn remembers(&self) -> bool {
        false
    }

    /// What the search index before left, where this sink remembers it; what the new one leaves is
    /// put there.
    fn kept_index(&self) -> Option<MutexGuard<'_, KeptIndex>> {
        None
    }

    /// Takes the file of an earlier build that was made from the same, if it has it: then nobody
    /// need make it again. Gives its length.
    fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        let _ = (path, inputs);
        Ok(None)
    }

    /// Takes a file, and remembers what it was made from.
    fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
        let _ = inputs;
        self.put(path, bytes)
    }
}

/// A sink that counts what goes into another, and says of a failure which file it was. It takes the
/// files of an edition, and puts them into its folder.
pub(crate) struct Counting<'a> {
    sink: &'a dyn Sink,
    /// Empty, or with a slash at its end.
    folder: &'a str,
    files: AtomicUsize,
    bytes: AtomicU64,
    /// What belongs into copies that readers keep, where they may.
    gathered: RwLock<Option<Gathered>>,
}

impl<'a> Counting<'a> {
    pub(crate) fn new(sink: &'a dyn Sink, folder: &'a str, gathered: Option<Gathered>) -> Self {
        let gathered = RwLock::new(gathered);
        Self { sink, folder, files: AtomicUsize::new(0), bytes: AtomicU64::new(0), gathered }
    }

    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), GenerateError> {
        self.gather(path, || SiteFile::new(path, bytes));
        self.put_at(&self.full(path), bytes)
    }

    /// Puts a file that lies beside the folders of all editions.
    pub(crate) fn put_shared(&self, file: &SiteFile, bytes: &[u8]) -> Result<(), GenerateError> {
        self.gather_shared(file);
        self.put_at(&file.path, bytes)
    }

    /// Takes note of a file that another edition has put beside the folders of all.
    pub(crate) fn gather_shared(&self, file: &SiteFile) {
        let path = || shared(self.folder, &file.path);
        self.gather(&file.path, || SiteFile { path: path(), ..file.clone() });
    }

    fn put_at(&self, path: &str, bytes: &[u8]) -> Result<(), GenerateError> {
        self.sink.put(path, bytes).map_err(|cause| failed(path, cause))?;
        self.count(bytes.len() as u64);
        Ok(())
    }

    /// What the index of this edition left; only that of the first is remembered.
    pub(crate) fn kept_index(&self) -> Option<MutexGuard<'_, KeptIndex>> {
        if self.folder.is_empty() { self.sink.kept_index() } else { None }
    }

    pub(crate) fn remembers(&self) -> bool {
        self.sink.remembers()
    }

    /// Puts the file of an earlier build that was made from the same; else makes it.
    pub(crate) fn put_again_or(
        &self,
        path: &str,
        inputs: &Inputs,
        make: impl FnOnce() -> Vec<u8>,
    ) -> Result<(), GenerateError> {
        let full = self.full(path);
        let known = self.sink.put_again(&full, inputs).map_err(|cause| failed(&full, cause))?;
        if let Some(length) = known {
            self.gather(path, || SiteFile::new(path, &make()));
            self.count(length);
            return Ok(());
        }
        let bytes = make();
        self.gather(path, || SiteFile::new(path, &bytes));
        self.sink.put_made(&full, inputs, &bytes).map_err(|cause| failed(&full, cause))?;
        self.count(bytes.len() as u64);
        Ok(())
    }

    /// Puts a file that is quickly made; where an earlier build put the same, it is not written.
    pub(crate) fn put_bytes(&self, path: &str, bytes: &[u8]) -> Result<(), GenerateError> {
        if self.remembers() {
            self.put_again_or(path, &Inputs::of_bytes(bytes), || bytes.to_owned())
        } else {
            self.put(path, bytes)
        }
    }

    /// What was gathered for copies; from now on nothing is.
    pub(crate) fn take_gathered(&self) -> Option<Gathered> {
        self.gathered.write().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn gather(&self, path: &str, file: impl FnOnce() -> SiteFile) {
        let gathered = self.gathered.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(gathered) = gathered.as_ref().filter(|gathered| gathered.wants(path)) {
            gathered.put(file());
        }
    }

    fn full(&self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }

    fn count(&self, bytes: u64) {
        self.files.fetch_add(1, Relaxed);
        self.bytes.fetch_add(bytes, Relaxed);
    }

    pub(crate) fn report(&self, pages: usize) -> Report {
        Report { pages, files: self.files.load(Relaxed), bytes: self.bytes.load(Relaxed) }
    }
}

/// The path of a file beside the folders of all editions, seen from one.
pub(crate) fn shared(folder: &str, path: &str) -> String {
    format!("{}{path}", "../".repeat(folder.matches('/').count()))
}

fn failed(path: &str, cause: io::Error) -> GenerateError {
    GenerateError::Write { path: path.to_owned(), cause }
}
