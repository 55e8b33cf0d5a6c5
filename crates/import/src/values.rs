use crate::{known::Known, mapping::ToField, plain::plain};
use atlas_model::description::Short;
use jiff::civil;

/// What became of a value.
pub(crate) enum Value {
    /// What to write.
    Written(String),
    /// What to write, and what an editor should know of it.
    Noted(String, &'static str),
    /// Nothing to write, and that is right.
    LeftOut,
    /// No way to write it, and why.
    Unmapped(String),
}

/// Turns a value of a table into one of a field. Words are matched with what the field may be by
/// id and label; nothing is guessed.
pub(crate) fn value(text: &str, to: &ToField, known: &Known) -> Value {
    let text = text.trim();
    let meant = to.terms.iter().find(|(word, _)| word.eq_ignore_ascii_case(text) || *word == text);
    let text = match meant {
        Some((_, None)) => return Value::LeftOut,
        Some((_, Some(term))) => term,
        None => text,
    };
    if let Some(format) = &to.date {
        return match civil::Date::strptime(format, text) {
            Ok(date) => Value::Written(date.to_string()),
            Err(_) => Value::Unmapped(format!("no day as `{format}` says")),
        };
    }
    match &to.path.field.short {
        Some(Short::Term(choices)) => {
            let choices = choices.iter().map(|choice| (choice.id.as_str(), choice.label.as_str()));
            one_of(text, choices)
        }
        Some(Short::Vocabulary(name)) => match known.terms(name) {
            Some(terms) => {
                one_of(text, terms.iter().map(|(id, label)| (id.as_str(), label.as_str())))
            }
            None => Value::Written(slug::slugify(text)),
        },
        Some(Short::Reference(kinds)) => match known.record(kinds, text) {
            Some(id) => Value::Written(id.to_owned()),
            None => Value::Noted(slug::slugify(text), "the showcase has no such record yet"),
        },
        // Elsewhere a day often comes with an hour.
        Some(Short::Date) if begins_with_a_day(text) => Value::Written(text[..10].to_owned()),
        Some(Short::Flag) => match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "1" => Value::Written("true".to_owned()),
            "false" | "no" | "n" | "0" => Value::Written("false".to_owned()),
            _ => Value::Unmapped("neither yes nor no".to_owned()),
        },
        _ => Value::Written(text.to_owned()),
    }
}

fn one_of<'a>(text: &str, choices: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let wanted = plain(text);
    let mut found = choices.filter(|(id, label)| plain(id) == wanted || plain(label) == wanted);
    match found.next() {
        Some((id, _)) => Value::Written(id.to_owned()),
        None => Value::Unmapped("no term of the field".to_owned()),
    }
}

fn begins_with_a_day(text: &str) -> bool {
    text.get(..10).is_some_and(|day| day.parse::<civil::Date>().is_ok())
        && text[10..].starts_with(['T', ' '])
}
