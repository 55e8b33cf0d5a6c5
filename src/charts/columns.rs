//! Things in columns that lines join: in which order, and how high each stands.

use std::fmt::Write;

/// How often the orders are bettered; a few rounds are enough.
const ROUNDS: usize = 12;

/// The orders of two columns in which few of the lines between them cross, by the barycentre
/// method (Sugiyama, Tagawa, Toda 1981). What no line reaches stands last. A line is a pair of
/// places in the columns, and so is each order a list of places.
pub(super) fn untangled(
    left: usize,
    right: usize,
    lines: &[(usize, usize)],
) -> (Vec<usize>, Vec<usize>) {
    let swapped: Vec<(usize, usize)> = lines.iter().map(|(left, right)| (*right, *left)).collect();
    let mut order = ((0..left).collect::<Vec<_>>(), (0..right).collect::<Vec<_>>());
    order.1 = by_middle(&order.1, &order.0, &swapped);
    order.0 = with_lines_first(&order.0, lines);
    let mut best = order.clone();
    let mut fewest = crossings(&best, lines);
    for _ in 0..ROUNDS {
        if fewest == 0 {
            break;
        }
        order.0 = by_middle(&order.0, &order.1, lines);
        order.1 = by_middle(&order.1, &order.0, &swapped);
        let crossed = crossings(&order, lines);
        if crossed < fewest {
            (best, fewest) = (order.clone(), crossed);
        }
    }
    best
}

/// A column in the order of the middle of what each of its things is joined to. A line is a pair
/// of places: in this column, in the other.
fn by_middle(order: &[usize], other: &[usize], lines: &[(usize, usize)]) -> Vec<usize> {
    let rank = ranks(other);
    let mut keyed: Vec<(f64, usize)> = order
        .iter()
        .map(|own| {
            let joined = lines.iter().filter(|(from, _)| from == own);
            let (sum, count) = joined
                .fold((0.0, 0.0), |(sum, count), (_, to)| (sum + small(rank[*to]), count + 1.0));
            (if count > 0.0 { sum / count } else { f64::INFINITY }, *own)
        })
        .collect();
    keyed.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    keyed.into_iter().map(|(_, own)| own).collect()
}

fn with_lines_first(order: &[usize], lines: &[(usize, usize)]) -> Vec<usize> {
    let joined = |own: &usize| lines.iter().any(|(from, _)| from == own);
    let (mut first, last): (Vec<usize>, Vec<usize>) = order.iter().partition(|own| joined(own));
    first.extend(last);
    first
}

/// How many pairs of lines cross.
fn crossings(order: &(Vec<usize>, Vec<usize>), lines: &[(usize, usize)]) -> usize {
    let (left, right) = (ranks(&order.0), ranks(&order.1));
    let placed: Vec<(usize, usize)> =
        lines.iter().map(|(from, to)| (left[*from], right[*to])).collect();
    let crossed = |(place, a): (usize, &(usize, usize))| {
        let later = placed[place + 1..].iter();
        later.filter(|b| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1)).count()
    };
    placed.iter().enumerate().map(crossed).sum()
}

/// The place in an order of each thing.
fn ranks(order: &[usize]) -> Vec<usize> {
    let mut ranks = vec![0; order.len()];
    for (rank, own) in order.iter().enumerate() {
        ranks[*own] = rank;
    }
    ranks
}

