//! A list that changes by some of its items keeps the lines of the others.

use super::{
    lines::item_lines,
    original::{Held, Original, end_of, line_end, line_start},
    read,
    tidy::comparable,
};
use crate::decode::Raw;
use atlas_model::{description::Field, desk::Answer};

/// The lines of a list of which some items may be those of the original; none where either is no
/// list, or the original's items don't stand in lines of their own.
pub(super) fn with_kept_items(
    original: &Original<'_>,
    held: &Held,
    now: &Answer,
    known: Option<&Field>,
    lines: &dyn Fn(String) -> String,
) -> Option<String> {
    let text = original.text;
    let (Raw::List(nodes), Answer::List(answers)) = (&held.node.value, now) else { return None };
    let first = line_start(text, nodes.first()?.span.start);
    let dash =
        text[first..].find('-').filter(|indent| text[first..first + indent].trim().is_empty())?;
    if first < held.lines.start || first == line_start(text, held.lines.start) {
        return None;
    }
    let mut done = first;
    let mut items = Vec::with_capacity(nodes.len());
    for node in nodes {
        let begins = line_start(text, node.span.start);
        let own = text.get(begins..node.span.start)?;
        if begins < done || own.trim() != "-" || own.find('-') != Some(dash) {
            return None;
        }
        let ends = line_end(text, end_of(node, text));
        items.push((comparable(&read::answer(node)), done..ends));
        done = ends;
    }
    let mut whole = text[held.lines.start..first].to_owned();
    for answer in answers {
        let now = comparable(answer);
        let kept = items.iter().position(|(before, _)| *before == now);
        match kept {
            Some(place) => {
                let (_, range) = items.remove(place);
                whole.push_str(&text[range]);
            }
            None => whole.push_str(&lines(item_lines(dash, answer, known))),
        }
    }
    Some(whole)
}
