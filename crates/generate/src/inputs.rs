use crate::{document::Files, pages::Planned};
use serde::Serialize;

/// A digest of all that a file was made from: files of the same inputs are the same, as long as
/// the same program makes them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Inputs([u8; 32]);

impl Inputs {
    /// The digest's bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The inputs that the bytes of a digest stand for.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Digests what a file that is a copy was made from: the bytes themselves.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).into())
    }

    /// Digests what a page is made from: its data, and the files that it names. Both are written
    /// out whole by their types, so nothing that a page shows can be forgotten here.
    pub(crate) fn of(planned: &Planned, files: &Self) -> Self {
        digest(&(planned, files.0))
    }

    /// Digests what a picture is made from: what it shows, and what it is drawn with.
    pub(crate) fn of_picture(shown: &impl Serialize, art: &[u8; 32]) -> Self {
        digest(&(shown, art))
    }

    /// Digests the names of the files that every page points at.
    pub(crate) fn of_files(files: &Files) -> Self {
        digest(files)
    }
}

/// JSON names every field, so that no two values are written alike.
fn digest(value: &impl Serialize) -> Inputs {
    let mut hasher = blake3::Hasher::new();
    let writer = std::io::BufWriter::with_capacity(1 << 16, &mut hasher);
    serde_json::to_writer(writer, value)
        .expect("pages have string keys alone, and memory takes all");
    Inputs(hasher.finalize().into())
}
