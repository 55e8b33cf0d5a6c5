use atlas_model::Date;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// A static site generator for mission showcases.
#[derive(Parser)]
#[command(name = "mission-atlas", version, after_help = AFTER_HELP)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Exit codes: 0 fine; 1 the content has errors; 2 the command itself failed (arguments, files).";

#[derive(Subcommand)]
pub enum Command {
    Build(Build),
    Check(Check),
    Migrate(Migrate),
    Serve(Serve),
    #[command(hide = true)]
    RenderInto(RenderInto),
}

/// Build a showcase into a folder of static files.
///
/// The folder is replaced whole, and only once everything is written: after a failed or
/// interrupted build the old site stands as it was.
#[derive(Args)]
pub struct Build {
    #[command(flatten)]
    pub showcase: Showcase,
    /// The folder to build into.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    #[command(flatten)]
    pub app: App,
    /// Make anew only what a change touches, and take the other files from the site that stands in
    /// the folder. The result is the same, byte for byte. What files were made from is kept beside
    /// the folder, in `.<name>.atlas-cache`, and the site before in `.<name>.atlas-spare`, where it
    /// waits to be made the next; without these, all is made anew.
    #[arg(long)]
    pub incremental: bool,
    /// Tell where the time went.
    #[arg(long)]
    pub timings: bool,
    /// Where the site will be published, in place of what `site.yaml` says.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Build a preview: each page says that it is one, asks search engines to leave it out, and
    /// names the published page as the one to know. With `--base-url` the preview lies elsewhere
    /// than the site.
    #[arg(long)]
    pub preview: bool,
}

/// Check a showcase and tell every problem, without building it.
#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    pub showcase: Showcase,
    /// How to tell the problems.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    #[command(flatten)]
    pub chosen: Chosen,
}

/// Which records a checklist is about.
#[derive(Args)]
#[command(next_help_heading = "With --format checklist")]
pub struct Chosen {
    /// The files of records; without any, every record.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The records that were changed since the present branch left this one, or since this commit.
    #[arg(long, value_name = "REF", conflicts_with = "files")]
    pub changed_since: Option<String>,
}

/// Bring a showcase's content from an older format to the newest.
///
/// It changes no more of a file than the format asks for, and all files or none: one that was
/// changed meanwhile stops it.
#[derive(Args)]
pub struct Migrate {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Tell what would change, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Serve a showcase on this machine; rebuild and reload when its content changes.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    pub showcase: Showcase,
    #[command(flatten)]
    pub app: App,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    pub open: bool,
    /// End when standard input ends, so that the server doesn't outlive who started it.
    #[arg(long, hide = true)]
    pub until_stdin_ends: bool,
}

/// Render a showcase into the folder that Trunk is about to publish: the app's own files are
/// there already.
#[derive(Args)]
pub struct RenderInto {
    /// Trunk's staging folder.
    #[arg(env = "TRUNK_STAGING_DIR", value_name = "STAGING")]
    pub staging: PathBuf,
    /// The showcase's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub content: PathBuf,
}

/// Which showcase, and how it is looked at.
#[derive(Args)]
pub struct Showcase {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// Take drafts in.
    #[arg(long)]
    pub drafts: bool,
    /// The day to check dates against, as `2026-11-24`. Without it `SOURCE_DATE_EPOCH`'s day, or
    /// the clock's. It never changes a built page.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}

/// Which app takes over the pages in the browser.
#[derive(Args)]
pub struct App {
    /// The folder of the compiled app. A site built before holds one too.
    #[arg(long = "app", value_name = "FOLDER")]
    pub path: Option<PathBuf>,
}

/// How `check` tells problems.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line, marked, and what to write instead.
    Human,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, which code hosts show beside the lines.
    Sarif,
    /// GitHub's workflow commands.
    Github,
    /// GitLab's report of code quality.
    Gitlab,
    /// A task list in Markdown for who reviews records: what was found, and what only a person can
    /// judge.
    Checklist,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "not a calendar date like 2026-11-24".to_owned())
}

fn base_url(text: &str) -> Result<String, String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or("begins with neither https:// nor http://")?;
    if rest.is_empty() || rest.starts_with('/') || text.contains(['?', '#', ' ']) {
        return Err("not an address like https://example.org/atlas/".to_owned());
    }
    Ok(if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_base_url_gets_its_slash_and_must_be_an_address() {
        assert_eq!(base_url("https://a.org/b"), Ok("https://a.org/b/".to_owned()));
        assert_eq!(base_url("http://localhost:8080/"), Ok("http://localhost:8080/".to_owned()));
        for bad in ["a.org", "ftp://a.org/", "https://", "https:///b", "https://a.org/?q"] {
            assert!(base_url(bad).is_err(), "{bad}");
        }
    }
}
