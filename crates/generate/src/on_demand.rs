use crate::{
    Bundle, GenerateError, KeptIndex,
    beside::{self, Beside, Means},
    catalog::Catalog,
    data,
    document::Files,
    editions, form, index,
    links::Links,
    names_to_compare, offline, pages,
    pictures::Art,
    plan::{self, Plan},
    redirects, render, schema, showcase, wayfinding, words,
};
use atlas_model::{Site, page::Explore};
use rayon::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

/// A site whose files are made when someone asks for them: the same bytes that
/// [`generate`](crate::generate) makes of the same showcase and app, but for copies to be read without
/// a connection, which it does not offer.
pub struct OnDemand {
    site: Site,
    /// That at the root first.
    editions: Vec<Edition>,
    /// What search engines are told, once someone asks for it.
    wayfinding: OnceLock<BTreeMap<String, String>>,
}

/// The files of one of its editions.
struct Edition {
    site: Site,
    links: Links,
    files: Files,
    /// By the path of the page's file.
    plans: BTreeMap<String, Plan>,
    /// The same in their order.
    ordered: Vec<Plan>,
    /// Redirects, what the time line, the map and comparisons load, once someone asks for anything
    /// that is no page.
    others: OnceLock<BTreeMap<String, String>>,
    /// Path and text of what the form's worker must know of the showcase, and of what the form says,
    /// as soon.
    form: OnceLock<[(String, String); 2]>,
    /// What pictures are drawn with, where the app holds it.
    art: Option<Arc<Art>>,
    /// By the path of the file.
    beside: BTreeMap<String, Beside>,
    /// The paths of the files of open data.
    data: BTreeSet<String>,
}

/// The search index, and what is made from it. It takes long to build.
pub struct Searching {
    /// The files of the index.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) explore: Arc<Explore>,
}

impl OnDemand {
    /// Finds out which files there are, and makes hardly any.
    pub fn new(site: Site, bundle: &Bundle) -> Self {
        let art = Art::of(bundle).map(Arc::new);
        let editions = editions::all(&site).into_par_iter();
        let editions = editions.map(|site| Edition::new(site, bundle, art.clone())).collect();
        Self { site, editions, wayfinding: OnceLock::new() }
    }

    /// The showcase.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// How many pages there are, redirects left out.
    pub fn pages(&self) -> usize {
        self.editions.iter().map(|edition| edition.plans.len()).sum()
    }

    /// How many editions there are, each with a search index of its own.
    pub fn editions(&self) -> usize {
        self.editions.len()
    }

    /// The edition to which a path belongs, by its number, that at the root first.
    pub fn edition_of(&self, path: &str) -> usize {
        self.of(path).0
    }

    /// The folder of that edition: `es/`; empty for the first.
    pub fn folder_of(&self, path: &str) -> &str {
        &self.of(path).1.site.settings.folder
    }

    /// Whether a file of this path can be made without the search index. The app's own files are
    /// not among them.
    pub fn has(&self, path: &str) -> bool {
        let (_, edition, below) = self.of(path);
        edition.holds(below) || self.shared(path).is_some() || edition.others().contains_key(below)
    }

    /// Whether only the search index can tell if there is a file of this path.
    pub fn may_have(&self, path: &str) -> bool {
        self.of(path).2.starts_with("search-")
    }

    /// A file of the site. What shows the index of its edition is made by `searching`, which is
    /// called for nothing else; nothing, if it fails.
    pub fn file<'s>(
        &'s self,
        path: &str,
        searching: impl FnOnce() -> Option<&'s Searching>,
    ) -> Option<Cow<'s, [u8]>> {
        let (_, edition, below) = self.of(path);
        if !edition.holds(below)
            && let Some(text) = self.shared(path)
        {
            return Some(Cow::Borrowed(text.as_bytes()));
        }
        edition.file(below, searching)
    }

    /// Builds the search index of an edition, and takes over what it can from the one before.
    pub fn searching(
        &self,
        edition: usize,
        kept: &mut KeptIndex,
    ) -> Result<Searching, GenerateError> {
        Searching::of(&self.editions[edition].catalog(), Some(kept))
    }

    /// The edition to which a path belongs: its number, itself, and the path within it.
    fn of<'p>(&self, path: &'p str) -> (usize, &Edition, &'p str) {
        let further = self.editions.iter().enumerate().skip(1);
        let mut further = further.filter_map(|(number, edition)| {
            let below = path.strip_prefix(edition.site.settings.folder.as_str())?;
            Some((number, edition, below))
        });
        further.next().unwrap_or((0, &self.editions[0], path))
    }

    /// A text that lies beside the folders of all editions. Those that every page needs are there;
    /// the others take long to make, and nobody waits for them who asks for something else.
    fn shared(&self, path: &str) -> Option<&str> {
        if path.contains('/') || self.may_have(path) {
            return None;
        }
        let editions = || self.editions.iter();
        editions()
            .find_map(|edition| edition.generated(path))
            .or_else(|| editions().find_map(|edition| edition.form_file(path)))
            .or_else(|| self.wayfinding().get(path).map(String::as_str))
    }

    fn wayfinding(&self) -> &BTreeMap<String, String> {
        self.wayfinding.get_or_init(|| {
            let places = self.editions.iter();
            let places =
                places.flat_map(|edition| wayfinding::places(&edition.catalog(), &edition.ordered));
            let places: Vec<_> = places.collect();
            wayfinding::all(&self.site.settings, &places).into_iter().collect()
        })
    }
}

