//! What is measured, over time.

use super::{Anchor, Mark, Scale, Scene, text_width, ticks, wrap};

/// What a picture of an indicator shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What is observed, in order.
    pub points: Vec<Point>,
    /// What the values are compared with, and what is to be reached: values and their words.
    pub bounds: Vec<(f64, String)>,
    /// In what unit.
    pub unit: String,
    /// What the points' groups are called.
    pub groups: Vec<String>,
}

/// An observed value.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// For which time, as it is written.
    pub period: String,
    /// When that is, in years; where one has none, all stand in order.
    pub when: Option<f64>,
    /// How much.
    pub value: f64,
    /// As it is written.
    pub words: String,
    /// How it came about, as a place among the groups.
    pub group: usize,
    /// Whether it can be compared with the point before it.
    pub joined: bool,
}

/// What a picture of an indicator is, and how much room it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Unique in its page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What a reader who cannot see it should know.
    pub description: String,
    /// How wide it is.
    pub width: f64,
    /// How high the part with the values is.
    pub height: f64,
    /// The classes of the whole.
    pub class: &'static str,
}

const TYPE: f64 = 12.5;
const TOP: f64 = 34.0;
const DOT: f64 = 4.5;

impl Series {
    /// Whether a picture adds something to the numbers.
    pub fn is_worth_drawing(&self) -> bool {
        !self.points.is_empty() && self.points.len() + self.bounds.len() > 1
    }
}

/// Points over time, joined where they can be compared, with the lines of what they are compared
/// with and of what is to be reached.
pub fn indicator(frame: Frame, series: &Series) -> Scene {
    let values = series.points.iter().map(|point| point.value);
    let values: Vec<f64> = values.chain(series.bounds.iter().map(|(value, _)| *value)).collect();
    // From nothing on, so that a small change looks small.
    let low = values.iter().copied().fold(0.0, f64::min);
    let high = values.iter().copied().fold(0.0, f64::max);
    let ticks = ticks(low, high, if frame.height > 120.0 { 5 } else { 3 });
    let numbers: Vec<String> =
        ticks.iter().map(|tick| atlas_model::Value::Number(*tick).to_string()).collect();
    let left = widest(&numbers) + 10.0;
    let bounds: Vec<String> = series.bounds.iter().map(|(_, words)| words.clone()).collect();
    let room = if bounds.is_empty() { 18.0 } else { widest(&bounds) + 12.0 };
    let right = frame.width - room;
    let base = TOP + frame.height;
    let across = times(&series.points, left + 24.0, right - 24.0);
    let up = Scale { values: (ticks[0], ticks[ticks.len() - 1]), places: (base, TOP) };
    let mut marks = vec![text(
        0.0,
        12.0,
        Anchor::Start,
        wrap(&series.unit, TYPE, frame.width, 1),
        "axis__unit",
    )];
    for (tick, number) in ticks.iter().zip(numbers) {
        let y = up.place(*tick);
        marks.push(line(left, y, right, y, "axis__rule"));
        marks.push(text(left - 8.0, y + 4.0, Anchor::End, vec![number], "axis__number"));
    }
    marks.extend(lines_of_bounds(&series.bounds, &up, left, right));
    let places: Vec<(f64, f64)> =
        series.points.iter().zip(&across).map(|(point, x)| (*x, up.place(point.value))).collect();
    for (pair, point) in places.windows(2).zip(&series.points[1..]) {
        if point.joined {
            marks.push(line(pair[0].0, pair[0].1, pair[1].0, pair[1].1, "series__line"));
        }
    }
    for (point, (x, y)) in series.points.iter().zip(&places) {
        marks.push(dot(*x, *y, point.group));
    }
    marks.extend(values_written(series, &places));
    marks.extend(periods_written(series, &across, base + 19.0, frame.width));
    let height = groups(series, &mut marks, base + 28.0, frame.width);
    Scene {
        id: frame.id,
        title: frame.title,
        description: frame.description,
        width: frame.width,
        height,
        class: frame.class.into(),
        marks,
    }
}

/// Where the points' times lie.
fn times(points: &[Point], left: f64, right: f64) -> Vec<f64> {
    let known: Vec<f64> = points.iter().filter_map(|point| point.when).collect();
    let in_order = |(place, _)| f64::from(u32::try_from(place).unwrap_or(0));
    let times: Vec<f64> = if known.len() == points.len() {
        known
    } else {
        points.iter().enumerate().map(in_order).collect()
    };
    let low = times.iter().copied().fold(f64::MAX, f64::min);
    let high = times.iter().copied().fold(f64::MIN, f64::max);
    let scale = Scale { values: (low, high), places: (left, right) };
    times.into_iter().map(|time| scale.place(time)).collect()
}

