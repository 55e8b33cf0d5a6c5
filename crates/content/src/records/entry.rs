use super::common::common;
use crate::{
    AssetUse, Diagnostic, SourceFile,
    catalogue::Catalogue,
    decode::{Node, Raw, Table},
    markdown::{check_sections, render},
    memory::{Kept, KeptKind},
    names::Naming,
    outline::{Fronts, Outline, Translation, front_again, is_draft},
    reporter::{Problem, Reporter},
    scope::Scope,
};
use atlas_model::{Common, Entry, Kind, RecordKey, RecordState};
use rayon::prelude::*;
use std::{borrow::Cow, collections::BTreeSet, ops::Range, sync::Arc};

/// What was found while records were read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) assets: Vec<AssetUse>,
    pub(crate) parties: Vec<Naming>,
    /// The records into which others looked: what those were read to depends on these.
    pub(crate) looked_into: Vec<RecordKey>,
}

/// What reading the records, kind after kind, goes through.
pub(crate) struct Reading<'a> {
    pub(crate) fronts: Fronts,
    /// What was found in each record.
    pub(crate) findings: &'a mut Vec<Arc<Findings>>,
    /// The records that may be others than in the check before.
    pub(crate) changed: BTreeSet<RecordKey>,
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
        self.looked_into.extend(other.looked_into);
    }
}

/// Reads all records of a kind that are part of the site, in the order of their ids; those that
/// are kept and depend on nothing that changed are taken as they are. The front matter of each is
/// gone once it is read.
pub(crate) fn read_all<T: Send>(
    catalogue: &Catalogue<'_>,
    kind: Kind,
    decode: Decode<T>,
    reading: &mut Reading<'_>,
    kept: &mut KeptKind<T>,
) -> Vec<Arc<Entry<T>>> {
    let Reading { fronts, findings, changed } = reading;
    let built = |outline: &&Outline<'_>| !outline.broken && catalogue.builds(outline);
    let of_kind = catalogue.outlines.values().filter(|outline| outline.key.kind == kind);
    let outlines: Vec<&Outline<'_>> = of_kind.filter(built).collect();
    let holds = |outline: &Outline<'_>| {
        !changed.contains(&outline.key)
            && kept.get(&outline.key.id).is_some_and(|kept| kept.holds(changed))
    };
    let again: Vec<_> = outlines
        .iter()
        .filter(|outline| !holds(outline))
        .map(|outline| (*outline, fronts.remove(&outline.key)))
        .collect();
    let read: Vec<_> = again
        .into_par_iter()
        .map(|(outline, front)| {
            let front = front.or_else(|| front_again(outline.file));
            let read = front.map(|front| with_translations(outline, &front, catalogue, decode));
            (&outline.key, read)
        })
        .collect();
    for (key, read) in read {
        changed.insert(key.clone());
        kept.remove(&key.id);
        if let Some((entry, found)) = read {
            let kept_now = Kept { entry: entry.map(Arc::new), findings: Arc::new(found) };
            kept.insert(key.id.clone(), kept_now);
        }
    }
    let mut entries = Vec::with_capacity(outlines.len());
    for now in outlines.iter().filter_map(|outline| kept.get(&outline.key.id)) {
        entries.extend(now.entry.clone());
        findings.push(Arc::clone(&now.findings));
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
    let said = outline.translations.iter().filter(|translation| catalogue.says(translation));
    for translation in said {
        let (translated, mut found) = translated(outline, front, translation, catalogue, decode);
        if translation.built_in {
            found.diagnostics.clear();
        }
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
    let own = match &translation.front {
        Some(front) => Cow::Borrowed(front),
        None => match front_again(translation.file) {
            Some(front) => Cow::Owned(front),
            None => return (None, Findings::default()),
        },
    };
    let front = own.over(original);
    let text = Text {
        key: &outline.key,
        file: translation.file,
        front: &front,
        body: translation.body.clone(),
        translation: Some(&translation.lang),
        state: if is_draft(translation.state) { translation.state } else { outline.state },
    };
    read(&text, catalogue, decode)
}

fn read<T>(
    text: &Text<'_>,
    catalogue: &Catalogue<'_>,
    decode: Decode<T>,
) -> (Option<Entry<T>>, Findings) {
    let reporter = Reporter::new(&text.file.path, &text.file.text);
    let scope = Scope::new(reporter, catalogue, !is_draft(text.state));
    let entry = read_in(&scope, text, decode);
    let (assets, parties) = (scope.assets.take(), scope.parties.take());
    let looked_into = scope.looked_into.take();
    let diagnostics = scope.reporter.into_diagnostics();
    (entry, Findings { diagnostics, assets, parties, looked_into })
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
