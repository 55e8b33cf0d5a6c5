//! Reads showcases from folders, which the crate itself never does.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the tests stand in for the command, which reads the files"
)]

use atlas_content::{Diagnostic, SourceFile, Sources};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The folder of this crate.
pub fn crate_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What a showcase's folder holds.
pub fn sources(showcase: &Path) -> Sources {
    let mut sources = Sources::default();
    for folder in ["content", "federated"] {
        add(showcase, &showcase.join(folder), &mut sources);
    }
    sources.files.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn add(showcase: &Path, folder: &Path, sources: &mut Sources) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            add(showcase, &path, sources);
            continue;
        }
        let below = path.strip_prefix(showcase).unwrap().to_str().unwrap().to_owned();
        let text = matches!(path.extension().and_then(|e| e.to_str()), Some("md" | "yaml"));
        if text {
            let text = fs::read_to_string(&path).unwrap();
            sources.files.push(SourceFile { path: below, text: text.into() });
        } else {
            sources.assets.push(below);
        }
    }
}

/// One line of place, kind and message for each diagnostic, and one of help.
pub fn told(diagnostics: &[Diagnostic]) -> String {
    let mut told = String::new();
    for Diagnostic { severity, code, path, line, column, message, help, .. } in diagnostics {
        let severity = severity.id();
        writeln!(told, "{path}:{line}:{column} {severity}[{code}] {message}").unwrap();
        if let Some(help) = help {
            writeln!(told, "    {help}").unwrap();
        }
    }
    told
}
