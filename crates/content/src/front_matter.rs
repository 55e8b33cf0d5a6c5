//! Cuts a file into front matter and article.

use crate::reporter::{Problem, Reporter};
use std::ops::Range;

/// Where the parts of a file stand in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The line `---` that opens the front matter.
    pub(crate) opening: Range<usize>,
    pub(crate) front: Range<usize>,
    pub(crate) body: Range<usize>,
}

/// Finds front matter and article, or reports that there is none.
pub(crate) fn split(reporter: &Reporter<'_>) -> Option<Parts> {
    let text = reporter.text();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Lines { text, next: start };
    let first = lines.next().unwrap_or(start..start);
    if !is_fence(&text[first.clone()]) {
        reporter.report(
            &trimmed(text, first),
            Problem::error("missing-front-matter", "the file does not begin with front matter")
                .help("begin with a line `---`, then the fields, then a line `---`"),
        );
        return None;
    }
    let front = first.end;
    for line in lines {
        if is_fence(&text[line.clone()]) {
            return Some(Parts {
                opening: trimmed(text, first),
                front: front..line.start,
                body: line.end..text.len(),
            });
        }
    }
    reporter.report(
        &trimmed(text, first),
        Problem::error("missing-front-matter", "the front matter has no end")
            .help("add a line `---` after the last field"),
    );
    None
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

fn trimmed(text: &str, line: Range<usize>) -> Range<usize> {
    line.start..line.start + text[line].trim_end().len()
}

/// The lines of a text, each with its end.
struct Lines<'a> {
    text: &'a str,
    next: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = &self.text[self.next..];
        if rest.is_empty() {
            return None;
        }
        let length = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let line = self.next..self.next + length;
        self.next = line.end;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let parts = split(&Reporter::new("a.md", text));
        let found = parts.map(|parts| (&text[parts.front], &text[parts.body]));
        assert_eq!(found, expected);
    }

    #[test]
    fn the_article_follows_the_second_fence() {
        check("---\na: 1\n---\nText\n", Some(("a: 1\n", "Text\n")));
        check("\u{feff}---\r\na: 1\r\n---\r\nText\r\n", Some(("a: 1\r\n", "Text\r\n")));
        check("---\n---", Some(("", "")));
    }

    #[test]
    fn without_both_fences_there_is_no_front_matter() {
        check("", None);
        check("Text\n---\n", None);
        check("---\na: 1\n", None);
    }
}
