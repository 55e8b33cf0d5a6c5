use super::columns::{join, mean, pile, small, spread, stacked, untangled};
use super::{Anchor, Mark, Scene, cut, wrap};
use atlas_locale::{Words, said::parts};

/// Two kinds of things that lines join.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Those on the left.
    pub left: Vec<Node>,
    /// Those on the right.
    pub right: Vec<Node>,
    /// Which are joined, as places on the left and on the right.
    pub lines: Vec<(usize, usize)>,
}

/// A thing that lines join to others.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is called.
    pub label: String,
    /// What else is worth knowing, in a few words.
    pub note: String,
    /// Its page.
    pub href: String,
}

/// How wide the picture is.
const WIDTH: f64 = 768.0;
const SIZE: f64 = 14.0;
const LEADING: f64 = 17.0;
/// From the edge of a side to its dots.
const DOTS: f64 = 292.0;
/// From a dot to its words.
const PADDING: f64 = 14.0;
const GAP: f64 = 14.0;
/// Between one group that no line joins to another and the next.
const APART: f64 = 30.0;

/// Things on the left and on the right and the lines between them, so that few cross. What hangs
/// together stands together, the largest group first.
pub fn network(network: &Network, title: &str, heads: [&str; 2], words: &Words) -> Scene {
    let mut marks = Vec::new();
    let mut lines = String::new();
    let mut top = 34.0;
    for group in groups(network) {
        let placed = Placed::new(network, &group, top);
        top = placed.bottom + APART;
        for (from, to) in &group.lines {
            let (y, to_y) = (placed.left[*from], placed.right[*to]);
            join(&mut lines, (DOTS, y), (WIDTH - DOTS, to_y));
        }
        let left = group.left.iter().zip(&placed.left);
        marks.extend(left.map(|(at, y)| node(&network.left[*at], *y, Anchor::End)));
        let right = group.right.iter().zip(&placed.right);
        marks.extend(right.map(|(at, y)| node(&network.right[*at], *y, Anchor::Start)));
    }
    let [left, right] = heads;
    let head = |x, anchor, said: &str| Mark::Text {
        x,
        y: 13.0,
        anchor,
        lines: vec![said.to_owned()],
        leading: LEADING,
        class: "network-note".into(),
    };
    let mut all = vec![
        Mark::Path { d: lines, class: "network-line".into() },
        head(DOTS - PADDING, Anchor::End, left),
        head(WIDTH - DOTS + PADDING, Anchor::Start, right),
    ];
    all.extend(marks);
    let (from, to) = (network.left.len(), network.right.len());
    let description = parts::network_description(from, to, network.lines.len());
    Scene {
        id: "network-picture".to_owned(),
        title: title.to_owned(),
        description: words.say(description),
        width: WIDTH,
        height: top - APART + 4.0,
        class: "network__picture picture--mirrored".into(),
        marks: all,
    }
}

/// What hangs together, from top to bottom: places in the network, and lines between places in
/// these.
struct Group {
    left: Vec<usize>,
    right: Vec<usize>,
    lines: Vec<(usize, usize)>,
}

fn groups(network: &Network) -> Vec<Group> {
    let mut group_of_left: Vec<Option<usize>> = vec![None; network.left.len()];
    let mut group_of_right: Vec<Option<usize>> = vec![None; network.right.len()];
    let mut count = 0;
    for start in 0..network.left.len() {
        if group_of_left[start].is_some() {
            continue;
        }
        group_of_left[start] = Some(count);
        let mut open = vec![start];
        while let Some(left) = open.pop() {
            for (_, right) in network.lines.iter().filter(|(from, _)| *from == left) {
                if group_of_right[*right].replace(count).is_some() {
                    continue;
                }
                for (next, _) in network.lines.iter().filter(|(_, to)| to == right) {
                    if group_of_left[*next].is_none() {
                        group_of_left[*next] = Some(count);
                        open.push(*next);
                    }
                }
            }
        }
        count += 1;
    }
    let members = |groups: &[Option<usize>], group: usize| -> Vec<usize> {
        (0..groups.len()).filter(|at| groups[*at] == Some(group)).collect()
    };
    let mut found: Vec<Group> = (0..count)
        .map(|group| {
            ordered(network, &members(&group_of_left, group), &members(&group_of_right, group))
        })
        .collect();
    // The sort is stable: groups of a size keep the order in which they were given.
    found.sort_by_key(|group| std::cmp::Reverse(group.left.len() + group.right.len()));
    found
}

fn ordered(network: &Network, left: &[usize], right: &[usize]) -> Group {
    let within = |all: &[usize], at: usize| all.iter().position(|one| *one == at);
    let lines: Vec<(usize, usize)> = network
        .lines
        .iter()
        .filter_map(|(from, to)| Some((within(left, *from)?, within(right, *to)?)))
        .collect();
    let (left_order, right_order) = untangled(left.len(), right.len(), &lines);
    let lines = lines
        .iter()
        .filter_map(|(from, to)| Some((within(&left_order, *from)?, within(&right_order, *to)?)));
    Group {
        lines: lines.collect(),
        left: left_order.iter().map(|at| left[*at]).collect(),
        right: right_order.iter().map(|at| right[*at]).collect(),
    }
}

/// How high the things of a group stand.
struct Placed {
    left: Vec<f64>,
    right: Vec<f64>,
    bottom: f64,
}

