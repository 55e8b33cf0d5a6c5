//! A checked showcase in, the files of its site out.
//!
//! [`generate`] renders every page with the app's own components, builds the search index and
//! writes what search engines need, one file at a time, in a stable order: the same showcase and
//! the same app give the same bytes. It opens no file; what is made goes to a [`Sink`].

mod bundle;
mod cards;
mod catalog;
mod document;
mod facets;
mod index;
mod names;
mod pages;
mod plan;
mod redirects;
mod render;
mod search_files;
mod sink;
mod styles;
mod wayfinding;

pub use bundle::{Bundle, BundleError};
pub use sink::Sink;

use atlas_model::Site;
use catalog::Catalog;
use document::Files;
use mission_atlas_app::catalogue::Manifest;
use rayon::prelude::*;
use search_files::SearchFiles;
use sink::Counting;
use std::io;

/// How many pages are rendered at a time before they are written: enough for every core, little
/// enough for memory not to grow with the showcase.
const PAGES_AT_A_TIME: usize = 512;

/// What was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages, redirects left out.
    pub pages: usize,
    /// Files in all.
    pub files: usize,
    /// Bytes in all.
    pub bytes: u64,
}

/// Why a site could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// A file could not be written.
    #[error("cannot write {path}: {cause}")]
    Write {
        /// Which, below the site's folder.
        path: String,
        /// Why.
        cause: io::Error,
    },
    /// The search index could not be built.
    #[error("cannot build the search index: {0}")]
    Index(#[from] atlas_search::BuildError),
    /// The search index that was built cannot be read.
    #[error("cannot read the search index that was just built: {0}")]
    Unreadable(#[from] atlas_search::OpenError),
}

/// Makes the site of a showcase around an app, file by file.
pub fn generate(
    site: &Site,
    bundle: &Bundle,
    sink: &mut dyn Sink,
) -> Result<Report, GenerateError> {
    let mut sink = Counting::new(sink);
    let catalog = Catalog::new(site);
    let index = index::build(&catalog)?;
    let files = write_shared_files(site, bundle, &index, &mut sink)?;
    let explore = pages::explore(&catalog, &index.open()?);
    let planned = plan::all(&catalog, explore);
    for chunk in planned.chunks(PAGES_AT_A_TIME) {
        let rendered: Vec<(String, String)> = chunk
            .par_iter()
            .map(|planned| {
                let planned = planned.make(&catalog);
                (document::file_of(&planned.page.head.path), render::page(planned, &files))
            })
            .collect();
        for (path, html) in rendered {
            sink.put(&path, html.as_bytes())?;
        }
    }
    for (path, html) in redirects::all(&catalog) {
        sink.put(&path, html.as_bytes())?;
    }
    for (path, text) in wayfinding::all(&catalog, &planned) {
        sink.put(&path, text.as_bytes())?;
    }
    Ok(Report { pages: planned.len(), ..sink.report() })
}

/// Writes what pages share: the app, the generated stylesheet and scripts, the index.
fn write_shared_files(
    site: &Site,
    bundle: &Bundle,
    index: &SearchFiles,
    sink: &mut Counting<'_>,
) -> Result<Files, GenerateError> {
    for (path, bytes) in bundle.files() {
        sink.put(path, bytes)?;
    }
    for (path, bytes) in index.all() {
        sink.put(&path, bytes)?;
    }
    let manifest = Manifest { index: index.name().to_owned() };
    let manifest = serde_json::to_string(&manifest).expect("a struct of one string is JSON");
    sink.put(Manifest::PATH, manifest.as_bytes())?;
    let files = Files::new(site, bundle);
    for (path, text) in files.generated() {
        sink.put(path, text.as_bytes())?;
    }
    Ok(files)
}
