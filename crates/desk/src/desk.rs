use crate::names::records;
use atlas_content::{Memory, Options, Severity, SourceFile, Sources, read_again};
use atlas_generate::Arranged;
use atlas_locale::{Words, said::checks};
use atlas_model::{
    Kind, RecordKey, Site, Term,
    desk::{self as told, Draft, Form, Showcase, Stub},
};
use std::collections::{BTreeMap, BTreeSet};

/// What a showcase tells of its records, and the draft that someone is writing.
pub struct Desk {
    pub(crate) sources: Sources,
    pub(crate) options: Options,
    pub(crate) memory: Memory,
    pub(crate) icons: String,
    /// What pages say.
    pub(crate) words: Words,
    /// What the form says of the showcase.
    pub(crate) form: Form,
    /// Records of which no more than the title is known.
    pub(crate) stubs: BTreeMap<RecordKey, Stub>,
    /// The draft's file, and the file of the showcase in whose place it lies.
    pub(crate) written: Option<(String, Option<SourceFile>)>,
    /// The errors that there were before anything was written: file, kind, message.
    pub(crate) known: BTreeSet<(String, &'static str, String)>,
    /// The draft for which the records were arranged.
    pub(crate) arranged: Option<(Draft, Arranged)>,
    /// The same showcase with something made up in a draft that can't be shown else.
    pub(crate) made_up: Memory,
    /// The site as it was before anything was written.
    pub(crate) site: Site,
}

impl Desk {
    /// Opens what the build tells of a showcase, the JSON of a [`Showcase`] and of a [`Form`], and gives
    /// what a form needs to know of it.
    pub fn open(showcase: &str, form: &str, words: Words) -> Result<(Self, told::Desk), String> {
        let unread = |_| words.say(checks::unread());
        let showcase: Showcase = serde_json::from_str(showcase).map_err(unread)?;
        let form: Form = serde_json::from_str(form).map_err(unread)?;
        let file = |(path, text): (String, String)| SourceFile { path, text: text.into() };
        let mut sources = Sources {
            files: showcase.files.into_iter().map(file).collect(),
            assets: showcase.assets,
        };
        let mut stubs = BTreeMap::new();
        for stub in showcase.stubs {
            sources.files.push(stand_in(&stub));
            stubs.insert(RecordKey::new(stub.kind, stub.id.clone()), stub);
        }
        // Whatever state the author gives a draft, it is to be checked and shown.
        let base_url = Some(showcase.base_url);
        let options = Options { drafts: true, base_url, ..Options::default() };
        let mut memory = Memory::default();
        let (site, _) = read_again(&sources, &options, &mut memory);
        let mut desk = Self {
            sources,
            options,
            memory,
            icons: showcase.icons,
            words,
            form,
            stubs,
            written: None,
            known: BTreeSet::new(),
            arranged: None,
            made_up: Memory::default(),
            site,
        };
        desk.learn();
        let told = desk.told();
        Ok((desk, told))
    }

    /// Takes note of what is wrong in the showcase without a draft.
    pub(crate) fn learn(&mut self) {
        let (site, problems) = read_again(&self.sources, &self.options, &mut self.memory);
        self.site = site;
        let errors = problems.into_iter().filter(|problem| problem.severity == Severity::Error);
        self.known = errors.map(|error| (error.path, error.code, error.message)).collect();
    }

    /// The address of a record's own file, base path included; none where there is no such record.
    pub fn address(&self, kind: Kind, id: &str) -> Option<String> {
        let key = RecordKey::new(kind, id.parse().ok()?);
        let known = records(&self.site).iter().any(|(known, _)| *known == key)
            || self.stubs.contains_key(&key);
        known.then(|| self.site.settings.href(&format!("{}index.md", key.path())))
    }

    fn told(&self) -> told::Desk {
        let whole = records(&self.site);
        let whole = whole.iter().filter(|(key, _)| !self.stubs.contains_key(key));
        let whole = whole.map(|(key, title)| (key.kind, key.id.to_string(), (*title).to_owned()));
        let stubs = self.stubs.values();
        let stubs = stubs.map(|stub| (stub.kind, stub.id.to_string(), stub.title.clone()));
        let mut records: Vec<_> = whole.chain(stubs).collect();
        records.sort();
        told::Desk { form: self.form.clone(), records }
    }
}

/// A file for a record of which no more than the title is known: what refers to it is right.
fn stand_in(stub: &Stub) -> SourceFile {
    let title = serde_json::to_string(&stub.title).expect("a text is JSON");
    let state = stub.state.id();
    let text = format!("---\ntitle: {title}\nname: {title}\nrecord_state: {state}\n---\n");
    SourceFile { path: stub.path.clone(), text: text.into() }
}
