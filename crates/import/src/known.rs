use atlas_content::{Options, Sources, check, draft};
use atlas_model::{Kind, Slug, Term as _, Vocabularies, desk::Answer};
use std::collections::BTreeMap;

/// What a showcase holds already, by which values of a table are recognised.
pub struct Known {
    /// The terms of each vocabulary, as id and label; none where the showcase has errors.
    vocabularies: BTreeMap<&'static str, Vec<(String, String)>>,
    /// Each record, and what it is called.
    records: Vec<(Kind, String, Vec<String>)>,
}

impl Known {
    /// Looks through a showcase. Its records need not be right.
    pub fn of(showcase: &Sources) -> Self {
        let checked = check(showcase, &Options { drafts: true, ..Options::default() });
        let vocabularies = checked.site.map(|site| terms(&site.vocabularies)).unwrap_or_default();
        let records = showcase.files.iter().filter_map(|file| record(&file.path, &file.text));
        Self { vocabularies, records: records.collect() }
    }

    /// The terms of a vocabulary, as id and label; none where they are not known.
    pub fn terms(&self, vocabulary: &str) -> Option<&[(String, String)]> {
        self.vocabularies.get(vocabulary).map(Vec::as_slice)
    }

    /// The id of the record of one of some kinds that has a name, or has it as its id.
    pub fn record(&self, kinds: &[Kind], name: &str) -> Option<&str> {
        let wanted = name.to_lowercase();
        let found = self.records.iter().find(|(kind, id, names)| {
            kinds.contains(kind)
                && (*id == wanted || names.iter().any(|name| name.to_lowercase() == wanted))
        });
        found.map(|(_, id, _)| id.as_str())
    }

    /// Whether an id is a record's.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        self.records.iter().any(|(known, taken, _)| *known == kind && taken == id)
    }
}

fn terms(vocabularies: &Vocabularies) -> BTreeMap<&'static str, Vec<(String, String)>> {
    let challenges = vocabularies.challenges.iter();
    let challenges =
        challenges.map(|challenge| (challenge.id.to_string(), challenge.label.clone())).collect();
    let plain = [
        ("sectors", &vocabularies.sectors),
        ("instruments", &vocabularies.instruments),
        ("governance", &vocabularies.governance),
        ("methods", &vocabularies.methods),
    ];
    let plain = plain.map(|(name, terms)| {
        (name, terms.iter().map(|term| (term.id.to_string(), term.label.clone())).collect())
    });
    plain.into_iter().chain([("challenges", challenges)]).collect()
}

/// `content/cities/malmo.md` or `content/cities/malmo/index.md`; translations are the same record.
fn record(path: &str, text: &str) -> Option<(Kind, String, Vec<String>)> {
    let (folder, file) = path.strip_prefix("content/")?.split_once('/')?;
    let kind = Kind::ALL.iter().copied().find(|kind| kind.folder() == folder)?;
    let id = file.split(['/', '.']).next().filter(|id| Slug::fits(id))?;
    let (draft, _) = draft::read(kind, path, text);
    let names = draft.fields.into_iter().filter_map(|(name, answer)| match answer {
        Answer::Text(text) if matches!(name.as_str(), "title" | "name" | "name_local") => {
            Some(text)
        }
        _ => None,
    });
    Some((kind, id.to_owned(), names.collect()))
}
