use super::tidy::tidy_body;
use crate::{
    Diagnostic,
    decode::{Node, Raw, fields::is_language},
    describe, front_matter, outline,
    reporter::Reporter,
};
use atlas_locale::{Said, said::checks};
use atlas_model::{
    Kind,
    description::Field,
    desk::{Answer, Draft},
};

/// Makes a draft of a file, and says what of it a form can't show.
///
/// ```
/// use atlas_content::draft::read;
/// use atlas_model::{Kind, desk::Answer};
///
/// let (draft, left) = read(Kind::City, "malmo.md", "---\nname: Malmö\n---\n\nBy the sea.\n");
/// assert_eq!(draft.id, "malmo");
/// assert_eq!(draft.fields, [("name".to_owned(), Answer::Text("Malmö".to_owned()))]);
/// assert_eq!(draft.body, "By the sea.");
/// assert!(left.is_empty());
/// ```
pub fn read(kind: Kind, name: &str, text: &str) -> (Draft, Vec<Said<'static>>) {
    let (id, language) = id_of(name);
    let mut left = Vec::new();
    if let Some(language) = language {
        left.push(checks::left_translation(language.to_owned()));
    }
    let (fields, body, found) = parts(text);
    left.extend(found.iter().map(|found| match found.code {
        "missing-front-matter" => checks::left_no_fields().into(),
        _ => checks::left_unread(found.line),
    }));
    let mut unknown = Vec::new();
    not_shown(&fields, &describe(kind).fields, &mut Vec::new(), &mut unknown);
    left.extend(unknown.into_iter().map(checks::unknown_field));
    (Draft { kind, id: id.to_owned(), fields, body }, left)
}

/// The fields of a file, its article, and why its fields can't be read.
pub(super) fn parts(text: &str) -> (Vec<(String, Answer)>, String, Vec<Diagnostic>) {
    let reporter = Reporter::new("", text);
    let (fields, body) = match outline::read(&reporter) {
        Some((front, body)) => (entries(&front), body),
        None => match front_matter::split(&Reporter::new("", text)) {
            Some(parts) => (Vec::new(), parts.body),
            None => (Vec::new(), 0..text.len()),
        },
    };
    (fields, tidy_body(&text[body]), reporter.into_diagnostics())
}

/// The id that a file's name gives its record, and the language that it names.
fn id_of(name: &str) -> (&str, Option<&str>) {
    let mut parts = name.rsplit(['/', '\\']);
    let file = parts.next().unwrap_or(name);
    let endings = [".md", ".markdown", ".txt"];
    let stem = endings.iter().find_map(|ending| file.strip_suffix(ending)).unwrap_or(file);
    let (stem, language) = match stem.split_once('.') {
        Some((stem, language)) => (stem, Some(language).filter(|tag| is_language(tag))),
        None => (stem, None),
    };
    let id = if stem == "index" { parts.next().unwrap_or_default() } else { stem };
    (id, language)
}

pub(super) fn entries(front: &Node) -> Vec<(String, Answer)> {
    let Raw::Map(entries) = &front.value else { return Vec::new() };
    entries.iter().map(|(key, value)| (key.text.clone(), answer(value))).collect()
}

/// A field that is empty says as much as an empty text.
pub(super) fn answer(node: &Node) -> Answer {
    match &node.value {
        Raw::Scalar { text, .. } => Answer::Text(text.clone()),
        Raw::List(items) => Answer::List(items.iter().map(answer).collect()),
        Raw::Map(_) => Answer::Table(entries(node)),
        _ => Answer::Text(String::new()),
    }
}

/// Tells of fields that no form asks for.
fn not_shown(
    entries: &[(String, Answer)],
    known: &[Field],
    path: &mut Vec<String>,
    unknown: &mut Vec<String>,
) {
    for (name, answer) in entries {
        path.push(name.clone());
        match known.iter().find(|field| field.name == *name) {
            None => unknown.push(path.join(" › ")),
            Some(field) => {
                let items = match answer {
                    Answer::List(items) => items.as_slice(),
                    _ => std::slice::from_ref(answer),
                };
                for item in items {
                    if let Answer::Table(entries) = item {
                        not_shown(entries, &field.table, path, unknown);
                    }
                }
            }
        }
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;

    fn opened(kind: Kind, name: &str, text: &str) -> (Draft, Vec<String>) {
        let (draft, left) = read(kind, name, text);
        let words = shipped::words(shipped::ORIGINAL);
        (draft, left.into_iter().map(|said| words.say(said)).collect())
    }

    #[test]
    fn a_file_without_fields_is_an_article() {
        let (draft, left) = opened(Kind::Mission, "Our plan.txt", "# Our plan\n\nTo do it.\n");
        assert_eq!(
            (draft.id.as_str(), draft.body.as_str()),
            ("Our plan", "# Our plan\n\nTo do it.")
        );
        assert_eq!(left.len(), 1);
    }

    #[test]
    fn fields_that_are_no_yaml_are_told_of() {
        let (draft, left) = opened(Kind::City, "x/malmo/index.md", "---\na: [\n---\nText");
        assert_eq!((draft.id.as_str(), draft.body.as_str()), ("malmo", "Text"));
        assert!(left[0].contains("can't be read (line 3)"), "{left:?}");
    }

    #[test]
    fn fields_that_no_form_has_are_told_of() {
        let text = "---\ntitle: A\nmood: good\ntarget: {year: 2030, colour: red}\n---\n";
        let (_, left) = opened(Kind::Mission, "a.md", text);
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(left[1].contains("target › colour"), "{left:?}");
    }
}
