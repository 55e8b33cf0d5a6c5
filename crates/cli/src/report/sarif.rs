use super::located::{Located, locate};
use crate::showcase::Showcase;
use atlas_content::{Diagnostic, criterion};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fmt::Write as _};

/// All diagnostics as one run of SARIF 2.1.0.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
pub fn sarif(showcase: &Showcase, diagnostics: &[Diagnostic]) -> String {
    let codes: BTreeSet<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: Vec<_> = codes.into_iter().map(rule).collect();
    let results: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| result(diagnostic, &locate(showcase, diagnostic)))
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "mission-atlas",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).expect("texts and numbers serialise") + "\n"
}

/// A kind of problem, in plain words.
fn rule(code: &str) -> Value {
    match criterion(code) {
        None => json!({ "id": code }),
        Some(criterion) => json!({
            "id": code,
            "shortDescription": { "text": criterion.means },
            "properties": { "tags": [criterion.topic] },
        }),
    }
}

fn result(diagnostic: &Diagnostic, located: &Located<'_>) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\nHelp: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "ruleId": diagnostic.code,
        "level": diagnostic.severity.id(),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&located.path) },
            "region": {
                "startLine": diagnostic.line,
                "startColumn": diagnostic.column,
                "endLine": located.end_line,
                "endColumn": located.end_column,
            },
        } }],
    })
}

/// A path as a relative reference (RFC 3986): what is not unreserved or a slash is escaped.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            write!(uri, "%{byte:02X}").expect("a String takes any text");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("content/cities/Malmö 2.md"), "content/cities/Malm%C3%B6%202.md");
    }
}
