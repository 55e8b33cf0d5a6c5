use super::{NEWEST, Step};
use crate::{
    SourceFile, Sources,
    decode::{Node, Raw, parse},
    reporter::Reporter,
    vocabularies::whole_file,
};
use std::{collections::BTreeMap, fmt, sync::Arc};

/// What has to change in a showcase for it to be in the newest format.
#[derive(Clone, Debug)]
pub struct Migration {
    /// The format that it is in; 0 where it does not say.
    pub from: u8,
    /// The steps to take, in order. Without any, it is in the newest format.
    pub steps: Vec<Step>,
    /// The files that become others, by their paths.
    pub edits: Vec<Edit>,
}

/// A file before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Below the showcase's folder.
    pub path: String,
    /// What it must still hold when it is written.
    pub before: Arc<str>,
    /// What it is to hold.
    pub after: String,
}

/// Why a showcase can't be brought to the newest format.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrateError {
    /// There is no `site.yaml` that could be read.
    Unreadable,
    /// It is in a newer format than this version reads.
    Newer(u8),
    /// No step leads on from its format.
    Unknown(u8),
}

impl fmt::Display for MigrateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => formatter.write_str(
                "content/site.yaml cannot be read: see what is wrong with `mission-atlas check`",
            ),
            Self::Newer(format) => write!(
                formatter,
                "the content is in format {format}, and this version of mission-atlas reads \
                 formats up to {NEWEST}: get a newer version",
            ),
            Self::Unknown(format) => {
                write!(formatter, "no version of mission-atlas had a format {format} of content")
            }
        }
    }
}

impl std::error::Error for MigrateError {}

/// What has to change in a showcase by these steps, [`STEPS`](super::STEPS) in their order: those
/// from the format that its `site.yaml` names to the last. Files of other showcases are theirs to
/// change.
///
/// ```
/// use atlas_content::{STEPS, SourceFile, Sources, migrate};
///
/// let site = SourceFile { path: "content/site.yaml".into(), text: "title: Town\n".into() };
/// let sources = Sources { files: vec![site], assets: vec![] };
/// let migration = migrate(&sources, STEPS).unwrap();
/// assert_eq!(migration.edits[0].after, "schema: 1\ntitle: Town\n");
/// ```
pub fn migrate(sources: &Sources, steps: &[Step]) -> Result<Migration, MigrateError> {
    let site = sources.files.iter().find(|file| file.path == "content/site.yaml");
    let site = site.ok_or(MigrateError::Unreadable)?;
    let from = schema(site).ok_or(MigrateError::Unreadable)?;
    let newest = steps.last().map_or(NEWEST, |step| step.to);
    if from > newest {
        return Err(MigrateError::Newer(from));
    }
    let mut taken = Vec::new();
    let mut now = from;
    while now < newest {
        let step = steps.iter().find(|step| step.from == now);
        let step = step.ok_or(MigrateError::Unknown(now))?;
        taken.push(*step);
        now = step.to;
    }
    let own = sources.files.iter().filter(|file| file.path.starts_with("content/"));
    let mut texts: BTreeMap<&str, SourceFile> =
        own.clone().map(|file| (file.path.as_str(), file.clone())).collect();
    for step in &taken {
        for file in texts.values_mut() {
            if let Some(changed) = (step.change)(file) {
                file.text = changed.into();
            }
            if file.path == site.path {
                file.text = with_schema(file, step.to).into();
            }
        }
    }
    let edits = own.filter_map(|file| {
        let after = &texts[file.path.as_str()].text;
        (*after != file.text).then(|| Edit {
            path: file.path.clone(),
            before: Arc::clone(&file.text),
            after: after.to_string(),
        })
    });
    Ok(Migration { from, steps: taken, edits: edits.collect() })
}

/// The format that a `site.yaml` names, 0 where it names none; nothing where it can't be read.
fn schema(file: &SourceFile) -> Option<u8> {
    let node = tree(file)?;
    match node.field("schema") {
        None | Some(Node { value: Raw::Null, .. }) => Some(0),
        Some(schema) => schema.scalar()?.trim().parse().ok(),
    }
}

/// The text of a `site.yaml` that names this format, changed there alone.
fn with_schema(file: &SourceFile, schema: u8) -> String {
    let mut text = file.text.to_string();
    let Some(node) = tree(file) else { return text };
    let named = node.field("schema").filter(|node| node.scalar().is_some());
    if let Some(named) = named {
        text.replace_range(named.span.clone(), &schema.to_string());
        return text;
    }
    let Raw::Map(entries) = &node.value else { return text };
    if let Some((key, _)) = entries.iter().find(|(key, _)| key.text == "schema") {
        text.insert_str(key.span.end + 1, &format!(" {schema}"));
        return text;
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let first = entries.first().map_or(0, |(key, _)| key.span.start);
    text.insert_str(first, &format!("schema: {schema}{line_end}"));
    text
}

fn tree(file: &SourceFile) -> Option<Node> {
    let reporter = Reporter::new(&file.path, &file.text);
    let node = parse(&reporter, whole_file(&reporter))?;
    matches!(node.value, Raw::Map(_)).then_some(node)
}
