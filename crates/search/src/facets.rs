//! Filters, and the counts beside them.

use crate::bitset::DocumentSet;
use crate::format::facets::Value;
use crate::{FacetCounts, Filter, Index, ValueCount, WayOut};

/// The values that are chosen, facet by facet.
#[derive(Debug)]
pub(crate) struct Choices<'q> {
    choices: Vec<Choice<'q>>,
}

/// The values that are chosen in one facet.
#[derive(Debug)]
struct Choice<'q> {
    facet: &'q str,
    /// In the order they were named, each once.
    values: Vec<&'q str>,
    /// The documents that have any of them.
    documents: DocumentSet,
}

impl<'q> Choices<'q> {
    pub(crate) fn new(index: &Index, filters: &'q [Filter]) -> Choices<'q> {
        let mut choices: Vec<Choice<'q>> = Vec::new();
        for filter in filters.iter().filter(|filter| !filter.values.is_empty()) {
            let place = choices.iter().position(|choice| choice.facet == filter.facet);
            let place = place.unwrap_or_else(|| {
                let documents = DocumentSet::none(index.documents);
                choices.push(Choice { facet: &filter.facet, values: Vec::new(), documents });
                choices.len() - 1
            });
            for value in &filter.values {
                choices[place].add(value, index.values(&filter.facet));
            }
        }
        Choices { choices }
    }

    /// What is left of the documents that the words find.
    pub(crate) fn narrow(&self, found: &DocumentSet) -> DocumentSet {
        self.narrow_without(found, None)
    }

    /// What would be left without the choices in one facet.
    fn narrow_without(&self, found: &DocumentSet, facet: Option<&str>) -> DocumentSet {
        let mut left = found.clone();
        for choice in self.choices.iter().filter(|choice| Some(choice.facet) != facet) {
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
        let facets = index.schema.facets.iter().zip(&index.facets);
        facets
            .map(|(facet, values)| match self.choices.iter().find(|choice| choice.facet == facet) {
                None => count(facet, values, results, &[]),
                Some(choice) => {
                    let others = self.narrow_without(found, Some(facet));
                    count(facet, values, &others, &choice.values)
                }
            })
            .collect()
    }

    /// The facets whose choices, dropped, give something; most first.
    pub(crate) fn ways_out(&self, found: &DocumentSet) -> Vec<WayOut> {
        let mut ways: Vec<WayOut> = Vec::new();
        for choice in &self.choices {
            let total = self.narrow_without(found, Some(choice.facet)).len();
            if total > 0 {
                let place = ways.partition_point(|way| way.total >= total);
                let values = choice.values.iter().map(ToString::to_string).collect();
                ways.insert(place, WayOut { facet: choice.facet.to_owned(), values, total });
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
            value.documents.iter().for_each(|&document| self.documents.insert(document));
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
