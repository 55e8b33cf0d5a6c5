//! Whether a made site keeps to the budgets of `site.yaml`.
//!
//! Files are weighed as they lie in the folder, compressed. What a reader's browser holds already,
//! or what is loaded by a click, is not counted.

mod hold;
mod needs;
mod weight;

pub use hold::hold;
