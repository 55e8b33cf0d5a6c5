//! The index gives what a plain reading of its promises gives, over made-up documents.

mod plain;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use atlas_search::{
    Answer, Direction, Document, Field, Filter, Index, Query, Range, Schema, Sort, WayOut, build,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use plain::Part;

const WORDS: [&str; 7] = ["car", "carbon", "cars", "cat", "zero", "zürich", "c"];

const FACETS: [&str; 3] = ["city", "kind", "stage"];

fn schema() -> Schema {
    Schema {
        fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
        facets: FACETS.map(String::from).to_vec(),
        sorts: vec!["year".into()],
    }
}

fn text() -> impl Strategy<Value = String> {
    vec(select(WORDS.to_vec()), 0..4).prop_map(|words| words.join(" "))
}

fn document() -> impl Strategy<Value = Document> {
    let values = || vec(select(vec!["a", "b", "c", "d"]).prop_map(String::from), 0..3);
    (vec(text(), 2), vec(values(), FACETS.len()), option::of(-2_i64..3)).prop_map(
        |(fields, facets, year)| Document {
            fields,
            facets,
            sorts: vec![year],
            stored: String::new(),
        },
    )
}

fn query() -> impl Strategy<Value = Query> {
    let facet = select(vec!["city", "kind", "stage", "unknown"]);
    let value = select(vec!["a", "b", "c", "d", "unknown"]);
    let filter = (facet, vec(value, 0..3)).prop_map(|(facet, values)| Filter::new(facet, values));
    let sort = select(vec![
        None,
        Some(Sort::ascending("year")),
        Some(Sort::descending("year")),
        Some(Sort::ascending("unknown")),
    ]);
    let bound = || option::of(-2_i64..3);
    let key = select(vec!["year", "year", "no key"]);
    let range = (key, bound(), bound()).prop_map(|(key, from, to)| Range::new(key, from, to));
    let page = (0_usize..4, 0_usize..30);
    (text(), vec(filter, 0..4), vec(range, 0..2), sort, page).prop_map(
        |(text, filters, ranges, sort, (offset, limit))| Query {
            text,
            filters,
            ranges,
            sort,
            offset,
            limit,
        },
    )
}

/// The values that are chosen, by facet.
fn chosen(query: &Query) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut chosen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for filter in query.filters.iter().filter(|filter| !filter.values.is_empty()) {
        let values = filter.values.iter().map(String::as_str);
        chosen.entry(&filter.facet).or_default().extend(values);
    }
    chosen
}

fn has(document: &Document, facet: &str, value: &str) -> bool {
    let place = FACETS.iter().position(|name| *name == facet);
    place.is_some_and(|place| document.facets[place].iter().any(|held| held == value))
}

/// Whether a document's value by a key is within the ranges.
fn within(document: &Document, query: &Query, without: Option<&str>) -> bool {
    let ranges = query.ranges.iter().filter(|range| range.from.is_some() || range.to.is_some());
    ranges.filter(|range| Some(range.key.as_str()) != without).all(|range| {
        document.sorts[0].is_some_and(|year| {
            range.key == "year"
                && range.from.is_none_or(|from| from <= year)
                && range.to.is_none_or(|to| year <= to)
        })
    })
}

/// The documents that the words and the filters find, but for those of one facet or key.
fn found(documents: &[Document], query: &Query, without: Option<&str>) -> Vec<u32> {
    let chosen = chosen(query);
    let parts: Vec<Part> = query.text.split_whitespace().map(word).map(Part::Word).collect();
    let passes = |document: &Document| {
        within(document, query, without)
            && chosen
                .iter()
                .filter(|(facet, _)| Some(**facet) != without)
                .all(|(facet, values)| values.iter().any(|value| has(document, facet, value)))
    };
    plain::found(documents, &parts, &|a, b| a == b)
        .into_iter()
        .map(|(number, _)| number)
        .filter(|number| passes(&documents[*number as usize]))
        .collect()
}

fn word(word: &str) -> &'static str {
    WORDS.into_iter().find(|known| *known == word).expect("queries are made of these words")
}

