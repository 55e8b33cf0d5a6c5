use atlas_model::Heading;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::{collections::BTreeMap, ops::Range};

/// A heading and where it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) heading: Heading,
    pub(crate) span: Range<usize>,
}

/// Ids that the page itself uses.
const RESERVED: [&str; 5] = ["app", "facets", "main", "navigation", "page"];

/// Beginnings of ids that the page itself uses.
const RESERVED_BEGINNINGS: [&str; 3] = ["source-", "note-", "noteref-"];

/// The headings of an article. Its topmost are at level 2, since the page's title is the only one at
/// level 1, and none skips a level; each has an id of its own.
pub(crate) fn headings(events: &[(Event<'_>, Range<usize>)]) -> Vec<Placed> {
    let written = written(events);
    let top = written.iter().map(|(level, ..)| *level).min().unwrap_or(1);
    let mut ids = Ids::default();
    let mut before = 1;
    written
        .into_iter()
        .map(|(level, text, span)| {
            let level = (level - top + 2).min(before + 1).min(6);
            before = level;
            Placed { heading: Heading { level, id: ids.next(&text), text }, span }
        })
        .collect()
}

/// Level, words and place of each heading, as written.
fn written(events: &[(Event<'_>, Range<usize>)]) -> Vec<(u8, String, Range<usize>)> {
    let mut found = Vec::new();
    let mut open: Option<(u8, String, Range<usize>)> = None;
    for (event, span) in events {
        match (event, &mut open) {
            (Event::Start(Tag::Heading { level, .. }), _) => {
                open = Some((*level as u8, String::new(), trimmed(span)));
            }
            (Event::End(TagEnd::Heading(_)), _) => {
                found.extend(open.take().map(|(level, text, span)| {
                    (level, text.split_whitespace().collect::<Vec<_>>().join(" "), span)
                }));
            }
            (
                Event::Text(text) | Event::Code(text) | Event::InlineHtml(text),
                Some((_, words, _)),
            ) => {
                words.push_str(text);
            }
            (Event::SoftBreak | Event::HardBreak, Some((_, words, _))) => words.push(' '),
            _ => {}
        }
    }
    found
}

/// A heading's span may hold its line end.
fn trimmed(span: &Range<usize>) -> Range<usize> {
    span.start..span.end.saturating_sub(1).max(span.start)
}

/// Gives each heading an id that nothing else on the page has.
#[derive(Default)]
struct Ids {
    /// How often an id was asked for.
    asked: BTreeMap<String, usize>,
}

impl Ids {
    fn next(&mut self, text: &str) -> String {
        let plain = slugged(text);
        let reserved = RESERVED.contains(&plain.as_str())
            || RESERVED_BEGINNINGS.iter().any(|beginning| plain.starts_with(beginning));
        let mut count = self.asked.get(&plain).copied().unwrap_or(usize::from(reserved)) + 1;
        let mut id = if count == 1 { plain.clone() } else { format!("{plain}-{count}") };
        while count > 1 && self.asked.contains_key(&id) {
            count += 1;
            id = format!("{plain}-{count}");
        }
        self.asked.entry(id.clone()).or_insert(1);
        self.asked.insert(plain, count);
        id
    }
}

/// Letters and digits in lower case, with one hyphen for all that stands between them.
fn slugged(text: &str) -> String {
    let mut id = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            id.push(character);
        } else if !matches!(character, '\'' | '\u{2019}') && !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "section".to_owned() } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::events;

    fn check(markdown: &str, expected: &[(u8, &str)]) {
        let found = headings(&events(markdown, 0..markdown.len()));
        let found: Vec<(u8, &str)> =
            found.iter().map(|placed| (placed.heading.level, placed.heading.id.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_topmost_headings_are_at_level_2_and_none_skips_a_level() {
        check("# A\n\n### B\n\n## C\n", &[(2, "a"), (3, "b"), (3, "c")]);
        check("## What it takes\n\n### How\n", &[(2, "what-it-takes"), (3, "how")]);
    }

    #[test]
    fn ids_are_unique_and_leave_the_page_its_own() {
        check(
            "# A\n# A\n# A-2\n# Main\n# Source 1\n# ?!\n",
            &[(2, "a"), (2, "a-2"), (2, "a-2-2"), (2, "main-2"), (2, "source-1-2"), (2, "section")],
        );
        check("# Citizens' assembly: what's *new*?\n", &[(2, "citizens-assembly-whats-new")]);
    }
}
