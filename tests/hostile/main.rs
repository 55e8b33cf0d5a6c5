//! Texts that would run a script, were they ever taken for anything but text: each through every
//! way by which a text comes into a site, and no page runs one or asks a foreign host.
//!
//! `vectors.tsv` holds the texts. A run puts each into a page of each kind; `ATLAS_HOSTILE=full`
//! puts each into every text field of every kind, which takes an hour.

#![expect(
    clippy::disallowed_methods,
    reason = "tests write showcases and look at built files, and are told how much to do"
)]

mod addresses;
mod bytes;
mod fields;
mod file;
mod imported;
mod outputs;
mod pages;
mod refused;
mod showcase;
mod template;
mod vectors;
mod watched;
