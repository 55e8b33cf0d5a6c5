use std::{fmt, path::Path};

/// Why a task could not be done: a sentence that names what, and says what to do.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure in the given words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// A failure of the file system.
    pub fn file(verb: &str, path: &Path, error: &dyn fmt::Display) -> Self {
        Self(format!("cannot {verb} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
