//! What is wrong with a draft, told at the fields of the form.

use atlas_content::{
    Diagnostic, Severity,
    draft::{Places, is_empty},
};
use atlas_locale::{Said, Value, Words, named, said::checks};
use atlas_model::desk::{Answer, Draft, FieldProblem};

/// No author reads more problems than so many at once.
const MOST: usize = 200;

/// The longest text that a message repeats, in code points.
const LONGEST: usize = 60;

/// The first problems of a draft's file, as a form shows them.
pub(crate) fn of_file(
    found: &[&Diagnostic],
    text: &str,
    draft: &Draft,
    words: &Words,
) -> Vec<FieldProblem> {
    let places = Places::of(text);
    let answers = Answer::Table(draft.fields.clone());
    let problem = |found: &&Diagnostic| {
        let field = places.field(found);
        FieldProblem { field: in_form(field, &places, &answers), ..told(found, text, words) }
    };
    found.iter().take(MOST).map(problem).collect()
}

/// A problem of another file of this text that there would not be without the draft.
pub(crate) fn of_other(found: &Diagnostic, text: &str, words: &Words) -> FieldProblem {
    let told = told(found, text, words);
    let message = words.say(checks::elsewhere(&found.path, told.message));
    FieldProblem { message, line: 1, ..told }
}

/// A problem of the record's id.
pub(crate) fn of_id<'a>(said: impl Into<Said<'a>>, words: &Words) -> FieldProblem {
    let field = vec!["id".to_owned()];
    FieldProblem { is_error: true, field, message: words.say(said), help: None, line: 1 }
}

/// A problem of a kind that has words of the form's own is said in these, else as the check says it.
fn told(found: &Diagnostic, text: &str, words: &Words) -> FieldProblem {
    let said = named(checks::NAMED, found.code);
    let nearest = || found.near.as_ref().map(|near| words.say(checks::nearest(near)));
    let (message, help) = match said {
        Some((message, _)) => {
            let values = vec![Value::from(value(found, text))];
            (words.say(Said { message, values }), nearest())
        }
        None => (found.message.clone(), found.help.clone()),
    };
    let is_error = found.severity == Severity::Error;
    FieldProblem { is_error, field: Vec::new(), message, help, line: found.line }
}

/// What a problem is about: what stands there, its beginning where that is long.
fn value(found: &Diagnostic, text: &str) -> String {
    let there = || text.get(found.span.clone()).and_then(|there| there.lines().next());
    let about = found.about.as_deref().or_else(there).unwrap_or_default();
    let about =
        about.trim_matches(|letter: char| letter.is_whitespace() || "\"'`#".contains(letter));
    let mut short: String = about.chars().take(LONGEST).collect();
    if short.len() < about.len() {
        short.push('…');
    }
    short
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
