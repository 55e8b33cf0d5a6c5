use crate::{path::FieldPath, plain::plain};
use atlas_model::description::Field;

/// What columns are called elsewhere, in Hugo and Jekyll above all.
const NAMES: [(&str, &str); 14] = [
    ("name", "title"),
    ("headline", "title"),
    ("date", "created"),
    ("publishdate", "created"),
    ("lastmod", "updated"),
    ("lastmodifiedat", "updated"),
    ("modified", "updated"),
    ("description", "summary"),
    ("excerpt", "summary"),
    ("abstract", "summary"),
    ("categories", "tags"),
    ("keywords", "tags"),
    ("author", "authors"),
    ("language", "lang"),
];

/// The field that a column names by itself, or by what it is called elsewhere. A field of a list's
/// items is named with the item's number: `sources.1.url`.
pub(crate) fn field_of(column: &str, fields: &[Field]) -> Option<String> {
    if FieldPath::parse(column, fields).is_ok() {
        return Some(column.to_owned());
    }
    let name = plain(column);
    let fits = |field: &&Field| plain(&field.name) == name || plain(&field.label) == name;
    if let Some(field) = fields.iter().filter(|field| field.short.is_some()).find(fits) {
        return Some(field.name.clone());
    }
    let elsewhere = NAMES.iter().find(|(known, _)| *known == name).map(|(_, field)| *field);
    elsewhere.filter(|field| FieldPath::parse(field, fields).is_ok()).map(str::to_owned)
}

/// Whether a column is Hugo's and Jekyll's word for what is not published yet.
pub(crate) fn is_draft(column: &str) -> bool {
    column == "draft"
}

/// Whether a column names records by what their addresses end with.
pub(crate) fn is_id(column: &str) -> bool {
    matches!(column, "id" | "slug")
}
