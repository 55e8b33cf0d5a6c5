use super::{content, finding::Finding, machine, repository};
use crate::{arguments, bundle, failure::Failure, today::today};
use std::path::Path;

/// Looks at everything that building, serving and publishing a showcase need.
pub fn examine(arguments: &arguments::Doctor) -> Result<Vec<Finding>, Failure> {
    let today = today(None)?;
    let (showcase, settings) = content::look(&arguments.dir, today);
    let mut findings = vec![
        Finding::fine("command", concat!("mission-atlas ", env!("CARGO_PKG_VERSION"))),
        app(arguments.app.path.as_deref()),
    ];
    findings.extend(showcase);
    findings.extend(repository::look(&arguments.dir, settings.as_ref()));
    findings.extend(machine::look(arguments));
    Ok(findings)
}

fn app(named: Option<&Path>) -> Finding {
    match bundle::load(named) {
        Ok(_) => match named {
            Some(folder) => Finding::fine("app", format!("found in {}", folder.display())),
            None => Finding::fine("app", "found"),
        },
        Err(failure) => {
            let words = failure.to_string();
            let (words, advice) = words.split_once('\n').unwrap_or((&words, ""));
            Finding::missing("app", words, advice)
        }
    }
}
