//! How a text is written in YAML.

use atlas_model::description::{Field, Short};
use std::fmt::Write;

/// A text as the value of a field: plain where it reads back as the same, else in quotes. What
/// other readers of YAML would take for a number, a date or a truth value stands in quotes, too,
/// unless that is what the field asks for.
pub(super) fn scalar(text: &str, known: Option<&Field>) -> String {
    let asked = match known.map(|field| &field.short) {
        // A field that nobody knows may ask for either.
        None => is_number(text) || is_flag(text),
        Some(Some(Short::Number { .. } | Short::Value)) => is_number(text),
        Some(Some(Short::Flag)) => is_flag(text),
        Some(Some(Short::Date)) => {
            text.bytes().all(|b| b.is_ascii_digit() || b == b'-') && is_plain(text)
        }
        Some(_) => false,
    };
    if asked || is_plain(text) && !reads_otherwise(text) { text.to_owned() } else { quoted(text) }
}

/// The name of a field, as it stands before the colon.
pub(super) fn name(name: &str) -> String {
    let word = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    if word && !reads_otherwise(name) { name.to_owned() } else { quoted(name) }
}

/// Whether a text is of the shape of an id or a number, so that a list of such reads well in a
/// line.
pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._/-".contains(&b))
}

/// Whether a text without quotes is a number here.
fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['-', '+']);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && text.parse().is_ok_and(f64::is_finite)
}

fn is_flag(text: &str) -> bool {
    matches!(text, "true" | "false")
}

/// Whether YAML reads a text without quotes, on one line of block style, as this text.
fn is_plain(text: &str) -> bool {
    let first_fits =
        text.starts_with(|c: char| !c.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=<.~".contains(c));
    let last_fits = !text.ends_with(|c: char| c.is_whitespace() || c == ':');
    let unbroken = !text.chars().any(needs_escape);
    first_fits && last_fits && unbroken && !text.contains(": ") && !text.contains(" #")
}

/// Whether some reader of YAML takes a text without quotes for something else than a text.
fn reads_otherwise(text: &str) -> bool {
    let word = text.to_ascii_lowercase();
    if matches!(
        word.as_str(),
        "" | "~" | "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    ) {
        return true;
    }
    text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && word.bytes().all(|b| b.is_ascii_hexdigit() || b"+-._:,xotz".contains(&b))
}

/// The longest name, quotes included, that may stand before its colon: in letters.
///
/// Source: YAML 1.2.2, section 8.2.2: an implicit key has at most 1024 characters.
pub const LONGEST_NAME: usize = 1000;

/// A text as YAML has it between quotes, whatever letters it holds.
///
/// ```
/// assert_eq!(atlas_content::draft::quoted("a \"b\"\u{85}"), "\"a \\\"b\\\"\\u0085\"");
/// ```
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if needs_escape(c) => {
                write!(quoted, "\\u{:04X}", u32::from(c)).expect("a String takes any text");
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character ends a line for some reader, or shows as nothing.
fn needs_escape(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_model::description::Many;

    fn check(text: &str, short: Option<Short>, expected: &str) {
        let field = short.map(|short| Field {
            name: "field".into(),
            label: String::new(),
            help: String::new(),
            example: String::new(),
            required: false,
            many: Many::One,
            short: Some(short),
            table: Vec::new(),
        });
        assert_eq!(scalar(text, field.as_ref()), expected);
    }

    #[test]
    fn plain_where_it_reads_as_the_same_text() {
        let text = |text, expected| check(text, Some(Short::Text(None)), expected);
        text("Good food, every day", "Good food, every day");
        text("It’s 50 % – “done”", "It’s 50 % – “done”");
        text("https://a.org/b?c=d#e", "https://a.org/b?c=d#e");
        text("a: b", "\"a: b\"");
        text("a #b", "\"a #b\"");
        text("- a", "\"- a\"");
        text("yes", "\"yes\"");
        text("1e3", "\"1e3\"");
        text("2040", "\"2040\"");
        text("12:30", "\"12:30\"");
        text("a\nb\u{2028}", "\"a\\nb\\u2028\"");
        text("say \"so\"", "say \"so\"");
        text("\"so\"", "\"\\\"so\\\"\"");
        text("---", "\"---\"");
    }

    #[test]
    fn numbers_dates_and_truths_are_plain_where_they_are_asked_for() {
        check("-2.5", Some(Short::Value), "-2.5");
        check("16", Some(Short::Number { least: None, most: None, whole: true }), "16");
        check("16 of 20", Some(Short::Value), "16 of 20");
        check("true", Some(Short::Flag), "true");
        check("true", Some(Short::Text(None)), "\"true\"");
        check("2026-11-24", Some(Short::Date), "2026-11-24");
        check("2026", Some(Short::Edtf), "\"2026\"");
        check("2026-11", Some(Short::Edtf), "\"2026-11\"");
        check("2026", None, "2026");
        check("true", None, "true");
        check("yes", None, "\"yes\"");
    }
}
