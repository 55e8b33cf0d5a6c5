use atlas_model::description::{Field, Short};
use std::collections::BTreeSet;

/// The ways to all fields that take any text: `missions/target/outcome`.
pub fn texts(way: &str, fields: &[Field]) -> BTreeSet<String> {
    found(way, fields, &is_text)
}

/// The ways to all fields that take something else: a date, an address, a term.
pub fn others(way: &str, fields: &[Field]) -> BTreeSet<String> {
    found(way, fields, &|short| !is_text(short))
}

fn is_text(short: &Short) -> bool {
    matches!(short, Short::Text(_) | Short::Value)
}

fn found(way: &str, fields: &[Field], fits: &impl Fn(&Short) -> bool) -> BTreeSet<String> {
    let mut ways = BTreeSet::new();
    for field in fields {
        let way = format!("{way}/{}", field.name);
        ways.append(&mut found(&way, &field.table, fits));
        if field.short.as_ref().is_some_and(fits) {
            ways.insert(way);
        }
    }
    ways
}
