//! Files that grow from those kept by mutation: a fuzzer's steps, for a bounded time at each run.
//!
//! cargo-fuzz needs a nightly compiler, for its coverage and sanitizers are `-Z` flags; this crate is
//! built by a stable one. `PROPTEST_CASES=1000000 cargo test --release --test damage mutation` tries
//! eight times as many; a case that fails is kept, smallest first, under `proptest-regressions`, and is
//! tried first from then on.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index as Place, select};

use crate::corpus::{Kept, kept};
use crate::sample::{body, file, inflated_and_ask, open_and_ask, seal};

/// A change of bytes.
#[derive(Debug, Clone)]
enum Mutation {
    Flip(Place, u8),
    Set(Place, u8),
    /// A length or a count that may be relied on.
    Number(Place, u32),
    Insert(Place, Vec<u8>),
    Remove(Place, usize),
    /// Some bytes again, elsewhere.
    Repeat(Place, Place, usize),
    /// Bytes of another file that is kept.
    Cross(Place, Place, Place, usize),
    Cut(Place),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<Place>;
    let numbers =
        vec![0, 1, 63, 64, 255, 1 << 16, i32::MAX as u32, 1 << 31, u32::MAX - 1, u32::MAX];
    prop_oneof![
        4 => (at(), 0_u8..8).prop_map(|(at, bit)| Mutation::Flip(at, bit)),
        4 => (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        3 => (at(), select(numbers)).prop_map(|(at, number)| Mutation::Number(at, number)),
        2 => (at(), vec(any::<u8>(), 1..9)).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        2 => (at(), 1_usize..40).prop_map(|(at, length)| Mutation::Remove(at, length)),
        2 => (at(), at(), 1_usize..80).prop_map(|(from, to, length)| Mutation::Repeat(from, to, length)),
        2 => (at(), at(), at(), 1_usize..200)
            .prop_map(|(file, from, to, length)| Mutation::Cross(file, from, to, length)),
        1 => at().prop_map(Mutation::Cut),
    ]
}

impl Mutation {
    fn change(&self, bytes: &mut Vec<u8>, kept: &[Kept]) {
        let place = |place: &Place, bytes: &[u8]| place.index(bytes.len() + 1);
        let piece = |from: &Place, length: usize, bytes: &[u8]| -> Vec<u8> {
            bytes[place(from, bytes)..].iter().take(length).copied().collect()
        };
        let overwrite = |at: usize, new: &[u8], bytes: &mut Vec<u8>| {
            bytes.iter_mut().skip(at).zip(new).for_each(|(byte, new)| *byte = *new);
        };
        match self {
            Mutation::Flip(at, bit) => {
                let at = place(at, bytes);
                bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << bit);
            }
            Mutation::Set(at, byte) => overwrite(place(at, bytes), &[*byte], bytes),
            Mutation::Number(at, number) => {
                overwrite(place(at, bytes), &number.to_le_bytes(), bytes);
            }
            Mutation::Insert(at, new) => {
                let at = place(at, bytes);
                bytes.splice(at..at, new.iter().copied());
            }
            Mutation::Remove(at, length) => {
                let at = place(at, bytes);
                bytes.drain(at..bytes.len().min(at + length));
            }
            Mutation::Repeat(from, to, length) => {
                let (piece, to) = (piece(from, *length, bytes), place(to, bytes));
                bytes.splice(to..to, piece);
            }
            Mutation::Cross(file, from, to, length) => {
                let piece = piece(from, *length, &file.get(kept).bytes);
                overwrite(place(to, bytes), &piece, bytes);
            }
            Mutation::Cut(at) => bytes.truncate(place(at, bytes)),
        }
    }
}

/// What mutations begin with: all that is kept, and a file and a body that are right.
fn seeds() -> Vec<Kept> {
    let right = |name: &str, bytes| Kept { name: name.into(), bytes };
    let right = [right("right.idx", file()), right("right.body", body())];
    // What is small is changed where it matters; the right ones as often as all others.
    let kept: Vec<Kept> = kept().into_iter().filter(|kept| kept.bytes.len() < 4_000).collect();
    let again = right.into_iter().cycle().take(kept.len().max(2));
    kept.iter().cloned().chain(again).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8 * ProptestConfig::default().cases, ..ProptestConfig::default() })]

    #[test]
    fn what_grows_from_the_corpus_never_panics(
        seed in any::<Place>(),
        mutations in vec(mutation(), 1..8),
    ) {
        SEEDS.with(|seeds| {
            let seed = seed.get(seeds);
            let mut bytes = seed.bytes.clone();
            for mutation in &mutations {
                mutation.change(&mut bytes, seeds);
            }
            if seed.is_body() {
                inflated_and_ask(&bytes);
            } else {
                open_and_ask(&bytes);
                if bytes.len() > 24 {
                    // Else the checksum keeps out what is behind it.
                    bytes[..12].copy_from_slice(&file()[..12]);
                    seal(&mut bytes);
                    open_and_ask(&bytes);
                }
            }
        });
    }
}

thread_local! {
    static SEEDS: Vec<Kept> = seeds();
}
