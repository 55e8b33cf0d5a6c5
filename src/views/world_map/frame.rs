use super::view::View;
use atlas_world::{HEIGHT, Point, WIDTH};

/// A picture's measures, sixteen units to a rem.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The classes that tell the two frames apart.
    pub class: &'static str,
    /// How wide it is.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// How far around its middle a mark can be hit: so that a finger finds it.
    pub reach: f64,
    /// The radius of a mark of all records.
    pub largest: f64,
}

/// For a column beside the facets.
pub const WIDE: Frame = Frame {
    class: "map__picture map__picture--wide",
    width: 840.0,
    height: 400.0,
    reach: 12.0,
    largest: 44.0,
};
/// For a phone.
pub const NARROW: Frame = Frame {
    class: "map__picture map__picture--narrow",
    width: 328.0,
    height: 230.0,
    reach: 14.0,
    largest: 30.0,
};

impl Frame {
    /// How large a unit of the world's picture is.
    pub fn scale(&self, view: &View) -> f64 {
        view.zoom * self.width / WIDTH
    }

    /// Where the world's left and upper edges lie.
    pub fn origin(&self, view: &View) -> Point {
        let scale = self.scale(view);
        Point {
            x: edge(view.x, scale, self.width, WIDTH),
            y: edge(view.y, scale, self.height, HEIGHT),
        }
    }
}

/// Where the world begins, so that what is looked at lies in the middle, but no margin shows that
/// need not.
fn edge(at: f64, scale: f64, shown: f64, whole: f64) -> f64 {
    let room = shown - whole * scale;
    if room >= 0.0 { room / 2.0 } else { (shown / 2.0 - at * scale).clamp(room, 0.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_world_lies_in_the_middle() {
        for frame in [WIDE, NARROW] {
            let Point { x, y } = frame.origin(&View::WHOLE);
            assert!(x.abs() < 1e-9);
            let below = frame.height - y - HEIGHT * frame.scale(&View::WHOLE);
            assert!((y - below).abs() < 1e-9 && y > 0.0);
        }
    }

    #[test]
    fn a_corner_leaves_no_margin() {
        let view = View { zoom: 8.0, x: 0.0, y: HEIGHT };
        let Point { x, y } = WIDE.origin(&view);
        assert!(x.abs() < 1e-9);
        assert!((y + HEIGHT * WIDE.scale(&view) - WIDE.height).abs() < 1e-9);
    }
}
