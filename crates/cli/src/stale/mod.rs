//! Records whose sources should be read again, by city: as text, as a table, as issues.

mod issues;
mod overdue;
mod table;
mod text;

pub use issues::issues;
pub use overdue::{Overdue, Wanted, overdue};
pub use table::table;
pub use text::text;
