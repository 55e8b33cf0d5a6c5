use crate::Matcher;

/// What an index answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// How many documents the words and the filters find.
    pub total: u32,
    /// How many documents the words alone find: what is left when every filter is dropped.
    pub total_unfiltered: u32,
    /// The page of hits that was asked for.
    pub hits: Vec<Hit>,
    /// The counts of each facet, in the schema's order.
    pub facets: Vec<FacetCounts>,
    /// Where nothing is found: which facet to drop, and how many that gives, most first. Empty
    /// where no single one helps.
    pub ways_out: Vec<WayOut>,
    /// Words of the query, as they are written there, that had to be dropped for anything to be
    /// found.
    pub dropped: Vec<String>,
    /// Where words are found only with typing errors: the query with what is meant instead.
    pub corrected: Option<String>,
    /// What marks texts where they match.
    pub matcher: Matcher,
}

/// A document that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The document's number: its place in what was built. Show what
    /// [`Index::stored`](crate::Index::stored) tells of it.
    pub document: u32,
}

/// The counts of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet's name.
    pub facet: String,
    /// All its values, those at zero too, in the order of
    /// [`Index::facet_values`](crate::Index::facet_values), which no query changes. Chosen values
    /// that the index does not have follow, at zero.
    pub values: Vec<ValueCount>,
}

/// The count of a facet's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueCount {
    /// The value.
    pub value: String,
    /// How many documents have it, of those that the words and the *other* facets' filters find:
    /// how many choosing it alone would give.
    pub count: u32,
    /// Whether a filter names it.
    pub chosen: bool,
}

/// A filter that leaves nothing, and what dropping it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOut {
    /// The facet to drop, or the key whose range to drop.
    pub facet: String,
    /// The values that are chosen there, none for a range. Only dropping all of them helps: fewer values find less.
    pub values: Vec<String>,
    /// How many documents are found without.
    pub total: u32,
}
