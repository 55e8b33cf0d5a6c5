use super::located::locate;
use crate::showcase::Showcase;
use atlas_content::{Diagnostic, Severity};
use serde::Serialize;
use std::collections::BTreeMap;

/// A problem as GitLab's report of code quality tells it.
#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// All diagnostics as a report of code quality, which GitLab shows beside a merge request.
///
/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
pub fn gitlab(showcase: &Showcase, diagnostics: &[Diagnostic]) -> String {
    let mut seen: BTreeMap<[&str; 3], u32> = BTreeMap::new();
    let issues: Vec<Issue<'_>> = diagnostics
        .iter()
        .map(|found| {
            // A problem is known again on another line; two of the same are told apart.
            let nth = seen.entry([found.path.as_str(), found.code, &found.message]).or_default();
            *nth += 1;
            issue(showcase, found, *nth)
        })
        .collect();
    serde_json::to_string_pretty(&issues).expect("texts and numbers serialise") + "\n"
}

fn issue<'a>(showcase: &Showcase, found: &'a Diagnostic, nth: u32) -> Issue<'a> {
    let path = locate(showcase, found).path;
    let Diagnostic { code, message, line, .. } = found;
    let print = blake3::hash(format!("{path}\n{code}\n{message}\n{nth}").as_bytes());
    Issue {
        description: match &found.help {
            Some(help) => format!("{message} ({help})"),
            None => message.clone(),
        },
        check_name: code,
        fingerprint: print.to_hex()[..32].to_owned(),
        severity: match found.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
        },
        location: Location { path, lines: Lines { begin: *line } },
    }
}
