//! The desk, asked as the form asks it, about the showcase that comes with the program.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod built;
mod hostile;
mod large;
mod shipped;
mod writing;
