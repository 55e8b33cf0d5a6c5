//! From values to places in a picture.

/// A straight scale: values between two become lengths between two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The values at both ends.
    pub values: (f64, f64),
    /// Where they lie.
    pub places: (f64, f64),
}

impl Scale {
    /// Where a value lies; in the middle where the scale has but one value.
    pub fn place(&self, value: f64) -> f64 {
        let (low, high) = self.values;
        let (start, end) = self.places;
        if high > low {
            start + (value - low) / (high - low) * (end - start)
        } else {
            f64::midpoint(start, end)
        }
    }
}

/// Round values from at or below `low` to at or above `high`, about `most` of them and never more
/// than two beyond: steps of 1, 2 or 5 times a power of ten (Heckbert, *Nice numbers for graph
/// labels*, Graphics Gems, 1990).
///
/// ```
/// use mission_atlas_app::charts::ticks;
/// assert_eq!(ticks(-30.0, 0.0, 4), [-30.0, -20.0, -10.0, 0.0]);
/// assert_eq!(ticks(3.0, 9.7, 5), [2.0, 4.0, 6.0, 8.0, 10.0]);
/// ```
pub fn ticks(low: f64, high: f64, most: u32) -> Vec<f64> {
    let (low, high) = if low < high { (low, high) } else { around(low) };
    let raw = (high - low) / f64::from(most.max(2) - 1);
    let power = 10_f64.powf(raw.log10().floor());
    let round = [1.0, 2.0, 5.0, 10.0].into_iter().find(|step| step * power >= raw * 0.999_999);
    let step = round.unwrap_or(10.0) * power;
    let first = (low / step + 1e-9).floor();
    let count = ((high / step - 1e-9).ceil() - first).max(1.0);
    // Each is made from its whole number, so that no rounding adds up.
    let decimals = (-step.log10().floor()).max(0.0);
    let unit = 10_f64.powf(decimals);
    std::iter::successors(Some(0.0), |place| (*place < count).then_some(place + 1.0))
        .map(|place| ((first + place) * step * unit).round() / unit + 0.0)
        .collect()
}

/// Values around a single one.
fn around(value: f64) -> (f64, f64) {
    let room = if value == 0.0 { 1.0 } else { value.abs() / 2.0 };
    (value - room, value + room)
}

/// The steps that an axis of years may take.
pub(super) const YEAR_STEPS: [i32; 12] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/// How many years a step of an axis takes, so that no more than `most` steps cover `years`: 1, 2,
/// 5 or 10 times a power of ten.
///
/// ```
/// use mission_atlas_app::charts::years_a_step;
/// assert_eq!(years_a_step(12, 12), 1);
/// assert_eq!(years_a_step(60, 12), 5);
/// ```
pub fn years_a_step(years: i32, most: i32) -> i32 {
    YEAR_STEPS.into_iter().find(|step| (years + step - 1) / step <= most.max(1)).unwrap_or(10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_all_values() {
        for (low, high) in [
            (0.0, 1.0),
            (-95.0, -30.0),
            (977_000.0, 1e6),
            (14.1, 14.1),
            (0.0, 0.0),
            (0.001, 0.0042),
            (-3000.0, 8e9),
        ] {
            for most in 2..9 {
                let ticks = ticks(low, high, most);
                assert!(
                    ticks[0] <= low && *ticks.last().unwrap() >= high,
                    "{low} {high}: {ticks:?}"
                );
                assert!(ticks.len() <= most as usize + 2, "{low} {high} {most}: {ticks:?}");
                assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
            }
        }
        assert_eq!(ticks(0.1, 0.7, 4), [0.0, 0.2, 0.4, 0.6, 0.8]);
        assert_eq!(ticks(977_000.0, 1e6, 3), [960_000.0, 980_000.0, 1e6]);
    }

    #[test]
    fn a_scale_of_one_value_has_it_in_the_middle() {
        let scale = Scale { values: (5.0, 5.0), places: (0.0, 80.0) };
        assert!((scale.place(5.0) - 40.0).abs() < 1e-9);
        let scale = Scale { values: (0.0, 10.0), places: (100.0, 0.0) };
        assert!((scale.place(2.5) - 75.0).abs() < 1e-9);
    }

    #[test]
    fn steps_of_years_are_round() {
        for years in 1..400 {
            let step = years_a_step(years, 10);
            assert!((years + step - 1) / step <= 10);
        }
    }
}
