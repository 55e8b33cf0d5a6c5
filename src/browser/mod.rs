//! The one edge where the app touches the browser: the document, the history, the network.
//!
//! Everything here runs in the browser alone: the server renders components without calling it.

mod document;
mod download;
mod fetch;
mod gestures;
mod history;
mod links;
#[cfg(feature = "hydrate")]
mod start;
mod storage;
#[cfg(feature = "hydrate")]
mod taking;
mod timing;

pub use document::{arrive, is_typing, reveal_results, show_chosen, value_of, view_in};
pub use download::download;
pub use fetch::{Fault, Request, inflate};
pub use gestures::{Gesture, gestures, keep_focus, told_by};
pub use history::{Arrival, Entry, go, here};
pub use links::follow_links;
#[cfg(feature = "hydrate")]
pub use start::start;
pub use storage::{Refused, forget, keep, kept};
pub use timing::{AfterPaint, after_paint, measured, pause};
