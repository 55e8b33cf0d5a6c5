use crate::{
    Outcome, arguments, bundle,
    failure::Failure,
    output::{self, Place},
    report,
    showcase::Showcase,
    site,
    today::today,
};
use atlas_content::Options;

/// `mission-atlas build`.
pub fn build(arguments: &arguments::Build) -> Result<Outcome, Failure> {
    let place = Place::prepare(&arguments.out, &arguments.showcase.dir)?;
    let bundle = bundle::load(arguments.app.path.as_deref())?;
    let showcase = Showcase::read(&arguments.showcase.dir)?;
    let checked = showcase.check(&Options {
        today: Some(today(arguments.showcase.today)?),
        drafts: arguments.showcase.drafts,
        base_url: arguments.base_url.clone(),
    });
    if !checked.diagnostics.is_empty() {
        eprint!(
            "{}",
            report::human(&showcase, &checked.diagnostics, report::colours(&std::io::stderr()))
        );
    }
    let Some(content) = &checked.site else {
        if place.is_taken() {
            eprintln!("{} stands as it was.", arguments.out.display());
        }
        return Ok(Outcome::ContentErrors);
    };
    let written = output::publish(&place, |sink| {
        site::write(content, &checked.assets, &showcase.dir, &bundle, sink)
    })?;
    println!(
        "{}: {} pages, {} files, {} kB",
        arguments.out.display(),
        written.pages,
        written.files,
        written.bytes / 1000
    );
    Ok(Outcome::Fine)
}
