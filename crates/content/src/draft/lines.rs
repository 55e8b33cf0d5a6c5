//! Answers as lines of YAML, in block style.

use super::scalar::{LONGEST_NAME, is_word, name, scalar};
use atlas_model::{description::Field, desk::Answer};

/// A list of words takes one line up to this length.
const LINE: usize = 100;

/// A field and its value, indented by so many spaces.
pub(super) fn field_lines(indent: usize, entry: &(String, Answer), known: &[Field]) -> String {
    let mut lines = String::new();
    lines.extend(std::iter::repeat_n(' ', indent));
    field(&mut lines, indent, entry, known);
    lines
}

/// An item of a list, its dash indented by so many spaces.
pub(super) fn item_lines(indent: usize, answer: &Answer, known: Option<&Field>) -> String {
    let mut lines = String::new();
    item(&mut lines, indent, answer, known);
    lines
}

/// Fields in the order in which an author fills them in; those that are not known come last.
pub(super) fn in_order<'a>(
    entries: &'a [(String, Answer)],
    known: &[Field],
) -> Vec<&'a (String, Answer)> {
    let mut ordered: Vec<_> = entries.iter().collect();
    ordered.sort_by_key(|(name, _)| place_of(name, known));
    ordered
}

/// A field's place in the order in which an author fills them in.
pub(super) fn place_of(name: &str, known: &[Field]) -> usize {
    known.iter().position(|field| field.name == name).unwrap_or(known.len())
}

fn field(lines: &mut String, indent: usize, (named, answer): &(String, Answer), known: &[Field]) {
    let known = known.iter().find(|field| field.name == *named);
    let name = name(named);
    if name.chars().count() > LONGEST_NAME {
        lines.push_str("? ");
        lines.push_str(&name);
        lines.push('\n');
        lines.extend(std::iter::repeat_n(' ', indent));
    } else {
        lines.push_str(&name);
    }
    lines.push(':');
    match answer {
        Answer::Text(text) => line(lines, &scalar(text, known)),
        Answer::Table(entries) => {
            lines.push('\n');
            let known = known.map_or(&[][..], |field| &field.table);
            for entry in in_order(entries, known) {
                lines.push_str(&field_lines(indent + 2, entry, known));
            }
        }
        Answer::List(answers) => match in_a_line(answers, named.len() + indent, known) {
            Some(list) => line(lines, &list),
            None => block(lines, indent, answers, known),
        },
    }
}

/// After the name of a field, or the dash of an item.
fn line(lines: &mut String, value: &str) {
    lines.push(' ');
    lines.push_str(value);
    lines.push('\n');
}

fn block(lines: &mut String, indent: usize, answers: &[Answer], known: Option<&Field>) {
    lines.push('\n');
    for answer in answers {
        item(lines, indent + 2, answer, known);
    }
}

fn item(lines: &mut String, indent: usize, answer: &Answer, known: Option<&Field>) {
    lines.extend(std::iter::repeat_n(' ', indent));
    lines.push('-');
    match answer {
        Answer::Text(text) => line(lines, &scalar(text, known)),
        Answer::Table(entries) => {
            let known = known.map_or(&[][..], |field| &field.table);
            for (position, entry) in in_order(entries, known).into_iter().enumerate() {
                if position == 0 {
                    lines.push(' ');
                    field(lines, indent + 2, entry, known);
                } else {
                    lines.push_str(&field_lines(indent + 2, entry, known));
                }
            }
        }
        Answer::List(answers) => match in_a_line(answers, indent, known) {
            Some(list) => line(lines, &list),
            None => block(lines, indent, answers, known),
        },
    }
}

/// A list of words, if a line has room for it.
fn in_a_line(answers: &[Answer], before: usize, known: Option<&Field>) -> Option<String> {
    let words = answers.iter().map(|answer| match answer {
        Answer::Text(text) if is_word(text) => Some(scalar(text, known)),
        _ => None,
    });
    let list = format!("[{}]", words.collect::<Option<Vec<_>>>()?.join(", "));
    (before + list.len() <= LINE).then_some(list)
}
