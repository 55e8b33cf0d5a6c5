//! A form opens any record and gives it back as it was; what it writes, the check reads as meant;
//! what is wrong with it is told at its field.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod edits;
mod opened;
mod places;
mod round_trip;
#[path = "../support/mod.rs"]
mod support;

use atlas_model::desk::{Answer, Draft};
use std::path::{Path, PathBuf};

/// The folders in a folder of corpora.
#[expect(clippy::disallowed_methods, reason = "the tests stand in for the command")]
fn folders(corpora: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(corpora).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// A draft whose fields are in the order of their names.
fn in_order(mut draft: Draft) -> Draft {
    fn sort(entries: &mut [(String, Answer)]) {
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (_, answer) in entries {
            sort_within(answer);
        }
    }
    fn sort_within(answer: &mut Answer) {
        match answer {
            Answer::Text(_) => {}
            Answer::List(items) => items.iter_mut().for_each(sort_within),
            Answer::Table(entries) => sort(entries),
        }
    }
    sort(&mut draft.fields);
    draft
}
