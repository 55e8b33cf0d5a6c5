use crate::{
    Outcome, arguments, budgets, bundle,
    failure::Failure,
    output::{self, CompressingSink, Memory, Place},
    progress::Progress,
    report,
    showcase::{Places, Showcase, own_styles},
    site,
    timings::{Timed, Timings},
    today::today,
};
use atlas_content::{Checked, Options};
use atlas_generate::Sink;
use std::path::{Path, PathBuf};

/// The part of the work that puts the new site in place of the old one and removes that.
const SWAP: &str = "swap";

/// `mission-atlas build`.
pub fn build(arguments: &arguments::Build) -> Result<Outcome, Failure> {
    let timings = Timings::new();
    let dir = &arguments.showcase.dir;
    Showcase::look_for(dir)?;
    let out = arguments.out.clone().unwrap_or_else(|| default_out(dir));
    let place = Place::prepare(&out, dir)?;
    let bundle = bundle::load(arguments.app.path.as_deref())?.with_own_styles(own_styles(dir)?);
    let (Checked { site: content, assets, .. }, places) = read(arguments, &timings)?;
    let Some(mut content) = content else {
        if place.is_taken() {
            eprintln!("{} stands as it was.", out.display());
        }
        return Ok(Outcome::ContentErrors);
    };
    if arguments.without_pictures {
        content.settings.social_pictures = None;
    }
    let memory = if arguments.incremental { Memory::Kept } else { Memory::None };
    let write = |sink: &dyn Sink| {
        let sink = Timed { sink, timings: &timings };
        let watch = Progress::new(&timings);
        let compressing = CompressingSink::new(&sink);
        let sink: &dyn Sink = if arguments.compress { &compressing } else { &sink };
        let written = site::write(&content, &assets, &places, &bundle, sink, &watch);
        timings.start(SWAP);
        written
    };
    let settings = &content.settings;
    let written = output::publish(&place, memory, write, |made| budgets::hold(settings, made))?;
    timings.stop(SWAP);
    println!(
        "{}: {} pages, {} files, {} kB",
        out.display(),
        written.pages,
        written.files,
        written.bytes / 1000
    );
    if arguments.timings {
        print!("{}", timings.table(&written));
    }
    Ok(Outcome::Fine)
}

/// Where a site goes that was given no place.
fn default_out(dir: &Path) -> PathBuf {
    if dir == Path::new(".") { PathBuf::from("dist") } else { dir.join("dist") }
}

/// Reads the showcase and tells what is wrong with it. Its texts are not needed after that.
fn read(arguments: &arguments::Build, timings: &Timings) -> Result<(Checked, Places), Failure> {
    let showcase = timings.part("read", || Showcase::read(&arguments.showcase.dir))?;
    let options = Options {
        today: Some(today(arguments.showcase.today)?),
        drafts: arguments.showcase.drafts,
        base_url: arguments.base_url.clone(),
        preview: arguments.preview,
    };
    let checked = timings.part("check", || showcase.check(&options));
    if !checked.diagnostics.is_empty() {
        eprint!(
            "{}",
            report::human(&showcase, &checked.diagnostics, report::colours(&std::io::stderr()))
        );
    }
    Ok((checked, showcase.places))
}
