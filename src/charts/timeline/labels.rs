//! Where the words of events stand: on both sides of an axis, without overlap.

use super::Event;
use crate::charts::{lettering::HEAVY, wrap};

/// The widest line of an event's words, and that of one that has more room.
pub(super) const WIDTH: f64 = 138.0;
const WIDER: f64 = 230.0;
/// The size of a date and a title, and that of a kind.
const TYPE: f64 = 13.0;
const SMALL: f64 = 12.5;
pub(super) const LEADING: f64 = 16.5;
/// The most lines of a title, and those of a date and of a kind, which some languages tell at length.
const MOST_LINES: usize = 4;
const FEW_LINES: usize = 3;
const GAP: f64 = 12.0;

/// The words of an event, where they stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    /// Their left edge, which is where the event lies.
    pub(super) x: f64,
    /// How wide they may be.
    pub(super) width: f64,
    /// How far they begin from the axis.
    pub(super) near: f64,
    /// How far they reach.
    pub(super) far: f64,
    pub(super) above: bool,
    /// The lines of the event's date, of its title, and of its kind and state.
    pub(super) date: Vec<String>,
    pub(super) title: Vec<String>,
    pub(super) kind: Vec<String>,
}

/// Puts the words of events, which are in order, beside their places, as far as `right`.
///
/// Each begins at its event's place and reaches to the right. From the right to the left, one
/// moves away from the axis until it clears every later one in its reach: then neither words nor
/// the lines that lead to them cross. It takes the side on which it stays nearer.
pub(super) fn labels(events: &[Event], places: &[f64], right: f64) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for (event, x) in events.iter().zip(places).rev() {
        let near = |above: bool, width: f64| {
            let met =
                labels.iter().filter(|later| later.above == above && later.x < x + width + GAP);
            met.map(|later| later.far + GAP).fold(0.0, f64::max)
        };
        let above = near(true, WIDTH) < near(false, WIDTH);
        let begin = near(above, WIDTH);
        // Wider, and so less high, where that costs nothing.
        let free = x + WIDER <= right && near(above, WIDER) <= begin;
        let width = if free { WIDER } else { WIDTH };
        let date = wrap(&event.date, TYPE * HEAVY, width, FEW_LINES);
        let title = wrap(&event.title, TYPE, width, MOST_LINES);
        let kind = wrap(&event.words, SMALL, width, FEW_LINES);
        let count = u32::try_from(date.len() + title.len() + kind.len()).unwrap_or(0);
        let far = begin + f64::from(count) * LEADING;
        labels.push(Label { x: *x, width, near: begin, far, above, date, title, kind });
    }
    labels.reverse();
    labels
}

/// How far the words on a side reach.
pub(super) fn reach(labels: &[Label], above: bool) -> f64 {
    labels.iter().filter(|label| label.above == above).map(|label| label.far).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        charts::{
            cut,
            timeline::tests::{event, many},
        },
        naming,
    };
    use atlas_locale::shipped;
    use atlas_model::{Citation, MilestoneKind, Moment, MomentState, ProgressState, Term};

    fn check(places: &[f64]) {
        let events: Vec<Event> = many(places.len());
        let labels = labels(&events, places, 720.0);
        for (place, label) in labels.iter().enumerate() {
            for other in &labels[place + 1..] {
                if label.above != other.above || other.x >= label.x + label.width {
                    continue;
                }
                // The earlier one's words lie beyond the later one's, so that neither the words
                // nor the later one's line run through them.
                assert!(label.near >= other.far, "{label:?} {other:?}");
            }
        }
    }

    #[test]
    fn words_do_not_overlap() {
        check(&[10.0]);
        check(&[10.0, 10.0, 10.0]);
        let ten: Vec<f64> = (0..10).map(|place| f64::from(place) * 55.0).collect();
        check(&ten);
        let eighty: Vec<f64> = (0..80).map(|place| f64::from(place * place % 97) * 6.0).collect();
        let mut sorted = eighty;
        sorted.sort_by(f64::total_cmp);
        check(&sorted);
    }

    #[test]
    fn events_far_apart_stay_at_the_axis() {
        let events = [event("2019", "One"), event("2030", "Two")];
        let labels = labels(&events, &[0.0, 400.0], 720.0);
        assert!(labels.iter().all(|label| label.near == 0.0));
    }

    #[test]
    fn dates_and_kinds_are_told_whole_in_every_language() {
        let check = |said: &str, size: f64| {
            let lines = wrap(said, size, WIDTH, FEW_LINES);
            assert!(!cut(&lines), "{lines:?}");
        };
        for words in shipped::languages().map(shipped::words) {
            for month in 1..=12 {
                let when = format!("2019-{month:02}-25?").parse().unwrap();
                check(&naming::short_date(&words, when), TYPE * HEAVY);
            }
            let targets = ProgressState::ALL.iter().map(|progress| (None, Some(*progress)));
            let others = MilestoneKind::ALL.iter().map(|kind| (Some(*kind), None));
            for (kind, progress) in targets.chain(others) {
                let moment = Moment {
                    when: "2030".parse().unwrap(),
                    title: String::new(),
                    kind,
                    state: MomentState::Missed,
                    progress,
                    citation: Citation::default(),
                };
                check(&naming::moment(&words, &moment), SMALL);
            }
        }
    }
}
