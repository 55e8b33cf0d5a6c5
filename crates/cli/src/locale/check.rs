use super::parts;
use atlas_content::{Diagnostic, Severity, SourceFile, Sources, is_language, nearest};
use atlas_locale::{
    fluent::{Fault, Shape, compile},
    shipped,
};
use std::ops::Range;

/// What is wrong with the files. What they lack is no fault: it is said in the shipped language, or
/// in English.
pub fn check(sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in &sources.files {
        let Some((lang, name)) = parts(&file.path) else { continue };
        let originals = shipped::originals();
        let Some((_, original)) = originals.iter().find(|(known, _)| *known == name) else {
            let near = nearest(name, originals.iter().map(|(known, _)| *known));
            let help = near.map_or_else(
                || "`mission-atlas locale new` writes those that there are".to_owned(),
                |near| format!("did you mean `{near}.ftl`?"),
            );
            let message = "the interface has no file of this name".to_owned();
            found.push(told(file, &(0..0), "unknown-file", message, Some(help)));
            continue;
        };
        if !is_language(lang) {
            let message = format!("`{lang}` is no language tag");
            let help = "name the folder by a BCP 47 tag: `cy`, `pt-BR`".to_owned();
            found.push(told(file, &(0..0), "invalid-language", message, Some(help)));
        }
        let problems = compile(&file.text, &Shape::of(original)).1.into_iter();
        let problems = problems.filter(|problem| !matches!(problem.fault, Fault::Missing(_)));
        found.extend(problems.map(|problem| {
            let help = help(&problem.fault, original);
            told(file, &problem.span, code(&problem.fault), problem.fault.to_string(), help)
        }));
    }
    found
}

fn code(fault: &Fault) -> &'static str {
    match fault {
        Fault::Syntax(_) => "invalid-fluent",
        Fault::Missing(_) => "missing-message",
        Fault::Unused(_) => "unknown-message",
        Fault::Twice(_) => "duplicate-message",
        Fault::Lacks(_) => "missing-placeholder",
        Fault::Foreign(_) => "unknown-placeholder",
        Fault::Unsupported { .. } => "unsupported-fluent",
    }
}

/// What to write instead.
fn help(fault: &Fault, original: &str) -> Option<String> {
    let english = |message: &str| {
        let line = original.lines().find(|line| line.starts_with(&format!("{message} =")))?;
        Some(format!("the English is `{line}`"))
    };
    match fault {
        Fault::Syntax(_) => Some("a message is `name = words`, see projectfluent.org".to_owned()),
        Fault::Unused(message) => {
            let shape = Shape::of(original);
            let known = shape.messages.iter().map(|(name, _)| name.as_str());
            nearest(message, known).map(|near| format!("did you mean `{near}`?"))
        }
        Fault::Missing(message) | Fault::Twice(message) | Fault::Unsupported { message, .. } => {
            english(message)
        }
        Fault::Lacks(placeholder) | Fault::Foreign(placeholder) => english(&placeholder.message),
    }
}

fn told(
    file: &SourceFile,
    span: &Range<usize>,
    code: &'static str,
    message: String,
    help: Option<String>,
) -> Diagnostic {
    let before = file.text.get(..span.start).unwrap_or_default();
    let line = before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    let number = |index: usize| u32::try_from(index + 1).unwrap_or(u32::MAX);
    Diagnostic {
        severity: Severity::Error,
        code,
        path: file.path.clone(),
        span: span.clone(),
        line: number(line),
        column: number(column),
        message,
        help,
        missing: None,
        about: None,
        near: None,
    }
}
