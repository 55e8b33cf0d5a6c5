use crate::charts::length;
use crate::charts::{Anchor, Mark, Scale, text_width, years_a_step};

/// The size of an axis's numbers.
const TYPE: f64 = 12.5;
/// How far numbers stand apart at least.
const APART: f64 = 14.0;

/// Whole years side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) first: i32,
    /// The year after the last.
    pub(super) end: i32,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Axis {
    /// The years from the first that is in `spans` to the last.
    pub(super) fn over(spans: impl IntoIterator<Item = (f64, f64)>, left: f64, right: f64) -> Self {
        let (low, high) =
            spans.into_iter().fold((f64::MAX, f64::MIN), |(low, high), (start, end)| {
                (low.min(start), high.max(end))
            });
        let (low, high) = if low <= high { (low, high) } else { (0.0, 1.0) };
        let (first, end) = (whole(low.floor()), whole(high.ceil()));
        Self { first, end: end.max(first + 1), left, right }
    }

    pub(super) fn years(&self) -> i32 {
        self.end - self.first
    }

    /// Where a moment lies, in years.
    pub(super) fn place(&self, years: f64) -> f64 {
        let values = (f64::from(self.first), f64::from(self.end));
        Scale { values, places: (self.left, self.right) }.place(years)
    }

    /// The line of the axis and its numbers below it: at most as many as stand apart.
    pub(super) fn marks(&self, y: f64) -> Vec<Mark> {
        let step = self.step();
        let whole_years = step == 1;
        let ends = if whole_years { self.end + 1 } else { self.end + step };
        let ticks =
            (self.first..ends).filter(|year| year.rem_euclid(step) == 0 && *year <= self.end);
        let mut line = format!("M{} {}H{}", length(self.left), length(y), length(self.right));
        let mut marks = Vec::new();
        for year in ticks {
            let x = self.place(f64::from(year));
            line.push_str(&["M", &length(x), " ", &length(y), "v5"].concat());
            // A year is a stretch, and so is its number's place, as long as there is room.
            let x = if whole_years {
                x + (self.right - self.left) / f64::from(self.years()) / 2.0
            } else {
                x
            };
            if year < self.end {
                marks.push(Mark::Text {
                    x,
                    y: y + 19.0,
                    anchor: Anchor::Middle,
                    lines: vec![year.to_string()],
                    leading: 0.0,
                    class: "axis__number".into(),
                });
            }
        }
        marks.insert(0, Mark::Path { d: line, class: "axis__line".into() });
        marks
    }

    /// How many years lie between two numbers.
    pub(super) fn step(&self) -> i32 {
        let room = (self.right - self.left) / (text_width("2030", TYPE) + APART);
        years_a_step(self.years(), whole(room.floor()).max(1))
    }
}

/// A length or a year as a whole number.
#[expect(clippy::cast_possible_truncation, reason = "years and lengths of a picture are small")]
pub(super) fn whole(value: f64) -> i32 {
    value as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_apart_however_many_years_there_are() {
        for years in [1, 3, 12, 50, 120, 400] {
            let span = (2000.0, f64::from(2000 + years));
            let axis = Axis::over([span], 10.0, 330.0);
            let mut end = f64::MIN;
            for mark in axis.marks(0.0) {
                let Mark::Text { x, lines, .. } = mark else { continue };
                let half = text_width(&lines[0], TYPE) / 2.0;
                assert!(x - half > end + 4.0, "{years} years: {lines:?}");
                end = x + half;
            }
            assert!(end > 0.0 && end < 352.0, "{years} years: {end}");
        }
    }

    #[test]
    fn a_date_lies_within_its_year() {
        let axis = Axis::over([(2019.0, 2021.0)], 0.0, 200.0);
        let place = |text: &str| {
            let date: atlas_model::Edtf = text.parse().unwrap();
            let (start, end) = date.span();
            (axis.place(start), axis.place(end))
        };
        assert_eq!(place("2019"), (0.0, 100.0));
        assert!((place("2020-07").0 - 150.0).abs() < 1e-9);
        let day = place("2020-12-31");
        assert!(day.0 > 199.0 && (day.1 - 200.0).abs() < 1e-6);
    }
}
