use crate::{
    Diagnostic, SourceFile,
    federation::{Federation, member_of},
    nearest::nearest,
    outline::{Outline, Translation, is_draft},
    reporter::{Problem, Reporter},
};
use atlas_model::{
    CaseStudy, Entry, Kind, Mission, Organisation, Project, RecordKey, RecordState, Settings, Slug,
    Term, Vocabularies,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What is known of the whole showcase while its records are read.
pub(crate) struct Catalogue<'a> {
    pub(crate) settings: Settings,
    pub(crate) vocabularies: Vocabularies,
    pub(crate) outlines: BTreeMap<RecordKey, Outline<'a>>,
    /// The kinds of record that have an id, or had it once.
    kinds: BTreeMap<Slug, Vec<Kind>>,
    /// From an old id to the present one.
    aliases: BTreeMap<RecordKey, Slug>,
    pub(crate) assets: BTreeSet<&'a str>,
    pub(crate) options: &'a crate::Options,
    /// The other showcases whose records are among these.
    pub(crate) federation: Federation,
    /// The records that are read, as far as others take something from them: missions name
    /// organisations and projects, and an insight's cities follow from where all happened.
    pub(crate) organisations: Vec<Arc<Entry<Organisation>>>,
    pub(crate) projects: Vec<Arc<Entry<Project>>>,
    pub(crate) missions: Vec<Arc<Entry<Mission>>>,
    pub(crate) case_studies: Vec<Arc<Entry<CaseStudy>>>,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(
        settings: Settings,
        vocabularies: Vocabularies,
        outlines: BTreeMap<RecordKey, Outline<'a>>,
        sources: &'a crate::Sources,
        options: &'a crate::Options,
    ) -> Self {
        let mut kinds: BTreeMap<Slug, Vec<Kind>> = BTreeMap::new();
        let mut aliases = BTreeMap::new();
        let mut add = |key: &RecordKey| {
            let kinds = kinds.entry(key.id.clone()).or_default();
            if !kinds.contains(&key.kind) {
                kinds.push(key.kind);
            }
        };
        for challenge in &vocabularies.challenges {
            add(&RecordKey::new(Kind::Challenge, challenge.id.clone()));
        }
        for (key, outline) in &outlines {
            add(key);
            for (alias, _) in &outline.aliases {
                let old = RecordKey::new(key.kind, alias.clone());
                if !outlines.contains_key(&old) {
                    add(&old);
                    aliases.entry(old).or_insert_with(|| key.id.clone());
                }
            }
        }
        Self {
            settings,
            vocabularies,
            outlines,
            kinds,
            aliases,
            assets: sources.assets.iter().map(String::as_str).collect(),
            options,
            federation: Federation::default(),
            organisations: Vec::new(),
            projects: Vec::new(),
            missions: Vec::new(),
            case_studies: Vec::new(),
        }
    }

    /// The same where records of other showcases are among its outlines.
    pub(crate) fn with_members(self, federation: Federation) -> Self {
        Self { federation, ..self }
    }

    /// Reports translations into languages that the site does not have.
    pub(crate) fn check_languages(&self) -> Vec<Diagnostic> {
        let languages = &self.settings.languages;
        let translations = self.outlines.values().flat_map(|outline| &outline.translations);
        translations
            .filter(|translation| !languages.contains(&translation.lang))
            .flat_map(|translation| {
                let reporter = Reporter::new(&translation.file.path, &translation.file.text);
                let known = languages.join(", ");
                reporter.report(
                    &(0..0),
                    Problem::error(
                        "unknown-language",
                        format!("the site has no language `{}`", translation.lang),
                    )
                    .help(format!("add it to `languages` of site.yaml, which has {known}")),
                );
                reporter.into_diagnostics()
            })
            .collect()
    }

    /// An organisation that is read.
    pub(crate) fn organisation(&self, id: &Slug) -> Option<&Organisation> {
        Some(&of(&self.organisations, id, |record| &record.common.id)?.record)
    }

    /// A project that is read.
    pub(crate) fn project(&self, id: &Slug) -> Option<&Project> {
        Some(&of(&self.projects, id, |record| &record.common.id)?.record)
    }

    /// The cities of a record that is read.
    pub(crate) fn places_of(&self, key: &RecordKey) -> Vec<Slug> {
        let cities = match key.kind {
            Kind::City => Some(vec![key.id.clone()]),
            Kind::Project => self.project(&key.id).map(|project| vec![project.city.clone()]),
            Kind::Mission => {
                let mission = of(&self.missions, &key.id, |record| &record.common.id);
                mission.map(|Entry { record, .. }| {
                    std::iter::once(&record.city).chain(&record.also_cities).cloned().collect()
                })
            }
            Kind::CaseStudy => {
                let case = of(&self.case_studies, &key.id, |record| &record.common.id);
                case.map(|case| case.record.cities.clone())
            }
            _ => None,
        };
        cities.unwrap_or_default()
    }

    /// The record that a reference in a file means: `id` or `kind/id`, of one of the kinds allowed.
    /// Where an id could mean two, it means that of the file's own showcase.
    pub(crate) fn resolve(
        &self,
        reference: &str,
        allowed: &[Kind],
        from: &str,
    ) -> Result<RecordKey, Problem> {
        let (named, id) = match reference.split_once('/') {
            Some((kind, id)) => (Some(self.kind(kind)?), id),
            None => (None, reference),
        };
        let having = self.kinds.get(id).map_or(&[][..], Vec::as_slice);
        let mut fitting: Vec<Kind> = having
            .iter()
            .copied()
            .filter(|kind| allowed.contains(kind) && named.is_none_or(|named| named == *kind))
            .collect();
        if fitting.len() > 1 && !self.federation.is_empty() {
            let near: Vec<Kind> =
                fitting.iter().copied().filter(|kind| self.is_near(*kind, id, from)).collect();
            fitting = if near.is_empty() { fitting } else { near };
        }
        match *fitting {
            [kind] => self.present(kind, id),
            [] => Err(self.unknown(id, allowed, named, having)),
            _ => {
                let choices: Vec<String> =
                    fitting.iter().map(|kind| format!("`{}/{id}`", kind.id())).collect();
                Err(Problem::error(
                    "ambiguous-reference",
                    format!("`{id}` could mean {}", choices.join(" or ")),
                )
                .help(format!("write {}", choices.join(" or "))))
            }
        }
    }

    /// Whether a record is of the showcase that a file is of.
    fn is_near(&self, kind: Kind, id: &str, from: &str) -> bool {
        let key = id.parse().ok().map(|id| RecordKey::new(kind, id));
        let outline = key.and_then(|key| self.outlines.get(&key));
        outline.is_some_and(|outline| member_of(&outline.file.path) == member_of(from))
    }

    /// The kind that a reference names, as `mission/…` or `missions/…`.
    #[expect(clippy::unused_self, reason = "reads as a question to the catalogue, as its siblings")]
    fn kind(&self, name: &str) -> Result<Kind, Problem> {
        let found =
            Kind::ALL.iter().copied().find(|kind| kind.id() == name || kind.folder() == name);
        found.ok_or_else(|| {
            let ids = || Kind::ALL.iter().map(|kind| kind.id());
            let folders = Kind::ALL.iter().map(|kind| kind.folder());
            Problem::error("unknown-kind", format!("`{name}` is no kind of record"))
                .nearest(nearest(name, ids().chain(folders)), || {
                    format!("write one of {}", ids().collect::<Vec<_>>().join(", "))
                })
        })
    }

    /// The record that has, or had, an id of which some record is known to have it.
    fn present(&self, kind: Kind, id: &str) -> Result<RecordKey, Problem> {
        let Ok(id) = id.parse::<Slug>() else {
            return Err(Problem::error("unknown-reference", format!("`{id}` can't be an id")));
        };
        let named = RecordKey::new(kind, id);
        let key = match self.aliases.get(&named) {
            Some(now) => RecordKey::new(kind, now.clone()),
            None => named,
        };
        let built = self.outlines.get(&key).is_none_or(|outline| self.builds(outline));
        if built {
            return Ok(key);
        }
        Err(Problem::error(
            "unpublished-reference",
            format!("the {} `{}` is not published yet", lower(key.kind), key.id),
        )
        .help("publish it, or take the reference out until it is"))
    }

    /// The present id of the record that had an id before.
    pub(crate) fn present_id(&self, old: &RecordKey) -> Option<&Slug> {
        self.aliases.get(old)
    }

    /// Whether a record is part of the site.
    pub(crate) fn builds(&self, outline: &Outline<'_>) -> bool {
        self.takes(outline.file, outline.state)
    }

    /// Whether a translation is part of the site, given that its original is.
    pub(crate) fn says(&self, translation: &Translation<'_>) -> bool {
        self.takes(translation.file, translation.state)
    }

    /// The drafts of other showcases are theirs alone.
    fn takes(&self, file: &SourceFile, state: RecordState) -> bool {
        !is_draft(state) || self.options.drafts && member_of(&file.path).is_none()
    }

    fn unknown(&self, id: &str, allowed: &[Kind], named: Option<Kind>, having: &[Kind]) -> Problem {
        let wanted = match (named, allowed) {
            (Some(kind), _) => lower(kind),
            (None, [kind]) => lower(*kind),
            _ => "record".to_owned(),
        };
        let problem =
            Problem::error("unknown-reference", format!("there is no {wanted} with the id `{id}`"));
        if let Some(other) = having.first() {
            return problem.help(format!("`{id}` is the id of a {}", lower(*other)));
        }
        let fits = |kinds: &[Kind]| {
            kinds.iter().any(|kind| named.map_or(allowed.contains(kind), |named| named == *kind))
        };
        let ids = self.kinds.iter().filter(|(_, kinds)| fits(kinds)).map(|(id, _)| id.as_str());
        problem.nearest(nearest(id, ids), || match named.or(allowed.first().copied()) {
            Some(kind) if allowed.len() == 1 || named.is_some() => {
                format!("add content/{}/{id}.md, or mend the id", kind.folder())
            }
            _ => "write the id of a record of this showcase".to_owned(),
        })
    }
}

/// The entry of an id, among entries in the order of their ids.
fn of<'e, T>(
    entries: &'e [Arc<Entry<T>>],
    id: &Slug,
    own: impl Fn(&T) -> &Slug,
) -> Option<&'e Entry<T>> {
    let place = entries.binary_search_by(|entry| own(&entry.record).cmp(id)).ok()?;
    entries.get(place).map(Arc::as_ref)
}

fn lower(kind: Kind) -> String {
    kind.label().to_lowercase()
}
