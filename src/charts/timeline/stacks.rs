use super::{
    Event, Shape, Years,
    axis::{Axis, whole},
    key::key,
    mark::mark,
};
use crate::charts::{Anchor, Mark, Scene};

/// Half a mark's height, and from one mark to the next.
const SIZE: f64 = 5.0;
const PITCH: f64 = 14.0;
/// The most marks that stand above one another: more are told as numbers.
const HIGHEST: usize = 24;
/// The most marks that everyone counts at a glance.
const UNCOUNTED: usize = 4;
const MARGIN: f64 = 16.0;

/// A mark for each event, those of a stretch of years above one another; none where there are too
/// many.
pub(super) fn stacks(about: &Years, events: &[Event]) -> Option<Scene> {
    let axis =
        about.axis(events.iter().map(|event| event.when.span()), MARGIN, about.width - MARGIN);
    // As many columns as marks have room beside one another.
    let columns = whole(((axis.right - axis.left) / (PITCH + 3.0)).floor());
    let years = crate::charts::years_a_step(axis.years(), columns);
    let first = axis.first.div_euclid(years) * years;
    let count = usize::try_from((axis.end - first + years - 1) / years).unwrap_or(1);
    let axis = Axis { first, end: first + i32::try_from(count).unwrap_or(1) * years, ..axis };
    let mut columns: Vec<Vec<&Event>> = vec![Vec::new(); count];
    for event in events {
        let column = (i32::from(event.when.year()) - first) / years;
        columns[usize::try_from(column).unwrap_or(0)].push(event);
    }
    // What went otherwise than planned stands together, on top.
    for column in &mut columns {
        column.sort_by_key(|event| {
            (event.shape == Shape::Change, event.state, event.shape == Shape::Target)
        });
    }
    let highest = columns.iter().map(Vec::len).max().unwrap_or(0);
    if highest > HIGHEST {
        return None;
    }
    let number = |place: usize| f64::from(u32::try_from(place).unwrap_or(0));
    let y = number(highest) * PITCH + if highest > UNCOUNTED { 26.0 } else { 8.0 };
    let mut marks = axis.marks(y);
    for (place, column) in columns.iter().enumerate() {
        let x = axis.place(f64::from(first) + (number(place) + 0.5) * f64::from(years));
        for (row, event) in column.iter().enumerate() {
            let y = y - (number(row) + 0.75) * PITCH;
            marks.push(mark(x, y, SIZE, event.shape, event.state));
        }
        if column.len() > UNCOUNTED {
            marks.push(Mark::Text {
                x,
                y: y - number(column.len()) * PITCH - 7.0,
                anchor: Anchor::Middle,
                lines: vec![column.len().to_string()],
                leading: 0.0,
                class: "axis__number".into(),
            });
        }
    }
    let (key, height) = key(about, events, y + 44.0);
    marks.extend(key);
    Some(about.scene(height, marks))
}
