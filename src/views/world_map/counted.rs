use crate::{
    address::{Choice, Years},
    catalogue::Counts,
};
use atlas_model::page::{CITY_COLUMN, Column, WorldMap, YEAR_COLUMN};
use atlas_search::Filter;
use std::{collections::BTreeMap, rc::Rc};

/// What a choice leaves of the catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// How many records.
    pub records: u32,
    /// How many are about each city, by its number.
    pub places: Vec<u32>,
    /// For each facet that is loaded, what choosing each of its values would give.
    pub facets: Counts,
}

/// The columns that were loaded, by their keys.
pub type Columns = BTreeMap<String, Rc<Column>>;

impl Counted {
    /// The catalogue before anyone chooses.
    pub fn rendered(map: &WorldMap) -> Self {
        let facets = map.facets.iter().map(|group| {
            let values = group.values.iter().map(|value| (value.value.clone(), value.count));
            (group.key.clone(), values.collect())
        });
        Self {
            records: map.records,
            places: map.places().map(|place| place.count).collect(),
            facets: facets.collect(),
        }
    }

    /// What is left of the records of some columns; nothing while one that it takes is missing.
    /// Within a facet the chosen values combine by OR, between facets by AND; the counts of a
    /// facet are those without its own choice.
    pub fn of(choice: &Choice, columns: &Columns) -> Option<Self> {
        let cities = columns.get(CITY_COLUMN)?;
        let mut filters = Vec::new();
        for Filter { facet, values } in &choice.filters {
            let is_chosen = |value: &str| values.iter().any(|known| known == value);
            filters.push((facet.as_str(), wanted(columns.get(facet)?, is_chosen)));
        }
        if choice.years != Years::default() {
            let Years { from, to } = choice.years;
            let fits = |value: &str| {
                value.parse::<u16>().is_ok_and(|year| {
                    from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to)
                })
            };
            filters.push((YEAR_COLUMN, wanted(columns.get(YEAR_COLUMN)?, fits)));
        }
        let mut counted = Self { places: vec![0; cities.values.len()], ..Self::default() };
        let mut facets: Vec<(&str, &Column, Vec<u32>)> = columns
            .iter()
            .map(|(key, column)| (key.as_str(), &**column, vec![0; column.values.len()]))
            .collect();
        for (record, places) in cities.records.iter().enumerate() {
            let mut failed = filters.iter().filter(|(_, wanted)| !wanted[record]);
            let (first, second) = (failed.next(), failed.next());
            if first.is_none() {
                counted.records += 1;
                for place in places {
                    counted.places[usize::from(*place)] += 1;
                }
            }
            if second.is_some() {
                continue;
            }
            for (key, column, counts) in &mut facets {
                if first.is_none_or(|(failed, _)| failed == key) {
                    for value in column.records.get(record).into_iter().flatten() {
                        counts[usize::from(*value)] += 1;
                    }
                }
            }
        }
        counted.facets = facets
            .into_iter()
            .map(|(key, column, counts)| {
                (key.to_owned(), column.values.iter().cloned().zip(counts).collect())
            })
            .collect();
        Some(counted)
    }
}

/// For each record whether one of its values is wanted.
fn wanted(column: &Column, fits: impl Fn(&str) -> bool) -> Vec<bool> {
    let values: Vec<bool> = column.values.iter().map(|value| fits(value)).collect();
    let record = |record: &Vec<u16>| record.iter().any(|value| values[usize::from(*value)]);
    column.records.iter().map(record).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    fn columns() -> Columns {
        let column = |text: &str| Rc::new(Column::parse(text).unwrap());
        BTreeMap::from([
            ("city".to_owned(), column("oslo rome\n0;1;0,1;1\n")),
            ("kind".to_owned(), column("mission insight\n0;0;1;1\n")),
            ("challenge".to_owned(), column("food heat\n0;1;0,1;\n")),
            ("year".to_owned(), column("2025 2030\n0;1;;\n")),
        ])
    }

    fn check(query: &str, records: u32, places: [u32; 2], challenges: [u32; 2]) {
        let found = Counted::of(&Choice::from_query(query), &columns()).expect("all is loaded");
        assert_eq!((found.records, &found.places[..]), (records, &places[..]), "{query}");
        let counts = catalogue::counted(&found.facets, "challenge").expect("it is loaded");
        let counts = ["food", "heat"].map(|value| catalogue::counted(counts, value).copied());
        assert_eq!(counts, challenges.map(Some), "{query}");
    }

    #[test]
    fn counts_are_what_choosing_gives() {
        check("kind=mission", 2, [1, 1], [1, 1]);
        check("kind=mission,insight", 4, [2, 3], [2, 2]);
        check("challenge=food", 2, [2, 1], [2, 2]);
        check("challenge=food&kind=mission", 1, [1, 0], [1, 1]);
        check("city=rome&challenge=heat", 2, [1, 2], [1, 2]);
        check("from=2026", 1, [0, 1], [0, 1]);
        check("from=2020&to=2025&kind=mission", 1, [1, 0], [1, 0]);
        check("challenge=unknown", 0, [0, 0], [2, 2]);
    }

    #[test]
    fn nothing_is_counted_before_all_is_there() {
        let mut columns = columns();
        columns.remove("challenge");
        assert_eq!(Counted::of(&Choice::from_query("challenge=food"), &columns), None);
        assert!(Counted::of(&Choice::from_query("kind=mission"), &columns).is_some());
    }
}
