use crate::{
    SourceFile,
    decode::{Node, Raw, parse},
    front_matter,
    reporter::{ELSEWHERE, Reporter},
};
use atlas_model::{RecordKey, RecordState, Slug, Term};
use std::{collections::BTreeMap, ops::Range};

/// A record's file, read as far as other records must know it. Its front matter as a whole is kept
/// apart ([`Fronts`]): a tree with the place of each value takes several times the file's size.
#[derive(Debug)]
pub(crate) struct Outline<'a> {
    pub(crate) key: RecordKey,
    pub(crate) file: &'a SourceFile,
    /// Whether it is the program's own page, which stands in where a showcase has none.
    pub(crate) built_in: bool,
    /// Whether its file could not be read, which is told already.
    pub(crate) broken: bool,
    /// How many sources it has.
    pub(crate) sources: usize,
    /// Where the article stands in the file's text.
    pub(crate) body: Range<usize>,
    pub(crate) state: RecordState,
    /// The ids that it had before, and where they stand.
    pub(crate) aliases: Vec<(Slug, Range<usize>)>,
    /// The same record in other languages.
    pub(crate) translations: Vec<Translation<'a>>,
}

/// The front matter of records, until they are read.
pub(crate) type Fronts = BTreeMap<RecordKey, Node>;

/// What a file's text tells of a record's outline.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    sources: usize,
    pub(crate) body: Range<usize>,
    pub(crate) state: RecordState,
    aliases: Vec<(Slug, Range<usize>)>,
}

/// What other records may look up of an outline without looking into its file.
#[derive(PartialEq)]
pub(crate) struct Shape {
    key: RecordKey,
    path: String,
    built_in: bool,
    broken: bool,
    state: RecordState,
    aliases: Vec<Slug>,
    /// The language and the path of each, and whether it comes with the program.
    translations: Vec<(String, String, bool)>,
}

/// A record's file in another language.
#[derive(Debug)]
pub(crate) struct Translation<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) lang: String,
    /// Whether it comes with the program, as its original does.
    pub(crate) built_in: bool,
    pub(crate) state: RecordState,
    /// None where it was not read in this check.
    pub(crate) front: Option<Node>,
    pub(crate) body: Range<usize>,
}

/// The front matter of a file as a tree, and the place of its article.
pub(crate) fn read(reporter: &Reporter<'_>) -> Option<(Node, Range<usize>)> {
    let parts = front_matter::split(reporter)?;
    let mut front = parse(reporter, parts.front)?;
    if matches!(front.value, Raw::Null) {
        front.value = Raw::Map(Vec::new());
    }
    // What the record as a whole lacks is told at the line that opens it.
    front.span = parts.opening;
    Some((front, parts.body))
}

/// The front matter alone of a file that was read before, whose problems are told already.
pub(crate) fn front_again(file: &SourceFile) -> Option<Node> {
    read(&Reporter::new(&file.path, &file.text)).map(|(front, _)| front)
}

/// Whether a record, or a translation of one, in a state is for those who write it.
pub(crate) fn is_draft(state: RecordState) -> bool {
    matches!(state, RecordState::Draft | RecordState::InReview)
}

impl Sketch {
    pub(crate) fn new(front: &Node, body: Range<usize>) -> Self {
        let state = front.field("record_state").and_then(Node::scalar);
        let aliases = match front.field("aliases").map(|node| &node.value) {
            Some(Raw::List(items)) => items
                .iter()
                .filter_map(|item| Some((item.scalar()?.parse().ok()?, item.span.clone())))
                .collect(),
            _ => Vec::new(),
        };
        Self {
            state: state.and_then(RecordState::from_id).unwrap_or(RecordState::Published),
            aliases,
            sources: match front.field("sources").map(|node| &node.value) {
                Some(Raw::List(items)) => items.len(),
                _ => 0,
            },
            body,
        }
    }
}

impl<'a> Outline<'a> {
    pub(crate) fn new(key: RecordKey, file: &'a SourceFile, sketch: Sketch) -> Self {
        let Sketch { sources, body, state, aliases } = sketch;
        Self {
            key,
            file,
            built_in: false,
            broken: false,
            sources,
            body,
            state,
            aliases,
            translations: Vec::new(),
        }
    }

    /// A record whose file could not be read.
    pub(crate) fn broken(key: RecordKey, file: &'a SourceFile) -> Self {
        let front = Node { span: ELSEWHERE, value: Raw::Map(Vec::new()) };
        Self { broken: true, ..Self::new(key, file, Sketch::new(&front, 0..0)) }
    }
}

impl Shape {
    pub(crate) fn of(outline: &Outline<'_>) -> Self {
        let translations = outline.translations.iter();
        Self {
            key: outline.key.clone(),
            path: outline.file.path.clone(),
            built_in: outline.built_in,
            broken: outline.broken,
            state: outline.state,
            aliases: outline.aliases.iter().map(|(alias, _)| alias.clone()).collect(),
            translations: translations
                .map(|Translation { lang, file, built_in, .. }| {
                    (lang.clone(), file.path.clone(), *built_in)
                })
                .collect(),
        }
    }
}
