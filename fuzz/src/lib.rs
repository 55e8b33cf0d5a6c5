//! Whatever bytes come in, what reads them holds.
//!
//! A [`Target`] takes any bytes and panics where something does not hold: not only where the code
//! under it panics, but where what it tells or renders breaks a promise. Two runs use them: a
//! bounded one, an ordinary test that changes the seeds of `corpus/` by chance that is the same each
//! time, and a long one, in which libFuzzer follows what the code does (`src/long.rs`).
//!
//! It reads no file: seeds are handed to it.

mod harmless;
mod showcase;
mod target;
mod targets;

pub use harmless::{Harm, harm_in};
pub use target::{TARGETS, Target, named};