/// The middles of things of some heights in a column, in their order, none over another, all
/// between two bounds as long as they fit, and each as near as can be to where it is wanted: the
/// least sum of squares, by pooling neighbours (Ayer and others 1955).
pub(super) fn spread(
    wanted: &[f64],
    heights: &[f64],
    gap: f64,
    (top, bottom): (f64, f64),
) -> Vec<f64> {
    let (Some(first), Some(last)) = (heights.first(), heights.last()) else { return Vec::new() };
    // How far below the first each stands when all are pushed together.
    let mut below = vec![0.0];
    for pair in heights.windows(2) {
        below.push(below[below.len() - 1] + f64::midpoint(pair[0], pair[1]) + gap);
    }
    // What stands pushed together, as a sum of wants and a count.
    let mut pools: Vec<(f64, f64)> = Vec::new();
    let mean = |pool: &(f64, f64)| pool.0 / pool.1;
    for (wanted, below) in wanted.iter().zip(&below) {
        pools.push((wanted - below, 1.0));
        while let [.., before, after] = pools[..] {
            if mean(&before) <= mean(&after) {
                break;
            }
            pools.truncate(pools.len() - 2);
            pools.push((before.0 + after.0, before.1 + after.1));
        }
    }
    let lowest = bottom - last / 2.0 - below[below.len() - 1];
    let highest = top + first / 2.0;
    let mut middles = Vec::with_capacity(heights.len());
    for pool in &pools {
        let at = mean(pool).min(lowest).max(highest);
        let mut left = pool.1;
        while left > 0.5 {
            middles.push(at + below[middles.len()]);
            left -= 1.0;
        }
    }
    middles
}

/// The middles of things that stand one below another, in the middle between two bounds.
pub(super) fn stacked(heights: &[f64], gap: f64, bounds: (f64, f64)) -> Vec<f64> {
    let all = pile(heights, gap);
    let top = f64::midpoint(bounds.0, bounds.1) - all / 2.0;
    let mut at = top;
    heights
        .iter()
        .map(|height| {
            let middle = at + height / 2.0;
            at += height + gap;
            middle
        })
        .collect()
}

/// How high a column of things is.
pub(super) fn pile(heights: &[f64], gap: f64) -> f64 {
    (heights.iter().sum::<f64>() + gap * (small(heights.len()) - 1.0)).max(0.0)
}

/// The mean of some heights; `otherwise` where there are none.
pub(super) fn mean(values: impl Iterator<Item = f64>, otherwise: f64) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { otherwise }
}

/// A number of things on a picture, which is small.
pub(super) fn small(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// Adds a line to an outline, from left to right, level at both ends.
pub(super) fn join(d: &mut String, (x, y): (f64, f64), (to_x, to_y): (f64, f64)) {
    let middle = f64::midpoint(x, to_x);
    let written = if (y - to_y).abs() < 0.5 {
        write!(d, "M{x:.0} {y:.1}H{to_x:.0}")
    } else {
        write!(d, "M{x:.0} {y:.1}C{middle:.0} {y:.1} {middle:.0} {to_y:.1} {to_x:.0} {to_y:.1}")
    };
    written.expect("a String takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_need_not_cross_do_not() {
        let lines = [(0, 2), (1, 0), (2, 1), (1, 3)];
        let order = untangled(3, 4, &lines);
        assert_eq!(crossings(&order, &lines), 0, "{order:?}");
        let crossed = (vec![0, 1, 2], vec![0, 1, 2, 3]);
        assert_eq!(crossings(&crossed, &lines), 3);
    }

    #[test]
    fn what_no_line_reaches_stands_last() {
        let (left, right) = untangled(3, 3, &[(2, 1)]);
        assert_eq!((left, right), (vec![2, 0, 1], vec![1, 0, 2]));
    }

    #[test]
    fn things_stand_where_they_are_wanted_as_far_as_there_is_room() {
        assert_eq!(spread(&[50.0], &[20.0], 4.0, (0.0, 100.0)), [50.0]);
        assert_eq!(spread(&[50.0, 50.0], &[20.0, 20.0], 4.0, (0.0, 100.0)), [38.0, 62.0]);
        assert_eq!(spread(&[0.0, 99.0], &[20.0, 20.0], 4.0, (0.0, 100.0)), [10.0, 90.0]);
        let crowd = spread(&[90.0; 4], &[20.0; 4], 5.0, (0.0, 100.0));
        assert_eq!(crowd, [15.0, 40.0, 65.0, 90.0]);
        assert!(spread(&[], &[], 4.0, (0.0, 1.0)).is_empty());
    }
}
