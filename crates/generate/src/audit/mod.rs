//! Whether everyone can read a page: what is asked of each page before it is published.
//!
//! It reads the HTML as a whole, whoever wrote it. It knows no stylesheet, so it does not judge
//! colours, and no script, so it does not judge what the app makes of the page.

mod facts;
mod fault;
mod reader;
mod rules;
mod source;

pub use fault::{PageFault, PageFaults};
pub(crate) use rules::{Form, faults};
