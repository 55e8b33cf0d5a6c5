//! A checked showcase in, the files of its site out.
//!
//! [`generate`] renders every page with the app's own components, builds the search index and
//! writes what search engines need: the same showcase and the same app give the same bytes. It
//! opens no file; what is made goes to a [`Sink`], page by page, from as many threads as there
//! are cores, so that little is in memory at a time. A page is made from its data alone
//! ([`Inputs`]): a sink that has it from an earlier build is asked for it first.

mod audit;
mod beside;
mod bundle;
mod cards;
mod catalog;
mod citation;
mod comparison;
mod data;
mod document;
mod editions;
mod embed;
mod facets;
mod feeds;
mod form;
mod hosting;
mod index;
mod inputs;
mod integrity;
mod linked;
mod links;
mod mark;
mod names;
mod names_to_compare;
mod offer;
mod offline;
mod on_demand;
mod organisations;
mod outage;
mod pages;
mod pictures;
mod plan;
mod prepared;
mod preview;
mod redirects;
mod render;
mod schema;
mod search_files;
mod showcase;
mod sink;
mod site_file;
#[cfg(test)]
mod small_site;
mod start;
mod still;
mod styles;
mod watch;
mod wayfinding;
mod words;

pub use atlas_search::Kept as KeptIndex;
pub use audit::{PageFault, PageFaults};
pub use bundle::{Bundle, BundleError};
pub use data::{Export, ExportError, ExportFormat, export, spreadsheet_safe};
pub use hosting::hosting;
pub use inputs::Inputs;
pub use offer::{OFFER_PATH, Offer, OfferedFile, OfferedText};
pub use on_demand::{OnDemand, Searching};
pub use preview::{Arranged, preview, told_by};
pub use schema::schemas;
pub use sink::Sink;
pub use site_file::SiteFile;
pub use watch::{Watch, Work};

use atlas_hosting::Hosting;
use atlas_model::Site;
use audit::Form;
use beside::{Beside, Means};
use catalog::Catalog;
use document::Files;
use offline::Gathered;
use pages::Planned;
use pictures::Art;
use plan::Plan;
use prepared::Prepared;
use rayon::prelude::*;
use sink::Counting;
use std::{
    collections::BTreeSet,
    io,
    ops::AddAssign,
    sync::{Mutex, PoisonError},
};
use watch::watched;

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
    /// Pages were made that not everyone could read.
    #[error("{0}")]
    Pages(PageFaults),
}

/// A site that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What it holds.
    pub report: Report,
    /// What hosts are told of it.
    pub hosting: Hosting,
}

/// Makes the site of a showcase around an app, each of its editions in turn. Files of the showcase's
/// own, such as pictures, lie in the site, too, and are put there by others.
pub fn generate(
    site: &Site,
    bundle: &Bundle,
    own: &[SiteFile],
    sink: &dyn Sink,
    watch: &dyn Watch,
) -> Result<Made, GenerateError> {
    let editions = editions::all(site);
    let arranged = watched(watch, Work::Arrange, || Prepared::all(&editions));
    watch.pages(arranged.iter().map(|edition| edition.plans.len()).sum());
    let art = Art::of(bundle);
    let mut report = Report::default();
    let mut places = Vec::new();
    let (shared, faults) = (Mutex::default(), Mutex::default());
    let files: Vec<Files> =
        arranged.par_iter().map(|edition| edition.files(bundle, art.is_some())).collect();
    for (edition, files) in arranged.iter().zip(files) {
        let (catalog, plans) = (edition.catalog(), &edition.plans);
        let site = edition.site;
        let folder = site.settings.folder.as_str();
        let gathered = || Gathered::new(plans.len(), folder, bundle.parts_of_others(), own);
        let sink = Counting::new(sink, folder, site.settings.offline.then(gathered));
        let known = Inputs::of_files(&files);
        let press = Press {
            catalog: &catalog,
            known,
            files,
            art: art.as_ref(),
            sink: &sink,
            shared: &shared,
            watch,
            faults: &faults,
        };
        press.edition(bundle, plans)?;
        places.extend(wayfinding::places(&catalog, plans));
        report += sink.report(plans.len());
    }
    judge(site, faults)?;
    let root = Counting::new(sink, "", None);
    for (path, text) in wayfinding::all(&site.settings, &places) {
        root.put(&path, text.as_bytes())?;
    }
    report += root.report(0);
    Ok(Made { report, hosting: hosting::told(site, &arranged) })
}

impl AddAssign for Report {
    fn add_assign(&mut self, other: Self) {
        self.pages += other.pages;
        self.files += other.files;
        self.bytes += other.bytes;
    }
}

/// What it takes to make pages and to put them somewhere.
struct Press<'p, 'a> {
    catalog: &'p Catalog<'a>,
    files: Files,
    /// The digest of `files`.
    known: Inputs,
    /// What pictures are drawn with, where the app holds it.
    art: Option<&'p Art>,
    sink: &'p Counting<'p>,
    /// The paths of what was put beside the folders of all editions.
    shared: &'p Mutex<BTreeSet<String>>,
    watch: &'p dyn Watch,
    /// What is wrong with the pages of all editions: all is made before it is told.
    faults: &'p Mutex<Vec<PageFault>>,
}

