use crate::integrity::digest;

/// A file of a site: where it lies, and what its bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFile {
    /// Its path below the site's folder.
    pub path: String,
    /// How many bytes it has.
    pub length: u64,
    /// The digest of its bytes.
    pub(crate) hash: String,
}

impl SiteFile {
    /// The file of these bytes.
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        Self { path: path.to_owned(), length: bytes.len() as u64, hash: digest(bytes) }
    }
}
