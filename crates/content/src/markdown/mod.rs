//! From Markdown to an article that is safe to print as it is.
//!
//! CommonMark with tables, footnotes, task lists and strikethrough. Raw HTML is shown as text; links
//! have allow-listed schemes; nothing carries a `style` attribute.

mod escape;
mod headings;
mod links;
mod parse;
mod render;
mod sections;
mod tables;
mod write;

pub(crate) use headings::{Placed, headings};
pub(crate) use links::resolve;
pub(crate) use parse::events;
pub(crate) use render::render;
pub(crate) use sections::check_sections;
