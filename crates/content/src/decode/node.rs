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

    /// The items of a list that is a field of a table; none where there is no such list.
    pub(crate) fn items(&self, name: &str) -> &[Self] {
        match self.field(name).map(|node| &node.value) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// This value over that of another file, whose own problems are told there: tables field by
    /// field, lists of as many tables table by table; any other value stands for itself.
    pub(crate) fn over(&self, base: &Self) -> Self {
        match (&self.value, &base.value) {
            (Value::Map(own), Value::Map(base)) => {
                Self { span: ELSEWHERE, value: Value::Map(fields_over(own, base)) }
            }
            (Value::List(own), Value::List(base)) if alike(own, base) => {
                let items = own.iter().zip(base).map(|(own, base)| own.over(base));
                Self { span: self.span.clone(), value: Value::List(items.collect()) }
            }
            _ => self.clone(),
        }
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

fn fields_over(own: &[(Key, Node)], base: &[(Key, Node)]) -> Vec<(Key, Node)> {
    let of_base = |key: &Key| base.iter().find(|(of_base, _)| of_base.text == key.text);
    let fields = own.iter().map(|(key, value)| {
        let value = of_base(key).map_or_else(|| value.clone(), |(_, below)| value.over(below));
        (key.clone(), value)
    });
    let others = base.iter().filter(|(key, _)| own.iter().all(|(own, _)| own.text != key.text));
    let others =
        others.map(|(key, value)| (Key { span: ELSEWHERE, ..key.clone() }, value.elsewhere()));
    fields.chain(others).collect()
}

/// Whether two lists are of as many tables.
fn alike(own: &[Node], base: &[Node]) -> bool {
    own.len() == base.len() && own.iter().chain(base).all(Node::is_table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode::parse, reporter::Reporter};

    fn node(text: &str) -> Node {
        let reporter = Reporter::new("a.yaml", text);
        parse(&reporter, 0..text.len()).expect("the text is YAML")
    }

    /// The values as they are, wherever they stand.
    fn plain(node: &Node) -> Node {
        node.elsewhere()
    }

    fn check(own: &str, base: &str, expected: &str) {
        assert_eq!(plain(&node(own).over(&node(base))), plain(&node(expected)), "{own}");
    }

    #[test]
    fn a_translation_stands_over_its_original_field_by_field_and_entry_by_entry() {
        check("{a: eins}", "{a: one, b: two}", "{a: eins, b: two}");
        check("{a: {b: eins}}", "{a: {b: one, c: two}}", "{a: {b: eins, c: two}}");
        check(
            "{a: [{b: eins}, {}]}",
            "{a: [{b: one, c: 1}, {b: two, c: 2}]}",
            "{a: [{b: eins, c: 1}, {b: two, c: 2}]}",
        );
        // Of another length it is another list; words in a row are one text.
        check("{a: [{b: eins}]}", "{a: [{b: one}, {b: two}]}", "{a: [{b: eins}]}");
        check("{a: [eins, zwei]}", "{a: [one, two]}", "{a: [eins, zwei]}");
        check("{a: eins}", "{a: {b: one}}", "{a: eins}");
    }
}
