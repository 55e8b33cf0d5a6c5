//! Walls between the crates that a reader of the sources can rely on.

use site_tests::{files_in, workspace};
use std::{fs, path::Path, process::Command};

/// What says that a file reaches for the disk.
const FILES: [&str; 4] = ["std::fs", "fs::read", "fs::write", "File::open"];
/// What says that a file reaches for the browser.
const BROWSER: [&str; 4] = ["web_sys", "gloo", "js_sys", "wasm_bindgen"];

#[test]
fn only_the_command_touches_files() {
    let pure = [
        "src",
        "crates/model/src",
        "crates/content/src",
        "crates/search/src",
        "crates/generate/src",
        "crates/desk/src",
    ];
    for folder in pure {
        check_free_of(folder, &FILES, |_| false);
    }
}

#[test]
fn only_one_module_touches_the_browser() {
    check_free_of("src", &BROWSER, |path| path.starts_with("browser/"));
    for folder in
        ["crates/model/src", "crates/content/src", "crates/search/src", "crates/generate/src"]
    {
        check_free_of(folder, &BROWSER, |_| false);
    }
    check_free_of("crates/desk/src", &BROWSER, |path| path == "worker.rs");
}

#[test]
fn the_main_bundle_has_no_markdown_parser() {
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace())
        .args(["tree", "--offline", "--package", "mission-atlas-app", "--features", "hydrate"])
        .args(["--target", "wasm32-unknown-unknown", "--edges", "normal", "--prefix", "none"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let packages: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(packages.contains(&"yew"), "the bundle's packages: {packages:?}");
    for foreign in ["pulldown-cmark", "saphyr-parser", "atlas-content", "atlas-generate"] {
        assert!(!packages.contains(&foreign), "{foreign} is in the main bundle");
    }
    let gloos = packages.iter().filter(|package| **package == "gloo-utils").count();
    assert!(gloos > 0, "gloo is there");
    let versions = |package: &str| {
        let mut versions: Vec<_> = tree
            .lines()
            .filter(|line| line.starts_with(&format!("{package} ")))
            .map(|line| line.trim_end_matches(" (*)"))
            .collect();
        versions.sort_unstable();
        versions.dedup();
        versions.len()
    };
    assert_eq!(versions("gloo-utils"), 1, "two of the same would be carried");
}

/// Checks that no source file of a folder has any of some words in its code.
fn check_free_of(folder: &str, words: &[&str], may: fn(&str) -> bool) {
    let root = workspace().join(folder);
    let files: Vec<_> = files_in(&root)
        .into_iter()
        .filter(|path| Path::new(path).extension().is_some_and(|e| e == "rs"))
        .collect();
    assert!(!files.is_empty(), "{folder} has sources");
    for path in files.iter().filter(|path| !may(path)) {
        let text = fs::read_to_string(root.join(path)).expect("sources are UTF-8");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let found = words.iter().find(|word| line.contains(**word));
            assert_eq!(found, None, "{folder}/{path}: {line}");
        }
    }
}
