use crate::{
    Outcome,
    arguments::{self, Format},
    failure::Failure,
    links, report,
    showcase::{Showcase, changed_since, named},
    today::today,
};
use atlas_content::{Diagnostic, Options, Severity};
use atlas_model::Date;
use std::{collections::BTreeSet, io::Write as _};

/// `mission-atlas check`.
pub fn check(arguments: &arguments::Check) -> Result<Outcome, Failure> {
    let chosen = chosen(arguments)?;
    let showcase = Showcase::read(&arguments.showcase.dir)?;
    let today = today(arguments.showcase.today)?;
    let mut checked = showcase.check(&Options {
        today: Some(today),
        drafts: arguments.showcase.drafts,
        ..Options::default()
    });
    if arguments.external_links {
        checked.diagnostics.extend(external_links(&showcase, &arguments.links, today)?);
        checked.diagnostics.sort_by(|a, b| (&a.path, a.span.start).cmp(&(&b.path, b.span.start)));
    }
    let diagnostics = &checked.diagnostics;
    let text = match arguments.format {
        Format::Human => report::human(&showcase, diagnostics, report::colours(&std::io::stdout())),
        Format::Json => report::json(&showcase, diagnostics),
        Format::Sarif => report::sarif(&showcase, diagnostics),
        Format::Github => report::github(&showcase, diagnostics),
        Format::Gitlab => report::gitlab(&showcase, diagnostics),
        Format::Checklist => report::checklist(&showcase, diagnostics, chosen.as_ref()),
    };
    // A reader that went away (`| head`) has seen what it wanted.
    let _ = std::io::stdout().write_all(text.as_bytes());
    let failed = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    Ok(if failed { Outcome::ContentErrors } else { Outcome::Fine })
}

fn external_links(
    showcase: &Showcase,
    how: &arguments::Links,
    today: Date,
) -> Result<Vec<Diagnostic>, Failure> {
    let survey = links::survey(showcase, how, today)?;
    eprintln!("{}", survey.in_words());
    let gone = if how.deny { Severity::Error } else { Severity::Warning };
    Ok(atlas_content::summed_up(links::tell(&survey, gone)))
}

/// The files whose records a checklist is about; none for all.
fn chosen(arguments: &arguments::Check) -> Result<Option<BTreeSet<String>>, Failure> {
    let dir = &arguments.showcase.dir;
    let arguments::Chosen { files, changed_since: reference } = &arguments.chosen;
    if arguments.format != Format::Checklist {
        if files.is_empty() && reference.is_none() {
            return Ok(None);
        }
        return Err(Failure::new("a check is of the whole showcase: records refer to each other")
            .and("Add `--format checklist` for a list about these files alone."));
    }
    match reference {
        Some(reference) => changed_since(dir, reference).map(Some),
        None if files.is_empty() => Ok(None),
        None => named(dir, files).map(Some),
    }
}
