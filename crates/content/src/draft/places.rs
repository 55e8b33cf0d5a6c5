use crate::{
    Diagnostic,
    decode::{Key, Node, Raw},
    outline,
    reporter::Reporter,
};
use std::ops::Range;

/// The places of a file's fields, to tell at which field a problem of the file is.
///
/// ```
/// use atlas_content::{SourceFile, Sources, Options, check, draft::Places};
///
/// let path = "content/cities/malmo.md";
/// let text = "---\nname: Malmö\nlatitude: north\n---\n";
/// let file = SourceFile { path: path.into(), text: text.into() };
/// let found = check(&Sources { files: vec![file], assets: vec![] }, &Options::default());
/// let places = Places::of(text);
/// let at = |message: &str| {
///     let named = |it: &&atlas_content::Diagnostic| it.path == path && it.message.contains(message);
///     found.diagnostics.iter().find(named).map(|found| places.field(found)).unwrap()
/// };
/// assert_eq!(at("a text can't stand here"), ["latitude"]);
/// assert_eq!(at("`country` is missing"), ["country"]);
/// ```
pub struct Places<'a> {
    text: &'a str,
    front: Option<(Node, Range<usize>)>,
}

/// Problems of the file's name, which are told at its beginning.
const OF_THE_NAME: [&str; 4] = ["invalid-id", "reserved-id", "duplicate-id", "unknown-file"];

impl<'a> Places<'a> {
    /// Reads where the fields of a file stand.
    pub fn of(text: &'a str) -> Self {
        Self { text, front: outline::read(&Reporter::new("", text)) }
    }

    /// The way to the field that a problem of the file is about: names, and places in lists from
    /// 0; `body` for the article, `id` for the file's name; nothing where it is about the record
    /// as a whole.
    pub fn field(&self, found: &Diagnostic) -> Vec<String> {
        if found.span == (0..0) && OF_THE_NAME.contains(&found.code) {
            return vec!["id".to_owned()];
        }
        let Some((front, body)) = &self.front else { return Vec::new() };
        if found.span.start >= body.start {
            return vec!["body".to_owned()];
        }
        let mut path = Vec::new();
        // What the record as a whole lacks is told at the line that opens it.
        let in_whole = found.span.start <= front.span.start;
        if !in_whole {
            self.descend(front, &found.span, &mut path);
        }
        if let Some(missing) = &found.missing
            && path.last() != Some(missing)
        {
            path.push(missing.clone());
        }
        path
    }

    /// How many items the list at a path has.
    pub fn items(&self, path: &[String]) -> Option<usize> {
        let (front, _) = self.front.as_ref()?;
        let node = path.iter().try_fold(front, |node, step| match &node.value {
            Raw::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => node.field(step),
        })?;
        match &node.value {
            Raw::List(items) => Some(items.len()),
            _ => None,
        }
    }

    fn descend(&self, node: &Node, span: &Range<usize>, path: &mut Vec<String>) {
        match &node.value {
            Raw::Map(entries) => {
                let Some((key, value)) =
                    entries.iter().find(|(key, value)| covers(key, value, span))
                else {
                    return;
                };
                path.push(key.text.clone());
                if !within(&key.span, span) && !self.opens(value, span) {
                    self.descend(value, span, path);
                }
            }
            Raw::List(items) => {
                let Some(at) = items.iter().position(|item| within(&item.span, span)) else {
                    return;
                };
                path.push(at.to_string());
                if !self.opens(&items[at], span) {
                    self.descend(&items[at], span, path);
                }
            }
            _ => {}
        }
    }

    /// Whether a span is the first line of a list or a table, where what is wrong with it as a
    /// whole is told.
    fn opens(&self, node: &Node, span: &Range<usize>) -> bool {
        let inside = self.text.get(node.span.clone()).unwrap_or_default();
        let line = inside.find(['\n', '\r']).unwrap_or(inside.len());
        let alone = match &node.value {
            Raw::List(_) => true,
            // A table of one field on one line is that field, unless it has a brace.
            Raw::Map(entries) => entries.first().is_none_or(|(key, _)| key.span != *span),
            _ => false,
        };
        alone && *span == (node.span.start..node.span.start + line)
    }
}

fn covers(key: &Key, value: &Node, span: &Range<usize>) -> bool {
    within(&key.span, span) || within(&value.span, span)
}

/// Whether a span begins within another.
fn within(outer: &Range<usize>, span: &Range<usize>) -> bool {
    outer.contains(&span.start) || outer.start == span.start
}
