use serde::Serialize;

/// What the page says that lists what the reader's browser keeps. A script of its own fills it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct KeptPage {
    /// Whether the site may be kept, to be read without a connection.
    pub offline: bool,
}
