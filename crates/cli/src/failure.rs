use std::{
    fmt::{self, Write as _},
    path::Path,
};

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
        // What is told of may be someone else's, and must not steer the terminal.
        let steers = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
        self.0.chars().try_for_each(|letter| {
            formatter.write_char(if steers(letter) { char::REPLACEMENT_CHARACTER } else { letter })
        })
    }
}
