use super::located::locate;
use crate::showcase::Showcase;
use atlas_content::{Diagnostic, Severity};
use serde::Serialize;

/// A diagnostic as programs read it.
#[derive(Serialize)]
pub struct Problem<'a> {
    severity: &'static str,
    code: &'static str,
    path: String,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct Report<'a> {
    errors: usize,
    warnings: usize,
    problems: Vec<Problem<'a>>,
}

/// One JSON object with all diagnostics. Lines and columns count from 1, columns in code points;
/// the end is one past the last.
pub fn json(showcase: &Showcase, diagnostics: &[Diagnostic]) -> String {
    let number = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    let report = Report {
        errors: number(Severity::Error),
        warnings: number(Severity::Warning),
        problems: problems(showcase, diagnostics),
    };
    serde_json::to_string_pretty(&report).expect("texts and numbers serialise") + "\n"
}

/// The diagnostics as programs read them.
pub fn problems<'a>(showcase: &'a Showcase, diagnostics: &'a [Diagnostic]) -> Vec<Problem<'a>> {
    diagnostics.iter().map(|diagnostic| problem(showcase, diagnostic)).collect()
}

fn problem<'a>(showcase: &'a Showcase, diagnostic: &'a Diagnostic) -> Problem<'a> {
    let located = locate(showcase, diagnostic);
    Problem {
        severity: diagnostic.severity.id(),
        code: diagnostic.code,
        path: located.path,
        line: diagnostic.line,
        column: diagnostic.column,
        end_line: located.end_line,
        end_column: located.end_column,
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        source: located.source_line,
    }
}
