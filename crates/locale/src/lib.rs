//! What the interface says, in the reader's language.
//!
//! Translators write [Fluent] files (`locales/<language>/<sheet>.ftl`). Each file becomes a
//! [`Sheet`]: its messages in the order of the English file, one a line, short enough to be sent to
//! a browser as they are. Code names a message by a function that is made from the English file
//! (`said::pages::not_found()`), which asks for the values that the message needs; so a message that
//! is not there, or a value that is forgotten, does not compile. [`Words`] says it.
//!
//! Nothing here knows a page or a browser. How a language counts and writes numbers is told by a
//! [`Grammar`]: natively that of CLDR, in the browser the browser's own.
//!
//! [Fluent]: https://projectfluent.org

mod bidi;
#[cfg(feature = "cldr")]
mod cldr;
#[cfg(feature = "fluent")]
pub mod fluent;
mod grammar;
mod message;
#[cfg(feature = "cldr")]
mod names;
mod sheet;
#[cfg(feature = "fluent")]
pub mod shipped;
mod words;

/// The messages, a module for each sheet and a function for each message: what it says in English
/// stands in `locales/en`.
pub mod said {
    include!(concat!(env!("OUT_DIR"), "/said.rs"));
}

pub use bidi::keeps_apart;
#[cfg(feature = "cldr")]
pub use cldr::Cldr;
pub use grammar::{Day, Grammar, Plural};
pub use message::{Message, Named, Said, Value, named};
#[cfg(feature = "cldr")]
pub use names::Names;
pub use sheet::Sheet;
pub use words::{Part, Words};
