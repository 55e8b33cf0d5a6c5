//! The one edge where the app touches the browser: the document, the history, the network.
//!
//! Everything here runs in the browser alone: the server renders components without calling it.

mod document;
mod fetch;
mod history;
mod links;
#[cfg(feature = "hydrate")]
mod start;
mod storage;
mod take_along;
#[cfg(feature = "hydrate")]
mod taking;
mod timing;

pub use document::{arrive, is_typing, reveal_results, value_of, view_in};
pub use fetch::{Fault, Request, inflate};
pub use history::{Arrival, Entry, go, here};
pub use links::follow_links;
#[cfg(feature = "hydrate")]
pub use start::start;
pub use storage::{Refused, forget, keep, kept};
pub use take_along::{copy, download, full_address, print};
pub use timing::{AfterPaint, after_paint, measured, pause};
