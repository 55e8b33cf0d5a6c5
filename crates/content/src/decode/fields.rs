//! Decoders of single values.

use super::node::{Node, Value as Raw};
use crate::{nearest::nearest, reporter::Problem, scope::Scope};
use atlas_model::{
    Date, Edtf, Slug, Term, Value,
    description::{Choice, Short},
};

/// Any text.
pub(crate) fn any_text(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Text(None))?;
    let Some(text) = node.scalar() else {
        scope.wrong_type(node, "a text");
        return None;
    };
    if text.trim().is_empty() {
        scope.report(
            &node.span,
            Problem::error("empty-text", "the text is empty")
                .help("write something, or leave the field out"),
        );
        return None;
    }
    Some(text.trim().to_owned())
}

/// A text of at most so many code points. Less than a tenth more is a warning.
pub(crate) fn text(limit: usize) -> impl Fn(&Node, &Scope<'_>) -> Option<String> {
    move |node, scope| {
        scope.tell(node, || Short::Text(Some(limit)))?;
        let text = any_text(node, scope)?;
        let length = text.chars().count();
        if length <= limit {
            return Some(text);
        }
        let message = format!("the text has {length} characters, the limit is {limit}");
        let over = length - limit;
        let slightly = over * 10 < limit;
        let problem = if slightly {
            Problem::warning("text-over-limit", message)
        } else {
            Problem::error("text-over-limit", message)
        };
        let plural = if over == 1 { "" } else { "s" };
        scope.report(&node.span, problem.help(format!("shorten it by {over} character{plural}")));
        slightly.then_some(text)
    }
}

/// A term of a closed list.
pub(crate) fn term<T: Term>(node: &Node, scope: &Scope<'_>) -> Option<T> {
    scope.tell(node, || {
        Short::Term(T::ALL.iter().map(|term| Choice::new(term.id(), term.label())).collect())
    })?;
    let Some(id) = node.scalar() else {
        scope.wrong_type(node, &format!("one of {}", ids::<T>()));
        return None;
    };
    let term = T::from_id(id);
    if term.is_none() {
        let near = nearest(id, T::ALL.iter().map(|term| term.id()));
        scope.report(
            &node.span,
            Problem::error("unknown-value", format!("`{id}` is no {}", T::NAME))
                .nearest(near, || format!("write one of {}", ids::<T>())),
        );
    }
    term
}

fn ids<T: Term>() -> String {
    T::ALL.iter().map(|term| term.id()).collect::<Vec<_>>().join(", ")
}

/// A date as exact as it is known.
pub(crate) fn edtf(node: &Node, scope: &Scope<'_>) -> Option<Edtf> {
    scope.tell(node, || Short::Edtf)?;
    let text = any_text(node, scope)?;
    let date = text.parse().ok();
    if date.is_none() {
        scope.report(&node.span, no_date(&text, "2019, 2019-03, 2019-03-25 or 2030?"));
    }
    date
}

/// A full calendar date.
pub(crate) fn date(node: &Node, scope: &Scope<'_>) -> Option<Date> {
    scope.tell(node, || Short::Date)?;
    let text = any_text(node, scope)?;
    let date = text.parse().ok();
    if date.is_none() {
        scope.report(&node.span, no_date(&text, "2026-11-24"));
    }
    date
}

fn no_date(text: &str, like: &str) -> Problem {
    let looks_like_one = text.len() >= 7
        && text.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'?' || b == b'~');
    let problem = if looks_like_one {
        Problem::error("impossible-date", format!("no calendar has the date `{text}`"))
    } else {
        Problem::error("invalid-date", format!("`{text}` is no date"))
    };
    problem.help(format!("write it like {like}"))
}

/// An id, whether or not anything has it.
pub(crate) fn slug(node: &Node, scope: &Scope<'_>) -> Option<Slug> {
    scope.tell(node, || Short::Slug)?;
    let text = any_text(node, scope)?;
    let slug = text.parse().ok();
    if slug.is_none() {
        scope.report(
            &node.span,
            Problem::error("invalid-id", format!("`{text}` can't be an id"))
                .help("an id is 3 to 64 of a to z, 0 to 9 and -"),
        );
    }
    slug
}

