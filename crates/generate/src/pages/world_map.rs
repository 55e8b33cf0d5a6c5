use super::{cities::regions, frame::Draft};
use crate::{
    catalog::{Catalog, Item, sorting_key},
    document::hashed,
    facets::{self, Valued},
    pages::Planned,
};
use atlas_locale::said::site;
use atlas_model::{
    FACETS,
    page::{
        CITY_COLUMN, Column, FacetGroup, FacetValue, MapPlace, MapRegion, View, WorldMap,
        YEAR_COLUMN,
    },
};
use rayon::prelude::*;
use std::{cmp::Reverse, collections::BTreeMap};

/// Cities on a map of the world.
pub(crate) fn world_map(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::map_title()),
        description: catalog.say(site::map_description()),
        path: "map/".to_owned(),
        crumbs: Vec::new(),
    };
    let MapFiles { folder, facets, .. } = MapFiles::of(catalog);
    let records = located(catalog).count();
    let elsewhere = catalog.items().len() - records;
    let map = WorldMap {
        regions: map_regions(catalog),
        records: u32::try_from(records).unwrap_or(u32::MAX),
        elsewhere: u32::try_from(elsewhere).unwrap_or(u32::MAX),
        facets,
        columns: catalog.site.settings.href(&folder),
    };
    Planned::view(draft.page(catalog), View::WorldMap(map))
}

/// The files that the map asks for once a reader chooses: their paths and texts.
pub(crate) fn map_files(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let MapFiles { folder, columns, .. } = MapFiles::of(catalog);
    let files = columns.into_iter();
    files.map(|(key, column)| (format!("{folder}{key}.txt"), column)).collect()
}

/// The facets of the records that are about a city, and what each record has of them.
struct MapFiles {
    /// Named by what is in it.
    folder: String,
    facets: Vec<FacetGroup>,
    /// By facet, as text.
    columns: BTreeMap<&'static str, String>,
}

impl MapFiles {
    fn of(catalog: &Catalog<'_>) -> Self {
        let items: Vec<Item<'_>> = located(catalog).collect();
        let found: Vec<(&'static str, Vec<Vec<Valued>>)> = FACETS
            .par_iter()
            .map(|facet| facet.key)
            .filter(|key| *key != CITY_COLUMN)
            .map(|key| (key, items.iter().map(|item| values(catalog, *item, key)).collect()))
            .collect();
        let mut columns = BTreeMap::from([
            (CITY_COLUMN, places(catalog, &items).to_string()),
            (YEAR_COLUMN, years(catalog, &items).to_string()),
        ]);
        let mut groups = Vec::new();
        for (key, records) in found {
            let ids = |record: &Vec<Valued>| record.iter().map(|(id, _)| id.clone()).collect();
            groups.extend(group(key, &records));
            columns.insert(key, Column::of(records.iter().map(ids)).to_string());
        }
        let all: String = columns.values().map(String::as_str).collect();
        let name = hashed("map", "txt", all.as_bytes());
        let folder = format!("{}/", name.trim_end_matches(".txt"));
        Self { folder, facets: groups, columns }
    }
}

/// The records that are about a city which lists show.
fn located<'a>(catalog: &Catalog<'a>) -> impl Iterator<Item = Item<'a>> {
    let items = catalog.items().iter().copied();
    items.filter(|item| item.cities().into_iter().any(|id| catalog.city(id).is_some()))
}

/// The values that a record has of a facet, each once: two of its cities may share a country.
fn values(catalog: &Catalog<'_>, item: Item<'_>, key: &str) -> Vec<Valued> {
    let mut values = facets::values(catalog, item, key);
    values.sort();
    values.dedup();
    values
}

fn map_regions(catalog: &Catalog<'_>) -> Vec<MapRegion> {
    let regions = regions(catalog).into_iter().map(|region| {
        let places = region.cities.into_iter().filter(|city| city.count > 0).map(|city| {
            let at = atlas_world::place(city.latitude, city.longitude);
            // To a hundredth of a unit: some 400 m.
            let [x, y] = [at.x, at.y].map(|length| (length * 100.0).round() / 100.0);
            let (name, country, count) = (city.name, city.country, city.count);
            MapPlace { id: city.id, name, country, count, x, y }
        });
        MapRegion { name: region.name, places: places.collect() }
    });
    regions.filter(|region| !region.places.is_empty()).collect()
}

/// The cities of each record, by their numbers on the map.
fn places(catalog: &Catalog<'_>, items: &[Item<'_>]) -> Column {
    let regions = map_regions(catalog);
    let ids = regions.iter().flat_map(|region| &region.places).map(|place| &place.id);
    let values: Vec<String> = ids.map(ToString::to_string).collect();
    let known: BTreeMap<&str, u16> =
        values.iter().zip(0..).map(|(id, number)| (id.as_str(), number)).collect();
    let record = |item: &Item<'_>| {
        let mut numbers: Vec<u16> =
            item.cities().into_iter().filter_map(|id| known.get(id.as_str()).copied()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    let records = items.iter().map(record).collect();
    Column { records, values }
}

fn years(catalog: &Catalog<'_>, items: &[Item<'_>]) -> Column {
    let year = |item: &Item<'_>| catalog.card_of(*item).target_year.map(|year| year.to_string());
    Column::of(items.iter().map(|item| year(item).into_iter().collect()))
}

/// A facet with its values and how many records have each; none where it narrows nothing.
fn group(key: &str, records: &[Vec<Valued>]) -> Option<FacetGroup> {
    let mut counts: BTreeMap<&Valued, u32> = BTreeMap::new();
    for value in records.iter().flatten() {
        *counts.entry(value).or_default() += 1;
    }
    let mut values: Vec<FacetValue> = counts
        .into_iter()
        .map(|((value, label), count)| FacetValue {
            value: value.clone(),
            label: label.clone(),
            count,
        })
        .collect();
    values.sort_by_cached_key(|value| (Reverse(value.count), sorting_key(&value.label)));
    let tells = match values.as_slice() {
        [] => false,
        [only] => usize::try_from(only.count) != Ok(records.len()),
        _ => true,
    };
    tells.then(|| FacetGroup { key: key.to_owned(), values })
}
