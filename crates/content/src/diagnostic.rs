use std::ops::Range;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It would mislead a reader or break a page: nothing is built.
    Error,
    /// An editor should look at it.
    Warning,
}

/// A problem of a file: what is wrong, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Its kind, permanent: `unknown-field`.
    pub code: &'static str,
    /// The file, below the showcase's folder.
    pub path: String,
    /// The bytes in the file's text.
    pub span: Range<usize>,
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// The field that is missing in the table where the span begins, where one is.
    pub missing: Option<String>,
    /// What it is about, where that is not what stands at the span.
    pub about: Option<String>,
    /// What was probably meant by what stands at the span.
    pub near: Option<String>,
}

impl Severity {
    /// As messages write it: `error`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}