/// A number.
pub(crate) fn number(node: &Node, scope: &Scope<'_>) -> Option<f64> {
    scope.tell(node, || Short::Number { least: None, most: None, whole: false })?;
    let number = node.number();
    if number.is_none() {
        scope.wrong_type(node, "a number, without quotes, thousands separators or a unit");
    }
    number
}

/// A number within bounds.
pub(crate) fn number_from(least: f64, most: f64) -> impl Fn(&Node, &Scope<'_>) -> Option<f64> {
    move |node, scope| {
        scope.tell(node, || Short::Number {
            least: Some(least),
            most: Some(most),
            whole: false,
        })?;
        let found = number(node, scope)?;
        let fits = (least..=most).contains(&found);
        if !fits {
            scope.report(
                &node.span,
                Problem::error(
                    "number-out-of-range",
                    format!("{found} is not between {least} and {most}"),
                ),
            );
        }
        fits.then_some(found)
    }
}

/// A whole number within bounds.
pub(crate) fn whole<T: TryFrom<i64>>(
    least: i32,
    most: i32,
) -> impl Fn(&Node, &Scope<'_>) -> Option<T> {
    move |node, scope| {
        scope.tell(node, || Short::Number {
            least: Some(f64::from(least)),
            most: Some(f64::from(most)),
            whole: true,
        })?;
        let found = node.scalar().and_then(|text| text.parse::<i64>().ok());
        let Some(found) = found.filter(|_| node.number().is_some()) else {
            scope.wrong_type(node, &format!("a whole number from {least} to {most}"));
            return None;
        };
        if !(i64::from(least)..=i64::from(most)).contains(&found) {
            scope.report(
                &node.span,
                Problem::error(
                    "number-out-of-range",
                    format!("{found} is not between {least} and {most}"),
                ),
            );
            return None;
        }
        T::try_from(found).ok()
    }
}

/// Yes or no.
pub(crate) fn flag(node: &Node, scope: &Scope<'_>) -> Option<bool> {
    scope.tell(node, || Short::Flag)?;
    match &node.value {
        Raw::Scalar { text, plain: true } if text == "true" => Some(true),
        Raw::Scalar { text, plain: true } if text == "false" => Some(false),
        _ => {
            scope.wrong_type(node, "`true` or `false`");
            None
        }
    }
}

/// A number, or words in its place.
pub(crate) fn value(node: &Node, scope: &Scope<'_>) -> Option<Value> {
    scope.tell(node, || Short::Value)?;
    match node.number() {
        Some(number) => Some(Value::Number(number)),
        None => text(300)(node, scope).map(Value::Text),
    }
}

/// An address on the web.
pub(crate) fn web_address(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::WebAddress)?;
    let text = any_text(node, scope)?;
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"`".contains(c));
    if !fits {
        scope.report(
            &node.span,
            Problem::error("invalid-url", format!("`{text}` is no address on the web"))
                .help("write it in full, beginning with `https://`"),
        );
    }
    fits.then_some(text)
}

/// A BCP 47 language tag.
pub(crate) fn language(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Language)?;
    let text = any_text(node, scope)?;
    let fits = is_language(&text);
    if !fits {
        scope.report(
            &node.span,
            Problem::error("invalid-language", format!("`{text}` is no language tag"))
                .help("write a BCP 47 tag: `en`, `fr`, `pt-BR`"),
        );
    }
    fits.then_some(text)
}

/// Whether a text has the shape of a language tag.
pub fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.next().is_some_and(|language| {
        matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// An SPDX id of a licence.
pub(crate) fn licence(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Licence)?;
    let text = any_text(node, scope)?;
    let fits = text.bytes().all(|b| b.is_ascii_alphanumeric() || b".-+".contains(&b));
    if !fits {
        scope.report(
            &node.span,
            Problem::error("invalid-licence", format!("`{text}` is no SPDX id of a licence"))
                .help("write one like `CC-BY-4.0`"),
        );
    }
    fits.then_some(text)
}

/// A code of capital letters: `GBP`.
pub(crate) fn currency(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Currency)?;
    let text = any_text(node, scope)?;
    let fits = text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
    if !fits {
        scope.report(
            &node.span,
            Problem::error("invalid-currency", format!("`{text}` is no code of a currency"))
                .help("write the three letters of ISO 4217: `EUR`"),
        );
    }
    fits.then_some(text)
}
