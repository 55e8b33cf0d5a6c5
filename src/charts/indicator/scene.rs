use super::{
    Point, Series,
    marks::{TYPE, dot, line, text, widest},
    words::{groups, lines_of_bounds, periods_written, values_written},
};
use crate::{
    charts::{Anchor, Scale, Scene, text_width, ticks, wrap},
    figures,
};
use atlas_locale::Words;
use atlas_model::Value;

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
    /// The language of its page, in which its numbers are written.
    pub words: Words,
}

const TOP: f64 = 34.0;

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
        ticks.iter().map(|tick| figures::value(&frame.words, &Value::Number(*tick))).collect();
    let left = widest(&numbers) + 10.0;
    let bounds: Vec<String> = series.bounds.iter().map(|(_, words)| words.clone()).collect();
    let room = if bounds.is_empty() { 18.0 } else { widest(&bounds) + 12.0 };
    let right = frame.width - room;
    let base = TOP + frame.height;
    let last = series.points.last().map_or(0.0, |point| text_width(&point.words, TYPE));
    let across = times(&series.points, left + 24.0, right - (last + 14.0).max(24.0));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::Mark;
    use atlas_locale::shipped;

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
        drawn_in("en", points)
    }

    fn drawn_in(lang: &str, points: Vec<Point>) -> Scene {
        let frame = Frame {
            id: "test".to_owned(),
            title: "Test".to_owned(),
            description: "A test.".to_owned(),
            width: 328.0,
            height: 180.0,
            class: "",
            words: shipped::words(lang),
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
        let falling = |count: u32| {
            let points = (0..count).map(f64::from);
            drawn(points.map(|year| point(1960.0 + year, 9e6 - year, 0, year > 0.0)).collect())
        };
        assert_eq!(of_class(&falling(2), "series__value").len(), 2);
        let of_many = falling(60);
        let written = of_class(&of_many, "series__value");
        assert_eq!(written.len(), 2, "the first and the last");
        assert!(written.iter().all(|mark| match mark {
            Mark::Text { x, anchor: Anchor::Start, lines, .. } => {
                x + text_width(&lines[0], TYPE) < 328.0
            }
            _ => true,
        }));
    }

    #[test]
    fn the_axis_is_numbered_as_the_language_writes_numbers() {
        let check = |lang: &str, expected: &str| {
            let scene = drawn_in(lang, vec![point(2019.0, 9e6, 0, false)]);
            let told = format!("{:?}", of_class(&scene, "axis__number"));
            assert!(told.contains(&format!("{expected:?}")), "{lang}: {told}");
        };
        check("en", "5,000,000");
        check("de", "5.000.000");
        check("fr", "5\u{202f}000\u{202f}000");
    }

    #[test]
    fn a_picture_needs_something_to_compare() {
        let mut series = Series { points: vec![point(2019.0, 9.0, 0, false)], ..Series::default() };
        assert!(!series.is_worth_drawing());
        series.bounds.push((5.0, "Target 5".to_owned()));
        assert!(series.is_worth_drawing());
    }
}
