//! Outlines as a path of SVG, in tenths of the picture's units.

use atlas_world::{HEIGHT, WIDTH};
use std::fmt::Write;

/// How many steps of the grid a unit takes.
const FINE: f64 = 10.0;

/// The land as a picture, and as a part of others: `world.svg#land`.
pub fn svg(outlines: &[Vec<[f64; 2]>]) -> String {
    let path: String = outlines.iter().map(|outline| drawn(outline)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\
         <!-- Made from Natural Earth, public domain, by `cargo xtask land`. Equal Earth projection. -->\
         <path id=\"land\" transform=\"scale({})\" d=\"{path}\"/></svg>\n",
        1.0 / FINE
    )
}

/// A closed outline, each point by its steps from the one before; nothing where the grid leaves
/// nothing of it.
fn drawn(outline: &[[f64; 2]]) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a grid of 10,000 steps")]
    let on_grid = |point: &[f64; 2]| point.map(|length| (length * FINE).round() as i32);
    let mut points: Vec<[i32; 2]> = outline.iter().map(on_grid).collect();
    points.dedup();
    // The path closes itself.
    points.pop();
    let [first, others @ ..] = points.as_slice() else { return String::new() };
    if others.len() < 2 {
        return String::new();
    }
    let mut path = format!("M{} {}l", first[0], first[1]);
    let mut before = first;
    let mut apart = "";
    for point in others {
        for axis in [0, 1] {
            let step = point[axis] - before[axis];
            // A minus parts two numbers by itself.
            let gap = if step < 0 { "" } else { apart };
            write!(path, "{gap}{step}").expect("a String takes any text");
            apart = " ";
        }
        before = point;
    }
    path.push('z');
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_short() {
        let outline = [[1.0, 1.0], [2.0, 0.5], [2.02, 0.5], [0.0, 3.0], [1.0, 1.0]];
        assert_eq!(drawn(&outline), "M10 10l10-5-20 25z");
        assert_eq!(drawn(&[[1.0, 1.0], [1.01, 1.0], [1.0, 1.01], [1.0, 1.0]]), "");
    }
}
