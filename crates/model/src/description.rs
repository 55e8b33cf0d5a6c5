//! What a record's author may write: the fields of each kind, as data about themselves.
//!
//! `atlas_content::describe` makes it by asking the very code that reads records, so it cannot
//! differ from what is accepted. The form that writes a record, the JSON Schema, the scaffolds of
//! new records and the dictionary of data are all made from it.

use crate::Kind;
use serde::{Deserialize, Serialize};

/// The fields of a record of a kind, in the order in which an author fills them in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Description {
    /// What kind of record.
    pub kind: Kind,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The same fields by what they are about: first those that an author begins with.
    pub groups: Vec<Group>,
}

/// Fields that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What they are about: `Who takes part`.
    pub title: String,
    /// Their names, in order.
    pub fields: Vec<String>,
}

/// One field of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// As it stands in the file: `statement_official`.
    pub name: String,
    /// In plain words: `Official wording`.
    pub label: String,
    /// What to write, in a sentence or two.
    pub help: String,
    /// What an author might write: one line of YAML; empty where a choice says it all.
    pub example: String,
    /// Whether a record without it is not accepted.
    pub required: bool,
    /// How many values it takes.
    pub many: Many,
    /// A value that stands alone, where it may: `s1`, `2038`, `housing-homelessness`.
    pub short: Option<Short>,
    /// A value that is a table of fields, where it may be one; empty where it may not.
    pub table: Vec<Field>,
}

/// How many values a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Many {
    /// One.
    One,
    /// A list, of at most so many where there is a limit.
    List(Option<usize>),
    /// One, or a list.
    OneOrMore,
}

/// What a value that stands alone may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Short {
    /// Text of at most so many Unicode code points, where there is a limit.
    Text(Option<usize>),
    /// One of a closed list that the program knows; countries are one, too.
    Term(Vec<Choice>),
    /// A term of a vocabulary of the showcase: its name, `sectors`.
    Vocabulary(String),
    /// The id of a record of one of these kinds.
    Reference(Vec<Kind>),
    /// The id of an organisation of the showcase, or the name of one that has no file.
    Organisation,
    /// The id of one of the record's own sources.
    Source,
    /// A day: `2026-11-24`.
    Date,
    /// A date as exact as it is known (EDTF): `2019`, `2019-03`, `2030?`.
    Edtf,
    /// An id: 3 to 64 of `a` to `z`, `0` to `9` and `-`.
    Slug,
    /// A number from the least to the most, in whole units where `whole`.
    Number {
        /// The least; none where there is no bound.
        least: Option<f64>,
        /// The most.
        most: Option<f64>,
        /// Whether it has no fraction.
        whole: bool,
    },
    /// A number, or words in its place.
    Value,
    /// Yes or no.
    Flag,
    /// An address on the web.
    WebAddress,
    /// A BCP 47 language tag.
    Language,
    /// An SPDX id of a licence.
    Licence,
    /// A code of ISO 4217: `EUR`.
    Currency,
    /// An item of Wikidata: `Q84`.
    Wikidata,
    /// The path of a picture beside the record's file.
    Image,
}

/// One of a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// As it stands in the file: `on-track`.
    pub id: String,
    /// As readers see it: `On track`.
    pub label: String,
}

impl Choice {
    /// A choice of an id and a label.
    pub fn new(id: &str, label: &str) -> Self {
        Self { id: id.to_owned(), label: label.to_owned() }
    }
}

impl Description {
    /// The field at a path of names: `progress`, `state`.
    pub fn field(&self, path: &[&str]) -> Option<&Field> {
        let (first, rest) = path.split_first()?;
        let mut field = self.fields.iter().find(|field| field.name == *first)?;
        for name in rest {
            field = field.table.iter().find(|field| field.name == *name)?;
        }
        Some(field)
    }
}
