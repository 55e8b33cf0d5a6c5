//! The search index as files of the site.

use crate::document;
use atlas_search::{Files, Index, OpenError, Part};
use mission_atlas_app::catalogue::part_name;
use std::collections::BTreeMap;

/// The files of the index, named by what they hold: an index that differs in anything has other
/// names, so that no browser or cache mixes two.
#[derive(Debug)]
pub(crate) struct SearchFiles {
    files: Files,
    /// The head's, below the base path.
    name: String,
}

impl SearchFiles {
    pub(crate) fn new(files: Files) -> Self {
        let parts = files.parts.iter().flat_map(|(_, file)| file);
        let all: Vec<u8> = files.head.iter().chain(parts).copied().collect();
        Self { name: document::hashed("search", "bin", &all), files }
    }

    /// The head's name below the base path.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The index with the values of all facets.
    pub(crate) fn open(&self) -> Result<Index, OpenError> {
        let mut index = Index::open(&self.files.head)?;
        for (part, file) in &self.files.parts {
            if matches!(part, Part::Facet(_)) {
                index.load(*part, file)?;
            }
        }
        Ok(index)
    }

    /// All files, by their names below the base path.
    pub(crate) fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        let Self { files: Files { head, parts }, name } = self;
        let parts = parts.into_iter().map(|(part, file)| (part_name(&name, part), file));
        let mut files: BTreeMap<String, Vec<u8>> = parts.collect();
        files.insert(name, head);
        files
    }
}
