#![expect(
    clippy::disallowed_methods,
    reason = "made files are read again to be weighed (ARCHITECTURE.md, invariant 1)"
)]

use crate::failure::Failure;
use std::{collections::BTreeMap, fs, path::Path, sync::Mutex, sync::PoisonError};

/// How well the files that pages share are compressed: once, as well as can be.
const SHARED: i32 = 11;

/// How well pages are: nearly so, and quick enough for thousands of them.
pub(super) const PAGES: i32 = 9;

/// Weighs the files of a folder, each once.
pub(super) struct Scales<'a> {
    folder: &'a Path,
    known: Mutex<BTreeMap<String, u64>>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(folder: &'a Path) -> Self {
        Self { folder, known: Mutex::default() }
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, path: &str) -> bool {
        self.folder.join(path).is_file()
    }

    /// The bytes of a file.
    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let file = self.folder.join(path);
        fs::read(&file).map_err(|error| Failure::file("read", &file, &error))
    }

    /// How many bytes a file is, compressed.
    pub(super) fn weigh(&self, path: &str) -> Result<u64, Failure> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(path).copied();
        if let Some(known) = known {
            return Ok(known);
        }
        let weight = compressed(&self.read(path)?, SHARED);
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), weight);
        Ok(weight)
    }
}

/// How many bytes something is, compressed; pictures and faces only grow by it, and are sent plain.
pub(super) fn compressed(bytes: &[u8], quality: i32) -> u64 {
    let parameters = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    let mut sent = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut sent, &parameters)
        .expect("memory takes what is written into it");
    sent.len().min(bytes.len()) as u64
}
