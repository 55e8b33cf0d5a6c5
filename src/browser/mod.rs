//! The one edge where the app touches the browser: the document, the history, the network.
//!
//! What touches any of these runs in the browser alone: whoever renders on the server calls nothing
//! here but [`were_facets_left_out`], which asks no document.

mod document;
mod fetch;
mod field;
mod folded;
mod gestures;
mod history;
mod leaving;
mod links;
mod outage;
mod picks;
#[cfg(feature = "hydrate")]
mod start;
mod storage;
mod take_along;
#[cfg(feature = "hydrate")]
mod taking;
mod timing;
mod under_glass;
mod words;
mod worker;

pub use document::{
    COMPARISON, arrive, hand_focus_on, holds_focus, is_typing, keep_focus, reveal_results,
    set_title, show_chosen, step_along, value_of, view_in,
};
pub use fetch::{Carried, Fault, Request, fetch_comparison, inflate};
pub use field::{
    chosen_in, field_left, focus_at, focus_pressed, focus_soon, hold_focus, limit_told, mark_in,
    ticked, today,
};
pub use folded::{FACETS_FORM, once_facets_show, were_facets_left_out};
pub use gestures::{Gesture, gestures, told_by};
pub use history::{Arrival, Entry, go, here};
pub use leaving::AskBeforeLeaving;
pub use links::follow_links;
pub use picks::{Pick, keep_picks, mark_picks, on_pick, picks};
#[cfg(feature = "hydrate")]
pub use start::start;
pub use storage::{Refused, forget, keep, kept, kept_names};
pub use take_along::{
    Brought, copy, download, dropped_file, full_address, open_beside, print, text_of,
};
pub use timing::{AfterPaint, Later, after_paint, later, measured, pause, wait};
pub use under_glass::{GLASS, show_under_glass};
pub use words::{say, words};
pub use worker::{Heard, Worker};
