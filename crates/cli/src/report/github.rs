use super::{located::locate, summary::summary};
use crate::showcase::Showcase;
use atlas_content::Diagnostic;
use std::fmt::Write as _;

/// Workflow commands, which GitHub shows beside the lines of a change.
///
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>
pub fn github(showcase: &Showcase, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let located = locate(showcase, diagnostic);
        let command = diagnostic.severity.id();
        let message = match &diagnostic.help {
            Some(help) => format!("{}\nhelp: {help}", diagnostic.message),
            None => diagnostic.message.clone(),
        };
        let _ = writeln!(
            text,
            "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}",
            property(&located.path),
            diagnostic.line,
            located.end_line,
            diagnostic.column,
            located.end_column,
            property(diagnostic.code),
            data(&message),
        );
    }
    text + &summary(showcase, diagnostics) + "\n"
}

/// Text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which `,` and `:` would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_can_end_it() {
        assert_eq!(data("100 %\nof a: b, c"), "100 %25%0Aof a: b, c");
        assert_eq!(property("a,b::c%"), "a%2Cb%3A%3Ac%25");
    }
}