impl Press<'_, '_> {
    /// Makes all of an edition.
    fn edition(&self, bundle: &Bundle, plans: &[Plan]) -> Result<(), GenerateError> {
        let catalog = self.catalog;
        self.shared(bundle)?;
        let (searched, printed) = rayon::join(
            || self.publish().and_then(|()| self.search()),
            || watched(self.watch, Work::Pages, || self.pages(plans)),
        );
        searched?;
        printed?;
        self.data()?;
        self.beside()?;
        let texts = pages::timeline_files(catalog)
            .into_iter()
            .chain(redirects::all(catalog))
            .chain(pages::map_files(catalog));
        for (path, text) in texts {
            self.sink.put(&path, text.as_bytes())?;
        }
        let (path, text) = names_to_compare::all(catalog);
        self.sink.put(path, text.as_bytes())?;
        if catalog.site.settings.folder.is_empty() {
            for (path, text) in schema::published(catalog) {
                self.sink.put(&path, text.as_bytes())?;
            }
        }
        self.offline()
    }

    /// Puts what pages share: the app, the generated stylesheet and scripts.
    fn shared(&self, bundle: &Bundle) -> Result<(), GenerateError> {
        for (file, bytes) in bundle.files() {
            self.put_shared(file, bytes)?;
        }
        for (path, text) in self.files.generated() {
            self.put_shared(&SiteFile::new(path, text.as_bytes()), text.as_bytes())?;
        }
        Ok(())
    }

    /// Puts a file beside the folders of all editions, if none has put it there.
    fn put_shared(&self, file: &SiteFile, bytes: &[u8]) -> Result<(), GenerateError> {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if shared.insert(file.path.clone()) {
            return self.sink.put_shared(file, bytes);
        }
        self.sink.gather_shared(file);
        Ok(())
    }

    /// Makes the search index, and the page that shows what stands in it.
    fn search(&self) -> Result<(), GenerateError> {
        let explore = watched(self.watch, Work::Index, || {
            let Searching { files, explore } =
                Searching::of(self.catalog, self.sink.kept_index().as_deref_mut())?;
            for (path, bytes) in files {
                self.sink.put(&path, &bytes)?;
            }
            Ok::<_, GenerateError>(explore)
        })?;
        self.page(pages::explore_page(self.catalog, &explore))
    }

    /// Makes the page of the form that writes a record, and what its worker must know.
    fn publish(&self) -> Result<(), GenerateError> {
        let showcase = showcase::file(self.catalog, self.files.icon_links());
        let form = form::file(self.catalog);
        for (path, text) in [&showcase, &form] {
            self.put_shared(&SiteFile::new(path, text.as_bytes()), text.as_bytes())?;
        }
        let needed = [&showcase.0, &form.0, self.files.worker()];
        self.page(pages::publish(self.catalog, needed))
    }

    /// Makes all pages but those two.
    fn pages(&self, plans: &[Plan]) -> Result<(), GenerateError> {
        plans
            .par_iter()
            .filter_map(|plan| plan.make(self.catalog))
            .try_for_each(|planned| self.page(planned))
    }

    /// Makes the open data, table by table.
    fn data(&self) -> Result<(), GenerateError> {
        let datasets = data::datasets(self.catalog);
        let files: Vec<_> = data::files(&datasets).collect();
        files
            .par_iter()
            .try_for_each(|(path, dataset, format)| self.sink.put(path, &dataset.file(*format)))?;
        data::others(self.catalog).iter().try_for_each(|(path, bytes)| self.sink.put(path, bytes))
    }

    /// Makes what lies beside the pages.
    fn beside(&self) -> Result<(), GenerateError> {
        let catalog = self.catalog;
        let means = Means { art: self.art, card_style: self.files.card_style() };
        watched(self.watch, Work::Beside, || {
            // Those that take long, the pictures, stand together: in large pieces they would all be
            // one thread's.
            let files = beside::all(catalog, means);
            files.par_iter().with_max_len(4).try_for_each(|file| {
                let path = file.path(catalog);
                let remembered = self.sink.remembers();
                if let Some(inputs) = file.inputs(catalog, means).filter(|_| remembered) {
                    return self.sink.put_again_or(&path, &inputs, || file.file(catalog, means));
                }
                let bytes = file.file(catalog, means);
                if let (Beside::Card(_), Ok(html)) = (file, str::from_utf8(&bytes)) {
                    self.audit(Form::Card, &path, html);
                }
                self.sink.put_bytes(&path, &bytes)
            })
        })
    }

    /// Puts the worker that answers for the site without a connection, where readers may have it.
    fn offline(&self) -> Result<(), GenerateError> {
        let site = self.catalog.site;
        let Some(gathered) = self.sink.take_gathered() else {
            return self.sink.put(offline::WORKER, offline::removing_worker(site).as_bytes());
        };
        let files = offline::worker(site, &self.files, gathered);
        files.iter().try_for_each(|(path, text)| self.sink.put(path, text.as_bytes()))
    }

    fn page(&self, planned: Planned) -> Result<(), GenerateError> {
        let path = document::file_of(&planned.page.head.path);
        if self.sink.remembers() {
            let inputs = Inputs::of(&planned, &self.known);
            self.sink.put_again_or(&path, &inputs, || self.render(planned, &path))?;
        } else {
            self.sink.put(&path, &self.render(planned, &path))?;
        }
        self.watch.page();
        Ok(())
    }

    fn render(&self, planned: Planned, path: &str) -> Vec<u8> {
        let html = render::page(planned, &self.files);
        self.audit(Form::Page, path, &html);
        html.into_bytes()
    }

    /// Notes what is wrong with a page. One that is taken over from an earlier build passed then.
    fn audit(&self, form: Form, path: &str, html: &str) {
        let page = format!("{}{path}", self.catalog.site.settings.folder);
        let found = audit::faults(form, &page, html);
        if !found.is_empty() {
            self.faults.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
        }
    }
}

/// Refuses a site with pages that not everyone could read.
fn judge(site: &Site, faults: Mutex<Vec<PageFault>>) -> Result<(), GenerateError> {
    let faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(GenerateError::Pages(PageFaults::new(faults, site)))
    }
}