impl Edition {
    fn new(site: Site, bundle: &Bundle, art: Option<Arc<Art>>) -> Self {
        let links = Links::of(&site);
        let files = Files::new(&site, bundle, art.is_some(), &words::of(&site));
        let catalog = Catalog::new(&site, &links, &files.words);
        let ordered = plan::all(&catalog);
        let plans = ordered.iter().map(|plan| (plan.file(&catalog), *plan)).collect();
        let datasets = data::datasets(&catalog);
        let data = data::files(&datasets).map(|(path, ..)| path);
        let data = data.chain([data::CATALOGUE, data::VOCABULARIES].map(str::to_owned)).collect();
        drop(datasets);
        let beside =
            beside::all(&catalog, Means { art: art.as_deref(), card_style: files.card_style() });
        let beside = beside.into_iter();
        let beside = beside.map(|file| (file.path(&catalog), file)).collect();
        Self {
            site,
            links,
            files,
            plans,
            ordered,
            others: OnceLock::new(),
            form: OnceLock::new(),
            art,
            beside,
            data,
        }
    }

    /// Whether it is known without anything being made that there is a file of this path.
    fn holds(&self, path: &str) -> bool {
        self.plans.contains_key(path) || self.data.contains(path) || self.beside.contains_key(path)
    }

    fn file<'s>(
        &'s self,
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
                let [showcase, form] = self.form(&catalog);
                pages::publish(&catalog, [&showcase.0, &form.0, self.files.worker()])
            }
            Some(plan) => plan.make(&catalog)?,
            None => {
                if let Some(text) = self.others().get(path) {
                    return Some(Cow::Borrowed(text.as_bytes()));
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
        Means { art: self.art.as_deref(), card_style: self.files.card_style() }
    }

    fn others(&self) -> &BTreeMap<String, String> {
        self.others.get_or_init(|| {
            let catalog = self.catalog();
            let mut others: BTreeMap<_, _> = redirects::all(&catalog).into_iter().collect();
            others.extend(pages::timeline_files(&catalog));
            others.extend(pages::map_files(&catalog));
            let (path, text) = names_to_compare::all(&catalog);
            others.insert(path.to_owned(), text);
            if self.site.settings.folder.is_empty() {
                others.extend(schema::published(&catalog));
            }
            // What is being written is not to be kept: a copy of it is removed.
            let worker = offline::removing_worker(&self.site);
            others.insert(offline::WORKER.to_owned(), worker);
            others
        })
    }

    /// A script or stylesheet of its pages.
    fn generated(&self, path: &str) -> Option<&str> {
        self.files.generated().find(|(known, _)| *known == path).map(|(_, text)| text)
    }

    /// A file that the form that writes a record asks for.
    fn form_file(&self, path: &str) -> Option<&str> {
        let mut files = self.form(&self.catalog()).iter();
        files.find(|(known, _)| known == path).map(|(_, text)| text.as_str())
    }

    fn form(&self, catalog: &Catalog<'_>) -> &[(String, String); 2] {
        self.form
            .get_or_init(|| [showcase::file(catalog, self.files.icon_links()), form::file(catalog)])
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
}

/// An app by the names of its files, for tests.
#[cfg(test)]
pub(crate) fn small_bundle() -> Bundle {
    let files = [
        "atlas-app-1.js",
        "atlas-app-1_bg.wasm",
        "atlas-views.js",
        "atlas-views_bg.wasm",
        "atlas-publish.js",
        "atlas-publish_bg.wasm",
        "atlas-desk.js",
        "atlas-desk_bg.wasm",
        "main-1.css",
        "icons-1.svg",
    ];
    let files = files.map(|path| (path.to_owned(), b"app".to_vec()));
    Bundle::from_files(files.into()).expect("it has what an app has")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small_site::small_site;

    #[test]
    fn who_asks_for_a_page_waits_for_nothing_else() {
        let made = OnDemand::new(small_site("en, es", &[]), &small_bundle());
        let style = made.editions[1].files.style();
        for path in ["cities/malmo/index.html", "es/cities/malmo/index.html", style] {
            assert!(made.has(path) && made.file(path, || None).is_some(), "{path}");
        }
        let is_unmade =
            |edition: &Edition| edition.others.get().is_none() && edition.form.get().is_none();
        assert!(made.editions.iter().all(is_unmade) && made.wayfinding.get().is_none());
        for path in ["sitemap.xml", "es/compare/records.txt"] {
            assert!(made.has(path) && made.file(path, || None).is_some(), "{path}");
        }
    }
}
