use crate::{conventions, path::FieldPath, plain::plain, table::Table};
use atlas_content::{
    describe,
    draft::{LONGEST_NAME, quoted},
    nearest,
};
use atlas_model::{
    Kind, Term as _,
    description::{Field, Many, Short},
};
use std::{collections::BTreeSet, fmt::Write as _};

/// More columns than anyone maps by hand.
const MOST_COLUMNS: usize = 500;

/// Fewer letters tell too little to guess from.
const SHORTEST: usize = 5;

/// A mapping to begin with: each column with the field of the nearest name, as YAML.
pub fn suggest(table: &Table, kind: Kind) -> String {
    let fields = describe(kind).fields;
    let mut text = format!(
        "# What each column becomes. A field of a table is named with a dot: target.year; one of an\n\
         # item of a list with its number, too: sources.1.url. `body` is the article, `id` the id.\n\
         # A column with `null` is left out. See `mission-atlas help import`.\n\
         kind: {}\ncolumns:\n",
        kind.id()
    );
    let mut found = BTreeSet::new();
    let named = table.columns.iter().map(|column| quoted(column)).enumerate();
    // A column without a name can't be told from another one.
    let named = named.filter(|(place, name)| {
        !table.columns[*place].is_empty() && name.chars().count() <= LONGEST_NAME
    });
    let named = named.take(MOST_COLUMNS);
    let mut told = 0;
    for (place, name) in named {
        let column = &table.columns[place];
        let field = suggestion(column, &fields).filter(|field| found.insert(field.clone()));
        let _ = writeln!(text, "  {name}: {}", written(table, place, field, &fields));
        told += 1;
    }
    let left = table.columns.len() - told;
    if left > 0 {
        let _ = writeln!(text, "  # and {left} columns more");
    }
    constants(&mut text, &fields, &found);
    text
}

/// The field that a column is likely for.
fn suggestion(column: &str, fields: &[Field]) -> Option<String> {
    if conventions::is_id(column) {
        return Some("id".to_owned());
    }
    let exact = conventions::field_of(column, fields);
    // Short words are near to many: `Land` is not `lang`.
    if exact.is_some() || plain(column).chars().count() < SHORTEST {
        return exact;
    }
    let alone = || fields.iter().filter(|field| field.short.is_some());
    let near = nearest(column, alone().map(|field| field.name.as_str()));
    let by_label = || {
        let label = nearest(column, alone().map(|field| field.label.as_str()))?;
        alone().find(|field| field.label == label).map(|field| field.name.as_str())
    };
    near.or_else(by_label).map(str::to_owned)
}

fn written(table: &Table, place: usize, field: Option<String>, fields: &[Field]) -> String {
    let Some(name) = field else { return "null".to_owned() };
    let Ok(path) = FieldPath::parse(&name, fields) else { return name };
    let field = &path.field;
    let values = || table.rows.iter().flat_map(|row| row.values(place));
    let splits =
        [";", "|", ","].into_iter().find(|split| values().any(|value| value.contains(split)));
    match (&field.many, &field.short, splits) {
        (Many::List(_) | Many::OneOrMore, short, Some(split))
            if !matches!(short, Some(Short::Text(_))) =>
        {
            format!("{{field: {name}, split: \"{split}\"}}")
        }
        _ => name,
    }
}

/// The fields that must be there and that no column is for.
fn constants(text: &mut String, fields: &[Field], found: &BTreeSet<String>) {
    let missing = fields.iter().filter(|field| field.required && !found.contains(&field.name));
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return;
    }
    text.push_str(
        "# Required, and in no column: give it a column above, or one value for all here.\n",
    );
    text.push_str("constants:\n");
    for field in missing {
        let inner = field.table.iter().filter(|inner| inner.required);
        let item = if field.many == Many::One { "" } else { "1." };
        let paths: Vec<String> = if field.short.is_some() {
            vec![field.name.clone()]
        } else {
            inner.map(|inner| format!("{}.{item}{}", field.name, inner.name)).collect()
        };
        for path in paths {
            let _ = writeln!(text, "  # {path}:");
        }
    }
}
