//! A small showcase that uses every field, and what each of its pages says.
//!
//! `expected/` holds an outline of each page, for whoever reviews a change to see what it does to
//! pages. `UPDATE_EXPECT=1 cargo test -p site-tests --test golden` writes them anew.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at built files, and stand in for whoever runs the command"
)]

use site_tests::{Build, BuiltSite, HtmlFile, files_in, outline, outline_with_frame};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Pages that every showcase gets whose author wrote none.
const BUILT_IN: [&str; 5] =
    ["acceptance/", "accessibility/", "glossary/", "how-to-publish/", "privacy/"];

#[test]
fn each_page_says_what_it_is_expected_to() {
    let built = Build::of(&showcase()).with("--today", "2026-11-24").run();
    let said = outlines(&built.site());
    let folder = showcase().join("expected");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return write(&folder, &said);
    }
    let expected: BTreeMap<String, String> = files_in(&folder)
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(folder.join(&path)).unwrap()))
        .collect();
    let names = |outlines: &BTreeMap<String, String>| outlines.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&said), names(&expected), "the pages that there are");
    let changed = said.iter().filter(|(path, text)| expected[*path] != **text);
    let told: Vec<String> = changed
        .map(|(path, text)| format!("{path}\n{}", changes(&expected[path], text).join("\n")))
        .collect();
    let told = told.join("\n");
    assert!(told.is_empty(), "\n{told}\nUPDATE_EXPECT=1 takes this as it is");
}

fn showcase() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small")
}

/// The outline of each page that this showcase makes a difference to, by the snapshot's name.
fn outlines(site: &BuiltSite) -> BTreeMap<String, String> {
    let told = |page: &HtmlFile| {
        let (_, address) = site.edition_of(page.address());
        let unused = address.starts_with("challenges/")
            && address != "challenges/"
            && page.all("article").is_empty();
        !BUILT_IN.contains(&address) && !unused
    };
    let pages = site.pages().into_iter().filter(told).map(|page| {
        let text =
            if page.address().is_empty() { outline_with_frame(&page) } else { outline(&page) };
        (snapshot(page.address()), text)
    });
    let redirects = site.redirects().into_iter();
    pages.chain(redirects.map(|file| (snapshot(file.address()), outline(&file)))).collect()
}

/// `missions/warm-homes/` is told in `missions/warm-homes.txt`.
fn snapshot(address: &str) -> String {
    match address.trim_end_matches('/').trim_end_matches(".html") {
        "" => "home.txt".to_owned(),
        path => format!("{path}.txt"),
    }
}

fn write(folder: &Path, outlines: &BTreeMap<String, String>) {
    if folder.exists() {
        for stale in files_in(folder).iter().filter(|path| !outlines.contains_key(*path)) {
            fs::remove_file(folder.join(stale)).expect("a snapshot can be removed");
        }
    }
    for (path, text) in outlines {
        let file = folder.join(path);
        let parent = file.parent().expect("it lies in a folder");
        fs::create_dir_all(parent).expect("folders can be made");
        fs::write(file, text).expect("a snapshot can be written");
    }
}

/// Where two texts differ: the lines that one lost and the other gained, from the first that
/// differs to the last.
fn changes(before: &str, after: &str) -> Vec<String> {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(old, new)| old == new).count();
    let tail = before[same..].iter().rev().zip(after[same..].iter().rev());
    let end = tail.take_while(|(old, new)| old == new).count();
    let lost = before[same..before.len() - end].iter().map(|line| format!("  - {line}"));
    let gained = after[same..after.len() - end].iter().map(|line| format!("  + {line}"));
    std::iter::once(format!("  line {}", same + 1)).chain(lost).chain(gained).collect()
}
