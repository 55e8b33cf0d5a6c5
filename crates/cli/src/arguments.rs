use crate::import;
use atlas_model::{Date, Kind, Slug};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{path::PathBuf, time::Duration};

/// A static site generator for mission showcases.
#[derive(Parser)]
#[command(name = "mission-atlas", version, after_help = AFTER_HELP)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  mission-atlas doctor .                      what is missing on this machine
  mission-atlas check .                       every problem of the showcase in this folder
  mission-atlas serve . --open                see it, and see it change as you write
  mission-atlas build . --out dist            the site, ready to publish
  mission-atlas help check                    more about a command, with examples

Exit codes:
  0  fine
  1  the content has errors, or `doctor` found something missing
  2  the command itself failed: its arguments, a file, the network";

#[derive(Subcommand)]
pub enum Command {
    Init(Init),
    Build(Build),
    Check(Check),
    Federate(Federate),
    Migrate(Migrate),
    Serve(Serve),
    New(New),
    Import(Import),
    Stale(Stale),
    Export(Export),
    Doctor(Doctor),
    Completions(Completions),
    #[command(hide = true)]
    Man(Man),
    #[command(hide = true)]
    RenderInto(RenderInto),
}

/// Begin a showcase of your own: examples to copy, settings, and what publishes it.
///
/// The examples are about Northport, a city that is made up. Nothing is overwritten: where files
/// are in the way, nothing is written at all.
#[derive(Args)]
pub struct Init {
    /// The folder to begin it in; it is made if it is not there.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// The site's name.
    #[arg(long, value_name = "TEXT", default_value = "Our missions")]
    pub title: String,
    /// Where the site will be published. GitHub's and GitLab's Pages find it out by themselves.
    #[arg(long, value_name = "URL", value_parser = base_url, default_value = "https://example.org/")]
    pub base_url: String,
    /// Where the showcase's files will be kept. Without it, there is what GitHub and GitLab need.
    #[arg(long, value_enum)]
    pub forge: Option<Forge>,
    /// The address of the repository there, so that pages can link to their own files.
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub repository: Option<String>,
    /// The colour of links and buttons, as `#7a1f4f`. A shade for dark screens is made from it.
    #[arg(long, value_name = "COLOUR")]
    pub accent: Option<String>,
}

/// A kind of forge: where files are kept, changed and published.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Forge {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Forgejo, such as Codeberg.
    Forgejo,
}

/// Build a showcase into a folder of static files.
///
/// The folder is replaced whole, and only once everything is written: after a failed or
/// interrupted build the old site stands as it was.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas build . --out dist
  mission-atlas build . --out dist --incremental
  mission-atlas build . --out preview --drafts --base-url https://preview.example/

Exit codes: 0 built; 1 the content has errors, and nothing was built; 2 the build failed.")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Build {
    #[command(flatten)]
    pub showcase: Showcase,
    /// The folder to build into: `dist` in the showcase's folder, if you name none.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub app: App,
    /// Make anew only what a change touches, and take the other files from the site that stands in
    /// the folder. The result is the same, byte for byte. What files were made from is kept beside
    /// the folder, in `.<name>.atlas-cache`, and the site before in `.<name>.atlas-spare`, where it
    /// waits to be made the next; without these, all is made anew.
    #[arg(long)]
    pub incremental: bool,
    /// Draw no pictures for those who show links to pages, whatever `site.yaml` says.
    #[arg(long)]
    pub without_pictures: bool,
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
#[command(after_help = "\
Examples:
  mission-atlas check .
  mission-atlas check . --drafts --format github
  mission-atlas check . --external-links
  mission-atlas check . --external-links --fresh --deny     in a weekly job

