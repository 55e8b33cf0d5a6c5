use crate::charts::{Anchor, Mark, columns::small};

/// How wide the map is.
pub(super) const WIDTH: f64 = 768.0;
/// From one base line to the next.
pub(super) const LEADING: f64 = 18.0;
/// From the edge of a box to its words.
pub(super) const PADDING: f64 = 12.0;
/// Between one box and the next.
pub(super) const GAP: f64 = 10.0;

/// How many projects stand in boxes; more are words alone.
pub(super) const MOST_BOXES: usize = 12;

/// A column of boxes.
pub(super) struct Column {
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) heights: Vec<f64>,
    /// As far as the boxes have been put somewhere.
    pub(super) middles: Vec<f64>,
}

impl Column {
    /// A column at a place and of a width, with boxes of some heights.
    pub(super) fn new((x, width): (f64, f64), heights: impl IntoIterator<Item = f64>) -> Self {
        Self { x, width, heights: heights.into_iter().collect(), middles: Vec::new() }
    }

    /// Its right edge.
    pub(super) fn end(&self) -> f64 {
        self.x + self.width
    }

    /// The upper edge of a box.
    pub(super) fn top(&self, row: usize) -> f64 {
        self.middles[row] - self.heights[row] / 2.0
    }

    /// A box without words.
    pub(super) fn frame(&self, row: usize, class: &'static str) -> Mark {
        Mark::Rect {
            x: self.x,
            y: self.top(row),
            width: self.width,
            height: self.heights[row],
            radius: 3.0,
            class: class.into(),
        }
    }

    /// A box with words.
    pub(super) fn boxed(&self, row: usize, lines: &[String], class: &'static str) -> Vec<Mark> {
        let first = self.top(row) + 7.0 + 13.0;
        let text = words(self.x + PADDING, first, lines.to_vec(), class);
        vec![self.frame(row, "map-box"), text]
    }
}

/// Lines of words from a place on.
pub(super) fn words(x: f64, y: f64, lines: Vec<String>, class: &'static str) -> Mark {
    Mark::Text { x, y, anchor: Anchor::Start, lines, leading: LEADING, class: class.into() }
}

/// Where the four columns stand and how wide they are. Where there are no sectors or no projects,
/// the others take their room; many projects are short of it.
pub(super) fn columns(sectors: bool, projects: usize) -> [(f64, f64); 4] {
    let widths = match (sectors, projects) {
        (true, 0) => [180.0, 300.0, 176.0, 0.0],
        (true, 1..=MOST_BOXES) => [146.0, 186.0, 128.0, 200.0],
        (true, _) => [134.0, 150.0, 116.0, 246.0],
        (false, _) => [180.0, 250.0, 0.0, 226.0],
    };
    let shown = widths.iter().filter(|width| **width > 0.0).count();
    // A line is half outside of the box that it draws.
    let between = (WIDTH - 2.0 - widths.iter().sum::<f64>()) / (small(shown) - 1.0);
    let mut x = 1.0;
    widths.map(|width| {
        let at = (x, width);
        if width > 0.0 {
            x += width + between;
        }
        at
    })
}
