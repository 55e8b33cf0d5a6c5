use crate::{
    Bundle, GenerateError, KeptIndex,
    beside::{self, Beside, Means},
    catalog::Catalog,
    data,
    document::Files,
    index,
    links::Links,
    names_to_compare, offline, pages,
    pictures::Art,
    plan::{self, Plan},
    redirects, render, schema, showcase, wayfinding, words,
};
use atlas_model::{Site, page::Explore};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// A site whose files are made when someone asks for them: the same bytes that
/// [`generate`](crate::generate) makes of the same showcase and app, but for copies to be read without
/// a connection, which it does not offer.
pub struct OnDemand {
    site: Site,
    links: Links,
    files: Files,
    /// By the path of the page's file.
    plans: BTreeMap<String, Plan>,
    /// The same in their order.
    ordered: Vec<Plan>,
    /// Redirects, what search engines are told, what the time line, the map and comparisons load,
    /// once someone asks for anything that is no page.
    others: OnceLock<BTreeMap<String, String>>,
    /// Path and text of what the form's worker must know.
    showcase: OnceLock<(String, String)>,
    /// What pictures are drawn with, where the app holds it.
    art: Option<Art>,
    /// By the path of the file.
    beside: BTreeMap<String, Beside>,
    /// The paths of the files of open data.
    data: BTreeSet<String>,
}

/// The search index, and what is made from it. It takes long to build.
pub struct Searching {
    /// The files of the index.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) explore: Explore,
}

impl OnDemand {
    /// Finds out which files there are, and makes hardly any.
    pub fn new(site: Site, bundle: &Bundle) -> Self {
        let links = Links::of(&site);
        let art = Art::of(bundle);
        let files = Files::new(&site, bundle, art.is_some(), &words::of(&site));
        let catalog = Catalog::new(&site, &links, &files.words);
        let ordered = plan::all(&catalog);
        let plans = ordered.iter().map(|plan| (plan.file(&catalog), *plan)).collect();
        let datasets = data::datasets(&catalog);
        let data = data::files(&datasets).map(|(path, ..)| path);
        let data = data.chain([data::CATALOGUE, data::VOCABULARIES].map(str::to_owned)).collect();
        drop(datasets);
        let beside =
            beside::all(&catalog, Means { art: art.as_ref(), card_style: files.card_style() });
        let beside = beside.into_iter();
        let beside = beside.map(|file| (file.path(&catalog), file)).collect();
        Self {
            site,
            links,
            files,
            plans,
            ordered,
            others: OnceLock::new(),
            showcase: OnceLock::new(),
            art,
            beside,
            data,
        }
    }

    /// The showcase.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// How many pages there are, redirects left out.
    pub fn pages(&self) -> usize {
        self.plans.len()
    }

    /// Whether a file of this path can be made without the search index. The app's own files are
    /// not among them.
    pub fn has(&self, path: &str) -> bool {
        self.plans.contains_key(path)
            || self.data.contains(path)
            || self.beside.contains_key(path)
            || self.others().contains_key(path)
    }

    /// A file of the site. What shows the index is made by `searching`, which is called for nothing
    /// else; nothing, if it fails.
    pub fn file<'s>(
        &self,
        path: &str,
        searching: impl FnOnce() -> Option<&'s Searching>,
    ) -> Option<Cow<'s, [u8]>> {
        let catalog = self.catalog();
        if self.data.contains(path) {
            let datasets = data::datasets(&catalog);
            let file = data::files(&datasets).find(|(known, ..)| known == path);
            if let Some((_, dataset, format)) = file {
                return Some(Cow::Owned(dataset.file(format)));
            }
            let mut others = data::others(&catalog).into_iter();
            return others.find(|(known, _)| *known == path).map(|(_, file)| Cow::Owned(file));
        }
        if let Some(file) = self.beside.get(path) {
            return Some(Cow::Owned(file.file(&catalog, self.means())));
        }
        let planned = match self.plans.get(path) {
            Some(Plan::Explore) => pages::explore_page(&catalog, &searching()?.explore),
            Some(Plan::Publish) => {
                pages::publish(&catalog, &self.showcase(&catalog).0, self.files.worker())
            }
            Some(plan) => plan.make(&catalog)?,
            None => {
                if let Some(text) = self.others().get(path) {
                    return Some(Cow::Owned(text.clone().into_bytes()));
                }
                let found = searching()?.files.get(path);
                return found.map(|bytes| Cow::Borrowed(bytes.as_slice()));
            }
        };
        Some(Cow::Owned(render::page(planned, &self.files).into_bytes()))
    }

    fn catalog(&self) -> Catalog<'_> {
        Catalog::new(&self.site, &self.links, &self.files.words)
    }

    fn means(&self) -> Means<'_> {
        Means { art: self.art.as_ref(), card_style: self.files.card_style() }
    }

    fn others(&self) -> &BTreeMap<String, String> {
        self.others.get_or_init(|| {
            let catalog = self.catalog();
            let mut others: BTreeMap<_, _> = redirects::all(&catalog).into_iter().collect();
            let (path, text) = self.showcase(&catalog).clone();
            others.insert(path, text);
            others.extend(pages::timeline_files(&catalog));
            others.extend(pages::map_files(&catalog));
            others.extend(wayfinding::all(&catalog, &self.ordered));
            let (path, text) = names_to_compare::all(&catalog);
            others.insert(path.to_owned(), text);
            others.extend(schema::published(&catalog));
            // What is being written is not to be kept: a copy of it is removed.
            let worker = offline::removing_worker(&self.site);
            others.insert(offline::WORKER.to_owned(), worker);
            let generated = self.files.generated();
            others.extend(generated.map(|(path, text)| (path.to_owned(), text.to_owned())));
            others
        })
    }

    fn showcase(&self, catalog: &Catalog<'_>) -> &(String, String) {
        self.showcase.get_or_init(|| showcase::file(catalog, self.files.icon_links()))
    }

    /// Builds the search index, and takes over what it can from the one before.
    pub fn searching(&self, kept: &mut KeptIndex) -> Result<Searching, GenerateError> {
        Searching::of(&self.catalog(), Some(kept))
    }
}

impl Searching {
    pub(crate) fn of(
        catalog: &Catalog<'_>,
        kept: Option<&mut KeptIndex>,
    ) -> Result<Self, GenerateError> {
        let index = index::build(catalog, kept)?;
        let href = catalog.site.settings.href(index.name());
        let explore = pages::explore(catalog, &index.open()?, href);
        Ok(Self { files: index.into_files(), explore })
    }

    /// Whether a path is that of a file which only the index can tell of.
    pub fn may_have(path: &str) -> bool {
        path.starts_with("search-")
    }
}
