//! Facets and sort orders, declared once, as data about themselves.

use crate::Kind;

/// A way to narrow the catalogue. Within a facet the chosen values combine by OR, between facets
/// by AND.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Its name in addresses and in the index: `challenge`.
    pub key: &'static str,
    /// What readers call it.
    pub label: &'static str,
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
    /// What readers call it.
    pub label: &'static str,
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

const fn facet(key: &'static str, label: &'static str, kinds: &'static [Kind]) -> Facet {
    Facet { key, label, open: false, kinds }
}

const fn open(facet: Facet) -> Facet {
    Facet { open: true, ..facet }
}

/// Every facet, in the order that readers see.
pub const FACETS: [Facet; 23] = [
    open(facet("challenge", "Challenge", ALL)),
    open(facet("city", "City", ALL)),
    open(facet("kind", "Kind of record", ALL)),
    open(facet("progress", "Progress", RUN)),
    facet("stage", "Stage", RUN),
    facet("target", "Target year", MISSIONS),
    facet("country", "Country", ALL),
    facet("region", "Region", ALL),
    facet("level", "Level of government", MISSIONS),
    facet("recognition", "Called a mission by", MISSIONS),
    facet("lead", "Kind of lead", MISSIONS),
    facet("instrument", "Instruments", RUN),
    facet("governance", "Governance", MISSIONS),
    facet("sdg", "Sustainable Development Goal", RUN),
    facet("funding", "Funding figures", RUN),
    facet("method", "Method", CASES),
    facet("evidence", "Evidence level", CASES),
    facet("roar", "ROAR", INSIGHTS),
    facet("capability", "Capability", INSIGHTS),
    facet("lifecycle", "Step of a mission's life", INSIGHTS),
    facet("strength", "Strength of an insight", INSIGHTS),
    facet("language", "Language", ALL),
    facet("showcase", "Showcase", ALL),
];

/// Every order of results; the first is the default.
pub const SORTS: [Sort; 4] = [
    Sort { key: "relevance", label: "Relevance", by: None, descending: false },
    Sort { key: "title", label: "Title", by: Some("title"), descending: false },
    Sort { key: "target", label: "Target year", by: Some("target"), descending: false },
    Sort { key: "updated", label: "Last changed", by: Some("updated"), descending: true },
];
