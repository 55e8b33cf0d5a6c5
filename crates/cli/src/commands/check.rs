use crate::{
    Outcome,
    arguments::{self, Format},
    failure::Failure,
    report,
    showcase::Showcase,
    today::today,
};
use atlas_content::Options;
use std::io::Write as _;

/// `mission-atlas check`.
pub fn check(arguments: &arguments::Check) -> Result<Outcome, Failure> {
    let showcase = Showcase::read(&arguments.showcase.dir)?;
    let checked = showcase.check(&Options {
        today: Some(today(arguments.showcase.today)?),
        drafts: arguments.showcase.drafts,
        base_url: None,
        preview: false,
    });
    let diagnostics = &checked.diagnostics;
    let text = match arguments.format {
        Format::Human => report::human(&showcase, diagnostics, report::colours(&std::io::stdout())),
        Format::Json => report::json(&showcase, diagnostics),
        Format::Sarif => report::sarif(&showcase, diagnostics),
        Format::Github => report::github(&showcase, diagnostics),
    };
    // A reader that went away (`| head`) has seen what it wanted.
    let _ = std::io::stdout().write_all(text.as_bytes());
    Ok(if checked.site.is_some() { Outcome::Fine } else { Outcome::ContentErrors })
}
