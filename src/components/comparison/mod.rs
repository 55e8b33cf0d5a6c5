//! Records side by side, as a table.

mod footnotes;
mod said;
mod table;

pub use footnotes::footnotes;
pub use table::{comparison, silent, silent_names, titles_in_a_row};
