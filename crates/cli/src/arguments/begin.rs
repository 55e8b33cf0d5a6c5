//! What a showcase and its records begin with.

use super::values::{base_url, web_address};
use atlas_model::{Kind, Slug};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

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
    #[arg(value_name = "KIND", value_parser = atlas_import::kind)]
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
    #[arg(long, value_parser = atlas_import::kind)]
    pub kind: Option<Kind>,
    /// Print a mapping file to begin with, and write nothing.
    #[arg(long, requires = "kind")]
    pub suggest: bool,
    /// Tell what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}
