//! How much goes over the line.

use site_tests::{BuiltSite, brotli_11};

/// Kilobytes are of 1000 bytes.
const KILOBYTE: usize = 1000;

#[test]
fn the_main_bundle_is_at_most_180_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-app-", "_bg.wasm")));
    let script = brotli_11(&site.bytes(site.file_like("site-", ".js")));
    assert!(wasm + script <= 180 * KILOBYTE, "wasm {wasm} and script {script} bytes");
}
