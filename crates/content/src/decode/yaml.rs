//! YAML to a tree that knows its places. Anchors, aliases and tags are refused: they save an author
//! nothing here, and an alias of an alias can blow up any reader.

use super::node::{Key, Node, Value};
use crate::reporter::{Problem, Reporter};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use std::ops::Range;

/// Deeper than any record nests.
const DEEPEST: usize = 32;

/// A list or a map that is still open.
enum Open {
    List(usize, Vec<Node>),
    /// Its entries, and the key that waits for its value.
    Map(usize, Vec<(Key, Node)>, Option<Key>),
}

/// Reads one YAML document that stands at `range` of the file's text. What is wrong is reported;
/// what was read before it is lost, since a tree that ends early would give false alarms.
pub(crate) fn parse(reporter: &Reporter<'_>, range: Range<usize>) -> Option<Node> {
    let text = &reporter.text()[range.clone()];
    let places = Places::new(text, range.start);
    let mut open: Vec<Open> = Vec::new();
    let mut parser = Parser::new_from_str(text);
    loop {
        let (event, span) = match parser.next_event() {
            None => return Some(empty(range.start)),
            Some(Ok(event)) => event,
            Some(Err(error)) => {
                reporter.report(&places.at_error(&error), syntax(error.info()));
                return None;
            }
        };
        let span = places.span(span);
        let node = match event {
            Event::StreamEnd => return Some(empty(range.start)),
            Event::Scalar(value, style, anchor, tag) => {
                if anchor > 0 || tag.is_some() {
                    reporter.report(&span, unsupported());
                    return None;
                }
                scalar(&value, style, end_of_quotes(reporter.text(), style, span))
            }
            Event::SequenceStart(anchor, ref tag) | Event::MappingStart(anchor, ref tag) => {
                if anchor > 0 || tag.is_some() {
                    reporter.report(&span, unsupported());
                    return None;
                }
                if open.len() == DEEPEST {
                    reporter.report(&span, too_deep());
                    return None;
                }
                open.push(match event {
                    Event::SequenceStart(..) => Open::List(span.start, Vec::new()),
                    _ => Open::Map(span.start, Vec::new(), None),
                });
                continue;
            }
            Event::Alias(_) => {
                reporter.report(&span, unsupported());
                return None;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(done) => close(done, reporter.text(), span.end),
                None => continue,
            },
            _ => continue,
        };
        match open.last_mut() {
            None => return alone(parser, node, reporter, &places),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key)) => match (key.take(), node) {
                (Some(key), value) => entries.push((key, value)),
                (None, Node { span, value: Value::Scalar { text, .. } }) => {
                    *key = Some(Key { text, span });
                }
                (None, node) => {
                    reporter.report(&node.span, not_a_name());
                    return None;
                }
            },
        }
    }
}

/// The document's value, unless a second document follows.
fn alone(
    mut parser: Parser<'_, saphyr_parser::StrInput<'_>>,
    node: Node,
    reporter: &Reporter<'_>,
    places: &Places<'_>,
) -> Option<Node> {
    loop {
        match parser.next_event() {
            None | Some(Ok((Event::StreamEnd, _))) => return Some(node),
            Some(Ok((Event::DocumentStart(_), span))) => {
                reporter.report(&places.span(span), second_document());
                return None;
            }
            Some(Ok(_)) => {}
            Some(Err(error)) => {
                reporter.report(&places.at_error(&error), syntax(error.info()));
                return None;
            }
        }
    }
}

fn scalar(text: &str, style: ScalarStyle, span: Range<usize>) -> Node {
    let plain = style == ScalarStyle::Plain;
    let value = match text {
        "" | "~" | "null" | "Null" | "NULL" if plain => Value::Null,
        _ => Value::Scalar { text: text.trim_end_matches(['\n', '\r']).to_owned(), plain },
    };
    Node { span, value }
}

fn close(open: Open, text: &str, end: usize) -> Node {
    match open {
        Open::List(start, mut items) => {
            items.shrink_to_fit();
            Node { span: trimmed(text, start..end), value: Value::List(items) }
        }
        Open::Map(start, mut entries, _) => {
            entries.shrink_to_fit();
            Node { span: trimmed(text, start..end), value: Value::Map(entries) }
        }
    }
}

fn empty(at: usize) -> Node {
    Node { span: at..at, value: Value::Map(Vec::new()) }
}

/// A span without the white space at its end.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let kept = text.get(span.clone()).map_or(span.len(), |inside| inside.trim_end().len());
    span.start..span.start + kept
}

/// A scalar's place without the comment that the parser counts to one in quotes.
fn end_of_quotes(text: &str, style: ScalarStyle, span: Range<usize>) -> Range<usize> {
    let quote = match style {
        ScalarStyle::SingleQuoted => '\'',
        ScalarStyle::DoubleQuoted => '"',
        _ => return trimmed(text, span),
    };
    let inside = text.get(span.clone()).unwrap_or_default();
    let mut letters = inside.char_indices().skip(1).peekable();
    while let Some((place, letter)) = letters.next() {
        let doubled = letters.peek().is_some_and(|(_, next)| *next == '\'');
        if letter == '\\' && quote == '"' || letter == quote && quote == '\'' && doubled {
            letters.next();
        } else if letter == quote {
            return span.start..span.start + place + 1;
        }
    }
    trimmed(text, span)
}

fn syntax(info: &str) -> Problem {
    Problem::error("yaml", format!("this is not YAML: {info}")).help(
        "close each bracket and each quote, and put a text that holds `: ` or ` #`, or begins with \
         a special character, in quotes",
    )
}

fn too_deep() -> Problem {
    Problem::error("yaml", "lists and tables are nested too deep")
        .help("no field of a record nests deeper than three levels")
}

fn not_a_name() -> Problem {
    Problem::error("yaml", "a field's name is a plain word").help("write `name: value`")
}

fn second_document() -> Problem {
    Problem::error("yaml", "a file holds one document, not several")
        .help("take out the line `---` and what follows it")
}

fn unsupported() -> Problem {
    Problem::error("yaml", "anchors (`&`), aliases (`*`) and tags (`!`) are not read here")
        .help("write the value out, and put a text that begins with such a character in quotes")
}

/// From the parser's places, counted in characters, to bytes of the file.
struct Places<'a> {
    text: &'a str,
    start: usize,
    /// The offset of each character, where not all are one byte.
    offsets: Option<Vec<usize>>,
}

impl<'a> Places<'a> {
    fn new(text: &'a str, start: usize) -> Self {
        let offsets =
            (!text.is_ascii()).then(|| text.char_indices().map(|(offset, _)| offset).collect());
        Self { text, start, offsets }
    }

    fn byte(&self, index: usize) -> usize {
        let offset = match &self.offsets {
            None => index.min(self.text.len()),
            Some(offsets) => offsets.get(index).copied().unwrap_or(self.text.len()),
        };
        self.start + offset
    }

    fn span(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }

    /// The rest of the line on which the parser gave up.
    fn at_error(&self, error: &ScanError) -> Range<usize> {
        let at = self.byte(error.marker().index());
        let rest = &self.text[at - self.start..];
        at..at + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }
}
