use crate::Diagnostic;
use atlas_model::{Date, Site};
use std::sync::Arc;

/// One text file of a showcase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Below the showcase's folder, `/`-separated: `content/missions/a.md`.
    pub path: String,
    /// UTF-8; line ends of either kind, with or without a byte order mark.
    /// Shared with whoever compares it to a later one.
    pub text: Arc<str>,
}

/// What a showcase's folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Its text files: Markdown and YAML.
    pub files: Vec<SourceFile>,
    /// The paths of its images and other files, below the showcase's folder.
    pub assets: Vec<String>,
}

/// How to check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Today; enters diagnostics alone. Without it nothing is said of what time has overtaken.
    pub today: Option<Date>,
    /// Whether drafts and records in review are part of the site.
    pub drafts: bool,
    /// Where the site will be published, in place of what `site.yaml` says.
    pub base_url: Option<String>,
    /// Whether the site is only looked at before it is published: search engines are asked to
    /// leave it out.
    pub preview: bool,
}

/// A file that the site needs besides its pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AssetUse {
    /// Where it is, below the showcase's folder.
    pub from: String,
    /// Where it goes, below the site's base path.
    pub to: String,
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The site, exactly where no diagnostic is an error.
    pub site: Option<Site>,
    /// The files that the site's records use, and the records' own, each once, in order.
    pub assets: Vec<AssetUse>,
    /// Every problem of every file, in the order of paths and places.
    pub diagnostics: Vec<Diagnostic>,
}
