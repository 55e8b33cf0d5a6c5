use crate::printable::printable;
use std::{fmt, path::Path};

/// Why a command could not do its work: a sentence that names what, and says what to do.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure in the given words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// A failure of the file system: `cannot read content/a.md: …`.
    pub fn file(verb: &str, path: &Path, error: &dyn fmt::Display) -> Self {
        Self(format!("cannot {verb} {}: {error}", path.display()))
    }

    /// The same failure with a sentence more.
    #[must_use]
    pub fn and(self, sentence: &str) -> Self {
        Self(format!("{}\n{sentence}", self.0))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&printable(&self.0, &['\n', '\t']))
    }
}
