//! From a showcase's files to the outlines of its records.

use crate::{
    Diagnostic, SourceFile, Sources, built_in,
    decode::Node,
    federation::{MemberFiles, in_words, member_of},
    files::{Role, role},
    memory::{KeptFile, Memory},
    outline::{Fronts, Outline, Sketch, Translation, read},
    reporter::{Problem, Reporter},
};
use atlas_model::{Kind, RecordKey, Slug, Term as _};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The files of a showcase by what they are.
#[derive(Default)]
pub(crate) struct Gathered<'a> {
    pub(crate) settings: Option<&'a SourceFile>,
    pub(crate) vocabularies: Vec<(String, &'a SourceFile)>,
    pub(crate) outlines: BTreeMap<RecordKey, Outline<'a>>,
    pub(crate) fronts: Fronts,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The records whose files are not as they were in the check before.
    pub(crate) changed: BTreeSet<RecordKey>,
    /// The files of other showcases that hold no record, by the ids of those.
    pub(crate) members: BTreeMap<String, MemberFiles<'a>>,
    /// Translations, until all records are known.
    translations: Vec<(RecordKey, Translation<'a>)>,
}

/// A file, read as far as its role asks.
struct Read<'a> {
    file: &'a SourceFile,
    role: Option<Role>,
    sketch: Option<Sketch>,
    /// The front matter, if it was read now.
    front: Option<Node>,
    diagnostics: Vec<Diagnostic>,
    /// Whether the memory has it as it is.
    known: bool,
}

/// Sorts the files of a showcase and reads the front matter of its records.
pub(crate) fn gather<'a>(sources: &'a Sources, memory: &mut Memory) -> Gathered<'a> {
    let (mut files, mut unknown) = (Vec::with_capacity(sources.files.len()), Vec::new());
    for file in &sources.files {
        match memory.file(file) {
            Some(kept) => files.push(Read::of(file, kept)),
            None => unknown.push(file),
        }
    }
    files.par_extend(unknown.into_par_iter().map(read_file));
    files.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    let mut gathered = Gathered::default();
    for file in files {
        if !memory.forgets && !file.known {
            memory.files.insert(file.file.path.clone(), file.kept());
        }
        gathered.add(file);
    }
    gathered.add_built_in_pages();
    gathered.add_translations();
    gathered
}

fn read_file(file: &SourceFile) -> Read<'_> {
    let reporter = Reporter::new(&file.path, &file.text);
    let role = role(&file.path, &reporter);
    let parts = match role {
        Some(Role::Record(_) | Role::Translation(..)) => read(&reporter),
        _ => None,
    };
    let (front, sketch) = parts
        .map(|(front, body)| {
            let sketch = Sketch::new(&front, body);
            (front, sketch)
        })
        .unzip();
    let diagnostics = reporter.into_diagnostics();
    Read { file, role, sketch, front, diagnostics, known: false }
}

impl<'a> Read<'a> {
    fn of(file: &'a SourceFile, kept: &KeptFile) -> Self {
        let KeptFile { role, sketch, diagnostics, .. } = kept;
        let (role, sketch, diagnostics) = (role.clone(), sketch.clone(), diagnostics.clone());
        Read { file, role, sketch, front: None, diagnostics, known: true }
    }

    fn kept(&self) -> KeptFile {
        KeptFile {
            text: Arc::clone(&self.file.text),
            role: self.role.clone(),
            sketch: self.sketch.clone(),
            diagnostics: self.diagnostics.clone(),
        }
    }
}

