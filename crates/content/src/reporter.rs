use crate::{Diagnostic, Severity};
use std::{
    cell::{OnceCell, RefCell},
    ops::Range,
};

/// The span of what stands in another file, or in none: what is wrong there is told there.
pub(crate) const ELSEWHERE: Range<usize> = usize::MAX..usize::MAX;

/// What is wrong, before it has a place.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    severity: Severity,
    code: &'static str,
    message: String,
    help: Option<String>,
    missing: Option<Box<str>>,
    about: Option<Box<str>>,
    near: Option<Box<str>>,
}

/// Gathers the problems of one file.
#[derive(Debug)]
pub(crate) struct Reporter<'a> {
    path: &'a str,
    text: &'a str,
    /// Where each line begins.
    lines: OnceCell<Vec<usize>>,
    found: RefCell<Vec<Diagnostic>>,
}

impl Problem {
    pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            help: None,
            missing: None,
            about: None,
            near: None,
        }
    }

    pub(crate) fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Says which field is missing.
    pub(crate) fn lacks(self, field: &str) -> Self {
        Self { missing: Some(field.into()), ..self }
    }

    /// Says what it is about, where that does not stand in the file.
    pub(crate) fn about(self, what: &str) -> Self {
        Self { about: Some(what.into()), ..self }
    }

    /// The same under another code, unless it says that a reference means two things.
    pub(crate) fn coded(self, code: &'static str) -> Self {
        if self.code == "ambiguous-reference" { self } else { Self { code, ..self } }
    }

    /// Adds another way out to the help that is there.
    pub(crate) fn help_too(self, more: &str) -> Self {
        let help = self.help.map_or_else(|| more.to_owned(), |help| format!("{help}; {more}"));
        Self { help: Some(help), ..self }
    }

    /// Adds the nearest right spelling, else the help that is given.
    pub(crate) fn nearest(self, nearest: Option<&str>, otherwise: impl FnOnce() -> String) -> Self {
        let help = nearest.map_or_else(otherwise, |nearest| format!("did you mean `{nearest}`?"));
        Self { near: nearest.map(Into::into), ..self.help(help) }
    }
}

impl<'a> Reporter<'a> {
    pub(crate) fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, lines: OnceCell::new(), found: RefCell::default() }
    }

    /// The file's path, below the showcase's folder.
    pub(crate) fn path(&self) -> &'a str {
        self.path
    }

    /// The file's text.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Takes note of a problem at a span of the file's text.
    pub(crate) fn report(&self, span: &Range<usize>, problem: Problem) {
        if *span == ELSEWHERE {
            return;
        }
        let start = self.boundary(span.start);
        let end = self.boundary(span.end).max(start);
        let (line, column) = self.place(start);
        self.found.borrow_mut().push(Diagnostic {
            severity: problem.severity,
            code: problem.code,
            path: self.path.to_owned(),
            span: start..end,
            line,
            column,
            message: problem.message,
            help: problem.help,
            missing: problem.missing.map(String::from),
            about: problem.about.map(String::from),
            near: problem.near.map(String::from),
        });
    }

    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }

    /// The nearest place at or before an offset where a character begins.
    fn boundary(&self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        (0..=offset).rev().find(|offset| self.text.is_char_boundary(*offset)).unwrap_or(0)
    }

    /// The line and the column, from 1, of an offset where a character begins.
    pub(crate) fn place(&self, offset: usize) -> (u32, u32) {
        let lines = self.lines.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(end, _)| end + 1);
            std::iter::once(0).chain(ends).collect()
        });
        let line = lines.partition_point(|start| *start <= offset) - 1;
        let before = self.text[lines[line]..offset].trim_start_matches('\u{feff}');
        (number(line), number(before.chars().count()))
    }
}

/// Counts from 1.
fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}
