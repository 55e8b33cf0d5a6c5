//! The copy of a site that a reader keeps, to read it without a connection.
//!
//! A worker (`offline-worker.js`) stands between the site's pages and the network, once a reader has
//! asked for it on the page `kept/`. It takes the files of a list (`offline.json`) whole, each held
//! against its hash, and answers for the server where that does not. Of a small site every page is
//! listed; of a large one, what the app needs and the pages that lead on, and the worker adds what
//! the reader comes by. Where the site offers no copies, the worker is one that removes itself.

mod gathered;
mod scripts;
mod worker;

pub(crate) use gathered::Gathered;
pub(crate) use scripts::{kept_script, renewed};
pub(crate) use worker::{WORKER, removing_worker, worker};
