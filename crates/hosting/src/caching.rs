//! How long files may be kept. A name that carries a hash of its bytes never means other bytes; all
//! else is asked for anew each time, and where it is as it was, the answer is short (304).

use crate::Hosting;

/// Kept for a year, which is for ever.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Kept, but asked for before each use: a page must never name files that are gone.
pub(crate) const ASK: &str = "no-cache";

/// The names of files with a hash that all editions share, for hosts that know no regular
/// expressions: one star each, and an ending that no page's address has.
pub(crate) const SHARED: [&str; 10] = [
    "*.wasm",
    "atlas-*.js",
    "desk-*.js",
    "publish-*.js",
    "site-*.js",
    "views-*.js",
    "site-*.css",
    "card-*.css",
    "publish-*.json",
    "form-*.json",
];

/// The same of those that each edition has for itself.
pub(crate) const OWN: [&str; 3] = ["search-*.bin", "timeline/years-*.json", "map-*.txt"];

/// The same as a regular expression, as nginx, Caddy and Apache read it.
pub(crate) fn expression(hosting: &Hosting) -> String {
    let start = hosting.start();
    format!("{start}(.*-[0-9a-f]{{16}}(_bg)?[.][a-z0-9]+|(map|search)-[0-9a-f]{{16}}/.*)$")
}
