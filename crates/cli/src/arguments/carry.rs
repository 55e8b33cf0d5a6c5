//! What carries records on: to another format, to another place.

use super::showcase::Showcase;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

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
