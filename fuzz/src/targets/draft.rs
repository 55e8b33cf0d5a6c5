use super::text;
use atlas_content::{
    describe,
    draft::{read, tidy, write},
};
use atlas_model::{
    Kind,
    desk::{Answer, Draft},
};

/// The bytes as a file that a form opens and writes: unchanged it is as it was, byte by byte, and
/// written anew it says the same.
pub(crate) fn draft(bytes: &[u8]) {
    let text = text(bytes);
    for kind in [Kind::Mission, Kind::City] {
        let known = describe(kind).fields;
        let (draft, _) = read(kind, "warm-homes.md", &text);
        assert_eq!(write(&draft, Some(&text), &known), text, "unchanged, and written otherwise");
        let anew = write(&draft, None, &known);
        let (again, _) = read(kind, "warm-homes.md", &anew);
        assert_eq!(in_order(&again), in_order(&draft), "as written anew:\n{anew}");
    }
}

/// A tidy draft whose fields are in the order of their names.
fn in_order(draft: &Draft) -> Draft {
    let mut draft = tidy(draft);
    sort(&mut draft.fields);
    draft
}

fn sort(entries: &mut [(String, Answer)]) {
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (_, answer) in entries.iter_mut() {
        sort_within(answer);
    }
}

fn sort_within(answer: &mut Answer) {
    match answer {
        Answer::Text(_) => {}
        Answer::List(items) => items.iter_mut().for_each(sort_within),
        Answer::Table(entries) => sort(entries),
    }
}
