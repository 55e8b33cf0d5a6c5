use crate::{arguments, failure::Failure, report, showcase::Showcase, today::today};
use atlas_content::{Options, Severity};
use atlas_model::Site;

/// The checked content of a showcase; none where it has errors, which are told then.
pub fn checked_site(arguments: &arguments::Showcase) -> Result<Option<Site>, Failure> {
    checked_site_at(arguments, None)
}

/// The same as it is published at another address than `site.yaml` says.
pub fn checked_site_at(
    arguments: &arguments::Showcase,
    base_url: Option<&str>,
) -> Result<Option<Site>, Failure> {
    let showcase = Showcase::read(&arguments.dir)?;
    let checked = showcase.check(&Options {
        today: Some(today(arguments.today)?),
        drafts: arguments.drafts,
        base_url: base_url.map(str::to_owned),
        ..Options::default()
    });
    if checked.site.is_none() {
        let errors: Vec<_> = checked
            .diagnostics
            .into_iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .collect();
        eprint!("{}", report::human(&showcase, &errors, report::colours(&std::io::stderr())));
    }
    Ok(checked.site)
}