fn check_counts(documents: &[Document], query: &Query, answer: &Answer, index: &Index) {
    let chosen = chosen(query);
    assert_eq!(answer.facets.iter().map(|f| f.facet.as_str()).collect::<Vec<_>>(), FACETS);
    for counts in &answer.facets {
        let facet = counts.facet.as_str();
        let none = BTreeSet::new();
        let chosen_here = chosen.get(facet).unwrap_or(&none);
        let others = found(documents, query, Some(facet));
        for value in &counts.values {
            let holders =
                others.iter().filter(|d| has(&documents[**d as usize], facet, &value.value));
            assert_eq!(value.count as usize, holders.count(), "{facet} {}", value.value);
            assert_eq!(value.chosen, chosen_here.contains(value.value.as_str()));
        }
        let listed: Vec<&str> = counts.values.iter().map(|value| value.value.as_str()).collect();
        let ordered: Vec<(&str, u32)> = index.facet_values(facet).collect();
        let all: Vec<&str> = ordered.iter().map(|(value, _)| *value).collect();
        assert!(ordered.is_sorted_by_key(|(value, count)| (std::cmp::Reverse(*count), *value)));
        assert!(listed.starts_with(&all), "{listed:?} {all:?}");
        assert!(listed[all.len()..].iter().all(|value| chosen_here.contains(value)));
        assert!(chosen_here.iter().all(|value| listed.contains(value)));
    }
}

fn check_order(documents: &[Document], query: &Query, hits: &[u32]) {
    let Some(sort) = &query.sort else {
        if query.text.is_empty() {
            assert!(hits.is_sorted());
        }
        return;
    };
    if sort.key == "year" {
        let key = |hit: &u32| match documents[*hit as usize].sorts[0] {
            None => (1, 0),
            Some(year) if sort.direction == Direction::Descending => (0, -year),
            Some(year) => (0, year),
        };
        assert!(hits.is_sorted_by_key(key));
    }
}

fn check(documents: &[Document], query: &Query) {
    let bytes = build(&schema(), documents).expect("the documents fit the schema");
    let index = Index::open(&bytes).expect("the bytes are fresh");
    let answer = index.search(query).expect("one file misses nothing");
    let expected = found(documents, query, None);
    assert_eq!(answer.total as usize, expected.len());

    let everything = Query { filters: Vec::new(), ranges: Vec::new(), ..query.clone() };
    assert_eq!(answer.total_unfiltered as usize, found(documents, &everything, None).len());

    let whole = Query { offset: 0, limit: usize::MAX, ..query.clone() };
    let whole = index.search(&whole).expect("one file misses nothing");
    let hits: Vec<u32> = whole.hits.iter().map(|hit| hit.document).collect();
    check_order(documents, query, &hits);
    let mut sorted = hits.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);

    let page: Vec<u32> = answer.hits.iter().map(|hit| hit.document).collect();
    let cut: Vec<u32> = hits.into_iter().skip(query.offset).take(query.limit).collect();
    assert_eq!(page, cut);

    check_counts(documents, query, &answer, &index);
    check_ways_out(documents, query, &answer);
}

fn check_ways_out(documents: &[Document], query: &Query, answer: &Answer) {
    if answer.total > 0 {
        assert_eq!(answer.ways_out, []);
        return;
    }
    let mut chosen = chosen(query);
    for range in query.ranges.iter().filter(|range| range.from.is_some() || range.to.is_some()) {
        chosen.insert(&range.key, BTreeSet::new());
    }
    let helpful = chosen.keys().filter(|facet| !found(documents, query, Some(facet)).is_empty());
    assert_eq!(answer.ways_out.len(), helpful.count());
    assert!(answer.ways_out.is_sorted_by_key(|way| std::cmp::Reverse(way.total)));
    for WayOut { facet, values, total } in &answer.ways_out {
        assert_eq!(*total as usize, found(documents, query, Some(facet)).len());
        let values: BTreeSet<&str> = values.iter().map(String::as_str).collect();
        assert_eq!(values, chosen[facet.as_str()]);
    }
}

proptest! {
    #[test]
    fn answers_are_those_of_a_plain_reading(
        documents in vec(document(), 0..70),
        queries in vec(query(), 1..8),
    ) {
        for query in &queries {
            check(&documents, query);
        }
    }

    #[test]
    fn the_same_documents_give_the_same_bytes(documents in vec(document(), 0..10)) {
        prop_assert_eq!(build(&schema(), &documents), build(&schema(), &documents));
    }
}
