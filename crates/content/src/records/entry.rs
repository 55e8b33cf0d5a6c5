use super::common::common;
use crate::{
    AssetUse, Diagnostic, SourceFile,
    catalogue::Catalogue,
    decode::{Node, Raw, Table},
    markdown::{check_sections, render},
    names::Naming,
    outline::{Fronts, Outline, Translation},
    reporter::{Problem, Reporter},
    scope::Scope,
};
use atlas_model::{Common, Entry, Kind, RecordKey, RecordState};
use rayon::prelude::*;
use std::ops::Range;

/// What was found while records were read.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) assets: Vec<AssetUse>,
    pub(crate) parties: Vec<Naming>,
}

/// Reads a record of a kind, given what all kinds have.
type Decode<T> = fn(&Table<'_>, Option<Common>) -> Option<T>;

/// One file to read as a record.
struct Text<'a> {
    key: &'a RecordKey,
    file: &'a SourceFile,
    front: &'a Node,
    body: Range<usize>,
    /// The language, where it is a translation.
    translation: Option<&'a str>,
    state: RecordState,
}

impl Findings {
    fn add(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.assets.extend(other.assets);
        self.parties.extend(other.parties);
    }
}

/// Reads all records of a kind that are part of the site, in the order of their ids. The front
/// matter of each is gone once it is read.
pub(crate) fn read_all<T: Send>(
    catalogue: &Catalogue<'_>,
    kind: Kind,
    decode: Decode<T>,
    fronts: &mut Fronts,
    findings: &mut Findings,
) -> Vec<Entry<T>> {
    let outlines: Vec<(&Outline<'_>, Node)> = catalogue
        .outlines
        .values()
        .filter(|outline| outline.key.kind == kind && catalogue.builds(outline.state))
        .filter_map(|outline| Some((outline, fronts.remove(&outline.key)?)))
        .collect();
    let read: Vec<_> = outlines
        .into_par_iter()
        .map(|(outline, front)| with_translations(outline, &front, catalogue, decode))
        .collect();
    let mut entries = Vec::new();
    for (entry, found) in read {
        entries.extend(entry);
        findings.add(found);
    }
    entries
}

fn with_translations<T>(
    outline: &Outline<'_>,
    front: &Node,
    catalogue: &Catalogue<'_>,
    decode: Decode<T>,
) -> (Option<Entry<T>>, Findings) {
    let (mut entry, mut findings) = read(
        &Text {
            key: &outline.key,
            file: outline.file,
            front,
            body: outline.body.clone(),
            translation: None,
            state: outline.state,
        },
        catalogue,
        decode,
    );
    if outline.built_in {
        // It may name records that this showcase does not have; those links are plain text then.
        findings.diagnostics.clear();
    }
    for translation in &outline.translations {
        let (translated, found) = translated(outline, front, translation, catalogue, decode);
        findings.add(found);
        if let (Some(entry), Some(translated)) = (&mut entry, translated) {
            entry.translations.push(translated);
        }
    }
    (entry, findings)
}

/// Reads a translation: its fields stand over those of the record itself.
fn translated<T>(
    outline: &Outline<'_>,
    original: &Node,
    translation: &Translation<'_>,
    catalogue: &Catalogue<'_>,
    decode: Decode<T>,
) -> (Option<Entry<T>>, Findings) {
    let front = translation.front.over(original);
    let text = Text {
        key: &outline.key,
        file: translation.file,
        front: &front,
        body: translation.body.clone(),
        translation: Some(&translation.lang),
        state: outline.state,
    };
    read(&text, catalogue, decode)
}

fn read<T>(
    text: &Text<'_>,
    catalogue: &Catalogue<'_>,
    decode: Decode<T>,
) -> (Option<Entry<T>>, Findings) {
    let public = !matches!(text.state, RecordState::Draft | RecordState::InReview);
    let reporter = Reporter::new(&text.file.path, &text.file.text);
    let scope = Scope::new(reporter, catalogue, public);
    let entry = read_in(&scope, text, decode);
    let (assets, parties) = (scope.assets.take(), scope.parties.take());
    (entry, Findings { diagnostics: scope.reporter.into_diagnostics(), assets, parties })
}

fn read_in<T>(scope: &Scope<'_>, text: &Text<'_>, decode: Decode<T>) -> Option<Entry<T>> {
    let table = Table::open(text.front, scope)?;
    let common = common(&table, text.key, text.translation);
    let lang = common.as_ref().map(|common| common.lang.clone());
    let record = decode(&table, common);
    table.close();
    let (body, headings) = render(scope, text.body.clone());
    if text.key.kind == Kind::CaseStudy && text.state != RecordState::Removed {
        let lang = lang.as_deref().or(text.translation).unwrap_or("en");
        check_sections(scope, lang, &headings, &text.body);
    }
    check_sources(scope, text.front);
    Some(Entry { record: record?, body, path: text.file.path.clone(), translations: Vec::new() })
}

/// Warns of sources that nothing cites, where others are cited.
fn check_sources(scope: &Scope<'_>, front: &Node) {
    let Some(Node { value: Raw::List(items), .. }) = front.field("sources") else { return };
    if items.len() != scope.sources().len() {
        return;
    }
    for position in scope.unused_sources() {
        let id = items[position].field("id").unwrap_or(&items[position]);
        scope.report(
            &scope.first_line(&id.span),
            Problem::warning("unused-source", "no field and no footnote cites this source")
                .help("cite it where something rests on it, or take it out"),
        );
    }
}
