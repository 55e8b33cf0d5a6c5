//! Organisations that records name without a file of their own: those of one name are one.

use crate::{
    Diagnostic, Sources,
    reporter::{ELSEWHERE, Problem, Reporter},
};
use atlas_model::{OrganisationKind, Term};
use std::{collections::BTreeMap, ops::Range};

/// A place where an organisation is named with its kind.
#[derive(Clone, Debug)]
pub(crate) struct Naming {
    pub(crate) name: String,
    pub(crate) kind: OrganisationKind,
    pub(crate) path: String,
    pub(crate) span: Range<usize>,
}

/// Warns of organisations that have one kind here and another there.
pub(crate) fn check_kinds<'n>(
    namings: impl Iterator<Item = &'n Naming>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut namings: Vec<_> = namings.filter(|naming| naming.span != ELSEWHERE).collect();
    namings.sort_by(|a, b| (&a.path, a.span.start).cmp(&(&b.path, b.span.start)));
    let mut first: BTreeMap<&str, &Naming> = BTreeMap::new();
    let mut found = Vec::new();
    for naming in namings {
        let Some(first) = first.get(naming.name.as_str()) else {
            first.insert(&naming.name, naming);
            continue;
        };
        if first.kind == naming.kind {
            continue;
        }
        let Some(file) = sources.files.iter().find(|file| file.path == naming.path) else {
            continue;
        };
        let reporter = Reporter::new(&file.path, &file.text);
        reporter.report(
            &naming.span,
            Problem::warning(
                "organisation-kind",
                format!(
                    "“{}” has another kind in {}: `{}`",
                    naming.name,
                    first.path,
                    first.kind.id()
                ),
            )
            .help("organisations of one name are one: give it one kind, or each its own name"),
        );
        found.extend(reporter.into_diagnostics());
    }
    found
}
