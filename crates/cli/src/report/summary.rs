use crate::showcase::Showcase;
use atlas_content::{Diagnostic, Severity};
use std::collections::BTreeSet;

/// The closing line: `2 errors, 1 warning in 3 files`.
pub fn summary(showcase: &Showcase, diagnostics: &[Diagnostic]) -> String {
    let number = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    let (errors, warnings) = (number(Severity::Error), number(Severity::Warning));
    let counts = match (errors, warnings) {
        (0, 0) => return format!("no problems in {}", counted(showcase.file_count(), "file")),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => {
            format!("{}, {}", counted(errors, "error"), counted(warnings, "warning"))
        }
    };
    let files: BTreeSet<_> = diagnostics.iter().map(|found| &found.path).collect();
    format!("{counts} in {}", counted(files.len(), "file"))
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
