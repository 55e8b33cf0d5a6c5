use std::cmp::Ordering;

use crate::facets::Choices;
use crate::rank::Matches;
use crate::words::QueryWords;
use crate::{Answer, Hit, Index};

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
    /// The words to find, all of them; the last may be the start of a word. Without words,
    /// everything is found.
    pub text: String,
    /// What the documents must have: one value of each facet that is named. A facet named twice
    /// is one filter with the values of both.
    pub filters: Vec<Filter>,
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
        Query { text: String::new(), filters: Vec::new(), sort: None, offset: 0, limit: 10 }
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
    /// Finds what a query asks for.
    ///
    /// ```
    /// use atlas_search::{Document, Field, Index, Query, Schema, build};
    ///
    /// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    /// let documents = ["Trams for Oslo", "A home for all"]
    ///     .map(|title| Document { fields: vec![title.into()], ..Document::default() });
    /// let index = Index::open(&build(&schema, &documents)?)?;
    ///
    /// let answer = index.search(&Query { text: "oslo tra".into(), ..Query::default() });
    /// assert_eq!(answer.total, 1);
    /// assert_eq!(answer.hits[0].document, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn search(&self, query: &Query) -> Answer {
        let matches = Matches::find(self, &QueryWords::parse(&query.text));
        let choices = Choices::new(self, &query.filters);
        let results = choices.narrow(&matches.documents);
        let total = results.len();
        Answer {
            total,
            total_unfiltered: matches.documents.len(),
            hits: self.page(query, &matches, results.iter().collect()),
            facets: choices.counts(self, &matches.documents, &results),
            ways_out: if total == 0 { choices.ways_out(&matches.documents) } else { Vec::new() },
        }
    }

    /// The hits of a query's page, in order.
    fn page(&self, query: &Query, matches: &Matches, mut documents: Vec<u32>) -> Vec<Hit> {
        let sort = query.sort.as_ref().and_then(|sort| {
            let key = self.schema.sorts.iter().position(|key| *key == sort.key)?;
            Some((self.sorts.get(key)?, sort.direction))
        });
        let order = |a: &u32, b: &u32| {
            let by_key = sort.map_or(Ordering::Equal, |(values, direction)| {
                compare(value(values, *a), value(values, *b), direction)
            });
            by_key.then_with(|| matches.compare(*a, *b)).then_with(|| a.cmp(b))
        };
        let end = query.offset.saturating_add(query.limit);
        if end < documents.len() {
            documents.select_nth_unstable_by(end, order);
            documents.truncate(end);
        }
        documents.sort_unstable_by(order);
        documents.into_iter().skip(query.offset).map(|document| Hit { document }).collect()
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
