use super::{
    Event, Years,
    axis::Axis,
    labels::{LEADING, Label, WIDTH, labels, reach},
    mark::mark,
    wordings::{self, Wording},
};
use crate::charts::{Anchor, Mark, Scene, length};

/// How far the words on either side of the axis may reach: beyond that no reader finds a way.
const FARTHEST: f64 = 300.0;
/// Half a mark's height, and from one mark to the next where several are of one time.
const SIZE: f64 = 6.0;
const PITCH: f64 = 15.0;
/// From the marks to the words above them, and from the axis to those below its numbers.
const ABOVE: f64 = 16.0;
const BELOW: f64 = 36.0;
const MARGIN: f64 = 16.0;

/// Events along an axis, each with its words; none where they do not fit.
pub(super) fn labelled(about: &Years, events: &[Event], wordings: &[Wording]) -> Option<Scene> {
    let right = about.width - WIDTH - MARGIN;
    if events.is_empty() || right < 2.0 * WIDTH {
        return None;
    }
    let spans = events.iter().map(|event| event.when.span());
    let axis = about.axis(spans.chain(wordings.iter().flat_map(Wording::ends)), MARGIN, right);
    let places: Vec<f64> = events.iter().map(|event| axis.place(event.middle())).collect();
    let labels = labels(events, &places, about.width - 6.0);
    let (above, below) = (reach(&labels, true), reach(&labels, false));
    if above > FARTHEST || below > FARTHEST {
        return None;
    }
    let heights = stacked(&places);
    let highest = heights.iter().copied().fold(0.0, f64::max) + ABOVE;
    let (mut marks, top) = wordings::marks(wordings, &axis, about);
    let y = top + highest + above;
    let near = |label: &Label| if label.above { y - highest } else { y + BELOW };
    marks.extend(labels.iter().map(|label| leader(label, y, near(label))));
    marks.extend(axis.marks(y));
    for ((event, label), height) in events.iter().zip(&labels).zip(&heights) {
        marks.extend(exactness(event, &axis, y));
        marks.push(mark(label.x, y - height, SIZE, event.shape, event.state));
        marks.extend(words(label, near(label)));
    }
    let height = if below > 0.0 { y + BELOW + below } else { y + BELOW };
    Some(about.scene(height, marks))
}

/// How far above the axis each mark stands, so that none hides another of about the same time.
fn stacked(places: &[f64]) -> Vec<f64> {
    let mut heights: Vec<f64> = Vec::with_capacity(places.len());
    for (place, x) in places.iter().enumerate() {
        let near = heights.iter().zip(places).filter(|(_, other)| x - **other < PITCH);
        let taken: Vec<f64> = near.map(|(height, _)| *height).collect();
        let free = (0..=place).map(|row| f64::from(u32::try_from(row).unwrap_or(0)) * PITCH);
        let free = free.into_iter().find(|height| !taken.contains(height));
        heights.push(free.unwrap_or(0.0));
    }
    heights
}

/// The line from an event's place to its words.
fn leader(label: &Label, y: f64, near: f64) -> Mark {
    let far = if label.above { near - label.far } else { near + label.far - 0.7 * LEADING };
    let d = format!("M{} {}V{}", length(label.x), length(y), length(far));
    Mark::Path { d, class: "event__leader".into() }
}

/// What an event's date leaves open, where that is wide enough to be seen.
fn exactness(event: &Event, axis: &Axis, y: f64) -> Option<Mark> {
    let (start, end) = event.when.span();
    let (start, end) = (axis.place(start) + 1.0, axis.place(end) - 1.0);
    let class = if event.when.is_uncertain() {
        "event__span event__span--uncertain"
    } else {
        "event__span"
    };
    let d = format!("M{} {}H{}", length(start), length(y), length(end));
    (end - start > 3.0 * SIZE).then(|| Mark::Path { d, class: class.into() })
}

/// An event's date, title and kind, one below another.
fn words(label: &Label, near: f64) -> [Mark; 3] {
    let Label { date, title, kind, .. } = label;
    let first = if label.above { near - label.far } else { near + label.near };
    let text = |row: usize, lines: &[String], class: &'static str| Mark::Text {
        x: label.x + 6.0,
        y: first + (f64::from(u32::try_from(row).unwrap_or(0)) + 0.8) * LEADING,
        anchor: Anchor::Start,
        lines: lines.to_vec(),
        leading: LEADING,
        class: class.into(),
    };
    [
        text(0, date, "event__date"),
        text(date.len(), title, "event__title"),
        text(date.len() + title.len(), kind, "event__kind"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_one_time_stand_above_one_another() {
        assert_eq!(stacked(&[0.0, 0.0, 3.0, 100.0]), [0.0, PITCH, 2.0 * PITCH, 0.0]);
    }
}