Proxies are those that `https_proxy`, `http_proxy` and `no_proxy` name.
Exit codes: 0 no errors, warnings or not; 1 errors; 2 the check could not be made.")]
pub struct Check {
    #[command(flatten)]
    pub showcase: Showcase,
    /// How to tell the problems.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    #[command(flatten)]
    pub chosen: Chosen,
    /// Ask other hosts, too, whether the addresses that the records name still lead somewhere: one
    /// request at a time to each host. What is found is told as warnings.
    #[arg(long)]
    pub external_links: bool,
    #[command(flatten)]
    pub links: Links,
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

/// How other hosts are asked.
#[derive(Args)]
#[command(next_help_heading = "With --external-links")]
pub struct Links {
    /// Ask for every address; what earlier checks found is not relied on.
    #[arg(long, requires = "external_links")]
    pub fresh: bool,
    /// For how many days an address that answered is not asked again. What was found is kept beside
    /// `content/`, in `.atlas-links.json`.
    #[arg(long, requires = "external_links", value_name = "DAYS", default_value_t = 7)]
    pub keep: u16,
    /// The pause after each request to a host, in seconds.
    #[arg(long, requires = "external_links", value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    pub delay: Duration,
    /// How long to wait for an answer, in seconds.
    #[arg(long, requires = "external_links", value_name = "SECONDS", default_value = "20", value_parser = seconds)]
    pub timeout: Duration,
    /// Take addresses that are gone as errors.
    #[arg(long, requires = "external_links")]
    pub deny: bool,
}

/// Fetch copies of the published showcases that `site.yaml` names under `federation`.
///
/// Each is kept in `federated/<id>/`, with the showcase, so that a build needs no network and gives
/// the same site again. Folders that `site.yaml` names are read where they are.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas federate .
  mission-atlas federate . && mission-atlas check .

Proxies are those that `https_proxy`, `http_proxy` and `no_proxy` name.
Exit codes: 0 fetched; 2 one could not be fetched, and the copy before stands as it was.")]
pub struct Federate {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
}

/// Bring a showcase's content from an older format to the newest.
///
/// It changes no more of a file than the format asks for, and all files or none: one that was
/// changed meanwhile stops it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas migrate . --dry-run
  mission-atlas migrate .

Exit codes: 0 it is in the newest format now; 2 it could not be brought there, and is as it was.")]
pub struct Migrate {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// Tell what would change, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Serve a showcase on this machine; rebuild and reload when its content changes.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas serve . --open
  mission-atlas serve . --port 0 --drafts     any free port; drafts and records in review, too

It serves until it is stopped, with Ctrl and C. Only this machine reaches it.
Exit codes: 0 stopped; 2 it could not start.")]
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

/// Begin a record: write a file with every field that it may have, and what to write in each.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas new city northport --title Northport
  mission-atlas new mission northport-warm-homes --city northport
  mission-atlas new case-study warm-street --dir my-city

The id is the file's name and the end of the page's address. It is for good: choose it with care.
Exit codes: 0 written; 2 not: the id can't be one or is taken, or a file could not be written.")]
pub struct New {
    /// What kind of record: mission, case-study, insight, city, organisation, project, collection
    /// or page.
    #[arg(value_name = "KIND", value_parser = import::kind)]
    pub kind: Kind,
    /// Its id: 3 to 64 of a to z, 0 to 9 and -.
    #[arg(value_name = "ID")]
    pub id: String,
    /// The showcase's folder: the one that holds `content/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// Its title; of a city or an organisation, its name.
    #[arg(long)]
    pub title: Option<String>,
    /// The id of its city.
    #[arg(long, value_name = "ID")]
    pub city: Option<Slug>,
}

/// Take in records from elsewhere: a table (CSV), or a folder of Markdown files with other front
/// matter.
///
/// A mapping file says which column, or field of front matter, becomes which field of a record.
/// Without one, those are taken that are named as fields are, here or in Hugo and Jekyll. Whatever
/// has no place is told. No file is ever overwritten, and where one is in the way none is written.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas import plans.csv --kind mission --suggest > map.yaml     then edit map.yaml
  mission-atlas import plans.csv --mapping map.yaml --dry-run
  mission-atlas import plans.csv --mapping map.yaml --into my-city
  mission-atlas import blog/content/posts --kind case-study --dry-run

A mapping file:
  kind: mission
  columns:
    Name: title                   # a column's values as they are
    Goal: target.outcome          # a field of a table
    Web page: sources.1.url       # a field of the first item of a list
    Themes: {field: challenges, split: \",\", terms: {Homes: housing-homelessness, Other: null}}
    Changed: {field: updated, date: \"%d.%m.%Y\"}
    Story: body                   # the article
    Number: null                  # left out, and not told
  constants:
    stage: in-delivery            # what every record has

Words are matched with terms by id and label, and with cities by name. Text may be in UTF-8, UTF-16
or an older encoding, and values parted by commas, semicolons or tabs: what was assumed is told.
Exit codes: 0 written, whether or not something had no place; 2 nothing was written.")]
pub struct Import {
    /// The CSV file, or the folder of Markdown files.
    #[arg(value_name = "SOURCE")]
    pub source: PathBuf,
    /// The showcase's folder: the one that holds `content/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub into: PathBuf,
    /// What becomes of each column.
    #[arg(long, value_name = "FILE", conflicts_with = "kind")]
    pub mapping: Option<PathBuf>,
    /// What kind of records they are, where no mapping file says it.
    #[arg(long, value_parser = import::kind)]
    pub kind: Option<Kind>,
    /// Print a mapping file to begin with, and write nothing.
    #[arg(long, requires = "kind")]
    pub suggest: bool,
    /// Tell what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// List the records whose sources should be read again, by city.
///
/// A record is overdue twelve months after its `last_verified`. Archived and removed ones are left
/// out.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas stale .
  mission-atlas stale . --never --format csv > overdue.csv
  mission-atlas stale . --format issues --out issues      an issue for each city, as a file

Exit codes: 0 listed, whether or not a record is overdue; 1 the content has errors; 2 it failed.")]
pub struct Stale {
    #[command(flatten)]
    pub showcase: Showcase,
    /// Take records, too, that cite sources and don't say when they were last verified.
    #[arg(long)]
    pub never: bool,
    /// How to list them.
    #[arg(long, value_enum, default_value_t = StaleFormat::Text)]
    pub format: StaleFormat,
    #[command(flatten)]
    pub target: Target,
}

/// How `stale` lists records.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StaleFormat {
    /// A line for each record, under its city.
    Text,
    /// A row for each record and city.
    Csv,
    /// Markdown to file as an issue, for each city: pages, sources to read, and what to do.
    Issues,
}

/// Write the records of a showcase as data: the tables of its site's `data/v1/`, or its own files.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas export . --table missions --format csv > missions.csv
  mission-atlas export . --table mission --format ndjson | jq .title
  mission-atlas export . --format json --out data            every table
  mission-atlas export . --table cities --format markdown --out copy

Tables: missions, case-studies, insights, cities, challenges, projects, collections, and those of
what records hold, such as milestones and indicators. Columns are those of the open data, in their
order; the site's page /data/ says what each means.
Exit codes: 0 written; 1 the content has errors; 2 it failed.")]
pub struct Export {
    #[command(flatten)]
    pub showcase: Showcase,
    /// Which table; may be given again. Without it, all.
    #[arg(long = "table", value_name = "TABLE")]
    pub tables: Vec<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = ExportFormat::Csv)]
    pub format: ExportFormat,
    #[command(flatten)]
    pub target: Target,
}

/// How `export` writes records.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// RFC 4180, for spreadsheets.
    Csv,
    /// A list of objects.
    Json,
    /// An object a line.
    Ndjson,
    /// RFC 7946, for maps: missions and cities.
    Geojson,
    /// The records' own files, as they were written.
    Markdown,
    /// JSON Schemas of what the files of this showcase may hold, for editors.
    Schema,
}

/// Where what a command makes goes.
#[derive(Args)]
pub struct Target {
    /// The folder to write into. Without it, all is printed.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// Overwrite files that are there already.
    #[arg(long, requires = "out")]
    pub force: bool,
}

/// Look at this machine and a showcase: what is there, what is missing, and what to do.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas doctor
  mission-atlas doctor my-city --out my-city/dist --port 3000

Exit codes: 0 nothing is missing that a build needs; 1 something is.")]
pub struct Doctor {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// The folder that you will build into.
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    pub out: PathBuf,
    #[command(flatten)]
    pub app: App,
    /// The port that you will serve on.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
}

/// Print what makes a shell complete this command's arguments.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas completions bash > ~/.local/share/bash-completion/completions/mission-atlas
  mission-atlas completions zsh > ~/.zfunc/_mission-atlas      with ~/.zfunc in your fpath
  mission-atlas completions fish > ~/.config/fish/completions/mission-atlas.fish
  mission-atlas completions powershell >> $PROFILE")]
pub struct Completions {
    /// Which shell.
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Write the command's manual pages into a folder, for whoever packages it.
#[derive(Args)]
pub struct Man {
    /// The folder to write into.
    #[arg(value_name = "FOLDER")]
    pub out: PathBuf,
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
    #[arg(value_name = "DIR", default_value = ".")]
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

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.0..=3600.0).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "not a number from 0 to 3600".to_owned())
}

fn base_url(text: &str) -> Result<String, String> {
    let text = web_address(text)?;
    Ok(if text.ends_with('/') { text } else { format!("{text}/") })
}

fn web_address(text: &str) -> Result<String, String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or("begins with neither https:// nor http://")?;
    let stray = |c: char| c.is_whitespace() || c.is_control() || "?#\"<>`".contains(c);
    if rest.is_empty() || rest.starts_with('/') || text.contains(stray) {
        return Err("not an address like https://example.org/atlas/".to_owned());
    }
    Ok(text.to_owned())
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
