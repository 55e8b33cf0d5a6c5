//! What an author writes cannot run, and nothing comes from another host.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};
use site_tests::{BuiltSite, figure, is_of_type};
use std::collections::BTreeSet;

#[test]
fn no_page_carries_code_or_looks_of_its_own() {
    let site = BuiltSite::shipped();
    for path in site.files_of_type(&["html"]) {
        let file = site.page(path);
        for (element, name, value) in file.attributes() {
            assert_ne!(name, "style", "{path}: <{element} style={value}>");
            assert!(!name.starts_with("on"), "{path}: <{element} {name}={value}>");
            assert!(
                !value.trim_start().to_lowercase().starts_with("javascript:"),
                "{path}: <{element} {name}={value}>"
            );
        }
        for script in file.all("script:not([src])") {
            let is_data = script.attr("type").is_some_and(|kind| kind.contains("json"));
            assert!(is_data, "{path}: a script of its own: {}", script.html());
        }
        assert!(file.all("style, base, iframe, object, embed").is_empty(), "{path}");
    }
}

#[test]
fn every_page_has_a_policy_without_holes() {
    for page in BuiltSite::shipped().pages() {
        let policy = page.attribute("meta[http-equiv=Content-Security-Policy]", "content");
        for needed in [
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default",
        ] {
            assert!(policy.contains(needed), "{}: {policy}", page.path());
        }
        for hole in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "https:", "data:"] {
            assert!(!policy.contains(hole), "{}: {policy}", page.path());
        }
        // What stands before the policy is not under it.
        let first = page
            .all("head > *")
            .into_iter()
            .position(|element| element.attr("http-equiv") == Some("Content-Security-Policy"));
        let loads = page
            .all("head > *")
            .into_iter()
            .position(|element| matches!(element.value().name(), "script" | "link"));
        assert!(first < loads, "{}: something is loaded before the policy", page.path());
    }
}

#[test]
fn nothing_is_loaded_from_another_host() {
    let site = BuiltSite::shipped();
    for path in site.files_of_type(&["html"]) {
        let file = site.page(path);
        for element in file
            .all("[src], link[href]:not([rel=canonical], [rel=alternate], [rel=license], [rel=me])")
        {
            let address = element.attr("src").or(element.attr("href")).unwrap();
            assert!(address.starts_with(site.base()), "{path}: {}", element.html());
        }
    }
    for path in site.files_of_type(&["css"]) {
        let text = site.text(path);
        for address in text.split("url(").skip(1) {
            let address = address.trim_start_matches(['"', '\'']);
            assert!(
                !address.starts_with("http") && !address.starts_with("//"),
                "{path}: {address}"
            );
        }
        assert!(!text.contains("@import"), "{path}: one stylesheet in one request");
    }
}

#[test]
fn what_runs_is_what_the_build_made() {
    let site = BuiltSite::shipped();
    let mut checked = BTreeSet::new();
    let mut check = |href: &str, integrity: &str, by: &str| {
        let path = href.strip_prefix(site.base()).unwrap_or(href);
        let digest = BASE64_STANDARD.encode(Sha256::digest(site.bytes(path)));
        assert_eq!(integrity, format!("sha256-{digest}"), "{by}: {path}");
        checked.insert(path.to_owned());
    };
    for page in site.pages() {
        for (element, name) in
            [("script[src]", "src"), ("link[rel=stylesheet]", "href"), ("link[as=fetch]", "href")]
        {
            for element in page.all(element) {
                let href = element.attr(name).unwrap();
                // The index runs nothing, and has a checksum of its own.
                if !href.contains("/search-") {
                    check(href, element.attr("integrity").unwrap_or_default(), page.path());
                }
            }
        }
    }
    for script in site.files_of_type(&["js"]) {
        let text = site.text(script);
        let Some((_, begin)) = text.split_once("fetch(new URL('./") else { continue };
        let (wasm, after) = begin.split_once('\'').unwrap();
        let integrity = after.split("integrity:'").nth(1).unwrap().split('\'').next().unwrap();
        check(wasm, integrity, script);
    }
    let of_type = |ending| checked.iter().filter(|path| is_of_type(path, ending)).count();
    // The scripts of three apps and of the page that lists what is kept, in each language.
    let scripts = 4 * site.editions().len();
    assert_eq!((of_type("js"), of_type("css"), of_type("wasm")), (scripts, 1, 4), "{checked:?}");
    figure("integrity.files", checked.len());
}
