use crate::showcase::Places;
use atlas_content::AssetUse;
use atlas_generate::{Bundle, KeptIndex, OnDemand, Searching};
use atlas_model::Site;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

/// A site whose pages are made when someone asks for them.
pub struct Served {
    made: OnDemand,
    bundle: Arc<Bundle>,
    /// The showcase's own files, by where they go.
    assets: BTreeMap<String, PathBuf>,
    /// The search index of each edition, once it is built; nothing, if that failed.
    searching: Vec<OnceLock<Option<Searching>>>,
    /// What the first index before left.
    kept: Arc<Mutex<KeptIndex>>,
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A file, its path and its bytes.
    File(String, Cow<'a, [u8]>),
    /// A folder whose address lacks the slash at its end.
    Folder,
    /// Nothing.
    Nothing,
}

impl Served {
    /// A site around an app, and the files of the showcase, which lie at these places.
    pub fn new(
        site: Site,
        assets: Vec<AssetUse>,
        places: &Places,
        bundle: Arc<Bundle>,
        kept: Arc<Mutex<KeptIndex>>,
    ) -> Self {
        let assets = assets.into_iter().map(|asset| (asset.to, places.file(&asset.from)));
        let made = OnDemand::new(site, &bundle);
        let searching = (0..made.editions()).map(|_| OnceLock::new()).collect();
        Self { made, bundle, assets: assets.collect(), searching, kept }
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.made.pages()
    }

    /// What stands under a path, without its leading slash: `missions/` is
    /// `missions/index.html`.
    pub fn find(&self, path: &str) -> Found<'_> {
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        if let Some(bytes) = self.file(&file) {
            Found::File(file, bytes)
        } else if self.made.has(&format!("{path}/index.html")) {
            Found::Folder
        } else {
            Found::Nothing
        }
    }

    /// The page that says that there is nothing under a path, in the language of its edition.
    pub fn lost(&self, path: &str) -> Found<'_> {
        self.find(&format!("{}404.html", self.made.folder_of(path)))
    }

    /// Builds the search index of the first edition, if it is not there.
    pub fn prepare(&self) {
        self.searching(0);
    }

    /// The search index of an edition, which is built now if it is not there: who asks while another
    /// builds it waits for that one.
    fn searching(&self, edition: usize) -> Option<&Searching> {
        let build = || {
            let built = if edition == 0 {
                // It is empty while an index is built, and after a panic.
                let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
                self.made.searching(edition, &mut kept)
            } else {
                self.made.searching(edition, &mut KeptIndex::default())
            };
            built.inspect_err(|error| eprintln!("error: {error}")).ok()
        };
        self.searching[edition].get_or_init(build).as_ref()
    }

    fn file(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        if let Some((_, bytes)) = self.bundle.files().find(|(known, _)| known.path == path) {
            return Some(Cow::Borrowed(bytes));
        }
        if self.made.may_have(path) || self.made.has(path) {
            return self.made.file(path, || self.searching(self.made.edition_of(path)));
        }
        let from = self.assets.get(path)?;
        std::fs::read(from).ok().map(Cow::Owned)
    }
}

/// A small site in two languages to try the server with.
#[cfg(test)]
pub fn small(assets: &[(&str, PathBuf)]) -> Served {
    use atlas_content::{Options, SourceFile, Sources};
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    let sources = Sources {
        files: vec![
            file(
                "content/site.yaml",
                "schema: 1\ntitle: Town\nbase_url: https://a.org/\nlanguages: [en, es]\nlicence: CC0-1.0\n",
            ),
            file(
                "content/cities/malmo.md",
                "---\nname: Malmö\ncountry: SE\nlevel: city\nlatitude: 55.6\nlongitude: 13\n---\n",
            ),
            file(
                "content/cities/malmo.es.md",
                "---\nsummary: Una ciudad junto al mar.\n---\n\nEn el sur.\n",
            ),
        ],
        assets: Vec::new(),
    };
    let app = [
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
    let app = app.map(|path| (path.to_owned(), b"app".to_vec()));
    let bundle = Bundle::from_files(app.into()).unwrap();
    let site = atlas_content::check(&sources, &Options::default()).site.unwrap();
    let mut served =
        Served::new(site, Vec::new(), &Places::default(), Arc::new(bundle), Arc::default());
    served.assets = assets.iter().map(|(to, from)| ((*to).to_owned(), from.clone())).collect();
    served
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: &str) {
        let site = small(&[]);
        let found = match site.find(path) {
            Found::File(path, bytes) if !bytes.is_empty() => path,
            Found::File(..) => "empty".to_owned(),
            Found::Folder => "folder".to_owned(),
            Found::Nothing => "nothing".to_owned(),
        };
        assert_eq!(found, expected, "{path}");
    }

    #[test]
    fn addresses_lead_to_files_and_folders() {
        check("", "index.html");
        check("cities/malmo/", "cities/malmo/index.html");
        check("cities/malmo", "folder");
        check("es/cities/malmo/", "es/cities/malmo/index.html");
        check("es", "folder");
        check("sitemap.xml", "sitemap.xml");
        check("sitemap.xml/", "nothing");
        check("icons-1.svg", "icons-1.svg");
        check("explore/", "explore/index.html");
        check("es/explore/", "es/explore/index.html");
        check("robots.txt", "robots.txt");
        check("search-0.bin", "nothing");
        check("../etc/passwd", "nothing");
    }

    #[test]
    fn what_is_served_is_what_would_be_published() {
        let site = small(&[]);
        let published = Published::default();
        atlas_generate::generate(site.made.site(), &site.bundle, &[], &published, &()).unwrap();
        let published = published.0.into_inner().unwrap();
        assert!(published.contains_key("es/cities/malmo/index.html"));
        for (path, bytes) in published {
            assert!(site.file(&path).is_some_and(|file| *file == *bytes), "{path}");
        }
    }

    #[test]
    fn an_index_waits_for_no_other_edition_s() {
        let site = small(&[]);
        let _building = site.kept.lock().unwrap();
        assert!(site.searching(1).is_some());
    }

    #[derive(Default)]
    struct Published(Mutex<BTreeMap<String, Vec<u8>>>);

    impl atlas_generate::Sink for Published {
        fn put(&self, path: &str, bytes: &[u8]) -> std::io::Result<()> {
            self.0.lock().unwrap().insert(path.to_owned(), bytes.to_owned());
            Ok(())
        }
    }
}
