use super::member_of;
use crate::{
    Diagnostic, Options, SourceFile, Sources,
    catalogue::Catalogue,
    decode::parse,
    outline::Outline,
    reporter::Reporter,
    scope::Scope,
    settings::{self, stand_in},
    vocabularies::whole_file,
};
use atlas_model::{Federated, RecordKey, Settings, Vocabularies};
use std::collections::{BTreeMap, BTreeSet};

/// The files of another showcase that hold no record.
#[derive(Default)]
pub(crate) struct MemberFiles<'a> {
    pub(crate) settings: Option<&'a SourceFile>,
    pub(crate) vocabularies: Vec<(String, &'a SourceFile)>,
    /// The ids of its pages.
    pub(crate) pages: BTreeSet<String>,
}

/// The other showcases, by their ids.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Federation(BTreeMap<String, Member>);

/// Another showcase.
#[derive(Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) federated: Federated,
    pub(crate) settings: Settings,
    pages: BTreeSet<String>,
}

impl Federation {
    /// The showcases that were named and found, with what is wrong with their settings.
    pub(crate) fn read(
        named: &[Federated],
        files: &BTreeMap<String, MemberFiles<'_>>,
    ) -> (Self, Vec<Diagnostic>) {
        let (mut members, mut diagnostics) = (BTreeMap::new(), Vec::new());
        for federated in named {
            let Some(files) = files.get(federated.id.as_str()) else { continue };
            let Some(file) = files.settings else { continue };
            let (settings, found) = read_settings(file);
            diagnostics.extend(found);
            let (federated, pages) = (federated.clone(), files.pages.clone());
            members.insert(federated.id.to_string(), Member { federated, settings, pages });
        }
        (Self(members), diagnostics)
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The other showcase that a file is of.
    pub(crate) fn of(&self, path: &str) -> Option<&Member> {
        self.0.get(member_of(path)?)
    }

    /// The showcase of an id.
    pub(crate) fn get(&self, id: &str) -> Option<&Member> {
        self.0.get(id)
    }

    /// The settings of each.
    pub(crate) fn settings(&self) -> impl Iterator<Item = (&Federated, &Settings)> {
        self.0.values().map(|member| (&member.federated, &member.settings))
    }

    /// Leaves out the records of showcases that are not named, and translations into languages
    /// that this site does not have.
    pub(crate) fn keep(
        &self,
        outlines: &mut BTreeMap<RecordKey, Outline<'_>>,
        languages: &[String],
    ) {
        outlines.retain(|_, outline| {
            let Some(id) = member_of(&outline.file.path) else { return true };
            outline.translations.retain(|translation| languages.contains(&translation.lang));
            self.0.contains_key(id)
        });
    }

    /// Says of what was found in another showcase's file which one that is.
    pub(crate) fn name_in(&self, diagnostics: &mut [Diagnostic]) {
        for diagnostic in diagnostics {
            let Some(member) = self.of(&diagnostic.path) else { continue };
            let whose = format!("“{}” keeps this file", member.federated.name);
            diagnostic.help = Some(match diagnostic.help.take() {
                Some(help) => format!("{help}; {whose}"),
                None => whose,
            });
        }
    }
}

impl Member {
    /// The address of one of its own pages, such as about.
    pub(crate) fn page(&self, id: &str) -> Option<String> {
        self.pages.contains(id).then(|| self.settings.address(&format!("{id}/")))
    }
}

/// Another showcase's settings, or what stands in for them where they are wrong.
fn read_settings(file: &SourceFile) -> (Settings, Vec<Diagnostic>) {
    let (sources, options) = (Sources::default(), Options::default());
    let nothing = Vocabularies::default();
    let empty = Catalogue::new(stand_in(), nothing, BTreeMap::new(), &sources, &options);
    let scope = Scope::new(Reporter::new(&file.path, &file.text), &empty, true);
    let node = parse(&scope.reporter, whole_file(&scope.reporter));
    match node.and_then(|node| settings::settings(&node, &scope)) {
        // What else is wrong, such as its looks, is nothing to this showcase.
        Some(settings) => (settings, Vec::new()),
        None => (stand_in(), scope.reporter.into_diagnostics()),
    }
}
