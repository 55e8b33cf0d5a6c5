use super::located::locate;
use crate::showcase::Showcase;
use atlas_content::{Diagnostic, Review, Severity, criterion, review};
use atlas_model::Term as _;
use std::{collections::BTreeSet, fmt::Write as _};

/// A task list in Markdown for who reviews records: what the check found in each, and what only a
/// person can judge. With `chosen` it is about the records of these files alone, and tells of the
/// other files what keeps the site from being built.
pub fn checklist(
    showcase: &Showcase,
    diagnostics: &[Diagnostic],
    chosen: Option<&BTreeSet<String>>,
) -> String {
    let files = showcase.sources.files.iter();
    let files = files.filter(|file| match chosen {
        Some(chosen) => chosen.contains(&file.path),
        // What another showcase keeps is reviewed there.
        None => file.path.starts_with("content/"),
    });
    let reviews: Vec<(&str, Review)> =
        files.filter_map(|file| Some((file.path.as_str(), review(file)?))).collect();
    let records = if reviews.len() == 1 { "record" } else { "records" };
    let mut text = format!("# Checklist: {} {records}\n\n", reviews.len());
    text.push_str(INTRODUCTION);
    for (path, review) in &reviews {
        let found = diagnostics.iter().filter(|found| found.path == *path);
        record(
            &mut text,
            &showcase.places.shown(path),
            review,
            &found.collect::<Vec<_>>(),
            showcase,
        );
    }
    let elsewhere = diagnostics.iter().filter(|found| {
        let told = reviews.iter().any(|(path, _)| found.path == *path);
        let wanted = chosen.is_none_or(|chosen| chosen.contains(&found.path));
        !told && (wanted || found.severity == Severity::Error)
    });
    let elsewhere: Vec<_> = elsewhere.collect();
    if !elsewhere.is_empty() {
        text.push_str("\n## In other files\n\n");
        for found in elsewhere {
            let path = locate(showcase, found).path;
            let _ = writeln!(text, "- [ ] `{path}`: {}", problem(found));
        }
    }
    text
}

const INTRODUCTION: &str = "\
Tick what holds. Where something does not, write what is missing and where. That a mission was \
missed or given up is no reason to turn its record down.\n";

fn record(
    text: &mut String,
    path: &str,
    review: &Review,
    found: &[&Diagnostic],
    showcase: &Showcase,
) {
    let title = review.title.as_deref().unwrap_or(review.key.id.as_str());
    let mut about = vec![review.key.kind.label().to_owned()];
    about.extend(review.translation.as_ref().map(|lang| format!("translation into `{lang}`")));
    about.push(review.state.label().to_lowercase());
    let _ = write!(text, "\n## {}\n\n{} · `{path}`\n", escaped(title), about.join(" · "));
    text.push_str("\n**Found by the check**\n\n");
    if found.is_empty() {
        text.push_str("- [x] Nothing.\n");
    }
    for found in found {
        let line = locate(showcase, found).source_line.map(str::trim).unwrap_or_default();
        let _ = writeln!(text, "- [ ] {}", problem(found));
        if !line.is_empty() && line != "---" {
            let _ = writeln!(text, "  `` {} ``", line.replace("``", "` `"));
        }
    }
    text.push_str("\n**For a person to judge**\n\n");
    for asks in &review.judgements {
        let _ = writeln!(text, "- [ ] {asks}");
    }
}

/// A problem in a line: where, what, what to write instead, and what its kind means.
fn problem(found: &Diagnostic) -> String {
    let severity = match found.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    let mut text = format!("**{severity}**, line {}: {}.", found.line, one_line(&found.message));
    if let Some(help) = &found.help {
        let end = if help.ends_with(['?', '.']) { "" } else { "." };
        let _ = write!(text, " To mend it: {}{end}", one_line(help));
    }
    if let Some(criterion) = criterion(found.code) {
        let _ = write!(text, " *{}*", criterion.means);
    }
    text
}

/// A text that can't end a line of Markdown, or begin an element of HTML.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('<', "&lt;")
}

/// A title of which nothing is read as Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        if "\\`*_[]#|!".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_no_markdown() {
        assert_eq!(escaped("A *bold*\n# <plan>"), "A \\*bold\\* \\# &lt;plan>");
    }
}
