use atlas_model::{Date, Edtf, Slug, Term, Value};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// What stands in a row under a column.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// The record does not say.
    Nothing,
    Text(String),
    Number(f64),
    Truth(bool),
    List(Vec<Cell>),
}

/// The words of a closed list's term, as files write it.
pub(crate) fn id<T: Term>(term: T) -> Cell {
    Cell::Text(term.id().to_owned())
}

impl Cell {
    /// The cell in a table: a list is parted by semicolons, and a text that a spreadsheet would
    /// take for a formula begins with an apostrophe.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => spreadsheet_safe(text).into_owned(),
            Self::List(cells) => match cells.as_slice() {
                // The first text of a list begins the cell.
                [first, rest @ ..] => {
                    let rest = rest.iter().map(Self::bare);
                    std::iter::once(first.text()).chain(rest).collect::<Vec<_>>().join("; ")
                }
                [] => String::new(),
            },
            other => other.bare(),
        }
    }

    fn bare(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::List(cells) => cells.iter().map(Self::bare).collect::<Vec<_>>().join("; "),
        }
    }
}

/// A text as a cell that no spreadsheet reckons with (OWASP, *CSV Injection*): one that it would take
/// for a formula begins with an apostrophe.
///
/// ```
/// use atlas_generate::spreadsheet_safe;
///
/// assert_eq!(spreadsheet_safe("=1+1"), "'=1+1");
/// assert_eq!(spreadsheet_safe("1+1"), "1+1");
/// ```
pub fn spreadsheet_safe(text: &str) -> Cow<'_, str> {
    const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.starts_with(BEGINNINGS) { Cow::Owned(format!("'{text}")) } else { text.into() }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => match whole(*number) {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(*number),
            },
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::List(cells) => cells.serialize(serializer),
        }
    }
}

/// A number without a fraction, that a double holds exactly.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is whole and in range")]
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

macro_rules! text {
    ($($type:ty),+) => {$(
        impl From<$type> for Cell {
            fn from(value: $type) -> Self {
                Self::Text(value.to_string())
            }
        }
    )+};
}

text!(&str, String, &String, &Slug, Date, Edtf);

macro_rules! number {
    ($($type:ty),+) => {$(
        impl From<$type> for Cell {
            fn from(value: $type) -> Self {
                Self::Number(f64::from(value))
            }
        }
    )+};
}

number!(f64, u32, i16, u8);

impl From<bool> for Cell {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl From<&Value> for Cell {
    fn from(value: &Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(text.clone()),
        }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl<T: Into<Cell>> FromIterator<T> for Cell {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_a_formula_and_a_number_stays_one() {
        for (cell, text) in [
            (
                Cell::from("=HYPERLINK(\"https://evil.example\")"),
                "'=HYPERLINK(\"https://evil.example\")",
            ),
            (Cell::from("-2+3+cmd|' /C calc'!A0"), "'-2+3+cmd|' /C calc'!A0"),
            (Cell::from("@SUM(1)"), "'@SUM(1)"),
            (Cell::from("\t=1"), "'\t=1"),
            (Cell::from(-54.0), "-54"),
            (Cell::from("over 225"), "over 225"),
            (["=1", "=2"].into_iter().collect(), "'=1; =2"),
            (Cell::from(None::<f64>), ""),
            (Cell::from(0.1 + 0.2), "0.30000000000000004"),
        ] {
            assert_eq!(cell.text(), text);
        }
    }

    #[test]
    fn json_keeps_kinds_apart() {
        let cells: Cell =
            [Cell::from(2030.0), Cell::from(55.6), Cell::from("=1"), Cell::Nothing, true.into()]
                .into_iter()
                .collect();
        assert_eq!(serde_json::to_string(&cells).unwrap(), r#"[2030,55.6,"=1",null,true]"#);
    }
}
