//! Decoders asked what they would take: the code that reads a record is the only place that knows.

use super::node::{Form, Node, Value};
use crate::{reporter::ELSEWHERE, scope::Scope};
use atlas_model::description::{Field, Many, Short};
use std::cell::RefCell;

/// What a decoder is given in place of a value, once for each form that a value may have.
static SHORT: Node = Node { span: ELSEWHERE, value: Value::Asked(Form::Short) };
static TABLE: Node = Node { span: ELSEWHERE, value: Value::Asked(Form::Table) };

/// What a decoder has told of itself.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// What a value that stands alone may be.
    pub(crate) short: Option<Short>,
    /// The fields of a table.
    pub(crate) table: Vec<Field>,
}

/// The fields that a table's decoder has asked for so far.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    fields: RefCell<Vec<Field>>,
    required: RefCell<Vec<String>>,
}

impl Fields {
    /// Asks the decoder of a field.
    pub(crate) fn ask<'a, T>(
        &self,
        name: &str,
        many: Many,
        scope: &'a Scope<'a>,
        decode: impl Fn(&'a Node, &'a Scope<'a>) -> Option<T>,
    ) {
        let outer = scope.told.take();
        decode(&SHORT, scope);
        decode(&TABLE, scope);
        let Told { short, table } = scope.told.replace(outer);
        self.fields.borrow_mut().push(Field {
            name: name.to_owned(),
            label: String::new(),
            help: String::new(),
            example: String::new(),
            required: false,
            many,
            short,
            table,
        });
    }

    /// Takes note that a field must be there.
    pub(crate) fn require(&self, name: &str) {
        self.required.borrow_mut().push(name.to_owned());
    }

    /// Takes note of the most items that a list may have.
    pub(crate) fn limit(&self, name: &str, most: usize) {
        for field in self.fields.borrow_mut().iter_mut().filter(|field| field.name == name) {
            field.many = Many::List(Some(most));
        }
    }

    /// All of them.
    pub(crate) fn take(&self) -> Vec<Field> {
        let required = self.required.take();
        let mut fields = self.fields.take();
        for field in &mut fields {
            field.required = required.contains(&field.name);
        }
        fields
    }
}

/// The fields of the table that a decoder reads.
pub(crate) fn fields_of<'a, T>(
    scope: &'a Scope<'a>,
    decode: impl FnOnce(&'a Node, &'a Scope<'a>) -> Option<T>,
) -> Vec<Field> {
    decode(&TABLE, scope);
    scope.told.take().table
}
