use super::{Years, axis::Axis};
use crate::charts::length;
use crate::charts::{Anchor, Mark, wrap};
use atlas_locale::said::views;
use atlas_model::Edtf;

/// A wording of a goal, and when it held.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// The words.
    pub text: String,
    /// From when, if that is known.
    pub from: Option<Edtf>,
    /// Until when, if that is known.
    pub until: Option<Edtf>,
}

const TYPE: f64 = 13.0;
const LEADING: f64 = 16.0;
/// The narrowest and the widest lines.
const NARROW: f64 = 220.0;
const WIDE: f64 = 420.0;
const GAP: f64 = 14.0;

impl Wording {
    /// What the axis must reach to.
    pub(super) fn ends(&self) -> impl Iterator<Item = (f64, f64)> + use<> {
        let from = self.from.map(|date| (date.span().0, date.span().0));
        let until = self.until.map(|date| (date.span().1, date.span().1));
        from.into_iter().chain(until)
    }
}

/// A band for each wording that has a date, from the top on, and how far they reach down. An end
/// that is not known is left open.
pub(super) fn marks(wordings: &[Wording], axis: &Axis, about: &Years) -> (Vec<Mark>, f64) {
    let width = about.width;
    let mut marks = Vec::new();
    let mut y = 0.0;
    for wording in wordings.iter().filter(|wording| wording.ends().next().is_some()) {
        let start = wording.from.map_or(axis.left, |date| axis.place(date.span().0));
        let end = wording.until.map_or(axis.right, |date| axis.place(date.span().1));
        // Words that would not fit from where the band begins end where it ends.
        let from_start = width - start >= NARROW;
        let (x, anchor, room) = if from_start {
            (start, Anchor::Start, width - start)
        } else {
            (end.max(NARROW), Anchor::End, end)
        };
        let quoted = about.words.say(views::goal_wording(&wording.text));
        let lines = wrap(&quoted, TYPE, room.clamp(NARROW, WIDE), 3);
        let count = f64::from(u32::try_from(lines.len()).unwrap_or(0));
        marks.push(Mark::Text {
            x,
            y: y + TYPE,
            anchor,
            lines,
            leading: LEADING,
            class: "wording".into(),
        });
        y += count * LEADING + 6.0;
        let d = format!("M{} {}H{}", length(start), length(y), length(end.max(start + 4.0)));
        let open = wording.from.is_none() || wording.until.is_none();
        let class = if open { "wording__span wording__span--open" } else { "wording__span" };
        marks.push(Mark::Path { d, class: class.into() });
        for (known, place) in [(wording.from.is_some(), start), (wording.until.is_some(), end)] {
            if known {
                let d = format!("M{} {}v10", length(place), length(y - 5.0));
                marks.push(Mark::Path { d, class: "wording__end".into() });
            }
        }
        y += GAP;
    }
    (marks, if y > 0.0 { y + GAP } else { 0.0 })
}
