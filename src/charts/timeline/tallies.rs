use super::{Years, axis::Axis};
use crate::charts::length;
use crate::charts::{Anchor, Mark, Scene, scale::YEAR_STEPS, text_width};

/// How many events of one sort there are in each year.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// What they are.
    pub label: String,
    /// The class of their bars.
    pub class: &'static str,
    /// Years with how many; a year without any may be left out.
    pub counts: Vec<(i16, u32)>,
}

const HEIGHT: f64 = 64.0;
const TITLE: f64 = 34.0;
const MARGIN: f64 = 16.0;
const TYPE: f64 = 12.5;

/// A row of bars for each sort of event over the same years. Each row has its own scale, so that
/// what is rare shows beside what is common; the numbers stand above the bars.
pub fn tallies(about: &Years, tallies: &[Tally]) -> Scene {
    let spans = tallies.iter().flat_map(|tally| &tally.counts).map(|(year, _)| {
        let year = f64::from(*year);
        (year, year + 1.0)
    });
    let axis = about.axis(spans, MARGIN, about.width - MARGIN);
    let (axis, step) = stepped(tallies, axis);
    let mut marks = Vec::new();
    let mut y = 0.0;
    for tally in tallies.iter().filter(|tally| !tally.counts.is_empty()) {
        y += TITLE + HEIGHT;
        marks.extend(row(tally, &axis, step, y));
    }
    marks.extend(axis.marks(y));
    about.scene(y + 28.0, marks)
}

/// The axis in the smallest steps of years whose numbers have room beside one another.
fn stepped(tallies: &[Tally], axis: Axis) -> (Axis, i32) {
    let in_steps = |step: i32| {
        let first = axis.first.div_euclid(step) * step;
        let end = first + (axis.end - first + step - 1) / step * step;
        (Axis { first, end, ..axis }, step)
    };
    let has_room = |(axis, step): &(Axis, i32)| {
        let highest = tallies.iter().flat_map(|tally| columns(tally, axis, *step)).max();
        let room = (axis.right - axis.left) / f64::from(axis.years() / step);
        text_width(&highest.unwrap_or(0).to_string(), TYPE) + 6.0 <= room
    };
    let found = YEAR_STEPS.into_iter().map(in_steps).find(has_room);
    found.unwrap_or_else(|| in_steps(axis.years()))
}

/// How many there are in each step of years.
fn columns(tally: &Tally, axis: &Axis, step: i32) -> Vec<u32> {
    let count = usize::try_from(axis.years() / step).unwrap_or(1);
    let mut columns = vec![0_u32; count];
    for (year, count) in &tally.counts {
        let column = (i32::from(*year) - axis.first) / step;
        columns[usize::try_from(column).unwrap_or(0)] += count;
    }
    columns
}

fn row(tally: &Tally, axis: &Axis, step: i32, base: f64) -> Vec<Mark> {
    let columns = columns(tally, axis, step);
    let highest = f64::from(columns.iter().copied().max().unwrap_or(1).max(1));
    let text = |x: f64, y: f64, anchor, text: String, class: &'static str| Mark::Text {
        x,
        y,
        anchor,
        lines: vec![text],
        leading: 0.0,
        class: class.into(),
    };
    let title =
        text(axis.left, base - HEIGHT - 12.0, Anchor::Start, tally.label.clone(), "tally__label");
    let mut marks = vec![title];
    for (place, count) in columns.iter().enumerate().filter(|(_, count)| **count > 0) {
        let from = f64::from(axis.first + i32::try_from(place).unwrap_or(0) * step);
        let (start, end) = (axis.place(from), axis.place(from + f64::from(step)));
        let height = (f64::from(*count) / highest * (HEIGHT - 16.0)).max(2.0);
        marks.push(Mark::Rect {
            x: start + 1.5,
            y: base - height,
            width: end - start - 3.0,
            height,
            radius: 0.0,
            class: tally.class.into(),
        });
        let middle = f64::midpoint(start, end);
        marks.push(text(
            middle,
            base - height - 5.0,
            Anchor::Middle,
            count.to_string(),
            "axis__number",
        ));
    }
    let line = format!("M{} {}H{}", length(axis.left), length(base), length(axis.right));
    marks.push(Mark::Path { d: line, class: "axis__line".into() });
    marks
}
