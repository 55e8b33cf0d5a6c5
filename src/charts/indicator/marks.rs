use crate::charts::{Anchor, Mark, text_width};

/// The size of the picture's words.
pub(super) const TYPE: f64 = 12.5;
/// Half a point's height.
pub(super) const DOT: f64 = 4.5;

/// A point by its group: a disc, a ring, a square, a hollow square, then rings again.
pub(super) fn dot(x: f64, y: f64, group: usize) -> Mark {
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

pub(super) fn widest(texts: &[String]) -> f64 {
    texts.iter().map(|text| text_width(text, TYPE)).fold(0.0, f64::max)
}

pub(super) fn line(from: f64, y: f64, to: f64, end: f64, class: &'static str) -> Mark {
    Mark::Path { d: format!("M{from:.1} {y:.1}L{to:.1} {end:.1}"), class: class.into() }
}

pub(super) fn text(
    x: f64,
    y: f64,
    anchor: Anchor,
    lines: Vec<String>,
    class: &'static str,
) -> Mark {
    Mark::Text { x, y, anchor, lines, leading: 16.0, class: class.into() }
}
