//! The words of the picture, none upon another.

use super::{
    Point, Series,
    marks::{DOT, TYPE, dot, line, text},
};
use crate::charts::{Anchor, Mark, Scale, text_width};

/// The lines of what values are compared with and of what is to be reached, with their words.
pub(super) fn lines_of_bounds(
    bounds: &[(f64, String)],
    up: &Scale,
    left: f64,
    right: f64,
) -> Vec<Mark> {
    let mut ordered: Vec<&(f64, String)> = bounds.iter().collect();
    ordered.sort_by(|one, other| one.0.total_cmp(&other.0).reverse());
    let mut marks = Vec::new();
    let mut last = f64::MIN;
    for (value, words) in ordered {
        let y = up.place(*value);
        marks.push(line(left, y, right, y, "series__bound"));
        // Words of values that are close stand below one another.
        let base = (y + 4.0).max(last + 16.0);
        marks.push(text(right + 6.0, base, Anchor::Start, vec![words.clone()], "series__word"));
        last = base;
    }
    marks
}

/// The values above their points; where they have no room beside one another, the last one to its
/// right, and the first one where the line does not run.
pub(super) fn values_written(series: &Series, places: &[(f64, f64)]) -> Vec<Mark> {
    let half = |point: &Point| text_width(&point.words, TYPE) / 2.0 + 4.0;
    let apart =
        series.points.windows(2).zip(places.windows(2)).all(|(points, places)| {
            places[1].0 - places[0].0 >= half(&points[0]) + half(&points[1])
        });
    let above = |point: &Point, (x, y): (f64, f64)| {
        text(x, y - 10.0, Anchor::Middle, vec![point.words.clone()], "series__value")
    };
    if apart {
        let points = series.points.iter().zip(places);
        return points.map(|(point, place)| above(point, *place)).collect();
    }
    let mut marks = Vec::new();
    if let ([first, ..], [start, next, ..]) = (series.points.as_slice(), places)
        && next.1 >= start.1
    {
        marks.push(above(first, *start));
    }
    if let (Some(last), Some((x, y))) = (series.points.last(), places.last()) {
        let words = vec![last.words.clone()];
        marks.push(text(x + 9.0, y + 4.0, Anchor::Start, words, "series__value"));
    }
    marks
}

/// The periods below their points, likewise.
pub(super) fn periods_written(series: &Series, across: &[f64], y: f64, width: f64) -> Vec<Mark> {
    let mut end = f64::MIN;
    let mut marks = Vec::new();
    for (point, x) in series.points.iter().zip(across) {
        let half = text_width(&point.period, TYPE) / 2.0;
        let x = x.min(width - half).max(half);
        if x - half > end + 6.0 {
            end = x + half;
            marks.push(text(x, y, Anchor::Middle, vec![point.period.clone()], "axis__number"));
        }
    }
    marks
}

/// What the points' shapes mean, where there is more than one; and how far the picture reaches.
pub(super) fn groups(series: &Series, marks: &mut Vec<Mark>, top: f64, width: f64) -> f64 {
    if series.groups.len() < 2 {
        return top;
    }
    let (mut x, mut y) = (0.0, top + 18.0);
    for (group, name) in series.groups.iter().enumerate() {
        let needed = 16.0 + text_width(name, TYPE);
        if x > 0.0 && x + needed > width {
            (x, y) = (0.0, y + 20.0);
        }
        marks.push(dot(x + DOT + 1.0, y - 4.0, group));
        marks.push(text(x + 15.0, y, Anchor::Start, vec![name.clone()], "series__word"));
        x += needed + 18.0;
    }
    y + 8.0
}
