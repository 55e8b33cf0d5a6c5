use crate::{
    Outcome, arguments, bundle,
    failure::Failure,
    output::{self, FolderSink},
    report,
    showcase::{Showcase, own_styles},
    site,
    today::today,
};
use atlas_content::Options;

/// `mission-atlas render-into`: Trunk's hook. The folder is Trunk's, which swaps it in itself.
pub fn render_into(arguments: &arguments::RenderInto) -> Result<Outcome, Failure> {
    let bundle =
        bundle::load_from(&arguments.staging)?.with_own_styles(own_styles(&arguments.content)?);
    let showcase = Showcase::read(&arguments.content)?;
    let checked = showcase.check(&Options { today: Some(today(None)?), ..Options::default() });
    if !checked.diagnostics.is_empty() {
        eprint!(
            "{}",
            report::human(&showcase, &checked.diagnostics, report::colours(&std::io::stderr()))
        );
    }
    let Some(content) = &checked.site else { return Ok(Outcome::ContentErrors) };
    let sink = FolderSink::overwriting(&arguments.staging);
    site::write(content, &checked.assets, &showcase.places, &bundle, &sink, &())?;
    output::mark(&arguments.staging)?;
    Ok(Outcome::Fine)
}
