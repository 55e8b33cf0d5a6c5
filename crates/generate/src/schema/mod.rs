//! JSON Schemas (2020-12) of what authors write, made from the description that the content's own
//! readers give of themselves. What only the whole showcase can tell (whether a reference leads
//! anywhere, what a state of progress needs) is left to `mission-atlas check`.

mod field;
mod files;

pub(crate) use files::published;
pub use files::schemas;
