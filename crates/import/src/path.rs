use atlas_content::nearest;
use atlas_model::{description::Field, desk::Answer};

/// Where in a record a value goes: `target.year`, `sources.1.url`.
#[derive(Clone)]
pub(crate) struct FieldPath {
    steps: Vec<Step>,
    /// The field at its end.
    pub field: Field,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Name(String),
    /// An item of a list, from 1.
    Item(usize),
}

/// More items of a list than a table has columns for.
const MOST_ITEMS: usize = 1000;

impl FieldPath {
    /// The path that a text names among the fields of a record.
    pub(crate) fn parse(text: &str, fields: &[Field]) -> Result<Self, String> {
        let mut known = fields;
        let mut found: Option<&Field> = None;
        let mut steps = Vec::new();
        for part in text.split('.') {
            if let Ok(item) = part.parse::<usize>() {
                if found.is_none() || !(1..=MOST_ITEMS).contains(&item) {
                    return Err(format!("`{text}`: items of a list count from 1"));
                }
                steps.push(Step::Item(item));
                continue;
            }
            let field = known.iter().find(|field| field.name == part).ok_or_else(|| {
                let near = nearest(part, known.iter().map(|field| field.name.as_str()));
                let near = near.map(|near| format!(": did you mean `{near}`?")).unwrap_or_default();
                format!("`{text}` is no field{near}")
            })?;
            steps.push(Step::Name(part.to_owned()));
            known = &field.table;
            found = Some(field);
        }
        let field = found.ok_or_else(|| format!("`{text}` is no field"))?.clone();
        let stands_alone = field.short.is_some();
        if !stands_alone {
            let inner = field.table.first().map_or("", |inner| inner.name.as_str());
            return Err(format!("`{text}` is a table: name a field of it, as `{text}.{inner}`"));
        }
        Ok(Self { steps, field })
    }

    /// Puts a value there. Lists grow.
    pub(crate) fn put(&self, fields: &mut Vec<(String, Answer)>, answer: Answer) {
        put(fields, &self.steps, answer);
    }

    /// Whether it leads into an item of a list that has nothing in it.
    pub(crate) fn is_in_empty_item(&self, fields: &[(String, Answer)]) -> bool {
        let Some(item) = self.steps.iter().position(|step| matches!(step, Step::Item(_))) else {
            return false;
        };
        !has_something(fields, &self.steps[..=item])
    }
}

fn put(fields: &mut Vec<(String, Answer)>, steps: &[Step], answer: Answer) {
    let Some((Step::Name(name), rest)) = steps.split_first() else { return };
    let at = fields.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        fields.push((name.clone(), Answer::Text(String::new())));
        fields.len() - 1
    });
    put_into(&mut fields[at].1, rest, answer);
}

fn put_into(place: &mut Answer, steps: &[Step], answer: Answer) {
    match steps.first() {
        None => match (place, answer) {
            (Answer::List(known), Answer::List(more)) => known.extend(more),
            (place, answer) => *place = answer,
        },
        Some(Step::Name(_)) => {
            if !matches!(place, Answer::Table(_)) {
                *place = Answer::Table(Vec::new());
            }
            if let Answer::Table(fields) = place {
                put(fields, steps, answer);
            }
        }
        Some(Step::Item(item)) => {
            if !matches!(place, Answer::List(_)) {
                *place = Answer::List(Vec::new());
            }
            if let Answer::List(items) = place {
                while items.len() < *item {
                    items.push(Answer::Table(Vec::new()));
                }
                put_into(&mut items[item - 1], &steps[1..], answer);
            }
        }
    }
}

fn has_something(fields: &[(String, Answer)], steps: &[Step]) -> bool {
    let Some((Step::Name(name), rest)) = steps.split_first() else { return false };
    let Some((_, answer)) = fields.iter().find(|(known, _)| known == name) else { return false };
    match (answer, rest.first()) {
        (_, None) => true,
        (Answer::Table(fields), Some(Step::Name(_))) => has_something(fields, rest),
        (Answer::List(items), Some(Step::Item(item))) => match items.get(item - 1) {
            Some(Answer::Table(fields)) => !fields.is_empty(),
            item => item.is_some(),
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_content::describe;
    use atlas_model::Kind;

    fn parse(text: &str) -> Result<FieldPath, String> {
        FieldPath::parse(text, &describe(Kind::Mission).fields)
    }

    #[test]
    fn values_go_where_a_path_leads() {
        let mut fields = Vec::new();
        let text = |text: &str| Answer::Text(text.to_owned());
        for (path, value) in [
            ("title", "A"),
            ("target.year", "2030"),
            ("sources.2.publisher", "B"),
            ("target.outcome", "C"),
        ] {
            parse(path).unwrap_or_else(|error| panic!("{error}")).put(&mut fields, text(value));
        }
        let table = |name: &str, value: &str| (name.to_owned(), text(value));
        assert_eq!(
            fields,
            [
                table("title", "A"),
                (
                    "target".to_owned(),
                    Answer::Table(vec![table("year", "2030"), table("outcome", "C")])
                ),
                (
                    "sources".to_owned(),
                    Answer::List(vec![
                        Answer::Table(vec![]),
                        Answer::Table(vec![table("publisher", "B")]),
                    ])
                ),
            ]
        );
        let empty = |path: &str| parse(path).is_ok_and(|path| path.is_in_empty_item(&fields));
        assert!(empty("sources.1.kind") && !empty("sources.2.kind") && !empty("stage"));
    }

    #[test]
    fn a_path_that_leads_nowhere_is_told() {
        let failed = |text: &str| parse(text).err().unwrap_or_default();
        assert_eq!(failed("sumary"), "`sumary` is no field: did you mean `summary`?");
        assert_eq!(failed("target.yeer"), "`target.yeer` is no field: did you mean `year`?");
        assert!(failed("target").starts_with("`target` is a table"), "{}", failed("target"));
        assert!(failed("1.title").contains("count from 1"));
        assert!(failed("sources.0.url").contains("count from 1"));
        assert!(failed("").contains("is no field"));
    }
}
