//! Words to their stems, by rules that come with the index.
//!
//! The rules are learned while an index is built, from what Snowball (<https://snowballstem.org>)
//! makes of its words, and stand in it: whoever asks needs no stemmer of any language. A language
//! that Snowball does not know has no rules, and its words match as they are written.

#[cfg(feature = "stems")]
mod examples;
mod known;
#[cfg(feature = "stems")]
mod language;
#[cfg(feature = "stems")]
mod learn;
#[cfg(not(feature = "stems"))]
#[path = "unlearned.rs"]
mod learn;
mod rules;
mod turns;

pub(crate) use known::KnownWord;
pub(crate) use learn::learn;
pub(crate) use rules::{MOST_ADDED, MOST_LETTERS, Rule, Stemmer};
pub(crate) use turns::MOST_TURNS;
