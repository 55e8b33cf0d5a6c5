//! Filters by facets and ranges, and the counts beside them.

use crate::bitset::DocumentSet;
use crate::format::facets::Value;
use crate::{FacetCounts, Filter, Index, Missing, Range, ValueCount, WayOut};

/// What is chosen, facet by facet and range by range.
#[derive(Debug)]
pub(crate) struct Choices<'q> {
    choices: Vec<Choice<'q>>,
}

/// What is chosen by: each name stands for one choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By<'q> {
    Facet(&'q str),
    Key(&'q str),
}

/// What is chosen in one facet, or by one key.
#[derive(Debug)]
struct Choice<'q> {
    by: By<'q>,
    /// In the order they were named, each once.
    values: Vec<&'q str>,
    /// The documents that have any of them.
    documents: DocumentSet,
}

impl<'q> Choices<'q> {
    pub(crate) fn new(index: &Index, filters: &'q [Filter], ranges: &'q [Range]) -> Choices<'q> {
        let mut choices: Vec<Choice<'q>> = Vec::new();
        for filter in filters.iter().filter(|filter| !filter.values.is_empty()) {
            let place = choices.iter().position(|choice| choice.by == By::Facet(&filter.facet));
            let place = place.unwrap_or_else(|| {
                let documents = DocumentSet::none(index.documents);
                choices.push(Choice {
                    by: By::Facet(&filter.facet),
                    values: Vec::new(),
                    documents,
                });
                choices.len() - 1
            });
            for value in &filter.values {
                choices[place].add(value, index.values(&filter.facet));
            }
        }
        for range in ranges.iter().filter(|range| !range.is_open()) {
            let by = By::Key(&range.key);
            let documents = range.documents(index);
            match choices.iter_mut().find(|choice| choice.by == by) {
                Some(choice) => choice.documents.intersect(&documents),
                None => choices.push(Choice { by, values: Vec::new(), documents }),
            }
        }
        Choices { choices }
    }

    /// What must be loaded before anything can be chosen so.
    pub(crate) fn need(index: &Index, filters: &[Filter], ranges: &[Range], missing: &mut Missing) {
        let filters = filters.iter().filter(|filter| !filter.values.is_empty());
        let facets = filters.filter_map(|filter| index.facet_part(&filter.facet));
        let ranges = ranges.iter().filter(|range| !range.is_open());
        let keys = ranges.filter_map(|range| index.sort_part(&range.key));
        missing.extend(facets.chain(keys));
    }

    /// What is left of the documents that the words find.
    pub(crate) fn narrow(&self, found: &DocumentSet) -> DocumentSet {
        self.narrow_without(found, None)
    }

    /// What would be left without the choices in one facet, or by one key.
    fn narrow_without(&self, found: &DocumentSet, without: Option<By<'_>>) -> DocumentSet {
        let mut left = found.clone();
        for choice in self.choices.iter().filter(|choice| Some(choice.by) != without) {
            left.intersect(&choice.documents);
        }
        left
    }

    /// The counts of all facets, where the words find `found` and the choices leave `results`.
    pub(crate) fn counts(
        &self,
        index: &Index,
        found: &DocumentSet,
        results: &DocumentSet,
    ) -> Vec<FacetCounts> {
        index
            .facets()
            .map(|(facet, values)| {
                match self.choices.iter().find(|choice| choice.by == By::Facet(facet)) {
                    None => count(facet, values, results, &[]),
                    Some(choice) => {
                        let others = self.narrow_without(found, Some(By::Facet(facet)));
                        count(facet, values, &others, &choice.values)
                    }
                }
            })
            .collect()
    }

    /// The facets and keys whose choices, dropped, give something; most first.
    pub(crate) fn ways_out(&self, found: &DocumentSet) -> Vec<WayOut> {
        let mut ways: Vec<WayOut> = Vec::new();
        for choice in &self.choices {
            let total = self.narrow_without(found, Some(choice.by)).len();
            if total > 0 {
                let place = ways.partition_point(|way| way.total >= total);
                let (By::Facet(name) | By::Key(name)) = choice.by;
                let facet = name.to_owned();
                let values = choice.values.iter().map(ToString::to_string).collect();
                ways.insert(place, WayOut { facet, values, total });
            }
        }
        ways
    }
}

impl<'q> Choice<'q> {
    fn add(&mut self, name: &'q str, values: &[Value]) {
        if self.values.contains(&name) {
            return;
        }
        self.values.push(name);
        if let Some(value) = values.iter().find(|value| value.name == name) {
            self.documents.extend(value.documents.iter().copied());
        }
    }
}

/// The counts of one facet's values in a set of documents.
fn count(facet: &str, values: &[Value], documents: &DocumentSet, chosen: &[&str]) -> FacetCounts {
    let known = values.iter().map(|value| {
        let holders = value.documents.iter().filter(|&&document| documents.contains(document));
        ValueCount {
            value: value.name.clone(),
            count: holders.fold(0, |count, _| count + 1),
            chosen: chosen.contains(&value.name.as_str()),
        }
    });
    let unknown = chosen
        .iter()
        .filter(|chosen| !values.iter().any(|value| value.name == **chosen))
        .map(|chosen| ValueCount { value: (*chosen).to_owned(), count: 0, chosen: true });
    FacetCounts { facet: facet.to_owned(), values: known.chain(unknown).collect() }
}
