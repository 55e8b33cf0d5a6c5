use super::{Anchor, Mark, Scene, text_width};
use atlas_locale::{Words, said::parts};
use atlas_world::{HEIGHT, Point, WIDTH};

/// A place that is shown on its continent.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where it is, in words.
    pub words: &'a str,
    /// Where it lies on the picture of the world.
    pub at: Point,
    /// The address of the outlines of land.
    pub land: String,
}

/// As wide as the margin beside an article.
const ACROSS: f64 = 304.0;
const DOWN: f64 = 196.0;
/// How large a unit of the world's picture is: so a continent fills the frame.
const SCALE: f64 = 1.35;
/// The type's size, and how far words stand from the middle of the dot.
const SIZE: f64 = 14.0;
const APART: f64 = 11.0;

/// A part of the world around a place, which is marked and named.
pub fn locator(located: &Located<'_>, words: &Words) -> Scene {
    let Point { x, y } = located.at;
    let left = window(x, ACROSS, WIDTH);
    let top = window(y, DOWN, HEIGHT);
    let (x, y) = ((x - left) * SCALE, (y - top) * SCALE);
    let mut marks = vec![
        Mark::Land { href: located.land.clone(), x: -left * SCALE, y: -top * SCALE, scale: SCALE },
        Mark::Circle { x, y, radius: 8.0, class: "locator__halo".into() },
        Mark::Circle { x, y, radius: 5.5, class: "locator__place".into() },
    ];
    let room = text_width(located.name, SIZE) + APART;
    let side = if x + room <= ACROSS {
        Some((x + APART, Anchor::Start))
    } else {
        (x >= room).then_some((x - APART, Anchor::End))
    };
    // A name that fits on neither side is the page's title all the same.
    marks.extend(side.map(|(x, anchor)| Mark::Text {
        x,
        y: y + SIZE * 0.35,
        anchor,
        lines: vec![located.name.to_owned()],
        leading: SIZE,
        class: "locator__name".into(),
    }));
    Scene {
        id: "locator".to_owned(),
        title: words.say(parts::locator_title(located.name)),
        description: located.words.to_owned(),
        width: ACROSS,
        height: DOWN,
        class: "locator".into(),
        marks,
    }
}

/// Where a part of the world begins that shows a place in its middle, and nothing beyond the edge.
fn window(at: f64, shown: f64, whole: f64) -> f64 {
    let half = shown / SCALE / 2.0;
    (at - half).clamp(0.0, whole - 2.0 * half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;

    fn scene(name: &str, latitude: f64, longitude: f64) -> Scene {
        let at = atlas_world::place(latitude, longitude);
        let located = Located { name, words: "There.", at, land: "world.svg#land".to_owned() };
        locator(&located, &shipped::words("en"))
    }

    #[test]
    fn a_place_lies_where_its_land_lies() {
        for (latitude, longitude) in [(52.5, 13.4), (-45.9, 170.5), (64.1, -21.9), (21.3, -157.9)] {
            let Scene { marks, .. } = scene("Place", latitude, longitude);
            let [Mark::Land { x, y, scale, .. }, Mark::Circle { x: dot_x, y: dot_y, .. }, ..] =
                &marks[..]
            else {
                panic!("land, then the dot")
            };
            let at = atlas_world::place(latitude, longitude);
            assert!((x + at.x * scale - dot_x).abs() < 1e-9);
            assert!((y + at.y * scale - dot_y).abs() < 1e-9);
            assert!((0.0..=ACROSS).contains(dot_x) && (0.0..=DOWN).contains(dot_y), "inside");
            assert!(*x <= 0.0 && x + WIDTH * scale >= ACROSS - 1e-9, "no sea beyond the world");
        }
    }

    #[test]
    fn a_name_stays_inside() {
        for name in [
            "Ulm",
            "London Borough of Waltham Forest",
            "A name that is longer than any city of the world could bear",
        ] {
            for longitude in [-175.0, -100.0, 0.0, 100.0, 175.0] {
                for mark in scene(name, -40.0, longitude).marks {
                    let Mark::Text { x, anchor, lines, .. } = mark else { continue };
                    let wide = text_width(&lines[0], SIZE);
                    let start = if anchor == Anchor::End { x - wide } else { x };
                    assert!(start >= 0.0 && start + wide <= ACROSS, "{name} at {longitude}");
                }
            }
        }
    }
}
