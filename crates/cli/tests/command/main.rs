//! The command as who calls it sees it: what it says, writes and serves.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests make and read files (ARCHITECTURE.md, invariant 1)"
)]

mod bad_input;
mod build;
mod doctor;
mod export;
mod federation;
mod import;
mod incremental;
mod init;
mod links;
mod locale;
mod manual;
mod new;
mod review;
mod serve;
mod stale;
mod templates;
mod town;
mod transcripts;
