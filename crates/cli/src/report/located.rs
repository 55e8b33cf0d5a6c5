use crate::showcase::Showcase;
use atlas_content::Diagnostic;

/// Where a diagnostic's span ends, and the line it begins on.
#[derive(Debug, PartialEq, Eq)]
pub struct Located<'a> {
    /// The file, seen from where the command was called.
    pub path: String,
    /// From 1.
    pub end_line: u32,
    /// From 1, in code points, one past the last.
    pub end_column: u32,
    /// The first line's text, if the file could be read.
    pub source_line: Option<&'a str>,
}

/// Finds a diagnostic's place in its file.
pub fn locate<'a>(showcase: &'a Showcase, diagnostic: &Diagnostic) -> Located<'a> {
    let path = showcase.places.shown(&diagnostic.path);
    let text = showcase.text(&diagnostic.path);
    let marked = text.and_then(|text| Some((text, text.get(diagnostic.span.clone())?)));
    let Some((text, marked)) = marked else {
        return Located {
            path,
            end_line: diagnostic.line,
            end_column: diagnostic.column,
            source_line: None,
        };
    };
    let line_breaks = marked.matches('\n').count();
    let last = marked.rsplit('\n').next().unwrap_or(marked);
    let start = if line_breaks == 0 { diagnostic.column } else { 1 };
    let begin = text[..diagnostic.span.start].rfind('\n').map_or(0, |at| at + 1);
    Located {
        path,
        end_line: diagnostic.line + count(line_breaks),
        end_column: start + count(last.chars().count()),
        source_line: text[begin..].lines().next(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