impl<'a> Gathered<'a> {
    fn add(&mut self, read: Read<'a>) {
        let Read { file, role, sketch, front, diagnostics, known, .. } = read;
        let page = |key: &RecordKey| key.kind == Kind::Page;
        if let Some(id) = member_of(&file.path) {
            let member = self.members.entry(id.to_owned()).or_default();
            match &role {
                Some(Role::Settings) => return member.settings = Some(file),
                Some(Role::Vocabulary(name)) => {
                    return member.vocabularies.push((name.clone(), file));
                }
                // Its own pages stay with it, and what is wrong with them is told there.
                Some(Role::Record(key) | Role::Translation(key, _)) if page(key) => {
                    member.pages.insert(key.id.to_string());
                    return;
                }
                _ => {}
            }
        }
        self.diagnostics.extend(diagnostics);
        if let (false, Some(Role::Record(key) | Role::Translation(key, _))) = (known, &role) {
            self.changed.insert(key.clone());
        }
        match role {
            Some(Role::Settings) => self.settings = Some(file),
            Some(Role::Vocabulary(name)) => self.vocabularies.push((name, file)),
            Some(Role::Record(key)) => {
                if let Some(first) = self.outlines.get(&key) {
                    let problem = taken(&key, &first.file.path, &file.path);
                    self.report(file, problem);
                } else if let Some(sketch) = sketch {
                    self.outlines.insert(key.clone(), Outline::new(key.clone(), file, sketch));
                    self.fronts.extend(front.map(|front| (key, front)));
                } else {
                    // Other files may refer to it: they are not wrong because this one is.
                    let outline = Outline::broken(key.clone(), file);
                    self.outlines.insert(key, outline);
                }
            }
            Some(Role::Translation(key, lang)) => {
                if let Some(sketch) = sketch {
                    let Sketch { body, state, .. } = sketch;
                    let translation =
                        Translation { file, lang, built_in: false, state, front, body };
                    self.translations.push((key, translation));
                }
            }
            Some(Role::Other) | None => {}
        }
    }

    fn add_built_in_pages(&mut self) {
        for file in built_in::pages() {
            let reporter = Reporter::new(&file.path, &file.text);
            let id = file.path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
            let slug = id.and_then(|id| id.parse::<Slug>().ok());
            let (Some(id), Some((front, body))) = (slug, read(&reporter)) else { continue };
            let key = RecordKey::new(Kind::Page, id);
            if !self.outlines.contains_key(&key) {
                let outline = Outline::new(key.clone(), file, Sketch::new(&front, body));
                self.outlines.insert(key.clone(), Outline { built_in: true, ..outline });
                self.fronts.insert(key, front);
            }
        }
    }

    fn add_translations(&mut self) {
        for (key, translation) in std::mem::take(&mut self.translations) {
            let home = member_of(&translation.file.path);
            let outline = self.outlines.get_mut(&key);
            let own = outline.filter(|outline| member_of(&outline.file.path) == home);
            let Some(outline) = own else {
                let problem = Problem::error(
                    "missing-original",
                    format!("there is no `{}.md` that this translates", key.id),
                );
                self.report(
                    translation.file,
                    problem.help("give the translation the name of the record, then its language"),
                );
                continue;
            };
            let same = outline.translations.iter().find(|other| other.lang == translation.lang);
            if let Some(other) = same {
                let message = format!("{} is the same translation", other.file.path);
                let problem = Problem::error("duplicate-id", message);
                self.report(translation.file, problem.help("keep one of the two files"));
                continue;
            }
            outline.translations.push(translation);
        }
        for outline in self.outlines.values_mut() {
            outline.translations.sort_by(|a, b| a.lang.cmp(&b.lang));
        }
    }

    fn report(&mut self, file: &SourceFile, problem: Problem) {
        let reporter = Reporter::new(&file.path, &file.text);
        reporter.report(&(0..0), problem);
        self.diagnostics.extend(reporter.into_diagnostics());
    }
}

/// Says that the id of a record is taken by another file.
fn taken(key: &RecordKey, first: &str, second: &str) -> Problem {
    let other = in_words(first);
    if member_of(first) == member_of(second) {
        let message = format!("the id `{}` is taken by {other}", key.id);
        return Problem::error("duplicate-id", message).help("keep one of the two files");
    }
    let kind = key.kind.label().to_lowercase();
    Problem::error("federation-conflict", format!("the {kind} `{}` is {other}, too", key.id)).help(
        "one showcase keeps a record: take one of the two out, or give one another id if they are \
         two",
    )
}
