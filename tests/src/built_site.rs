use crate::HtmlFile;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A built site on the disk.
#[derive(Clone, Debug)]
pub struct BuiltSite {
    folder: PathBuf,
    base: String,
    /// The folders of its editions, that of the first, which is none, first.
    editions: Vec<String>,
    files: BTreeSet<String>,
}

impl BuiltSite {
    /// The built site in a folder.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let files = files_in(&folder);
        let mut site = Self { folder, base: String::new(), editions: Vec::new(), files };
        let home = site.page("index.html");
        let data = home.data();
        data["frame"]["base"].as_str().expect("a page names its base").clone_into(&mut site.base);
        let named = home.all("[data-edition]").into_iter();
        let folders = named.filter_map(|link| link.attr("data-edition")?.strip_prefix(&site.base));
        site.editions = folders.map(str::to_owned).collect();
        if site.editions.is_empty() {
            site.editions.push(String::new());
        }
        site
    }

    /// The built site of the shipped content.
    pub fn shipped() -> Self {
        Self::in_folder(crate::dist())
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path under which it expects to be served, with both slashes.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The folders of its editions, with a slash at their end: that of the first language, which is
    /// none, first.
    pub fn editions(&self) -> &[String] {
        &self.editions
    }

    /// The folder of the edition to which a path belongs, and the path within it.
    pub fn edition_of<'p>(&self, path: &'p str) -> (&str, &'p str) {
        let mut further = self.editions.iter().skip(1).filter_map(|folder| {
            path.strip_prefix(folder.as_str()).map(|below| (folder.as_str(), below))
        });
        further.next().unwrap_or(("", path))
    }

    /// The pages of an edition.
    pub fn pages_in(&self, folder: &str) -> Vec<HtmlFile> {
        let mut pages = self.pages();
        pages.retain(|page| self.edition_of(page.path()).0 == folder);
        pages
    }

    /// Every file's path below the folder.
    pub fn files(&self) -> &BTreeSet<String> {
        &self.files
    }

    /// The paths of the files with one of these extensions.
    pub fn files_of_type(&self, extensions: &[&str]) -> Vec<&str> {
        let fits = |path: &&str| extensions.iter().any(|extension| is_of_type(path, extension));
        self.files.iter().map(String::as_str).filter(fits).collect()
    }

    /// The scripts whose names begin like this: one for each language.
    pub fn scripts(&self, start: &str) -> Vec<&str> {
        let scripts = self.files_of_type(&["js"]).into_iter();
        let found: Vec<&str> = scripts.filter(|path| path.starts_with(start)).collect();
        assert_eq!(found.len(), self.editions.len(), "{start}….js: {found:?}");
        found
    }

    /// The one file whose name begins and ends like this; of several languages, that which a page of
    /// the first names.
    pub fn file_like(&self, start: &str, end: &str) -> &str {
        let fits = |path: &&String| path.starts_with(start) && path.ends_with(end);
        let mut found: Vec<&String> = self.files.iter().filter(fits).collect();
        if found.len() > 1 && self.editions.len() > 1 {
            let pages = ["index.html", "publish/index.html"].map(|page| self.text(page));
            found.retain(|path| pages.iter().any(|page| page.contains(path.as_str())));
        }
        assert_eq!(found.len(), 1, "one file {start}…{end}: {found:?}");
        found[0]
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Vec<u8> {
        let path = self.folder.join(path);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// An HTML file.
    pub fn page(&self, path: &str) -> HtmlFile {
        HtmlFile::parse(path, &self.text(path))
    }

    /// Every page: HTML files that carry a page's data. Redirects carry none.
    pub fn pages(&self) -> Vec<HtmlFile> {
        let files = self.files_of_type(&["html"]).into_iter().map(|path| self.page(path));
        files.filter(HtmlFile::is_page).collect()
    }

    /// The HTML files that are no pages: they lead to one.
    pub fn redirects(&self) -> Vec<HtmlFile> {
        let files = self.files_of_type(&["html"]).into_iter().map(|path| self.page(path));
        files.filter(|file| !file.is_page()).collect()
    }
}

/// Every file's path below a folder, parted by slashes.
pub fn files_in(folder: &Path) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next).unwrap_or_else(|e| panic!("{}: {e}", next.display()));
        for path in entries.map(|entry| entry.expect("a folder's entry can be read").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("it lies in the folder");
                files.insert(below.to_str().expect("a site's names are UTF-8").to_owned());
            }
        }
    }
    files
}

/// Whether a path or an address ends with this extension.
pub fn is_of_type(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}
