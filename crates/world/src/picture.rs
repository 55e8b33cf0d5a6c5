use crate::equal_earth::{EDGE, equal_earth};

/// How wide the picture of the world is, in its own units: the equator, all around.
pub const WIDTH: f64 = 1000.0;
/// How high it is: from the north of Greenland to the south of Chile.
pub const HEIGHT: f64 = 436.0;
/// The meridian in its middle, in degrees east: so the edge runs through the Bering Strait, and
/// cuts no continent.
pub const MIDDLE: f64 = 11.0;
/// The southernmost latitude that it shows.
pub const SOUTH: f64 = -57.0;

/// Where the equator lies, from the top.
const EQUATOR: f64 = 242.0;
/// How many units the radius of the globe takes.
const SCALE: f64 = WIDTH / (2.0 * EDGE);

/// A place on the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Where a place lies on the picture, from its degrees north and east.
///
/// ```
/// let berlin = atlas_world::place(52.52, 13.40);
/// assert!((berlin.x - 505.4).abs() < 0.1 && (berlin.y - 60.8).abs() < 0.1);
/// ```
pub fn place(latitude: f64, longitude: f64) -> Point {
    place_turned(latitude, (longitude - MIDDLE + 180.0).rem_euclid(360.0) - 180.0)
}

/// The same for degrees east of the [`MIDDLE`], which may lead over the edge: what lies across it
/// stays in one piece.
pub fn place_turned(latitude: f64, longitude: f64) -> Point {
    let (east, north) = equal_earth(latitude, longitude);
    Point { x: WIDTH / 2.0 + east * SCALE, y: EQUATOR - north * SCALE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_holds_all_that_it_is_said_to_hold() {
        let corners = [(83.7, -35.0), (83.7, 60.0), (SOUTH, -70.0), (SOUTH, 170.0)];
        for (latitude, longitude) in corners {
            let Point { x, y } = place(latitude, longitude);
            assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y), "{x} {y}");
        }
        assert!(place(SOUTH, 0.0).y > HEIGHT - 8.0, "and little more");
    }

    #[test]
    fn places_on_both_sides_of_the_edge_lie_at_both_ends() {
        assert!(place(65.0, -168.0).x < 200.0, "Alaska");
        assert!(place(66.0, -170.0).x > 800.0, "Chukotka");
        assert!((place(0.0, MIDDLE).x - WIDTH / 2.0).abs() < 1e-9);
    }
}
