use crate::{GenerateError, Report};
use std::io;

/// Where the files of a site go, one at a time.
pub trait Sink {
    /// Takes a file: its path below the site's folder, parted by slashes, and its bytes.
    fn put(&mut self, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// A sink that counts what goes into another, and says of a failure which file it was.
pub(crate) struct Counting<'a> {
    sink: &'a mut dyn Sink,
    report: Report,
}

impl<'a> Counting<'a> {
    pub(crate) fn new(sink: &'a mut dyn Sink) -> Self {
        Self { sink, report: Report::default() }
    }

    pub(crate) fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), GenerateError> {
        self.sink
            .put(path, bytes)
            .map_err(|cause| GenerateError::Write { path: path.to_owned(), cause })?;
        self.report.files += 1;
        self.report.bytes += bytes.len() as u64;
        Ok(())
    }

    pub(crate) fn report(&self) -> Report {
        self.report
    }
}
