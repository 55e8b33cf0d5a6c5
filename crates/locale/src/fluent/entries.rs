//! A file as a tree, entry by entry: one that opens braces without end takes nothing from the next,
//! and none that would break the parser comes to it.

use super::{Fault, Problem};
use fluent_syntax::{
    ast::Resource,
    parser::{ParserError, parse},
};
use std::ops::Range;

/// How deep braces, and the brackets of functions, may nest in an entry.
const DEEPEST: usize = 32;

/// What of a file is Fluent, and where it is not.
pub(super) fn parsed(text: &str) -> (Resource<&str>, Vec<Problem>) {
    let (mut body, mut problems) = (Vec::new(), Vec::new());
    for entry in entries(text) {
        let start = span_in(text, entry).start;
        let mut report = |why: String, bytes: &Range<usize>| {
            let Range { start: first, end } = whole(entry, bytes);
            problems.push(Problem { fault: Fault::Syntax(why), span: start + first..start + end });
        };
        if let Some((why, place)) = breaking(entry) {
            report(why, &(place..place + 1));
            continue;
        }
        let (resource, errors) =
            parse(entry).map_or_else(|wrong| wrong, |resource| (resource, Vec::new()));
        body.extend(resource.body);
        for ParserError { kind, pos, .. } in errors {
            report(kind.to_string(), &pos);
        }
    }
    (Resource { body }, problems)
}

/// A message as it stands in a file, with all its lines.
///
/// ```
/// use atlas_locale::fluent::source;
///
/// let file = "one = One\ntwo = { $count ->\n   *[other] Two\n}\nthree = Three\n";
/// assert_eq!(source(file, "two"), Some("two = { $count ->\n   *[other] Two\n}"));
/// assert_eq!(source(file, "four"), None);
/// ```
pub fn source<'t>(text: &'t str, message: &str) -> Option<&'t str> {
    let is_it = |entry: &&str| {
        entry
            .strip_prefix(message)
            .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    entries(text).find(is_it).map(str::trim_end)
}

/// Where a part of a text stands in it.
pub(super) fn span_in(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

/// The entries of a file, each up to the next.
fn entries(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let entry = Some(first_entry(rest)).filter(|entry| !entry.is_empty())?;
        rest = &rest[entry.len()..];
        Some(entry)
    })
}

/// A text up to the next line that begins as an entry does: with a letter, `-` or `#`.
fn first_entry(text: &str) -> &str {
    let begins =
        |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || "-#".contains(c));
    let mut starts = text.match_indices('\n').map(|(end, _)| end + 1);
    let end = starts.find(|start| begins(&text[*start..])).unwrap_or(text.len());
    &text[..end]
}

/// The characters of a text in which bytes lie that the parser names.
fn whole(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let is_boundary = |at: &usize| text.is_char_boundary(*at);
    let start = (0..=bytes.start.min(text.len())).rev().find(is_boundary);
    let end = (bytes.end.min(text.len())..=text.len()).find(is_boundary);
    start.unwrap_or_default()..end.unwrap_or(text.len())
}

/// What in an entry would break the parser, which calls itself for each opening and cuts characters
/// where an escape lacks digits, and where. It is exact as far as the entry is Fluent; the parser
/// gives the rest up.
fn breaking(entry: &str) -> Option<(String, usize)> {
    if entry.starts_with('#') {
        return None;
    }
    // Of each opening, whether words follow in it, as the cases of a choice are, and not code.
    let mut open: Vec<bool> = Vec::new();
    let mut before = b' ';
    let mut bytes = entry.bytes().enumerate();
    while let Some((place, byte)) = bytes.next() {
        let is_code = open.last() == Some(&false);
        match byte {
            b'{' => open.push(false),
            b'}' => _ = open.pop(),
            _ if !is_code => {}
            b'(' => open.push(false),
            b')' => _ = open.pop(),
            b'>' if before == b'-' => open.last_mut().into_iter().for_each(|words| *words = true),
            b'"' => {
                if let Some(place) = pass_string(&mut bytes) {
                    let why = "`\\u` takes four hexadecimal digits, and `\\U` six".to_owned();
                    return Some((why, place));
                }
            }
            _ => {}
        }
        if open.len() > DEEPEST {
            return Some((format!("braces nest more than {DEEPEST} deep"), place));
        }
        before = byte;
    }
    None
}

