use crate::reporter::ELSEWHERE;
use std::ops::Range;

/// A value of a file and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    /// Bytes of the file.
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
}

/// The name of a field and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A field without a value.
    Null,
    Scalar {
        text: String,
        /// Without quotes, so that `2038` is a number.
        plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
    /// No value of a file: a decoder that is given it tells what it would take.
    Asked(Form),
}

/// The two forms that one and the same field may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A value that stands alone.
    Short,
    /// A table of fields.
    Table,
}

impl Node {
    /// What kind of value it is, for a message.
    pub(crate) fn describe(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar { .. } if self.number().is_some() => "a number",
            Value::Scalar { .. } => "a text",
            Value::List(_) => "a list",
            Value::Map(_) | Value::Asked(_) => "a table",
        }
    }

    /// Whether it is a table, or would be one.
    pub(crate) fn is_table(&self) -> bool {
        matches!(self.value, Value::Map(_) | Value::Asked(Form::Table))
    }

    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The number that a scalar without quotes is.
    pub(crate) fn number(&self) -> Option<f64> {
        let Value::Scalar { text, plain: true } = &self.value else { return None };
        let begins = text.trim_start_matches(['-', '+']).starts_with(|c: char| c.is_ascii_digit());
        let ends = text.ends_with(|c: char| c.is_ascii_digit());
        if begins && ends { text.parse().ok().filter(|n: &f64| n.is_finite()) } else { None }
    }

    /// The value of a field of a table.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|(key, _)| key.text == name).map(|(_, value)| value)
    }

    /// This table's fields over those of another file's, whose own problems are told there.
    pub(crate) fn over(&self, base: &Self) -> Self {
        let (Value::Map(own), Value::Map(base)) = (&self.value, &base.value) else {
            return self.clone();
        };
        let mut entries = own.clone();
        for (key, value) in base {
            if own.iter().all(|(own, _)| own.text != key.text) {
                entries.push((Key { span: ELSEWHERE, ..key.clone() }, value.elsewhere()));
            }
        }
        Self { span: ELSEWHERE, value: Value::Map(entries) }
    }

    fn elsewhere(&self) -> Self {
        let value = match &self.value {
            Value::List(items) => Value::List(items.iter().map(Self::elsewhere).collect()),
            Value::Map(entries) => Value::Map(
                entries
                    .iter()
                    .map(|(key, value)| (Key { span: ELSEWHERE, ..key.clone() }, value.elsewhere()))
                    .collect(),
            ),
            other => other.clone(),
        };
        Self { span: ELSEWHERE, value }
    }
}
