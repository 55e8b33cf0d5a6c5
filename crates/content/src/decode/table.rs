use super::{
    asked::Fields,
    node::{Form, Key, Node, Value},
};
use crate::{nearest::nearest, reporter::Problem, scope::Scope};
use atlas_model::description::Many;
use std::{cell::RefCell, ops::Range};

/// Reads the fields of a table. It goes on after a problem, so that one run tells them all.
///
/// A decoder is a function from a node to a value; it reports what is wrong and gives none.
pub(crate) struct Table<'a> {
    pub(crate) node: &'a Node,
    pub(crate) scope: &'a Scope<'a>,
    entries: &'a [(Key, Node)],
    /// The fields that were asked for: all that there can be.
    known: RefCell<Vec<&'static str>>,
    /// What is asked of the fields' decoders, where there is no table to read.
    asked: Option<Fields>,
}

impl<'a> Table<'a> {
    /// The table that a node is.
    pub(crate) fn open(node: &'a Node, scope: &'a Scope<'a>) -> Option<Self> {
        let (entries, asked): (&[_], _) = match &node.value {
            Value::Map(entries) => (entries, None),
            Value::Asked(Form::Table) => (&[], Some(Fields::default())),
            Value::Asked(Form::Short) => return None,
            _ => {
                scope.wrong_type(node, "a table of fields");
                return None;
            }
        };
        Some(Self { node, scope, entries, known: RefCell::default(), asked })
    }

    /// A field's node; none where the field is missing or empty.
    pub(crate) fn get(&self, name: &'static str) -> Option<&'a Node> {
        let mut known = self.known.borrow_mut();
        if !known.contains(&name) {
            known.push(name);
        }
        let (_, node) = self.entries.iter().find(|(key, _)| key.text == name)?;
        (node.value != Value::Null).then_some(node)
    }

    /// A field that may be missing.
    pub(crate) fn optional<T>(
        &self,
        name: &'static str,
        decode: impl Fn(&'a Node, &'a Scope<'a>) -> Option<T>,
    ) -> Option<T> {
        if let Some(asked) = &self.asked {
            asked.ask(name, Many::One, self.scope, decode);
            return None;
        }
        self.get(name).and_then(|node| decode(node, self.scope))
    }

    /// A field that must be there.
    pub(crate) fn required<T>(
        &self,
        name: &'static str,
        decode: impl Fn(&'a Node, &'a Scope<'a>) -> Option<T>,
    ) -> Option<T> {
        if self.get(name).is_none() {
            self.missing(name);
        }
        self.optional(name, decode)
    }

    /// A list; empty where the field is missing. Items that are wrong are reported and left out.
    pub(crate) fn list<T>(
        &self,
        name: &'static str,
        decode: impl Fn(&'a Node, &'a Scope<'a>) -> Option<T>,
    ) -> Vec<T> {
        if let Some(asked) = &self.asked {
            asked.ask(name, Many::List(None), self.scope, decode);
            return Vec::new();
        }
        match self.get(name) {
            None => Vec::new(),
            Some(Node { value: Value::List(items), .. }) => {
                items.iter().filter_map(|item| decode(item, self.scope)).collect()
            }
            Some(node) => {
                self.scope.wrong_type(node, "a list: `[…]`, or one `- …` a line");
                Vec::new()
            }
        }
    }

    /// A list, or a single value in its place.
    pub(crate) fn one_or_more<T>(
        &self,
        name: &'static str,
        decode: impl Fn(&'a Node, &'a Scope<'a>) -> Option<T>,
    ) -> Vec<T> {
        if let Some(asked) = &self.asked {
            asked.ask(name, Many::OneOrMore, self.scope, decode);
            return Vec::new();
        }
        match self.get(name) {
            Some(node) if !matches!(node.value, Value::List(_)) => {
                decode(node, self.scope).into_iter().collect()
            }
            _ => self.list(name, decode),
        }
    }

    /// Requires at least one item of a list that was read.
    pub(crate) fn at_least_one<T>(&self, name: &'static str, items: Vec<T>) -> Option<Vec<T>> {
        let given = match self.get(name) {
            None => false,
            Some(node) => node.value != Value::List(Vec::new()),
        };
        if !given {
            self.missing(name);
        }
        (!items.is_empty()).then_some(items)
    }

    /// Says how many items a list may have, where that is asked; who reads it counts them.
    pub(crate) fn at_most(&self, name: &str, most: usize) {
        if let Some(asked) = &self.asked {
            asked.limit(name, most);
        }
    }

    /// Says that a field is missing, or has no value.
    pub(crate) fn missing(&self, name: &str) {
        if let Some(asked) = &self.asked {
            asked.require(name);
            return;
        }
        let code = match name {
            "source" | "sources" => "missing-source",
            _ => "missing-field",
        };
        let (span, message) = match self.entries.iter().find(|(key, _)| key.text == name) {
            Some((key, _)) => (key.span.clone(), format!("the field `{name}` is empty")),
            None => (self.opening(), format!("the field `{name}` is missing")),
        };
        let problem = Problem::error(code, message).help(format!("add `{name}: …`"));
        self.scope.report(&span, problem.lacks(name));
    }

    /// The beginning of the table: its first line.
    pub(crate) fn opening(&self) -> Range<usize> {
        self.scope.first_line(&self.node.span)
    }

    /// Reports the fields that nobody asked for, and those that are written twice.
    pub(crate) fn close(self) {
        if let Some(asked) = &self.asked {
            self.scope.told.borrow_mut().table = asked.take();
            return;
        }
        let known = self.known.borrow();
        for (position, (key, value)) in self.entries.iter().enumerate() {
            let twice = self.entries[..position].iter().any(|(before, _)| before.text == key.text);
            let problem = if twice {
                Problem::error(
                    "duplicate-field",
                    format!("the field `{}` is written twice", key.text),
                )
                .help("keep one of the two")
            } else if known.contains(&key.text.as_str()) {
                continue;
            } else {
                let problem = Problem::error(
                    "unknown-field",
                    format!("there is no field `{}` here", key.text),
                );
                if value.value == Value::Null && self.after_comma(key) {
                    problem.help("put a text that holds a comma in quotes")
                } else {
                    let near = nearest(&key.text, known.iter().copied());
                    problem.nearest(near, || format!("the fields here are {}", known.join(", ")))
                }
            };
            self.scope.report(&key.span, problem);
        }
    }

    /// Whether what reads as a field is more likely the rest of a text, cut at a comma within `{…}`.
    fn after_comma(&self, key: &Key) -> bool {
        let text = self.scope.reporter.text();
        let before = text.get(..key.span.start).map(str::trim_end);
        let after = text.get(key.span.end.min(text.len())..).map(str::trim_start);
        before.is_some_and(|before| before.ends_with(','))
            && after.is_some_and(|after| !after.starts_with(':'))
    }
}
