//! The server for whoever writes a showcase: on this machine alone, with the checked content in
//! memory. A page is made when it is asked for, the search index meanwhile in the background.
//!
//! It rebuilds when the content changes and tells the open pages, which reload or show what is
//! wrong. The last good site stays up meanwhile. It is not for the public: any host of static
//! files serves what `mission-atlas build` makes.

mod answer;
mod builder;
mod events;
mod indexer;
mod listener;
mod live;
mod served;
mod watch;

pub use builder::Builder;
pub use listener::Listener;
