use atlas_content::{
    Diagnostic, Severity, SourceFile, Sources, interface_file, is_language, nearest,
};
use atlas_locale::{
    Cldr, Sheet,
    fluent::{Fault, Shape, compile, source},
    shipped,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// What is wrong with the files. What they lack is no fault: it is said in the shipped language, or
/// in English.
pub fn check(sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in &sources.files {
        let Some((lang, name)) = interface_file(&file.path) else { continue };
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
        let shape = Shape::of(original);
        let (sheet, problems) = compile(&file.text, &shape);
        if name == "language" {
            found.extend(written(file, &shape, &sheet));
        }
        found.extend(problems.into_iter().filter_map(|problem| {
            let code = code(&problem.fault)?;
            let help = help(&problem.fault, original);
            Some(told(file, &problem.span, code, problem.fault.to_string(), help))
        }));
    }
    found
}

/// The languages that a showcase has files of, and that its readers can't choose.
pub fn unread(sources: &Sources, languages: &[String]) -> Vec<Diagnostic> {
    let is_read = |lang: &str| {
        languages.iter().any(|read| read == lang || read.split('-').next() == Some(lang))
    };
    let mut told_of = BTreeSet::new();
    let first_of_each = sources.files.iter().filter_map(|file| {
        let (lang, _) = interface_file(&file.path)?;
        (!is_read(lang) && told_of.insert(lang)).then_some((file, lang))
    });
    let warning = |(file, lang): (&SourceFile, &str)| {
        let message = format!("nobody reads `{lang}`: it is none of the site's languages");
        let help = format!("add `{lang}` to `languages` in content/site.yaml");
        let error = told(file, &(0..0), "unknown-language", message, Some(help));
        Diagnostic { severity: Severity::Warning, ..error }
    };
    first_of_each.map(warning).collect()
}

/// What is wrong with how a language is said to be written: numbers and dates would be written in
/// English, or not at all.
fn written(file: &SourceFile, shape: &Shape, sheet: &Sheet) -> Vec<Diagnostic> {
    let text = sheet.text();
    let said: BTreeMap<&str, &str> =
        shape.messages.iter().map(|(name, _)| name.as_str()).zip(text.lines()).collect();
    let is_right = |message: &str, said: &str| match message {
        "direction" => ["ltr", "rtl"].contains(&said),
        "keeps-case" => ["yes", "no"].contains(&said),
        _ => is_language(said) && Cldr::of(said).is_some(),
    };
    let asked = [
        ("direction", "`ltr` or `rtl`"),
        ("keeps-case", "`yes` or `no`"),
        ("formats", "a BCP 47 tag: `cy`, `pt-BR`, `ar-u-nu-latn`"),
    ];
    let wrong = asked.into_iter().filter_map(|(message, right)| {
        let said = said.get(message).filter(|said| !said.is_empty())?;
        if is_right(message, said) {
            return None;
        }
        let start = source(&file.text, message)?.as_ptr() as usize - file.text.as_ptr() as usize;
        let told_of = format!("`{message}` can't be `{said}`");
        let span = start..start + message.len();
        Some(told(file, &span, "invalid-language", told_of, Some(format!("write {right}"))))
    });
    wrong.collect()
}

fn code(fault: &Fault) -> Option<&'static str> {
    match fault {
        Fault::Syntax(_) => Some("invalid-fluent"),
        Fault::Missing(_) => None,
        Fault::Unused(_) => Some("unknown-message"),
        Fault::Twice(_) => Some("duplicate-message"),
        Fault::Lacks(_) => Some("missing-placeholder"),
        Fault::Foreign(_) => Some("unknown-placeholder"),
        Fault::Unsupported { .. } => Some("unsupported-fluent"),
    }
}

/// What to write instead.
fn help(fault: &Fault, original: &str) -> Option<String> {
    let english = |message: &str| {
        let said = source(original, message)?;
        // Where it has several lines, it begins on one of its own.
        Some(if said.contains('\n') {
            format!("the English is\n{said}")
        } else {
            format!("the English is `{said}`")
        })
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
