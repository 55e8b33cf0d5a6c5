use super::{chromium, firefox, webkit};
use crate::driver::Driver;
use serde_json::Value;
use std::{env, path::Path};

/// What draws and runs the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge and others. It alone has [`Browser::devtools`](crate::Browser::devtools).
    Chromium,
    /// Of Firefox, also called Gecko.
    Firefox,
    /// Of Safari, here as `WebKitGTK` has it.
    WebKit,
}

impl Engine {
    /// The one that `ATLAS_ENGINE` names, else Chromium.
    #[must_use]
    pub fn chosen() -> Self {
        let named = env::var("ATLAS_ENGINE").unwrap_or_default();
        match named.as_str() {
            "" | "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("ATLAS_ENGINE is chromium, firefox or webkit, not {other}"),
        }
    }

    /// Starts its driver. What its browser leaves behind lies in a folder that goes with the test.
    pub(crate) fn start_driver(self, folder: &Path) -> Driver {
        match self {
            Self::Chromium => chromium::start_driver(folder),
            Self::Firefox => firefox::start_driver(folder),
            Self::WebKit => webkit::start_driver(folder),
        }
    }

    /// What its driver is asked for: a browser that nobody has used and that does nothing of its
    /// own accord.
    pub(crate) fn capabilities(self, folder: &Path) -> Value {
        match self {
            Self::Chromium => chromium::capabilities(folder),
            Self::Firefox => firefox::capabilities(folder),
            Self::WebKit => webkit::capabilities(),
        }
    }
}
