//! Rings of the globe, laid on the picture of the world and made simple.

use super::topology::Ring;
use atlas_world::{HEIGHT, MIDDLE, place_turned};
use geo::{Area, LineString, Polygon, SimplifyVw};

/// What of an outline may be lost, in square units of the picture: of a map that is 1,000 pixels
/// wide, a fifth of a pixel.
const LOST: f64 = 0.22;
/// The smallest island that is kept, and the smallest lake.
const SMALLEST: f64 = 0.5;

/// The outlines of rings, as points of the picture.
pub fn simple(rings: &[Ring]) -> Vec<Vec<[f64; 2]>> {
    let laid = rings.iter().map(laid);
    let shown = laid.filter(|ring| ring.0.iter().any(|point| point.y < HEIGHT));
    let simple = shown.map(|ring| Polygon::new(ring, Vec::new()).simplify_vw(LOST));
    simple
        .filter(|outline| outline.unsigned_area() >= SMALLEST)
        .map(|outline| outline.exterior().coords().map(|point| [point.x, point.y]).collect())
        .collect()
}

/// A ring on the picture, in one piece: one that crosses the picture's edge sticks out there, on
/// the side where most of it lies.
fn laid(ring: &Ring) -> LineString {
    let mut turned = Vec::with_capacity(ring.len());
    let mut before = 0.0;
    for [longitude, latitude] in ring {
        // The globe's own seam, where degrees leap from 180 to -180, is none in a ring.
        let whole_turns = ((before - (longitude - MIDDLE)) / 360.0_f64).round();
        before = longitude - MIDDLE + whole_turns * 360.0;
        turned.push((*latitude, before));
    }
    #[expect(clippy::cast_precision_loss, reason = "a ring has some thousand points")]
    let middle = turned.iter().map(|(_, east)| east).sum::<f64>() / turned.len() as f64;
    let back = (middle / 360.0).round() * 360.0;
    let points = turned.into_iter().map(|(latitude, east)| {
        let point = place_turned(latitude, east - back);
        (point.x, point.y)
    });
    points.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square of some degrees around a place.
    fn square(longitude: f64, latitude: f64, half: f64) -> Ring {
        [(-1.0, -1.0), (0.0, -1.01), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)]
            .map(|(east, north)| [longitude + east * half, latitude + north * half])
            .into()
    }

    #[test]
    fn what_does_not_show_is_left_out() {
        let round = (0..=360).map(|degree| f64::from(degree % 360).to_radians().sin_cos());
        let round: Ring = round.map(|(east, north)| [20.0 + 5.0 * east, 5.0 * north]).collect();
        let [kept] = &simple(&[round])[..] else { panic!("one outline") };
        assert!((12..90).contains(&kept.len()), "{} of 361 points", kept.len());
        assert!(simple(&[square(20.0, 0.0, 0.1)]).is_empty(), "a rock");
        assert!(simple(&[square(20.0, -80.0, 5.0)]).is_empty(), "the south");
    }

    #[test]
    fn an_island_across_the_edge_stays_whole() {
        for (longitude, at_the_right) in [(-170.0, true), (-168.0, false), (179.0, true)] {
            let mut ring = square(longitude, 0.0, 3.0);
            for point in &mut ring {
                point[0] = (point[0] + 180.0).rem_euclid(360.0) - 180.0;
            }
            let [island] = &simple(&[ring])[..] else { panic!("one") };
            let xs = island.iter().map(|[x, _]| *x);
            let (least, most) =
                xs.fold((f64::MAX, f64::MIN), |(least, most), x| (x.min(least), x.max(most)));
            assert!(most - least < 20.0, "{least} {most}");
            assert_eq!(least > 500.0, at_the_right, "{longitude}");
        }
    }
}
