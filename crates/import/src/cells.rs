use serde_json::{Map, Value};

/// The fields of front matter as columns with their values: what is nested gets a name with dots,
/// counting from 1: `links.1.url`.
pub(crate) fn cells(fields: &Map<String, Value>) -> Vec<(String, Vec<String>)> {
    let mut cells = Vec::new();
    for (name, value) in fields {
        add(name, value, &mut cells);
    }
    cells
}

fn add(name: &str, value: &Value, cells: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::Object(fields) => {
            for (inner, value) in fields {
                add(&format!("{name}.{inner}"), value, cells);
            }
        }
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            for (place, item) in items.iter().enumerate() {
                add(&format!("{name}.{}", place + 1), item, cells);
            }
        }
        Value::Array(items) => {
            let values: Vec<_> = items.iter().filter_map(text).collect();
            if !values.is_empty() {
                cells.push((name.to_owned(), values));
            }
        }
        value => cells.extend(text(value).map(|text| (name.to_owned(), vec![text]))),
    }
}

/// The values that a value is: itself, or the items of a list.
pub(crate) fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        Value::Object(_) => Vec::new(),
        value => text(value).into_iter().collect(),
    }
}

fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nested_becomes_columns() {
        let fields = serde_json::json!({
            "title": " A ", "none": null, "tags": ["b", 2], "by": {"name": "C"},
            "links": [{"url": "d"}, {"url": "e"}],
        });
        let Value::Object(fields) = fields else { unreachable!() };
        let found: Vec<_> = cells(&fields)
            .into_iter()
            .map(|(name, values)| format!("{name}={}", values.join("|")))
            .collect();
        assert_eq!(found, ["by.name=C", "links.1.url=d", "links.2.url=e", "tags=b|2", "title=A"]);
    }
}
