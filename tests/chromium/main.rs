//! What only Chromium's own protocol can look into: colours forced, the tree of accessibility, a
//! slow machine. What readers do is in `browser`, for every engine.

mod alone;
mod barriers;
mod keyboard;
mod paper;
mod reflow;
mod requests;
mod scriptless;
mod senses;
mod storage;
mod tree;
mod trusted_types;
