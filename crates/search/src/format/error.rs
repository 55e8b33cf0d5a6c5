use std::fmt;

/// Why bytes could not be opened as an index.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// The bytes are something else, such as an error page of the host.
    NotAnIndex,
    /// The index was built by an older version of this crate.
    OldVersion {
        /// The file's format version.
        found: u32,
        /// The one that this version reads.
        expected: u32,
    },
    /// The index was built by a newer version of this crate.
    NewerVersion {
        /// The file's format version.
        found: u32,
        /// The one that this version reads.
        expected: u32,
    },
    /// Bytes are missing at the end.
    Truncated {
        /// How many bytes there are.
        found: usize,
        /// How many there must be, as far as they tell.
        expected: usize,
    },
    /// The bytes are not those that were written.
    Checksum {
        /// The CRC-32 of the bytes.
        found: u32,
        /// The CRC-32 that was written with them.
        expected: u32,
    },
    /// The bytes are whole, and yet no index: whatever wrote them has a fault.
    Malformed {
        /// The section that can't be read.
        section: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::NotAnIndex => {
                f.write_str("this is not a search index: check the address it was loaded from")
            }
            OpenError::OldVersion { found, expected } => write!(
                f,
                "the search index has format {found}, older than {expected}: build the site anew"
            ),
            OpenError::NewerVersion { found, expected } => write!(
                f,
                "the search index has format {found}, newer than {expected}: \
                 reload the page, or update the program that reads it"
            ),
            OpenError::Truncated { found, expected } => {
                write!(f, "the search index ends after {found} of {expected} bytes: load it again")
            }
            OpenError::Checksum { found, expected } => write!(
                f,
                "the search index is damaged (checksum {found:08x}, not {expected:08x}): \
                 load it again, or build the site anew"
            ),
            OpenError::Malformed { section, problem } => write!(
                f,
                "the search index is not well formed ({section}: {problem}): build the site anew"
            ),
        }
    }
}

impl std::error::Error for OpenError {}
