use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// A file of a site, as its copies know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// Its path below the site's folder.
    pub path: String,
    /// How many bytes it has.
    pub length: u64,
    /// SHA-256, in base64, as browsers hold files against it.
    pub(crate) hash: String,
}

impl OwnFile {
    /// The file of these bytes.
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        let hash = STANDARD.encode(Sha256::digest(bytes));
        Self { path: path.to_owned(), length: bytes.len() as u64, hash }
    }
}
