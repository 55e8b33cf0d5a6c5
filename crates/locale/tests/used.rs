//! Every message is said somewhere: translators' work is not for nothing.

#![expect(clippy::disallowed_methods, reason = "the test reads the code as its authors wrote it")]

use atlas_locale::shipped;
use std::{collections::BTreeSet, fs, path::Path};

/// What names of messages begin with that are said by their place in a list.
const LISTED: [&str; 5] = ["facet_", "kind_", "progress_", "sort_", "stage_"];

#[test]
fn no_message_is_said_nowhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut code = String::new();
    gather(&root.join("src"), &mut code);
    for entry in fs::read_dir(root.join("crates")).expect("the workspace is there") {
        let folder = entry.expect("the workspace is there").path();
        if !folder.ends_with("locale") {
            gather(&folder.join("src"), &mut code);
        }
    }
    let kinds = fs::read_to_string(root.join("crates/content/data/checks.tsv"));
    let kinds = kinds.expect("the workspace is there");
    // How the language is written is said by the crate itself.
    let own = fs::read_to_string(root.join("crates/locale/src/words.rs"));
    code.push_str(&own.expect("the workspace is there"));
    // `app::search`, whatever stands before it.
    let paths = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':');
    let mentioned: BTreeSet<String> = paths.filter_map(last_two).collect();
    let mut unused = Vec::new();
    for (sheet, text) in shipped::originals() {
        let names = text.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
        let names = names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
        // Those of fields are named after them: a test of `atlas-content` keeps them together. Those
        // of problems are named after their kinds.
        let names = names.filter(|name| {
            *sheet != "fields" && !(*sheet == "checks" && kinds.contains(&format!("\t{name}\t")))
        });
        for name in names {
            let said = name.replace('-', "_");
            let is_listed = ["lists", "terms"].contains(sheet)
                || LISTED.iter().any(|list| said.starts_with(list));
            if !is_listed && !mentioned.contains(&format!("{sheet}::{said}")) {
                unused.push(format!("locales/en/{sheet}.ftl: {name}"));
            }
        }
    }
    assert!(unused.is_empty(), "said nowhere:\n{}", unused.join("\n"));
}

/// The last two names of a path.
fn last_two(path: &str) -> Option<String> {
    let (before, name) = path.rsplit_once("::")?;
    let (_, sheet) = before.rsplit_once("::").unwrap_or(("", before));
    Some(format!("{sheet}::{name}"))
}

/// The text of all Rust files below a folder.
fn gather(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).expect("the workspace is there") {
        let path = entry.expect("the workspace is there").path();
        if path.is_dir() {
            gather(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            code.push_str(&fs::read_to_string(&path).expect("the workspace is there"));
        }
    }
}
