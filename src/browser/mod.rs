//! The one edge where the app touches the browser: the document, the history, the network.
//!
//! Everything here runs in the browser alone: the server renders components without calling it.

mod document;
mod fetch;
mod gestures;
mod history;
mod links;
mod picks;
#[cfg(feature = "hydrate")]
mod start;
mod storage;
mod take_along;
#[cfg(feature = "hydrate")]
mod taking;
mod timing;

pub use document::{
    COMPARISON, arrive, is_typing, keep_focus, reveal_results, set_title, show_chosen, step_along,
    value_of, view_in,
};
pub use fetch::{Carried, Fault, Request, fetch_comparison, inflate};
pub use gestures::{Gesture, gestures, told_by};
pub use history::{Arrival, Entry, go, here};
pub use links::follow_links;
pub use picks::{Pick, keep_picks, mark_picks, on_pick, picks};
#[cfg(feature = "hydrate")]
pub use start::start;
pub use storage::{Refused, forget, keep, kept};
pub use take_along::{copy, download, full_address, print};
pub use timing::{AfterPaint, after_paint, measured, pause};
