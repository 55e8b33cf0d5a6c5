use atlas_model::{
    Term as _, Vocabularies,
    description::{Choice, Field, Many, Short},
};
use serde_json::{Map, Value, json};

/// A text may be a tenth longer than its limit; then `check` warns of it.
fn longest(limit: usize) -> usize {
    limit + limit.saturating_sub(1) / 10
}

/// The schema of a table with these fields, and no others.
pub(super) fn table(fields: &[Field], vocabularies: &Vocabularies) -> Map<String, Value> {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.clone(), described(field, schema(field, vocabularies))))
        .collect();
    let required: Vec<&str> =
        fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema
}

fn described(field: &Field, schema: Value) -> Value {
    let mut about = Map::new();
    about.insert("title".to_owned(), json!(field.label));
    about.insert("description".to_owned(), json!(field.help));
    if let Value::Object(schema) = schema {
        about.extend(schema);
    }
    Value::Object(about)
}

/// What may stand in a field. One without a value is as good as none.
fn schema(field: &Field, vocabularies: &Vocabularies) -> Value {
    let one = value(field, vocabularies);
    let list = |most: Option<usize>| {
        let mut list = json!({"type": "array", "items": one.clone()});
        if let Some(most) = most {
            list["maxItems"] = json!(most);
        }
        if field.required {
            list["minItems"] = json!(1);
        }
        list
    };
    let mut forms = match field.many {
        Many::One => vec![one],
        Many::List(most) => vec![list(most)],
        Many::OneOrMore => vec![one.clone(), list(None)],
    };
    if !field.required {
        forms.push(json!({"type": "null"}));
    }
    any_of(forms)
}

fn value(field: &Field, vocabularies: &Vocabularies) -> Value {
    let mut forms: Vec<Value> =
        field.short.iter().map(|short| self::short(short, vocabularies)).collect();
    if !field.table.is_empty() {
        forms.push(Value::Object(table(&field.table, vocabularies)));
    }
    any_of(forms)
}

fn any_of(mut forms: Vec<Value>) -> Value {
    if forms.len() == 1 { forms.remove(0) } else { json!({ "anyOf": forms }) }
}

/// A value that stands alone. What reads as a number or as yes or no in YAML is text all the same
/// where text is asked for.
fn short(short: &Short, vocabularies: &Vocabularies) -> Value {
    match short {
        Short::Text(limit) => {
            let mut text = json!({"type": ["string", "number", "boolean"], "pattern": "\\S"});
            if let Some(limit) = limit {
                text["maxLength"] = json!(longest(*limit));
            }
            text
        }
        Short::Term(choices) => one_of(choices),
        Short::Vocabulary(name) => one_of(&vocabularies.terms(name).unwrap_or_default()),
        Short::Reference(kinds) => {
            let kinds: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
            let pattern = format!("^(({})/)?[a-z0-9-]{{3,64}}$", kinds.join("|"));
            json!({"type": "string", "pattern": pattern})
        }
        Short::Organisation => {
            json!({"type": "string", "pattern": "\\S", "maxLength": longest(160)})
        }
        Short::Source => json!({"type": ["string", "number"]}),
        Short::Date => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
        Short::Edtf => json!({"anyOf": [
            {"type": "integer", "minimum": 1, "maximum": 9999},
            {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~]?$"},
        ]}),
        Short::Slug => json!({"type": "string", "pattern": "^[a-z0-9-]{3,64}$"}),
        Short::Number { least, most, whole } => {
            let mut number = json!({"type": if *whole { "integer" } else { "number" }});
            for (name, bound) in [("minimum", least), ("maximum", most)] {
                if let Some(bound) = bound {
                    number[name] = json!(bound);
                }
            }
            number
        }
        Short::Value => json!({"type": ["number", "string", "boolean"]}),
        Short::Flag => json!({"type": "boolean"}),
        Short::WebAddress => {
            json!({"type": "string", "pattern": "^https?://[^/\\s<>\"`][^\\s<>\"`]*$"})
        }
        Short::Language => {
            json!({"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"})
        }
        Short::Licence => json!({"type": "string", "pattern": "^[A-Za-z0-9.+-]+$"}),
        Short::Currency => json!({"type": "string", "pattern": "^[A-Z]{3}$"}),
        Short::Wikidata => json!({"type": "string", "pattern": "^Q[0-9]+$"}),
        Short::Image => json!({"type": "string", "pattern": "\\S"}),
    }
}

/// One of several, each with what it is called: editors show that beside it.
fn one_of(choices: &[Choice]) -> Value {
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    let labels: Vec<&str> = choices.iter().map(|choice| choice.label.as_str()).collect();
    json!({"enum": ids, "enumDescriptions": labels})
}

#[cfg(test)]
mod tests {
    use super::longest;

    #[test]
    fn a_text_may_be_longer_by_less_than_a_tenth() {
        assert_eq!(longest(90), 98);
        assert_eq!(longest(240), 263);
        assert_eq!(longest(5), 5);
    }
}
