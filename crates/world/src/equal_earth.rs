/// The coefficients of the projection: Šavrič, Patterson and Jenny, "The Equal Earth map
/// projection", International Journal of Geographical Information Science 33 (2019), 454–465,
/// <https://doi.org/10.1080/13658816.2018.1504949>.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// How far east 180° lies on the equator, on a globe whose radius is 1.
pub const EDGE: f64 = 2.706_629_983_696_07;

/// How far north the pole lies, on a globe whose radius is 1.
pub const POLE: f64 = 1.317_362_759_157_4;

/// Where a place lies on a map that shows each region as large as it is: east and north of the
/// middle, on a globe whose radius is 1. Degrees north, and degrees east of the middle meridian.
///
/// The published polynomial itself, since no crate was fit to be used: those of projections lack
/// this one, but for one whose third coefficient is ten times too large, and one that brings a
/// client for the network along.
///
/// ```
/// let (east, north) = atlas_world::equal_earth(0.0, 90.0);
/// assert!((east - atlas_world::EDGE / 2.0).abs() < 1e-9);
/// assert_eq!(north, 0.0);
/// ```
pub fn equal_earth(latitude: f64, longitude: f64) -> (f64, f64) {
    let [a1, a2, a3, a4] = A;
    let root = 3.0_f64.sqrt();
    let angle = (root / 2.0 * latitude.to_radians().sin()).asin();
    let (second, sixth) = (angle.powi(2), angle.powi(6));
    let slope = a1 + 3.0 * a2 * second + sixth * (7.0 * a3 + 9.0 * a4 * second);
    let east = 2.0 * root * longitude.to_radians() * angle.cos() / (3.0 * slope);
    let north = angle * (a1 + a2 * second + sixth * (a3 + a4 * second));
    (east, north)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The radius for which PROJ's own tests tell where places lie.
    const RADIUS: f64 = 6_378_137.0;

    fn check(latitude: f64, longitude: f64, east: f64, north: f64) {
        let found = equal_earth(latitude, longitude);
        let (x, y) = (found.0 * RADIUS, found.1 * RADIUS);
        assert!((x - east).abs() < 0.02 && (y - north).abs() < 0.02, "{x} {y}");
    }

    #[test]
    fn places_lie_where_proj_says() {
        check(0.0, 0.0, 0.0, 0.0);
        check(0.0, 180.0, 17_263_256.84, 0.0);
        check(90.0, 0.0, 0.0, POLE * RADIUS);
        check(-90.0, 0.0, 0.0, -POLE * RADIUS);
    }

    /// What the paper says of its own map: how long the poles are beside the equator, and how
    /// wide the map is for its height.
    #[test]
    fn the_map_has_the_shape_that_was_published() {
        let (pole, _) = equal_earth(90.0, 180.0);
        assert!((pole / EDGE - 0.59247).abs() < 5e-6, "{}", pole / EDGE);
        assert!((EDGE / POLE - 2.05458).abs() < 5e-6, "{}", EDGE / POLE);
    }

    /// The name's promise: a strip of latitudes takes as much of the map as of the globe.
    #[test]
    fn each_strip_is_as_large_as_on_the_globe() {
        for south in (-90..90).step_by(5).map(f64::from) {
            let steps = 500;
            let (mut area, mut below) = (0.0, equal_earth(south, 180.0));
            for step in 1..=steps {
                let above = equal_earth(south + 5.0 * f64::from(step) / f64::from(steps), 180.0);
                area += (above.0 + below.0) * (above.1 - below.1);
                below = above;
            }
            let heights = (south + 5.0).to_radians().sin() - south.to_radians().sin();
            let globe = 2.0 * std::f64::consts::PI * heights;
            assert!((area / globe - 1.0).abs() < 1e-5, "{south}: {area} {globe}");
        }
    }
}
