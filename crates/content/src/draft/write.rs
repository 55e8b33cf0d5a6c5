use super::{
    kept_items::with_kept_items,
    lines::{field_lines, in_order, place_of},
    original::Original,
    read::{answer, parts},
    tidy::{same, tidy, tidy_body},
};
use atlas_model::{
    description::Field,
    desk::{Answer, Draft},
};
use std::fmt::Write;

/// The text of a draft's file, its fields in the order of those that are known. Of the file that
/// it was opened from, each field that says the same keeps its lines as they stand.
///
/// ```
/// use atlas_content::{describe, draft::{read, write}};
/// use atlas_model::{Kind, desk::Answer};
///
/// let file = "---\ntags: [sea]   # a start\nname: Malmo\n---\n";
/// let (mut draft, _) = read(Kind::City, "malmo.md", file);
/// draft.fields[1].1 = Answer::Text("Malmö".to_owned());
/// let known = describe(Kind::City).fields;
/// let written = write(&draft, Some(file), &known);
/// assert_eq!(written, "---\ntags: [sea]   # a start\nname: Malmö\n---\n");
/// assert_eq!(write(&draft, None, &known), "---\nname: Malmö\ntags: [sea]\n---\n");
/// ```
pub fn write(draft: &Draft, original: Option<&str>, known: &[Field]) -> String {
    let Some(text) = original else { return fresh(&tidy(draft), known) };
    let draft = tidy(draft);
    if says(text, &draft) {
        return text.to_owned();
    }
    let edited = Original::cut(text).map(|original| edited(&original, &draft, known));
    // Where the file is too unusual to be edited line by line, it is written anew.
    edited.filter(|edited| says(edited, &draft)).unwrap_or_else(|| fresh(&draft, known))
}

/// Whether a file says what a tidy draft does.
fn says(text: &str, draft: &Draft) -> bool {
    let (fields, body, _) = parts(text);
    let table = |fields: &[(String, Answer)]| Answer::Table(fields.to_vec());
    body == draft.body && same(Some(&table(&fields)), Some(&table(&draft.fields)))
}

fn fresh(draft: &Draft, known: &[Field]) -> String {
    let mut text = "---\n".to_owned();
    for entry in in_order(&draft.fields, known) {
        text.push_str(&field_lines(0, entry, known));
    }
    text.push_str("---\n");
    if !draft.body.is_empty() {
        write!(text, "\n{}\n", draft.body).expect("a String takes any text");
    }
    text
}

/// A field's lines, with the comments above it.
struct Part {
    place: usize,
    text: String,
}

fn edited(original: &Original<'_>, draft: &Draft, known: &[Field]) -> String {
    let newline = original.newline();
    let lines = |text: String| if newline == "\n" { text } else { text.replace('\n', newline) };
    let mut now: Vec<&(String, Answer)> = in_order(&draft.fields, known);
    let text = original.text;
    let mut parts: Vec<Part> = Vec::new();
    let mut done = original.parts.front.start;
    for held in &original.fields {
        let mut part = text[done..held.lines.start].to_owned();
        let entry = now.iter().position(|(name, _)| *name == held.name);
        let entry = entry.map(|at| now.remove(at));
        if same(Some(&answer(&held.node)), entry.map(|(_, answer)| answer)) {
            part.push_str(&text[held.lines.clone()]);
        } else if let Some(entry) = entry {
            let field = known.iter().find(|field| field.name == held.name);
            let kept = with_kept_items(original, held, &entry.1, field, &lines);
            part.push_str(&kept.unwrap_or_else(|| lines(field_lines(0, entry, known))));
        }
        parts.push(Part { place: place_of(&held.name, known), text: part });
        done = held.lines.end;
    }
    for entry in now {
        let place = place_of(&entry.0, known);
        // After the nearest of those that come before it.
        let before = parts.iter().enumerate().filter(|(_, part)| part.place <= place);
        let after = before.max_by_key(|(at, part)| (part.place, *at)).map_or(0, |(at, _)| at + 1);
        parts.insert(after, Part { place, text: lines(field_lines(0, entry, known)) });
    }
    let mut whole = text[..original.parts.front.start].to_owned();
    whole.extend(parts.into_iter().map(|part| part.text));
    whole.push_str(&text[done..original.parts.body.start]);
    let body = &text[original.parts.body.clone()];
    if tidy_body(body) == draft.body {
        whole.push_str(body);
    } else if !draft.body.is_empty() {
        let fence_ends = whole.ends_with('\n');
        whole.push_str(if fence_ends { "" } else { newline });
        whole.push_str(&lines(format!("\n{}\n", draft.body)));
    }
    whole
}
