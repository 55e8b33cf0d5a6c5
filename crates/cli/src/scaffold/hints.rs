use atlas_model::{
    Vocabularies,
    description::{Choice, Field, Many, Short},
};

/// More terms than a comment should list.
const MOST_TERMS: usize = 40;

/// What to write in a field: what it is, how much of it, which terms there are.
pub fn hint(field: &Field, vocabularies: Option<&Vocabularies>) -> String {
    let mut parts = vec![format!("{}.", field.label), field.help.clone()];
    parts.extend(field.short.as_ref().and_then(|short| values(short, vocabularies)));
    match field.many {
        Many::List(Some(most)) => parts.push(format!("A list of at most {most}.")),
        Many::List(None) => parts.push("A list.".to_owned()),
        Many::OneOrMore => parts.push("One, or a list.".to_owned()),
        Many::One => {}
    }
    if !field.example.is_empty() {
        parts.push(format!("For example: {}", field.example));
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.join(" ")
}

fn values(short: &Short, vocabularies: Option<&Vocabularies>) -> Option<String> {
    match short {
        Short::Text(Some(most)) => Some(format!("At most {most} characters.")),
        Short::Term(choices) => Some(one_of(choices)),
        Short::Vocabulary(name) => {
            Some(vocabularies.and_then(|known| known.terms(name)).map_or_else(
                || format!("Terms of content/vocabularies/{name}.yaml."),
                |choices| one_of(&choices),
            ))
        }
        Short::Date => Some("A day, as 2026-11-24.".to_owned()),
        Short::Edtf => Some("A year, month or day: 2019, 2019-03, 2019-03-25, 2030?.".to_owned()),
        _ => None,
    }
}

fn one_of(choices: &[Choice]) -> String {
    let ids: Vec<_> = choices.iter().take(MOST_TERMS).map(|choice| choice.id.as_str()).collect();
    let more = if choices.len() > MOST_TERMS { ", …" } else { "" };
    format!("One of: {}{more}.", ids.join(", "))
}
