//! How much goes over the line.

use site_tests::{BuiltSite, brotli_11};

/// Kilobytes are of 1000 bytes.
const KILOBYTE: usize = 1000;

/// The second app's own budget: it is loaded on its four pages alone, which read before it is there.
#[test]
fn the_second_app_is_at_most_250_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-views_bg-", ".wasm")));
    let script = brotli_11(&site.bytes(site.file_like("atlas-views-", ".js")));
    assert!(wasm + script <= 250 * KILOBYTE, "wasm {wasm} and script {script} bytes");
}

/// The form's: who writes a record pays for it, and no reader.
#[test]
fn the_form_is_at_most_200_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-publish_bg-", ".wasm")));
    let script = brotli_11(&site.bytes(site.file_like("atlas-publish-", ".js")));
    assert!(wasm + script <= 200 * KILOBYTE, "wasm {wasm} and script {script} bytes");
}

/// The worker of the form is loaded once someone writes; what was written shows before it is there.
#[test]
fn the_worker_of_the_form_is_at_most_700_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-desk_bg-", ".wasm")));
    let script = brotli_11(&site.bytes(site.file_like("desk-", ".js")));
    assert!(wasm + script <= 700 * KILOBYTE, "wasm {wasm} and script {script} bytes");
}

#[test]
fn the_main_bundle_is_at_most_180_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-app-", "_bg.wasm")));
    let script = brotli_11(&site.bytes(site.file_like("site-", ".js")));
    assert!(wasm + script <= 180 * KILOBYTE, "wasm {wasm} and script {script} bytes");
}

/// What the map is drawn from: the outlines of land, and the cities.
#[test]
fn the_map_is_drawn_from_at_most_60_kilobytes() {
    let site = BuiltSite::shipped();
    let page = site.page("map/index.html");
    let data: String = page.one("script#view").text().collect();
    let bytes = site.bytes("world.svg").len() + data.len();
    assert!(bytes <= 60 * KILOBYTE, "{bytes} bytes");
}
