//! How much goes over the line.

use site_tests::{BuiltSite, brotli_11};

/// Kilobytes are of 1000 bytes.
const KILOBYTE: usize = 1000;

/// Holds an app's wasm of so many bytes, with its script in a language, to so many kilobytes.
fn hold(most: usize, wasm: usize, site: &BuiltSite, script: &str) {
    let bytes = brotli_11(&site.bytes(script));
    assert!(wasm + bytes <= most * KILOBYTE, "wasm {wasm} and {script} {bytes} bytes");
}

/// The second app's own budget: it is loaded on its four pages alone, which read before it is there.
#[test]
fn the_second_app_is_at_most_250_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-views_bg-", ".wasm")));
    for script in site.scripts("views-") {
        hold(250, wasm, &site, script);
    }
}

/// The form's: who writes a record pays for it, and no reader.
#[test]
fn the_form_is_at_most_200_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-publish_bg-", ".wasm")));
    for script in site.scripts("publish-") {
        hold(200, wasm, &site, script);
    }
}

/// The worker of the form is loaded once someone writes; what was written shows before it is there.
#[test]
fn the_worker_of_the_form_is_at_most_700_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-desk_bg-", ".wasm")));
    for script in site.scripts("desk-") {
        hold(700, wasm, &site, script);
    }
}

#[test]
fn the_main_bundle_is_at_most_180_kilobytes() {
    let site = BuiltSite::shipped();
    let wasm = brotli_11(&site.bytes(site.file_like("atlas-app-", "_bg.wasm")));
    for script in site.scripts("site-") {
        hold(180, wasm, &site, script);
    }
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
