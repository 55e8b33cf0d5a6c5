//! What looks a showcase over.

use super::{carry::Target, make::App, showcase::Showcase, values::seconds};
use clap::{Args, ValueEnum};
use std::{path::PathBuf, time::Duration};

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
