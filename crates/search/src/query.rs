use std::cmp::Ordering;

use crate::ask::Ask;
use crate::bitset::DocumentSet;
use crate::facets::Choices;
use crate::find::Found;
use crate::order;
use crate::rank::Ranking;
use crate::{Answer, Hit, Index, Matcher, Missing};

/// What is asked of an index.
///
/// ```
/// use atlas_search::{Filter, Query, Sort};
///
/// let query = Query {
///     text: "net zero".into(),
///     filters: vec![Filter::new("city", ["Oslo", "Bergen"])],
///     sort: Some(Sort::descending("year")),
///     ..Query::default()
/// };
/// assert_eq!((query.offset, query.limit), (0, 10));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The words to find, all of them; the last may be the start of a word. Words in quotes must
    /// follow each other as they stand; `-word` must not be there. Without words, everything is
    /// found.
    pub text: String,
    /// What the documents must have: one value of each facet that is named. A facet named twice
    /// is one filter with the values of both.
    pub filters: Vec<Filter>,
    /// Between what the documents' sort keys must lie, for each key that is named.
    pub ranges: Vec<Range>,
    /// The order of the hits; without one, or by a key that there is not, by relevance, and
    /// without words in the order of the documents.
    pub sort: Option<Sort>,
    /// How many hits to pass over.
    pub offset: usize,
    /// How many hits to give at most.
    pub limit: usize,
}

impl Default for Query {
    /// Everything, the first ten.
    fn default() -> Query {
        Query {
            text: String::new(),
            filters: Vec::new(),
            ranges: Vec::new(),
            sort: None,
            offset: 0,
            limit: 10,
        }
    }
}

/// Values of a facet, of which a document must have at least one.
///
/// A filter without values filters nothing. A value, or a facet, that the index does not have
/// matches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The facet's name.
    pub facet: String,
    /// The values.
    pub values: Vec<String>,
}

impl Filter {
    /// A filter for any of these values.
    ///
    /// ```
    /// # use atlas_search::Filter;
    /// assert_eq!(Filter::new("city", ["Oslo"]).values, ["Oslo"]);
    /// ```
    pub fn new<V: Into<String>>(
        facet: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Filter {
        Filter { facet: facet.into(), values: values.into_iter().map(Into::into).collect() }
    }
}

/// Bounds of a sort key, both included; a document without a value is outside.
///
/// Without bounds it filters nothing. A key that the index does not have matches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The key's name.
    pub key: String,
    /// The least value, if there is one.
    pub from: Option<i64>,
    /// The greatest value, if there is one.
    pub to: Option<i64>,
}

impl Range {
    /// From a value on, up to a value, or between two.
    ///
    /// ```
    /// # use atlas_search::Range;
    /// assert_eq!(Range::new("year", 2030, None).from, Some(2030));
    /// assert_eq!(Range::new("year", 2025, 2030).to, Some(2030));
    /// ```
    pub fn new(
        key: impl Into<String>,
        from: impl Into<Option<i64>>,
        to: impl Into<Option<i64>>,
    ) -> Range {
        Range { key: key.into(), from: from.into(), to: to.into() }
    }

    pub(crate) fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// The documents whose value lies within.
    pub(crate) fn documents(&self, index: &Index) -> DocumentSet {
        let mut documents = DocumentSet::none(index.documents);
        let (from, to) = (self.from.unwrap_or(i64::MIN), self.to.unwrap_or(i64::MAX));
        for (document, value) in (0..).zip(index.sort_values(&self.key).unwrap_or_default()) {
            if value.is_some_and(|value| from <= value && value <= to) {
                documents.insert(document);
            }
        }
        documents
    }
}

/// An order of the hits by a sort key; documents without a value come last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// The key's name.
    pub key: String,
    /// The direction.
    pub direction: Direction,
}

impl Sort {
    /// The smallest first.
    ///
    /// ```
    /// # use atlas_search::{Direction, Sort};
    /// assert_eq!(Sort::ascending("year").direction, Direction::Ascending);
    /// ```
    pub fn ascending(key: impl Into<String>) -> Sort {
        Sort { key: key.into(), direction: Direction::Ascending }
    }

    /// The largest first.
    ///
    /// ```
    /// # use atlas_search::{Direction, Sort};
    /// assert_eq!(Sort::descending("year").direction, Direction::Descending);
    /// ```
    pub fn descending(key: impl Into<String>) -> Sort {
        Sort { key: key.into(), direction: Direction::Descending }
    }
}

/// The direction of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The smallest first.
    Ascending,
    /// The largest first.
    Descending,
}

impl Index {
    /// Finds what a query asks for, or tells what must be loaded before it can.
    ///
    /// ```
    /// use atlas_search::{Document, Field, Index, Query, Schema, build};
    ///
    /// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    /// let documents = ["Trams for Oslo", "A home for all"]
    ///     .map(|title| Document { fields: vec![title.into()], ..Document::default() });
    /// let index = Index::open(&build(&schema, &documents)?)?;
    ///
    /// let answer = index.search(&Query { text: "oslo tra".into(), ..Query::default() })?;
    /// assert_eq!(answer.total, 1);
    /// assert_eq!(answer.hits[0].document, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn search(&self, query: &Query) -> Result<Answer, Missing> {
        let mut missing = Missing::default();
        Choices::need(self, &query.filters, &query.ranges, &mut missing);
        let sort = query.sort.as_ref().and_then(|sort| self.sort_part(&sort.key));
        missing.extend(sort);
        let ask = Ask::of(self, &query.text).settled(self);
        let mut found = Found::new(self, &ask, missing)?;
        let choices = Choices::new(self, &query.filters, &query.ranges);
        let results = choices.narrow(&found.documents);
        let total = results.len();
        let corrected = found.corrected(self, &query.text);
        let matcher = Matcher::of(self, &found);
        found.narrow(self, &results);
        Ok(Answer {
            total,
            total_unfiltered: found.documents.len(),
            hits: self.page(query, &found, &results),
            facets: choices.counts(self, &found.documents, &results),
            ways_out: if total == 0 { choices.ways_out(&found.documents) } else { Vec::new() },
            dropped: found.dropped_words(&query.text),
            corrected,
            matcher,
        })
    }

    /// The hits of a query's page, in order.
    fn page(&self, query: &Query, found: &Found, results: &DocumentSet) -> Vec<Hit> {
        let sort = query
            .sort
            .as_ref()
            .and_then(|sort| Some((self.sort_values(&sort.key)?, sort.direction)));
        let ranking = Ranking::new(self, found, results);
        let number = |document: u64| order::unpair(document).1;
        let by_all = |a: u64, b: u64| {
            let (a, b) = (number(a), number(b));
            let by_key = sort.map_or(Ordering::Equal, |(values, direction)| {
                compare(value(values, a), value(values, b), direction)
            });
            by_key.then_with(|| ranking.compare(a, b)).then_with(|| a.cmp(&b))
        };
        let end = query.offset.saturating_add(query.limit);
        let documents = order::first(results.iter().map(u64::from), end, &by_all);
        let hits = documents.into_iter().skip(query.offset);
        hits.map(|document| Hit { document: number(document) }).collect()
    }
}

fn value(values: &[Option<i64>], document: u32) -> Option<i64> {
    values.get(document as usize).copied().flatten()
}

/// The order of two values, none last.
fn compare(a: Option<i64>, b: Option<i64>, direction: Direction) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => match direction {
            Direction::Ascending => a.cmp(&b),
            Direction::Descending => b.cmp(&a),
        },
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}
