use crate::{
    AssetUse,
    catalogue::Catalogue,
    decode::{Form, Node, Raw, Told},
    federation::Member,
    names::Naming,
    nearest::nearest,
    reporter::{Problem, Reporter},
};
use atlas_model::{Grade, Kind, RecordKey, Settings, Source, description::Short};
use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
    ops::Range,
};

/// What a decoder may look at while it reads one record: the file, the record's own sources, and
/// the rest of the showcase.
pub(crate) struct Scope<'a> {
    pub(crate) reporter: Reporter<'a>,
    pub(crate) catalogue: &'a Catalogue<'a>,
    /// Whether the record is shown to the public, so that nothing unconfirmed may stand in it.
    pub(crate) public: bool,
    /// The record's sources; they are read before all that cites them.
    sources: OnceCell<Vec<Source>>,
    /// The positions of the sources that are cited.
    cited: RefCell<BTreeSet<usize>>,
    /// The organisations that the record names without a file of their own, with their kinds.
    pub(crate) parties: RefCell<Vec<Naming>>,
    /// The files that the record uses.
    pub(crate) assets: RefCell<Vec<AssetUse>>,
    /// The records into which it looked.
    pub(crate) looked_into: RefCell<Vec<RecordKey>>,
    /// What a decoder has told of itself, where it was asked.
    pub(crate) told: RefCell<Told>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(reporter: Reporter<'a>, catalogue: &'a Catalogue<'a>, public: bool) -> Self {
        Self {
            reporter,
            catalogue,
            public,
            sources: OnceCell::new(),
            cited: RefCell::default(),
            parties: RefCell::default(),
            assets: RefCell::default(),
            looked_into: RefCell::default(),
            told: RefCell::default(),
        }
    }

    /// The other showcase that keeps the file, if it is not this one's own.
    pub(crate) fn member(&self) -> Option<&'a Member> {
        self.catalogue.federation.of(self.reporter.path())
    }

    /// The settings of the showcase that keeps the file.
    pub(crate) fn home(&self) -> &'a Settings {
        self.member().map_or(&self.catalogue.settings, |member| &member.settings)
    }

    /// The record that a reference in the file means.
    pub(crate) fn resolve(&self, reference: &str, allowed: &[Kind]) -> Result<RecordKey, Problem> {
        self.catalogue.resolve(reference, allowed, self.reporter.path())
    }

    /// Takes note that what is read here depends on the inside of another record: on its file, or
    /// on what that was read to. Must precede each such look, for a later check relies on it.
    pub(crate) fn look_into(&self, key: &RecordKey) {
        self.looked_into.borrow_mut().push(key.clone());
    }

    /// Tells what a value that stands alone may be, where a decoder is asked for that and not
    /// given a value to read; then it gives none, so that the decoder ends.
    pub(crate) fn tell(&self, node: &Node, short: impl FnOnce() -> Short) -> Option<()> {
        match node.value {
            Raw::Asked(Form::Short) => {
                self.told.borrow_mut().short = Some(short());
                None
            }
            Raw::Asked(Form::Table) => None,
            _ => Some(()),
        }
    }

    /// Takes note of a problem.
    pub(crate) fn report(&self, span: &Range<usize>, problem: Problem) {
        self.reporter.report(span, problem);
    }

    /// Says that a value is of the wrong type.
    pub(crate) fn wrong_type(&self, node: &Node, expected: &str) {
        self.report(
            &self.first_line(&node.span),
            Problem::error("wrong-type", format!("{} can't stand here", node.describe()))
                .help(format!("write {expected}")),
        );
    }

    /// The part of a span that is on its first line.
    pub(crate) fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let inside = self.reporter.text().get(span.clone()).unwrap_or_default();
        let length = inside.find(['\n', '\r']).unwrap_or(inside.len());
        if *span == crate::reporter::ELSEWHERE {
            span.clone()
        } else {
            span.start..span.start + length
        }
    }

    /// Gives the record's sources to what is read after them.
    pub(crate) fn set_sources(&self, sources: Vec<Source>) {
        // A record has one field of sources; a second call would change nothing.
        let _ = self.sources.set(sources);
    }

    /// The record's sources.
    pub(crate) fn sources(&self) -> &[Source] {
        self.sources.get().map_or(&[], Vec::as_slice)
    }

    /// The position of the source of an id, which is hereby cited.
    pub(crate) fn cite(&self, id: &str) -> Option<usize> {
        let position = self.sources().iter().position(|source| source.id.as_deref() == Some(id))?;
        self.cited.borrow_mut().insert(position);
        Some(position)
    }

    /// Reports an id that no source of the record has.
    pub(crate) fn unknown_source(&self, span: &Range<usize>, id: &str) {
        let ids = || self.sources().iter().filter_map(|source| source.id.as_deref());
        self.report(
            span,
            Problem::error("unknown-source", format!("no source of this record has the id `{id}`"))
                .nearest(nearest(id, ids()), || {
                    let ids: Vec<&str> = ids().collect();
                    if ids.is_empty() {
                        "give a source of `sources` this id".to_owned()
                    } else {
                        format!("its sources are {}", ids.join(", "))
                    }
                }),
        );
    }

    /// The positions of the sources that nothing cites; none where nothing is cited at all.
    pub(crate) fn unused_sources(&self) -> Vec<usize> {
        let cited = self.cited.borrow();
        let unused = (0..self.sources().len()).filter(|position| !cited.contains(position));
        if cited.is_empty() { Vec::new() } else { unused.collect() }
    }

    /// Reports a grade that may not be published.
    pub(crate) fn check_grade(&self, span: &Range<usize>, grade: Grade) {
        if grade == Grade::C && self.public {
            self.report(
                span,
                Problem::error("grade-c", "what is not confirmed (grade C) can't be published")
                    .help("leave it out, find a better source, or keep the record a draft"),
            );
        }
    }
}
