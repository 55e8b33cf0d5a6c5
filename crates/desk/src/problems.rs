//! What is wrong with a draft, told at the fields of the form.

use atlas_content::{
    Diagnostic, Severity,
    draft::{Places, is_empty},
};
use atlas_model::desk::{Answer, Draft, FieldProblem};

/// No author reads more problems than so many at once.
const MOST: usize = 200;

/// The first problems of a draft's file, as a form shows them.
pub(crate) fn of_file(found: &[&Diagnostic], text: &str, draft: &Draft) -> Vec<FieldProblem> {
    let places = Places::of(text);
    let answers = Answer::Table(draft.fields.clone());
    let problem = |found: &&Diagnostic| {
        let field = places.field(found);
        FieldProblem { field: in_form(field, &places, &answers), ..plain(found) }
    };
    found.iter().take(MOST).map(problem).collect()
}

/// A problem of another file that there would not be without the draft.
pub(crate) fn of_other(found: &Diagnostic) -> FieldProblem {
    let plain = plain(found);
    FieldProblem { message: format!("{}: {}", found.path, plain.message), line: 1, ..plain }
}

/// A problem of the record's id.
pub(crate) fn of_id(message: String, help: Option<String>) -> FieldProblem {
    FieldProblem { is_error: true, field: vec!["id".to_owned()], message, help, line: 1 }
}

fn plain(found: &Diagnostic) -> FieldProblem {
    FieldProblem {
        is_error: found.severity == Severity::Error,
        field: Vec::new(),
        message: found.message.clone(),
        help: found.help.clone(),
        line: found.line,
    }
}

/// The way to a field as the form counts: items of a list that are empty are not in the file.
fn in_form(mut field: Vec<String>, places: &Places<'_>, answers: &Answer) -> Vec<String> {
    let mut answer = Some(answers);
    for step in 0..field.len() {
        answer = match answer {
            Some(Answer::Table(entries)) => {
                let entry = entries.iter().find(|(name, _)| *name == field[step]);
                entry.map(|(_, answer)| answer)
            }
            Some(Answer::List(items)) => {
                let Ok(at) = field[step].parse::<usize>() else { break };
                let all = places.items(&field[..step]) == Some(items.len());
                let mut filled =
                    items.iter().enumerate().filter(|(_, item)| all || !is_empty(item));
                let Some((at, item)) = filled.nth(at) else { break };
                field[step] = at.to_string();
                Some(item)
            }
            _ => break,
        };
    }
    field
}
