use super::frame::Frame;
use atlas_world::Point;

/// A city that shows: where it lies on the picture of the world, and how many records it has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its number in the list.
    pub place: usize,
    /// Where it lies.
    pub at: Point,
    /// How many records.
    pub count: u32,
}

/// One or more cities that are drawn as one, since apart they would overlap.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The numbers of its cities; first the one with most records, which names it.
    pub places: Vec<usize>,
    /// Where it lies on the picture of the world: the middle of its records.
    pub at: Point,
    /// How many records.
    pub count: u32,
    /// How large it is drawn, in the frame's units.
    pub radius: f64,
}

/// The least radius of a mark.
const LEAST: f64 = 5.5;
/// The least radius of a mark of several cities: there is room for a number.
const LEAST_OF_MANY: f64 = 11.0;
/// How far two marks are apart at least.
const GAP: f64 = 2.0;

/// Cities as marks that do not overlap, at a scale in a frame, out of `all` records. The area of
/// a mark is in proportion to its records, but for the least.
///
/// The most frequent come first, and take in what lies within their reach; what has grown is
/// looked at again until nothing overlaps. The same cities give the same marks, in whatever order
/// they come.
pub fn clustered(spots: &[Spot], frame: &Frame, scale: f64, all: u32) -> Vec<Cluster> {
    let single = |spot: &Spot| Cluster {
        places: vec![spot.place],
        at: spot.at,
        count: spot.count,
        radius: radius(spot.count, 1, frame, all),
    };
    let mut clusters: Vec<Cluster> = spots.iter().map(single).collect();
    loop {
        clusters.sort_by(|a, b| b.count.cmp(&a.count).then(a.places[0].cmp(&b.places[0])));
        let before = clusters.len();
        let mut apart: Vec<Cluster> = Vec::with_capacity(before);
        for cluster in clusters {
            let near = |other: &Cluster| overlap(&cluster, other, frame, scale);
            match apart.iter().position(near) {
                Some(at) => apart[at].take_in(cluster, frame, all),
                None => apart.push(cluster),
            }
        }
        clusters = apart;
        if clusters.len() == before {
            return clusters;
        }
    }
}

/// Whether two marks come so near that one would be hit for the other.
fn overlap(one: &Cluster, other: &Cluster, frame: &Frame, scale: f64) -> bool {
    let (x, y) = ((one.at.x - other.at.x) * scale, (one.at.y - other.at.y) * scale);
    let reach = one.radius.max(frame.reach) + other.radius.max(frame.reach) + GAP;
    x * x + y * y < reach * reach
}

fn radius(count: u32, places: usize, frame: &Frame, all: u32) -> f64 {
    let least = if places > 1 { LEAST_OF_MANY } else { LEAST };
    (frame.largest * (f64::from(count) / f64::from(all.max(1))).sqrt()).max(least)
}

impl Cluster {
    fn take_in(&mut self, other: Self, frame: &Frame, all: u32) {
        let (mine, theirs) = (f64::from(self.count), f64::from(other.count));
        let mean = |mine_at: f64, theirs_at: f64| {
            (mine_at * mine + theirs_at * theirs) / (mine + theirs).max(1.0)
        };
        self.at = Point { x: mean(self.at.x, other.at.x), y: mean(self.at.y, other.at.y) };
        self.count += other.count;
        self.places.extend(other.places);
        self.radius = radius(self.count, self.places.len(), frame, all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::world_map::frame::{NARROW, WIDE};

    /// Made-up cities, dense in some parts of the world.
    fn spots(number: usize) -> Vec<Spot> {
        let mut seed = 7_u32;
        let mut random = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(seed >> 8) / f64::from(1 << 24)
        };
        (0..number)
            .map(|place| {
                let spread = if place % 3 == 0 { 1.0 } else { 0.1 };
                let at = Point {
                    x: 450.0 + (random() - 0.45) * 900.0 * spread,
                    y: 100.0 + random() * 300.0 * spread,
                };
                Spot { place, at, count: 1 + u32::try_from(place % 13).unwrap() }
            })
            .collect()
    }

    fn total(spots: &[Spot]) -> u32 {
        spots.iter().map(|spot| spot.count).sum()
    }

    #[test]
    fn no_two_marks_overlap_and_no_city_is_lost() {
        for number in [0, 1, 2, 40, 1000] {
            let spots = spots(number);
            for frame in [WIDE, NARROW] {
                for zoom in [1.0, 2.0, 7.3, 32.0] {
                    let scale = zoom * frame.width / 1000.0;
                    let clusters = clustered(&spots, &frame, scale, total(&spots));
                    for (place, one) in clusters.iter().enumerate() {
                        for other in &clusters[place + 1..] {
                            assert!(!overlap(one, other, &frame, scale), "{one:?} {other:?}");
                        }
                    }
                    let mut places: Vec<usize> =
                        clusters.iter().flat_map(|cluster| cluster.places.clone()).collect();
                    places.sort_unstable();
                    assert_eq!(places, (0..number).collect::<Vec<_>>());
                    let records: u32 = clusters.iter().map(|cluster| cluster.count).sum();
                    assert_eq!(records, total(&spots));
                }
            }
        }
    }

    #[test]
    fn the_order_of_cities_does_not_matter() {
        let spots = spots(300);
        let mut turned = spots.clone();
        turned.reverse();
        turned.rotate_left(77);
        let all = total(&spots);
        assert_eq!(clustered(&spots, &WIDE, 3.0, all), clustered(&turned, &WIDE, 3.0, all));
    }

    #[test]
    fn marks_come_apart_as_one_comes_nearer() {
        let spots = spots(40);
        let marks = [1.0, 4.0, 16.0, 32.0].map(|zoom| clustered(&spots, &WIDE, zoom, 40).len());
        assert!(marks.is_sorted(), "{marks:?}");
        assert!(marks[0] < 30 && marks[3] > 36, "{marks:?}");
    }

    #[test]
    fn a_mark_of_four_times_the_records_is_twice_as_wide() {
        let at = Point { x: 0.0, y: 0.0 };
        let far = Point { x: 900.0, y: 0.0 };
        let spots = [Spot { place: 0, at, count: 100 }, Spot { place: 1, at: far, count: 25 }];
        let [large, small] = &clustered(&spots, &WIDE, 1.0, 200)[..] else { panic!("two") };
        assert!((large.radius / small.radius - 2.0).abs() < 1e-9);
    }
}
