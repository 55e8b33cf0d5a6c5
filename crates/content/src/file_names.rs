//! Names of files that can't be the same on every system.
//!
//! A showcase is written on Windows, built on Linux and served from anywhere: a file whose name one
//! of them can't have, or takes for another's, is lost on the way without a word.

use crate::{
    AssetUse, Diagnostic,
    reporter::{Problem, Reporter},
};
use std::collections::BTreeMap;

/// What Windows keeps for devices, whatever ending follows.
///
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Whether Windows keeps a name, without its ending, for a device.
pub(crate) fn is_device(stem: &str) -> bool {
    DEVICES.iter().any(|device| device.eq_ignore_ascii_case(stem))
}

/// What is wrong with the names of the files that a site takes along.
pub(crate) fn check_file_names(assets: &[AssetUse]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut tell = |path: &str, message: String| {
        let reporter = Reporter::new(path, "");
        let problem = Problem::error("file-name", message);
        reporter.report(&(0..0), problem.help("give the file another name, and use it by that"));
        found.extend(reporter.into_diagnostics());
    };
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for AssetUse { from, .. } in assets {
        if let Some(why) = from.split('/').find_map(unfit) {
            tell(from, why);
        }
        match known.insert(from.to_lowercase(), from) {
            Some(other) if other != from => {
                tell(from, format!("on Windows and macOS this is the same file as `{other}`"));
            }
            _ => {}
        }
    }
    found
}

fn unfit(part: &str) -> Option<String> {
    if let Some(odd) =
        part.chars().find(|letter| letter.is_control() || "\\:*?\"<>|".contains(*letter))
    {
        return Some(format!("the name holds {}, which Windows can't have", shown(odd)));
    }
    if part.ends_with(['.', ' ']) {
        return Some("the name ends in a dot or a space, which Windows leaves out".to_owned());
    }
    let stem = part.split('.').next().unwrap_or(part);
    is_device(stem).then(|| format!("Windows keeps the name `{stem}` for a device"))
}

fn shown(odd: char) -> String {
    if odd.is_control() { "a control character".to_owned() } else { format!("`{odd}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(paths: &[&str], expected: &[&str]) {
        let used = |path: &&str| AssetUse { from: (*path).to_owned(), to: String::new() };
        let found = check_file_names(&paths.iter().map(used).collect::<Vec<_>>());
        let found: Vec<_> =
            found.iter().map(|told| format!("{}: {}", told.path, told.message)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_name_that_one_system_can_not_have_is_told() {
        check(&["content/a/Map of Malmö (2).png", "content/b/Map of Malmö (2).png"], &[]);
        check(
            &["content/a/b?.png"],
            &["content/a/b?.png: the name holds `?`, which Windows can't have"],
        );
        check(
            &["content/a/b\u{1b}.png"],
            &[
                "content/a/b\u{1b}.png: the name holds a control character, which Windows can't have",
            ],
        );
        check(
            &["content/a /b.png"],
            &["content/a /b.png: the name ends in a dot or a space, which Windows leaves out"],
        );
        check(
            &["content/a/NUL.png"],
            &["content/a/NUL.png: Windows keeps the name `NUL` for a device"],
        );
    }

    #[test]
    fn two_names_that_differ_in_case_alone_are_told() {
        check(
            &["content/a/Map.png", "content/a/map.png", "content/b/map.png"],
            &[
                "content/a/map.png: on Windows and macOS this is the same file as `content/a/Map.png`",
            ],
        );
    }
}
