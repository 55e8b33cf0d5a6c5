//! A short run of every target, the same each time: its seeds, and changes of them by chance from a
//! seed. None panics, takes long, or takes much memory.
//!
//! `ATLAS_FUZZ_INPUTS` says how many inputs each target is given. An input that fails is kept in
//! `target/tmp/`, and belongs into `corpus/<target>/` once what it found is mended.
#![expect(
    clippy::disallowed_methods,
    reason = "seeds are files, and the environment says how long the run is"
)]

mod dictionary;
mod mutation;
mod seeds;
mod watch;

use atlas_fuzz::{TARGETS, Target};
use mutation::Mutator;
use peak_alloc::PeakAlloc;
use seeds::Seeds;
use site_tests::figure;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};
use watch::Watch;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many inputs each target is given, where nobody says otherwise.
const INPUTS: usize = 600;
/// The most memory that one input may take.
const MOST_MEGABYTES: f32 = 256.0;

/// All in one: what memory an input takes can't be told where others run beside it.
#[test]
fn no_input_panics_hangs_or_swells() {
    let inputs = std::env::var("ATLAS_FUZZ_INPUTS").ok();
    let inputs = inputs.map_or(INPUTS, |told| told.parse().expect("ATLAS_FUZZ_INPUTS is a number"));
    let watch = Watch::start();
    for target in TARGETS {
        let seeds = Seeds::of(&target);
        assert!(seeds.inputs.len() > 1, "{} has seeds", target.name);
        let mut mutator = Mutator::new(&seeds, target.longest);
        for input in &seeds.inputs {
            feed(&target, input, &watch);
        }
        for _ in 0..inputs {
            feed(&target, &mutator.input(), &watch);
        }
        figure(&format!("fuzz.{}.inputs", target.name), seeds.inputs.len() + inputs);
    }
}

/// Gives one input to a target; keeps it where it fails.
fn feed(target: &Target, input: &[u8], watch: &Watch) {
    let kept = kept(target);
    let before = MEMORY.current_usage_as_mb();
    MEMORY.reset_peak_usage();
    watch.begin(&kept, input);
    let ended = catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    watch.end();
    let taken = MEMORY.peak_usage_as_mb() - before;
    if ended.is_err() || taken > MOST_MEGABYTES {
        std::fs::write(&kept, input).expect("the folder of tests' files takes one");
        assert!(ended.is_ok(), "{} fails: the input is {}", target.name, kept.display());
        panic!("{} takes {taken} MB: the input is {}", target.name, kept.display());
    }
}

fn kept(target: &Target) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.input", target.name))
}
