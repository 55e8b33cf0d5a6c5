use atlas_world::{HEIGHT, Point, WIDTH};

/// The part of the world that shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// How much larger than where all of it shows.
    pub zoom: f64,
    /// What lies in the middle, on the picture of the world.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// As near as one can go: the outlines of land hold no more.
pub const NEAREST: f64 = 32.0;
/// What a button or a key does to the zoom.
pub const STEP: f64 = 2.0;
/// How far an arrow key goes, as a part of the width.
pub const STRIDE: f64 = 0.2;

impl View {
    /// All of the world.
    pub const WHOLE: Self = Self { zoom: 1.0, x: WIDTH / 2.0, y: HEIGHT / 2.0 };

    /// Whether more cannot show.
    pub fn is_whole(&self) -> bool {
        self.zoom <= 1.0
    }

    /// Moved by parts of the picture's width: what is seen goes right and down.
    pub fn moved(&self, right: f64, down: f64) -> Self {
        let across = WIDTH / self.zoom;
        Self { x: self.x - right * across, y: self.y - down * across, ..*self }.within()
    }

    /// Nearer or farther by a factor, while a place stays where it is: its distance from the
    /// middle, as parts of the picture's width.
    pub fn zoomed(&self, factor: f64, right: f64, down: f64) -> Self {
        let zoom = (self.zoom * factor).clamp(1.0, NEAREST);
        // What was a distance before is another one now.
        let change = WIDTH / self.zoom - WIDTH / zoom;
        Self { zoom, x: self.x + right * change, y: self.y + down * change }.within()
    }

    /// Near enough that places which share a mark come apart, all of them in view.
    pub fn around(&self, places: &[Point]) -> Self {
        let span = |of: fn(&Point) -> f64| {
            let least = places.iter().map(of).fold(f64::MAX, f64::min);
            let most = places.iter().map(of).fold(f64::MIN, f64::max);
            (f64::midpoint(least, most), most - least)
        };
        let ((x, wide), (y, high)) = (span(|at| at.x), span(|at| at.y));
        // A picture is about twice as wide as high; places keep clear of its edge.
        let room = 0.7 * WIDTH / (wide.max(2.0 * high)).max(1e-6);
        let zoom = room.clamp(self.zoom * STEP, self.zoom.max(1.0) * 8.0).min(NEAREST);
        Self { zoom, x, y }.within()
    }

    fn within(self) -> Self {
        // The height of the wide picture, beside its width.
        let (half, half_down) = (WIDTH / self.zoom / 2.0, WIDTH / self.zoom / 2.0 * 0.476);
        let inside = |at: f64, half: f64, whole: f64| {
            if 2.0 * half >= whole { whole / 2.0 } else { at.clamp(half, whole - half) }
        };
        Self { x: inside(self.x, half, WIDTH), y: inside(self.y, half_down, HEIGHT), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_gets_lost() {
        let mut view = View::WHOLE;
        assert_eq!(view.zoomed(0.5, 0.0, 0.0), View::WHOLE, "no farther than all");
        for _ in 0..9 {
            view = view.zoomed(STEP, 0.0, 0.0);
        }
        assert!((view.zoom - NEAREST).abs() < 1e-9, "no nearer than the outlines hold");
        for _ in 0..1000 {
            view = view.moved(-STRIDE, -STRIDE);
        }
        assert!(view.x < WIDTH && view.y < HEIGHT, "the edge of the world is the end");
        assert_eq!(view.zoomed(1e-3, 0.3, 0.3), View::WHOLE, "and back");
    }

    #[test]
    fn what_lies_under_the_pointer_stays_there() {
        let view = View { zoom: 4.0, x: 480.0, y: 180.0 };
        let at = |view: &View| view.x + 0.2 * WIDTH / view.zoom;
        assert!((at(&view) - at(&view.zoomed(1.5, 0.2, 0.1))).abs() < 1e-9);
    }

    #[test]
    fn going_to_places_shows_them_all() {
        let places = [Point { x: 480.0, y: 60.0 }, Point { x: 520.0, y: 75.0 }];
        let view = View::WHOLE.around(&places);
        assert!(view.zoom >= 2.0);
        for place in places {
            assert!((place.x - view.x).abs() < WIDTH / view.zoom / 2.0);
            assert!((place.y - view.y).abs() < WIDTH / view.zoom / 4.0);
        }
        let same = View::WHOLE.around(&places[..1]);
        assert!((same.zoom - 8.0).abs() < 1e-9, "one place: near, but not at once all the way");
    }
}
