use super::{Event, Shape, State, Years, mark::mark};
use crate::charts::{Anchor, Mark, text_width};

const TYPE: f64 = 13.0;
const LEADING: f64 = 22.0;
const GAP: f64 = 18.0;
/// From a mark's middle to its word.
const WORD: f64 = 11.0;
const MARGIN: f64 = 16.0;

/// What the marks of events mean, in rows from a height on; and how far they reach down. What no
/// event shows is left out.
pub(super) fn key(about: &Years, events: &[Event], top: f64) -> (Vec<Mark>, f64) {
    let (left, right) = (MARGIN, about.width - MARGIN);
    let shapes = Shape::ALL.into_iter().filter(|shape| events.iter().any(|e| e.shape == *shape));
    let states = State::ALL.into_iter().filter(|state| events.iter().any(|e| e.state == *state));
    let shapes = shapes.map(|shape| (shape, State::Done, shape.label()));
    let states = states.map(|state| (Shape::Step, state, state.label()));
    let mut marks = Vec::new();
    let (mut x, mut y) = (left, top);
    for (shape, state, label) in shapes.chain(states) {
        let word = about.words.say(label);
        let width = 6.0 + WORD + text_width(&word, TYPE);
        if x + width > right && x > left {
            (x, y) = (left, y + LEADING);
        }
        marks.push(mark(x + 6.0, y - 4.5, 5.0, shape, state));
        marks.push(Mark::Text {
            x: x + 6.0 + WORD,
            y,
            anchor: Anchor::Start,
            lines: vec![word],
            leading: 0.0,
            class: "event__kind".into(),
        });
        x += width + GAP;
    }
    (marks, y + 8.0)
}
