use super::{comment::comment, hints::hint};
use atlas_content::describe;
use atlas_model::{
    CaseStudy, Kind, Term as _, Vocabularies,
    description::{Field, Many},
};
use std::fmt::Write as _;

/// What is known when a record is begun.
pub struct Given<'a> {
    /// Values of fields, by their names: as they stand in the file.
    pub values: Vec<(&'static str, String)>,
    /// The terms of the showcase, where they are known.
    pub vocabularies: Option<&'a Vocabularies>,
}

/// The file of a new record. Fields that it must have stand there empty, so that the check names
/// them until they are filled in; the others are comments.
pub fn file(kind: Kind, given: &Given<'_>) -> String {
    let description = describe(kind);
    let mut text = format!(
        "---\n{}",
        comment(
            0,
            &format!(
                "{}. Fill in the fields that are empty. To use another field, take the # away \
                 before it. `mission-atlas check` tells what is still missing.",
                kind.label()
            )
        )
    );
    for group in &description.groups {
        let fields = group.fields.iter().filter_map(|name| description.field(&[name.as_str()]));
        let fields: Vec<_> = fields.collect();
        if !fields.is_empty() {
            let _ = writeln!(text, "\n# == {} ==", group.title);
        }
        for field in fields {
            text.push('\n');
            add(&mut text, field, given);
        }
    }
    text.push_str("---\n\n");
    text.push_str(&article(kind));
    text
}

fn add(text: &mut String, field: &Field, given: &Given<'_>) {
    text.push_str(&comment(0, &hint(field, given.vocabularies)));
    let value = given.values.iter().find(|(name, _)| *name == field.name);
    match value {
        Some((name, value)) => {
            let _ = writeln!(text, "{name}: {value}");
        }
        None if field.required && field.table.is_empty() => {
            let _ = writeln!(text, "{}:", field.name);
        }
        None if field.required && field.short.is_none() => table(text, field, given),
        None if field.required => {
            let _ = writeln!(text, "{}:", field.name);
            or_table(text, field, given);
        }
        None => left_out(text, field, given),
    }
}

/// A table that must be there, or a list of such with one item to begin with.
fn table(text: &mut String, field: &Field, given: &Given<'_>) {
    let _ = writeln!(text, "{}:", field.name);
    let indent = if field.many == Many::One {
        2
    } else {
        text.push_str("  -\n");
        4
    };
    for inner in &field.table {
        text.push_str(&comment(indent, &hint(inner, given.vocabularies)));
        let hash = if inner.required { "" } else { "# " };
        let _ = writeln!(text, "{:indent$}{hash}{}:", "", inner.name);
    }
}

/// A field that may be left out: how it would look.
fn left_out(text: &mut String, field: &Field, given: &Given<'_>) {
    let name = &field.name;
    if field.short.is_some() {
        let list = matches!(field.many, Many::List(_));
        let value = if list { format!("[{}]", field.example) } else { field.example.clone() };
        text.push_str(format!("# {name}: {value}").trim_end());
        text.push('\n');
        or_table(text, field, given);
        return;
    }
    inner_fields(text, field, given);
}

/// What a value may be in place of a word, in a comment.
fn or_table(text: &mut String, field: &Field, given: &Given<'_>) {
    if field.table.is_empty() {
        return;
    }
    text.push_str("# or, to say more:\n");
    inner_fields(text, field, given);
}

/// The fields of a table, or of the first item of a list of such, in a comment.
fn inner_fields(text: &mut String, field: &Field, given: &Given<'_>) {
    let _ = writeln!(text, "# {}:", field.name);
    let list = field.many != Many::One;
    for (place, inner) in field.table.iter().enumerate() {
        let begin = match (list, place) {
            (false, _) => "#   ",
            (true, 0) => "#   - ",
            (true, _) => "#     ",
        };
        let _ = writeln!(text, "{begin}{}:  # {}", inner.name, hint(inner, given.vocabularies));
    }
}

fn article(kind: Kind) -> String {
    match kind {
        Kind::CaseStudy => {
            let sections = CaseStudy::SECTIONS.map(|section| format!("## {section}\n"));
            sections.join("\n")
        }
        _ => String::new(),
    }
}
