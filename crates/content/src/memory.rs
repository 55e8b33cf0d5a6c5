use crate::{
    Diagnostic, Options, SourceFile,
    catalogue::Catalogue,
    federation::Federation,
    files::Role,
    outline::{Shape, Sketch},
    records::Findings,
};
use atlas_model::{
    Article, CaseStudy, City, Collection, Entry, Insight, Mission, Organisation, Project,
    RecordKey, Settings, Slug, Vocabularies,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What one check leaves for the next of the same showcase, so that only what a change touches is
/// read again ([`check_again`](crate::check_again)). It takes about as much room as the site.
#[derive(Default)]
pub struct Memory {
    /// Whether nothing is kept: of a check that no other follows.
    pub(crate) forgets: bool,
    /// By their paths.
    pub(crate) files: BTreeMap<String, KeptFile>,
    pub(crate) records: KeptRecords,
    surroundings: Option<Surroundings>,
}

/// A file, as far as its path and its text tell of it.
pub(crate) struct KeptFile {
    pub(crate) text: Arc<str>,
    pub(crate) role: Option<Role>,
    pub(crate) sketch: Option<Sketch>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// The records of one kind, by their ids.
pub(crate) type KeptKind<T> = BTreeMap<Slug, Kept<T>>;

/// The records of all kinds.
#[derive(Default)]
pub(crate) struct KeptRecords {
    pub(crate) cities: KeptKind<City>,
    pub(crate) organisations: KeptKind<Organisation>,
    pub(crate) missions: KeptKind<Mission>,
    pub(crate) case_studies: KeptKind<CaseStudy>,
    pub(crate) insights: KeptKind<Insight>,
    pub(crate) collections: KeptKind<Collection>,
    pub(crate) projects: KeptKind<Project>,
    pub(crate) pages: KeptKind<Article>,
}

/// What a record was read to.
pub(crate) struct Kept<T> {
    pub(crate) entry: Option<Arc<Entry<T>>>,
    pub(crate) findings: Arc<Findings>,
}

/// All that any record may look up besides the inside of other records.
#[derive(PartialEq)]
struct Surroundings {
    settings: Settings,
    vocabularies: Vocabularies,
    options: Options,
    federation: Federation,
    assets: BTreeSet<String>,
    shapes: Vec<Shape>,
}

impl Memory {
    /// One that keeps nothing.
    pub(crate) fn none() -> Self {
        Self { forgets: true, ..Self::default() }
    }

    /// What is kept of a file, if its text is the same.
    pub(crate) fn file(&self, file: &SourceFile) -> Option<&KeptFile> {
        let same = |kept: &&KeptFile| Arc::ptr_eq(&kept.text, &file.text) || kept.text == file.text;
        self.files.get(&file.path).filter(same)
    }

    /// Forgets the records where what they all may look up is another than before.
    pub(crate) fn enter(&mut self, catalogue: &Catalogue<'_>) {
        if self.forgets {
            return;
        }
        let now = Surroundings {
            settings: catalogue.settings.clone(),
            vocabularies: catalogue.vocabularies.clone(),
            options: catalogue.options.clone(),
            federation: catalogue.federation.clone(),
            assets: catalogue.assets.iter().map(|path| (*path).to_owned()).collect(),
            shapes: catalogue.outlines.values().map(Shape::of).collect(),
        };
        if self.surroundings.as_ref() != Some(&now) {
            self.records = KeptRecords::default();
            self.surroundings = Some(now);
        }
    }
}

impl<T> Kept<T> {
    /// Whether none of the records that it looked into is among those that changed.
    pub(crate) fn holds(&self, changed: &BTreeSet<RecordKey>) -> bool {
        !self.findings.looked_into.iter().any(|key| changed.contains(key))
    }
}
