use crate::{SiteFile, sink::shared};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// A site of no more pages is copied whole.
const SMALL: usize = 1000;

/// Folders that readers of pages never ask for: pictures and cards for other sites, tables to take
/// along.
const FOR_OTHERS: [&str; 4] = ["social/", "embed/", "data/v1/", "schema/"];

/// The files that a copy of the site holds, gathered while they are made.
pub(crate) struct Gathered {
    whole: bool,
    /// Files of the app that are part of others and that no page names.
    left_out: Vec<String>,
    files: Mutex<BTreeMap<String, SiteFile>>,
}

impl Gathered {
    /// Of an edition of so many pages that lies in a folder, with the showcase's own files.
    pub(crate) fn new(pages: usize, folder: &str, left_out: Vec<String>, own: &[SiteFile]) -> Self {
        let gathered = Self { whole: pages <= SMALL, left_out, files: Mutex::default() };
        for file in own.iter().filter(|file| gathered.wants(&file.path)) {
            gathered.put(SiteFile { path: shared(folder, &file.path), ..file.clone() });
        }
        gathered
    }

    /// Whether every page is in it.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether a file belongs into it.
    pub(crate) fn wants(&self, path: &str) -> bool {
        if FOR_OTHERS.iter().any(|folder| path.starts_with(folder))
            || self.left_out.iter().any(|known| known == path)
        {
            return false;
        }
        let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
        let depth = stem.matches('/').count();
        match extension {
            // Pages that lead on stand at the top: `index.html`, `missions/index.html`.
            "html" => self.whole || depth <= 1,
            "js" | "css" | "wasm" | "svg" | "woff2" => true,
            "bin" => self.whole || depth == 0,
            // Names to compare, years of the time line, columns of the map, what the form knows.
            "json" | "txt" => {
                self.whole && !matches!(path, "atlas-app.json" | "federation.json" | "robots.txt")
            }
            "png" | "jpg" | "jpeg" | "webp" | "avif" | "gif" => self.whole,
            _ => false,
        }
    }

    /// Takes a file that is wanted.
    pub(crate) fn put(&self, file: SiteFile) {
        // A single insertion: what a panic elsewhere left is whole.
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(file.path.clone(), file);
    }

    /// All files, by their paths.
    pub(crate) fn files(self) -> BTreeMap<String, SiteFile> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, small: bool, large: bool) {
        let left_out = vec!["main-1.css".to_owned()];
        let wants = |pages| Gathered::new(pages, "", left_out.clone(), &[]).wants(path);
        assert_eq!((wants(SMALL), wants(SMALL + 1)), (small, large), "{path}");
    }

    #[test]
    fn a_small_site_is_taken_whole_and_a_large_one_by_what_leads_on() {
        check("index.html", true, true);
        check("missions/index.html", true, true);
        check("missions/warm-homes/index.html", true, false);
        check("site-0123.css", true, true);
        check("main-1.css", false, false);
        check("atlas-app-1_bg.wasm", true, true);
        check("search-0123.bin", true, true);
        check("search-0123/words-1.bin", true, false);
        check("timeline/years-0123.json", true, false);
        check("cities/southport/port.jpg", true, false);
        check("social/site.png", false, false);
        check("embed/missions/warm-homes/index.html", false, false);
        check("data/index.html", true, true);
        check("data/v1/missions.json", false, false);
        check("missions/warm-homes/index.md", false, false);
        check("robots.txt", false, false);
    }
}