/// Goes on behind the end of a text in quotes, or gives the place of what is no digit of an escape.
fn pass_string(bytes: &mut impl Iterator<Item = (usize, u8)>) -> Option<usize> {
    while let Some((_, byte)) = bytes.next() {
        let digits = match byte {
            b'"' => return None,
            b'\\' => match bytes.next() {
                Some((_, b'u')) => 4,
                Some((_, b'U')) => 6,
                _ => 0,
            },
            _ => 0,
        };
        let wrong = bytes.by_ref().take(digits).find(|(_, digit)| !digit.is_ascii_hexdigit());
        if let Some((place, _)) = wrong {
            return Some(place);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a file, and where.
    fn check(text: &str, expected: &[(&str, usize)]) {
        let (_, problems) = parsed(text);
        let told: Vec<_> =
            problems.iter().map(|it| (it.fault.to_string(), it.span.start)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(why, place)| (format!("this is not Fluent: {why}"), *place))
            .collect();
        assert_eq!(told, expected);
    }

    const TOO_DEEP: &str = "braces nest more than 32 deep";

    fn nested(open: &str, within: &str, close: &str, depth: usize) -> String {
        format!("a = {}{within}{}\n", open.repeat(depth), close.repeat(depth))
    }

    #[test]
    fn an_entry_that_nests_too_deep_is_not_followed() {
        check(&nested("{ ", "$b", " }", 32), &[]);
        check(&nested("{ ", "$b", " }", 33), &[(TOO_DEEP, 68)]);
        for open in
            ["{", "{\n", "{ \"}\" ->\n *[b] \"{", "{ A(\"}\", {", "{ \"\\\"}\" ->\n *[b]\n  ) \""]
        {
            let (_, problems) = parsed(&format!("b = c\na = {}", open.repeat(200_000)));
            assert_eq!(problems.len(), 1, "{open:?}");
            assert!(problems[0].fault.to_string().ends_with(TOO_DEEP), "{open:?}");
        }
        check(&format!("a = {{ {}", "A(".repeat(200_000)), &[(TOO_DEEP, 69)]);
    }

    #[test]
    fn what_stands_side_by_side_is_not_deep() {
        check(&format!("a = {}\n", "{ $b } { \"{\" } { \"\\\"}\" } (".repeat(50)), &[]);
        check(
            &format!("a = {{ $b ->\n{}   *[d] (d \" {{ $b }}\n }}\n", "    [c] (\"\n".repeat(50)),
            &[],
        );
        check(&format!("# {}\na = b\n", "{".repeat(50)), &[]);
        check(&"-a = { NUMBER($b, c: 1) }\n".repeat(50), &[]);
    }

    #[test]
    fn an_escape_without_its_digits_is_told() {
        let why = "`\\u` takes four hexadecimal digits, and `\\U` six";
        check("a = { \"\\u00e9 \\U01F602\" } \\u0é\n", &[]);
        check("a = { \"\\u0é\" }\n", &[(why, 10)]);
        check("a = { \"\\U01F60\" }\n", &[(why, 14)]);
    }

    #[test]
    fn a_place_is_of_whole_characters_of_the_text() {
        let span = |text| parsed(text).1[0].span.clone();
        assert_eq!(span("a é"), 2..4);
        assert_eq!(span("a = { $b"), 8..8);
    }

    #[test]
    fn an_entry_without_end_takes_nothing_from_the_next() {
        let text = "a = { $b\nc = d\n\n# e\nf\ng = h\n";
        let (resource, problems) = parsed(text);
        assert_eq!(problems.iter().map(|it| it.span.start).collect::<Vec<_>>(), [9, 21]);
        let messages: Vec<_> =
            super::super::shape::messages(&resource).map(|(message, _)| message.id.name).collect();
        assert_eq!(messages, ["c", "g"]);
    }
}
