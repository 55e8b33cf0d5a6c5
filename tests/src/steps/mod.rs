//! What readers do, page by page: the steps that tests of several files take.

pub mod compare;
mod explore;
mod files;
pub mod form;
mod worksheet;

pub use explore::{
    BOX, CAMDEN, COUNT, RESULTS, STATUS, all_titles, choose, counts, search, titles, total, unfold,
    wait_for_index, wait_for_total,
};
pub use files::{CATCH_FILES, DENY_STORAGE, saved};
pub use worksheet::fill_worksheet;
