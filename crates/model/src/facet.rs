//! Facets and sort orders, declared once, as data about themselves.

use crate::Kind;

/// A way to narrow the catalogue. Within a facet the chosen values combine by OR, between facets
/// by AND.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its name in addresses and in the index: `challenge`.
    pub key: &'static str,
    /// Whether its values show without being asked for.
    pub open: bool,
    /// The kinds of record that have it.
    pub kinds: &'static [Kind],
}

/// An order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Its name in addresses: `title`.
    pub key: &'static str,
    /// The index's sort key that it uses; none for relevance.
    pub by: Option<&'static str>,
    /// Whether great values come first.
    pub descending: bool,
}

const MISSIONS: &[Kind] = &[Kind::Mission];
const CASES: &[Kind] = &[Kind::CaseStudy];
const INSIGHTS: &[Kind] = &[Kind::Insight];
const RUN: &[Kind] = &[Kind::Mission, Kind::CaseStudy];
const ALL: &[Kind] = &[Kind::Mission, Kind::CaseStudy, Kind::Insight];

const fn facet(key: &'static str, kinds: &'static [Kind]) -> Facet {
    Facet { key, open: false, kinds }
}

const fn open(facet: Facet) -> Facet {
    Facet { open: true, ..facet }
}

/// Every facet, in the order that readers see.
pub const FACETS: [Facet; 23] = [
    open(facet("challenge", ALL)),
    open(facet("city", ALL)),
    open(facet("kind", ALL)),
    open(facet("progress", RUN)),
    facet("stage", RUN),
    facet("target", MISSIONS),
    facet("country", ALL),
    facet("region", ALL),
    facet("level", MISSIONS),
    facet("recognition", MISSIONS),
    facet("lead", MISSIONS),
    facet("instrument", RUN),
    facet("governance", MISSIONS),
    facet("sdg", RUN),
    facet("funding", RUN),
    facet("method", CASES),
    facet("evidence", CASES),
    facet("roar", INSIGHTS),
    facet("capability", INSIGHTS),
    facet("lifecycle", INSIGHTS),
    facet("strength", INSIGHTS),
    facet("language", ALL),
    facet("showcase", ALL),
];

/// Every order of results; the first is the default.
pub const SORTS: [Sort; 4] = [
    Sort { key: "relevance", by: None, descending: false },
    Sort { key: "title", by: Some("title"), descending: false },
    Sort { key: "target", by: Some("target"), descending: false },
    Sort { key: "updated", by: Some("updated"), descending: true },
];
