use crate::{cells, conventions, path::FieldPath, table::Table};
use atlas_content::describe;
use atlas_model::{Kind, Term, description::Field};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which column of a table becomes which field of a record.
pub struct Mapping {
    /// What the records are.
    pub kind: Kind,
    /// The column that ids are made from, where one was named.
    pub(crate) id: Option<String>,
    /// By the names of columns. Those that are not here have no place.
    pub(crate) columns: BTreeMap<String, Use>,
    /// What every record has.
    pub(crate) constants: Vec<(FieldPath, Vec<String>)>,
}

/// What a column is used for.
pub(crate) enum Use {
    /// Nothing, and that is right.
    Nothing,
    /// The record's id.
    Id,
    /// The article.
    Body,
    Field(Box<ToField>),
}

/// How a column's values become a field's.
pub(crate) struct ToField {
    pub path: FieldPath,
    /// What parts several values in one.
    pub split: Option<String>,
    /// What values mean; none: nothing, and that is right.
    pub terms: BTreeMap<String, Option<String>>,
    /// How days are written, as `strptime` takes it: `%d.%m.%Y`.
    pub date: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    kind: String,
    id: Option<String>,
    columns: Option<BTreeMap<String, Option<Written>>>,
    constants: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Field(String),
    Full(Full),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Full {
    field: String,
    split: Option<String>,
    #[serde(default)]
    terms: BTreeMap<String, Option<String>>,
    date: Option<String>,
}

impl Mapping {
    /// The mapping that the text of a mapping file is, or what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
        let kind = kind(&file.kind)?;
        let fields = describe(kind).fields;
        let columns = file
            .columns
            .unwrap_or_default()
            .into_iter()
            .map(|(column, written)| Ok((column, used(written, &fields)?)))
            .collect::<Result<_, String>>()?;
        let constants = file
            .constants
            .unwrap_or_default()
            .into_iter()
            .map(|(path, value)| {
                let values = cells::values(&value);
                if values.is_empty() {
                    return Err(format!("the constant `{path}` is a text, a number or a list"));
                }
                Ok((FieldPath::parse(&path, &fields)?, values))
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { kind, id: file.id, columns, constants })
    }

    /// The mapping of a table whose columns are named as fields are, here or in Hugo and Jekyll.
    pub fn by_name(kind: Kind, table: &Table) -> Self {
        let fields = describe(kind).fields;
        let used = table.columns.iter().filter_map(|column| {
            let used = if conventions::is_id(column) {
                Use::Id
            } else if conventions::is_draft(column) {
                let path = FieldPath::parse("record_state", &fields).ok()?;
                let terms = [("true", Some("draft")), ("false", None)];
                let terms =
                    terms.map(|(value, term)| (value.to_owned(), term.map(str::to_owned))).into();
                Use::Field(Box::new(ToField { path, split: None, terms, date: None }))
            } else {
                let field = conventions::field_of(column, &fields)?;
                plain(FieldPath::parse(&field, &fields).ok()?)
            };
            Some((column.clone(), used))
        });
        Self { kind, id: None, columns: used.collect(), constants: Vec::new() }
    }
}

/// The kind of a name, if its records have files.
pub fn kind(name: &str) -> Result<Kind, String> {
    let kinds = || Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Challenge);
    kinds().find(|kind| kind.id() == name).ok_or_else(|| {
        let known: Vec<_> = kinds().map(Term::id).collect();
        format!("`{name}` is no kind of record: there are {}", known.join(", "))
    })
}

fn used(written: Option<Written>, fields: &[Field]) -> Result<Use, String> {
    let full = match written {
        None => return Ok(Use::Nothing),
        Some(Written::Field(field)) => match field.as_str() {
            "id" => return Ok(Use::Id),
            "body" => return Ok(Use::Body),
            field => return Ok(plain(FieldPath::parse(field, fields)?)),
        },
        Some(Written::Full(full)) => full,
    };
    if full.split.as_deref() == Some("") {
        return Err(format!("`split` of `{}` is empty", full.field));
    }
    Ok(Use::Field(Box::new(ToField {
        path: FieldPath::parse(&full.field, fields)?,
        split: full.split,
        terms: full.terms,
        date: full.date,
    })))
}

fn plain(path: FieldPath) -> Use {
    Use::Field(Box::new(ToField { path, split: None, terms: BTreeMap::new(), date: None }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_says_what_is_wrong_with_it() {
        let failed = |text: &str| Mapping::parse(text).err().unwrap_or_default();
        assert!(failed("kind: misson").contains("there are mission, case-study"));
        assert!(failed("kind: mission\ncolumns: {A: sumary}").contains("did you mean `summary`?"));
        assert!(failed("kind: mission\ncolums: {}").contains("colums"));
        assert!(failed("kind: mission\nconstants: {stage: null}").contains("the constant `stage`"));
        assert!(failed("kind: [").len() > 5);
        assert_eq!(
            failed("kind: mission\ncolumns: {A: title, B: null, C: {field: tags, split: \",\"}}"),
            ""
        );
    }
}
