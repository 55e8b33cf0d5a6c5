use super::{Shape, State};
use crate::charts::{Mark, length};

/// The mark of an event around a point: its shape, and what its state adds. `size` is half its
/// height.
pub(super) fn mark(x: f64, y: f64, size: f64, shape: Shape, state: State) -> Mark {
    let outline = outline(x, y, size, shape);
    let path = |d: String, class: &'static str| Mark::Path { d, class: class.into() };
    match state {
        State::Done => path(outline, "event event--done"),
        State::Planned => path(outline, "event"),
        State::Partly => {
            let core = path(disc(x, y, size * 0.42), "event event--done");
            Mark::Group { marks: vec![path(outline, "event"), core], class: "".into() }
        }
        State::Missed => {
            let reach = size * 1.5;
            let ends = [x - reach, y + reach, x + reach, y - reach].map(length);
            let [left, low, right, high] = ends;
            path(format!("{outline}M{left} {low}L{right} {high}"), "event event--missed")
        }
    }
}

fn outline(x: f64, y: f64, size: f64, shape: Shape) -> String {
    let corners: &[(f64, f64)] = match shape {
        Shape::Step => return disc(x, y, size * 0.95),
        Shape::Decision => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
        Shape::Target => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
        Shape::Achievement => &[(0.0, -1.05), (1.1, 0.85), (-1.1, 0.85)],
        Shape::Setback => &[(0.0, 1.05), (1.1, -0.85), (-1.1, -0.85)],
        Shape::Change => {
            &[(-1.3, -0.8), (0.4, -0.8), (1.3, 0.0), (0.4, 0.8), (-1.3, 0.8), (-0.5, 0.0)]
        }
    };
    let corners = corners.iter().enumerate().map(|(place, (across, down))| {
        let letter = if place == 0 { "M" } else { "L" };
        [letter, &length(x + across * size), " ", &length(y + down * size)].concat()
    });
    corners.collect::<String>() + "Z"
}

/// A circle as two arcs: one that ends where it begins would be none.
fn disc(x: f64, y: f64, radius: f64) -> String {
    // Rounded first: a chord that is no diameter would bend both halves.
    let radius = (radius * 10.0).round() / 10.0;
    let [left, y, radius, across] = [x - radius, y, radius, radius * 2.0].map(length);
    format!("M{left} {y}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0-{across} 0Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_in_each_state_looks_different() {
        let mut seen = Vec::new();
        for shape in Shape::ALL {
            for state in State::ALL {
                let mark = mark(10.0, 10.0, 5.0, shape, state);
                assert!(!seen.contains(&mark), "{shape:?} {state:?}");
                seen.push(mark);
            }
        }
    }
}
