//! Putting things in order: one sort for all, since each kind of sort takes kilobytes of wasm.

use std::cmp::Ordering;

/// The order of two documents, words or pairs.
pub(crate) type Order<'o> = &'o dyn Fn(u64, u64) -> Ordering;

/// The first so many, in order.
pub(crate) fn first(
    numbers: impl Iterator<Item = u64>,
    count: usize,
    order: Order<'_>,
) -> Vec<u64> {
    let mut numbers: Vec<u64> = numbers.collect();
    if count >= numbers.len() {
        sort(&mut numbers, order);
        return numbers;
    }
    // Where few of many are wanted, most are compared once, with the last of the few.
    let mut first: Vec<u64> = Vec::new();
    for number in numbers {
        if first.len() == count && first.last().is_none_or(|last| order(*last, number).is_le()) {
            continue;
        }
        let place = first.partition_point(|other| order(*other, number).is_le());
        first.insert(place, number);
        first.truncate(count);
    }
    first
}

/// Two numbers as one, which goes by the first, then by the second.
pub(crate) fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// The two numbers of a pair.
pub(crate) fn unpair(pair: u64) -> (u32, u32) {
    let half = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
    (half(pair >> 32), half(pair))
}

/// Puts pairs in order.
pub(crate) fn sort_pairs(pairs: &mut [u64]) {
    sort(pairs, &|a, b| a.cmp(&b));
}

fn sort(numbers: &mut [u64], order: Order<'_>) {
    let by = |a: &u64, b: &u64| order(*a, *b);
    if !numbers.is_sorted_by(|a, b| by(a, b).is_le()) {
        numbers.sort_unstable_by(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_are_those_of_a_whole_sort(
            numbers in prop::collection::vec(0_u64..50, 0..60),
            count in 0_usize..70,
        ) {
            let order = |a: u64, b: u64| (b % 10).cmp(&(a % 10)).then(a.cmp(&b));
            let mut expected = numbers.clone();
            expected.sort_by(|a, b| order(*a, *b));
            expected.truncate(count);
            prop_assert_eq!(first(numbers.into_iter(), count, &order), expected);
        }

        #[test]
        fn pairs_go_by_the_first_then_by_the_second(a: (u32, u32), b: (u32, u32)) {
            prop_assert_eq!(pair(a.0, a.1).cmp(&pair(b.0, b.1)), a.cmp(&b));
            prop_assert_eq!(unpair(pair(a.0, a.1)), a);
        }
    }
}