impl Placed {
    fn new(network: &Network, group: &Group, top: f64) -> Self {
        let left: Vec<f64> = group.left.iter().map(|at| height(&network.left[*at])).collect();
        let right: Vec<f64> = group.right.iter().map(|at| height(&network.right[*at])).collect();
        let bounds = (top, top + pile(&left, GAP).max(pile(&right, GAP)));
        if pile(&right, GAP) >= pile(&left, GAP) {
            let middles = stacked(&right, GAP, bounds);
            let wanted = wanted(left.len(), &middles, &group.lines.iter().copied());
            Self { left: spread(&wanted, &left, GAP, bounds), right: middles, bottom: bounds.1 }
        } else {
            let middles = stacked(&left, GAP, bounds);
            let swapped = group.lines.iter().map(|(from, to)| (*to, *from));
            let wanted = wanted(right.len(), &middles, &swapped);
            Self { right: spread(&wanted, &right, GAP, bounds), left: middles, bottom: bounds.1 }
        }
    }
}

/// The middle of what each is joined to.
fn wanted(
    count: usize,
    middles: &[f64],
    lines: &(impl Iterator<Item = (usize, usize)> + Clone),
) -> Vec<f64> {
    let joined =
        |own: usize| lines.clone().filter(move |(from, _)| *from == own).map(|(_, to)| middles[to]);
    (0..count).map(|own| mean(joined(own), 0.0)).collect()
}

fn lines_of(node: &Node) -> Vec<String> {
    wrap(&node.label, SIZE, DOTS - PADDING - 2.0, 2)
}

fn height(node: &Node) -> f64 {
    (small(lines_of(node).len()) + 1.0) * LEADING
}

/// A dot, and beside it what it stands for.
fn node(node: &Node, middle: f64, anchor: Anchor) -> Mark {
    let (x, words) = match anchor {
        Anchor::End => (DOTS, DOTS - PADDING),
        _ => (WIDTH - DOTS, WIDTH - DOTS + PADDING),
    };
    let lines = lines_of(node);
    let rows = small(lines.len());
    let first = middle - height(node) / 2.0 + 13.0;
    let text = |y, lines, class: &'static str| Mark::Text {
        x: words,
        y,
        anchor,
        lines,
        leading: LEADING,
        class: class.into(),
    };
    let label = cut(&lines).then(|| format!("{} {}", node.label, node.note));
    let dot = if anchor == Anchor::End { "network-from" } else { "network-to" };
    let marks = vec![
        Mark::Circle { x, y: middle, radius: 5.0, class: dot.into() },
        text(first, lines, "network-label"),
        text(first + rows * LEADING, vec![node.note.clone()], "network-note"),
    ];
    Mark::Link { href: node.href.clone(), label, marks, class: "network-node".into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::text_width;
    use atlas_locale::shipped;

    fn made(left: usize, right: usize, lines: &[(usize, usize)]) -> Network {
        let node = |side: &str, n: usize| Node {
            label: format!(
                "{side} {n} Institute for Innovation and Public Purpose of the whole wide world"
            ),
            note: "Academic · 6 missions".to_owned(),
            href: format!("/{side}-{n}/"),
        };
        Network {
            left: (0..left).map(|n| node("left", n)).collect(),
            right: (0..right).map(|n| node("right", n)).collect(),
            lines: lines.to_vec(),
        }
    }

    fn drawn(network: &Network) -> Scene {
        super::network(network, "Made up", ["From", "To"], &shipped::words("en"))
    }

    fn crowd() -> Network {
        let lines: Vec<(usize, usize)> = (0..30)
            .flat_map(|from| (0..=from % 6).map(move |n| (from, (from * 7 + n * 5) % 45)))
            .collect();
        made(30, 45, &lines)
    }

    /// The words of each thing, as left, top, right, bottom.
    fn areas(scene: &Scene) -> Vec<[f64; 4]> {
        let nodes = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Link { marks, .. } => Some(marks),
            _ => None,
        });
        let text = nodes.flatten().filter_map(|mark| {
            let Mark::Text { x, y, anchor, lines, leading, .. } = mark else { return None };
            let width = lines.iter().map(|line| text_width(line, SIZE)).fold(0.0, f64::max);
            let left = if *anchor == Anchor::End { x - width } else { *x };
            let rows = small(lines.len() - 1);
            Some([left, y - 11.0, left + width, y + rows * leading + 3.0])
        });
        text.collect()
    }

    #[test]
    fn no_words_lie_over_others_or_outside() {
        for network in
            [crowd(), made(1, 2, &[(0, 0), (0, 1)]), made(4, 2, &[(0, 0), (1, 0), (2, 1), (3, 1)])]
        {
            let scene = drawn(&network);
            let areas = areas(&scene);
            assert!(areas.len() <= 2 * (network.left.len() + network.right.len()));
            for (at, a) in areas.iter().enumerate() {
                assert!(
                    a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= WIDTH && a[3] <= scene.height,
                    "{a:?}"
                );
                for b in &areas[at + 1..] {
                    assert!(
                        a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3],
                        "{a:?} and {b:?}"
                    );
                }
            }
            assert_eq!(scene, drawn(&network));
        }
    }

    #[test]
    fn each_thing_is_drawn_once_and_what_hangs_together_stands_together() {
        let lines = [(0, 0), (0, 1), (1, 2), (1, 3), (1, 4), (2, 2), (2, 4)];
        let scene = drawn(&made(3, 5, &lines));
        let hrefs: Vec<&str> = scene
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Link { href, .. } => Some(href.as_str()),
                _ => None,
            })
            .collect();
        let (first, second) = hrefs.split_at(5);
        let of = |hrefs: &[&str]| {
            let mut hrefs = hrefs.to_vec();
            hrefs.sort_unstable();
            hrefs.join(" ")
        };
        assert_eq!(of(first), "/left-1/ /left-2/ /right-2/ /right-3/ /right-4/");
        assert_eq!(of(second), "/left-0/ /right-0/ /right-1/");
    }
}
