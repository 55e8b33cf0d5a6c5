//! Indicators as their pictures draw them.

use crate::{
    charts::indicator::{Point, Series},
    figures, naming,
};
use atlas_locale::{Words, said::parts};
use atlas_model::{Edtf, Indicator};

/// What can be drawn of an indicator: the values that are numbers.
///
/// Two observations are joined only if the same is known of how both came about, and none that is
/// no number lies between them.
pub fn series(indicator: &Indicator, words: &Words) -> Series {
    let mut observed: Vec<_> = indicator.observations.iter().collect();
    let dated = observed.iter().all(|seen| middle(&seen.period).is_some());
    if dated {
        observed.sort_by(|one, other| {
            let times = (middle(&one.period), middle(&other.period));
            times.0.partial_cmp(&times.1).unwrap_or(std::cmp::Ordering::Equal)
        });
    }
    let mut series = Series { unit: indicator.unit.clone(), ..Series::default() };
    let mut before = None;
    for seen in observed {
        let Some(value) = seen.value.as_number(&indicator.unit) else {
            before = None;
            continue;
        };
        let no_basis = || words.say(parts::indicator_no_basis());
        let group = seen.basis.map_or_else(no_basis, |basis| words.say(naming::term(basis)));
        let known = series.groups.iter().position(|name| *name == group);
        let group = known.unwrap_or_else(|| {
            series.groups.push(group);
            series.groups.len() - 1
        });
        series.points.push(Point {
            period: seen.period.clone(),
            when: middle(&seen.period),
            value,
            words: figures::value(words, &seen.value),
            group,
            joined: before == Some(group),
        });
        before = Some(group);
    }
    let baseline = indicator.baseline.as_ref();
    let baseline = baseline
        .map(|value| (value, parts::indicator_baseline_value(figures::value(words, value))));
    let target = indicator.target.as_ref();
    let target =
        target.map(|value| (value, parts::indicator_target_value(figures::value(words, value))));
    for (value, said) in baseline.into_iter().chain(target) {
        if let Some(number) = value.as_number(&indicator.unit) {
            series.bounds.push((number, words.say(said)));
        }
    }
    series
}

/// The middle of a period in years: of a date, or of a span such as `2019/20` and `2019–2021`.
fn middle(period: &str) -> Option<f64> {
    if let Ok(date) = period.parse::<Edtf>() {
        let (start, end) = date.span();
        return Some(f64::midpoint(start, end));
    }
    let parted = ["/", "–", "-", " to "].into_iter().find_map(|mark| period.split_once(mark));
    let (first, last) = parted?;
    let year = |text: &str| text.parse::<u16>().ok().filter(|_| text.len() == 4).map(f64::from);
    let first = year(first.trim())?;
    let last = last.trim();
    let last = match last.len() {
        2 => f64::from(last.parse::<u16>().ok()?) + (first / 100.0).floor() * 100.0,
        _ => year(last)?,
    };
    (last >= first).then(|| f64::midpoint(first, last + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;
    use atlas_model::{Basis, Citation, Observation, Polarity, Value};

    fn seen(period: &str, value: Value, basis: Option<Basis>) -> Observation {
        Observation { period: period.to_owned(), value, basis, citation: Citation::default() }
    }

    fn joined(observations: Vec<Observation>) -> Vec<bool> {
        let indicator = Indicator {
            name: "Emissions".to_owned(),
            unit: "%".to_owned(),
            polarity: Polarity::DownIsGood,
            method: None,
            baseline: None,
            target: None,
            observations,
        };
        series(&indicator, &shipped::words("en")).points.iter().map(|point| point.joined).collect()
    }

    #[test]
    fn observations_of_different_bases_are_not_joined() {
        let (own, press) = (Some(Basis::SelfReported), Some(Basis::Press));
        let number = |value| Value::Number(value);
        assert_eq!(
            joined(vec![
                seen("2021", number(3.0), press),
                seen("2019", number(1.0), own),
                seen("2020", number(2.0), own),
                seen("2022", number(4.0), None),
            ]),
            [false, true, false, false],
            "in the order of time"
        );
    }

    #[test]
    fn what_is_no_number_is_not_drawn_and_parts_the_line() {
        let own = Some(Basis::SelfReported);
        let words = |text: &str| Value::Text(text.to_owned());
        assert_eq!(
            joined(vec![
                seen("2019", words("17%"), own),
                seen("2020", words("about 20"), own),
                seen("2021", Value::Number(21.0), own),
            ]),
            [false, false]
        );
    }

    #[test]
    fn a_period_lies_in_its_middle() {
        for (period, expected) in [
            ("2019", Some(2019.5)),
            ("2019/20", Some(2020.0)),
            ("2019–2021", Some(2020.5)),
            ("2019 to 2019", Some(2019.5)),
            ("spring", None),
            ("2021/19", None),
        ] {
            assert_eq!(middle(period), expected, "{period}");
        }
    }
}
