//! A file that a draft was opened from, cut into what each field takes.

use crate::{
    decode::{Key, Node, Raw},
    front_matter::{self, Parts},
    outline,
    reporter::Reporter,
};
use std::ops::Range;

/// A file whose fields begin a line each, so that one can be written anew without the others.
pub(super) struct Original<'a> {
    pub(super) text: &'a str,
    pub(super) parts: Parts,
    pub(super) fields: Vec<Held>,
}

/// A field of it.
pub(super) struct Held {
    pub(super) name: String,
    pub(super) node: Node,
    /// Its lines; comments above it are not among them.
    pub(super) lines: Range<usize>,
}

impl<'a> Original<'a> {
    /// Cuts a file; none where its fields don't stand in lines of their own.
    pub(super) fn cut(text: &'a str) -> Option<Self> {
        let reporter = Reporter::new("", text);
        let parts = front_matter::split(&reporter)?;
        let (front, _) = outline::read(&reporter)?;
        let Raw::Map(entries) = front.value else { return None };
        let mut fields: Vec<Held> = Vec::with_capacity(entries.len());
        for (key, node) in entries {
            let begins = key.span.start == parts.front.start
                || text.as_bytes().get(key.span.start.wrapping_sub(1)) == Some(&b'\n');
            let after = fields.last().is_none_or(|before| before.lines.end <= key.span.start);
            if !begins || !after {
                return None;
            }
            let end = line_end(text, end_of_field(&key, &node, text));
            let lines = key.span.start..end.min(parts.front.end);
            fields.push(Held { name: key.text, node, lines });
        }
        Some(Self { text, parts, fields })
    }

    /// How its lines end.
    pub(super) fn newline(&self) -> &'static str {
        let first = &self.text[..self.parts.front.start];
        if first.ends_with("\r\n") { "\r\n" } else { "\n" }
    }
}

/// Where the last value within a node ends. A list or a table in block style ends where its last
/// value does; the parser has it end where the next one begins, with comments between.
pub(super) fn end_of(node: &Node, text: &str) -> usize {
    let flow = text[node.span.start.min(text.len())..].starts_with(['[', '{']);
    let last = match &node.value {
        Raw::List(items) if !flow => items.iter().map(|item| end_of(item, text)).max(),
        Raw::Map(entries) if !flow => {
            entries.iter().map(|(key, value)| end_of_field(key, value, text)).max()
        }
        // The parser places what is missing at the next thing that is there.
        Raw::Null => Some(text[..node.span.start.min(text.len())].trim_end().len()),
        _ => None,
    };
    last.unwrap_or(node.span.end)
}

/// Where a field ends: that without a value at its name, whatever comes next.
fn end_of_field(key: &Key, value: &Node, text: &str) -> usize {
    if value.value == Raw::Null { key.span.end } else { end_of(value, text).max(key.span.end) }
}

/// The end of the line, its newline with it, on which a place lies.
pub(super) fn line_end(text: &str, place: usize) -> usize {
    let rest = &text[place..];
    place + rest.find('\n').map_or(rest.len(), |end| end + 1)
}

/// Where the line begins on which a place lies.
pub(super) fn line_start(text: &str, place: usize) -> usize {
    text[..place].rfind('\n').map_or(0, |end| end + 1)
}