fn lines_of_bounds(bounds: &[(f64, String)], up: &Scale, left: f64, right: f64) -> Vec<Mark> {
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

/// The values beside their points: the last and the first before those between, as long as no
/// two come upon each other.
fn values_written(series: &Series, places: &[(f64, f64)]) -> Vec<Mark> {
    let count = series.points.len();
    let order = [count - 1, 0].into_iter().chain(1..count.saturating_sub(1));
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut marks = Vec::new();
    let mut written = Vec::new();
    for place in order {
        if written.contains(&place) {
            continue;
        }
        let words = &series.points[place].words;
        let (x, y) = places[place];
        let half = text_width(words, TYPE) / 2.0 + 4.0;
        if taken.iter().all(|(start, end)| x + half <= *start || x - half >= *end) {
            taken.push((x - half, x + half));
            written.push(place);
            marks.push(text(x, y - 10.0, Anchor::Middle, vec![words.clone()], "series__value"));
        }
    }
    marks
}

/// The periods below their points, likewise.
fn periods_written(series: &Series, across: &[f64], y: f64, width: f64) -> Vec<Mark> {
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
fn groups(series: &Series, marks: &mut Vec<Mark>, top: f64, width: f64) -> f64 {
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

/// A point by its group: a disc, a ring, a square, a hollow square, then rings again.
fn dot(x: f64, y: f64, group: usize) -> Mark {
    let class =
        if group.is_multiple_of(2) { "series__dot" } else { "series__dot series__dot--hollow" };
    if group % 4 < 2 {
        return Mark::Circle { x, y, radius: DOT, class: class.into() };
    }
    let side = DOT * 1.8;
    Mark::Rect {
        x: x - side / 2.0,
        y: y - side / 2.0,
        width: side,
        height: side,
        radius: 0.0,
        class: class.into(),
    }
}

fn widest(texts: &[String]) -> f64 {
    texts.iter().map(|text| text_width(text, TYPE)).fold(0.0, f64::max)
}

fn line(from: f64, y: f64, to: f64, end: f64, class: &'static str) -> Mark {
    Mark::Path { d: format!("M{from:.1} {y:.1}L{to:.1} {end:.1}"), class: class.into() }
}

fn text(x: f64, y: f64, anchor: Anchor, lines: Vec<String>, class: &'static str) -> Mark {
    Mark::Text { x, y, anchor, lines, leading: 16.0, class: class.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(when: f64, value: f64, group: usize, joined: bool) -> Point {
        Point {
            period: when.to_string(),
            when: Some(when),
            value,
            words: value.to_string(),
            group,
            joined,
        }
    }

    fn drawn(points: Vec<Point>) -> Scene {
        let frame = Frame {
            id: "test".to_owned(),
            title: "Test".to_owned(),
            description: "A test.".to_owned(),
            width: 328.0,
            height: 180.0,
            class: "",
        };
        let groups = vec!["Self-reported".to_owned(), "Press".to_owned()];
        let bounds = vec![(5.0, "Baseline 5".to_owned()), (5.2, "Target 5.2".to_owned())];
        indicator(frame, &Series { points, bounds, unit: "tonnes".to_owned(), groups })
    }

    fn of_class<'s>(scene: &'s Scene, wanted: &str) -> Vec<&'s Mark> {
        let has = |mark: &&Mark| match mark {
            Mark::Path { class, .. } | Mark::Text { class, .. } | Mark::Circle { class, .. } => {
                class.split(' ').next() == Some(wanted)
            }
            _ => false,
        };
        scene.marks.iter().filter(has).collect()
    }

    #[test]
    fn no_line_joins_what_cannot_be_compared() {
        let scene = drawn(vec![
            point(2019.0, 9.0, 0, false),
            point(2020.0, 8.0, 0, true),
            point(2021.0, 3.0, 1, false),
            point(2022.0, 2.0, 1, true),
        ]);
        assert_eq!(of_class(&scene, "series__line").len(), 2);
        assert_eq!(of_class(&scene, "series__dot").len(), 4 + 2, "four points and two in the key");
    }

    #[test]
    fn words_of_close_bounds_stand_apart() {
        let scene = drawn(vec![point(2019.0, 9.0, 0, false)]);
        let bases: Vec<f64> = of_class(&scene, "series__word")
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { x, y, .. } if *x > 100.0 => Some(*y),
                _ => None,
            })
            .collect();
        assert!((bases[0] - bases[1]).abs() > 15.9, "{bases:?}");
    }

    #[test]
    fn values_are_written_where_there_is_room() {
        let points = (0..60)
            .map(|year| point(1960.0 + f64::from(year), f64::from(year * 1000), 0, year > 0));
        let scene = drawn(points.collect());
        let mut ends: Vec<(f64, f64)> = of_class(&scene, "series__value")
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { x, lines, .. } => {
                    let half = text_width(&lines[0], TYPE) / 2.0;
                    Some((x - half, x + half))
                }
                _ => None,
            })
            .collect();
        ends.sort_by(|one, other| one.0.total_cmp(&other.0));
        assert!(ends.len() >= 2 && ends.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{ends:?}");
    }

    #[test]
    fn a_picture_needs_something_to_compare() {
        let mut series = Series { points: vec![point(2019.0, 9.0, 0, false)], ..Series::default() };
        assert!(!series.is_worth_drawing());
        series.bounds.push((5.0, "Target 5".to_owned()));
        assert!(series.is_worth_drawing());
    }
}
