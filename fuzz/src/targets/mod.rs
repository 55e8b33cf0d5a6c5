//! What takes any bytes.

mod content;
mod desk;
mod draft;
mod fluent;
mod import;
mod index;
mod payload;

pub(crate) use content::{front_matter, markdown, settings, vocabulary};
pub(crate) use desk::desk;
pub(crate) use draft::draft;
pub(crate) use fluent::fluent;
pub(crate) use import::import;
pub(crate) use index::index;
pub(crate) use payload::payload;

use atlas_locale::{Words, shipped};
use std::sync::LazyLock;

/// What pages say.
static WORDS: LazyLock<Words> = LazyLock::new(|| shipped::words(shipped::ORIGINAL));

/// Bytes as the text that the command and the form take them for.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
