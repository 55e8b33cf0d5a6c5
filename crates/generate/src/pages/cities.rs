use super::frame::Draft;
use crate::{
    catalog::{Catalog, Item, listed, sorting_key},
    pages::Planned,
};
use atlas_locale::said::site;
use atlas_model::{
    City, Slug,
    page::{Cities, CityCount, Content, Region},
};
use std::collections::{BTreeMap, BTreeSet};

/// All cities.
pub(crate) fn cities(catalog: &Catalog<'_>) -> Planned {
    let total = listed(&catalog.site.cities).count();
    let countries = countries(catalog);
    let regions = regions(catalog);
    let cities = Cities { regions, total: u32::try_from(total).unwrap_or(u32::MAX), countries };
    let draft = Draft {
        title: catalog.say(site::cities_title()),
        description: catalog.say(site::cities_description(total, countries)),
        path: "cities/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::Cities(cities))
}

/// In how many countries the cities are.
pub(crate) fn countries(catalog: &Catalog<'_>) -> u32 {
    let cities = listed(&catalog.site.cities);
    let countries: BTreeSet<&str> = cities.map(|entry| entry.record.country.as_str()).collect();
    u32::try_from(countries.len()).unwrap_or(u32::MAX)
}

/// The cities by region, both by name, each with how many of the records are about it.
pub(crate) fn regions(catalog: &Catalog<'_>) -> Vec<Region> {
    let mut regions: BTreeMap<&str, Vec<CityCount>> = BTreeMap::new();
    for entry in listed(&catalog.site.cities) {
        let city = &entry.record;
        let count = u32::try_from(catalog.items_in(&city.common.id).len()).unwrap_or(u32::MAX);
        regions.entry(&city.region).or_default().push(city_count(catalog, city, count));
    }
    let regions = regions.into_iter().map(|(name, mut cities)| {
        cities.sort_by_cached_key(|city| sorting_key(&city.name));
        Region { name: name.to_owned(), cities }
    });
    regions.collect()
}

/// The cities that the records are about, the most frequent first.
pub(crate) fn cities_of(catalog: &Catalog<'_>, items: &[usize]) -> Vec<CityCount> {
    let counts = counts(catalog, items);
    let known = counts.into_iter().filter_map(|(id, count)| Some((catalog.city(id)?, count)));
    let mut cities: Vec<CityCount> =
        known.map(|(city, count)| city_count(catalog, city, count)).collect();
    cities.sort_by_cached_key(|city| (std::cmp::Reverse(city.count), sorting_key(&city.name)));
    cities
}

fn counts<'a>(catalog: &Catalog<'a>, items: &[usize]) -> BTreeMap<&'a Slug, u32> {
    let mut counts = BTreeMap::new();
    for id in catalog.at(items).flat_map(Item::cities) {
        *counts.entry(id).or_default() += 1;
    }
    counts
}

fn city_count(catalog: &Catalog<'_>, city: &City, count: u32) -> CityCount {
    CityCount {
        id: city.common.id.clone(),
        name: city.name.clone(),
        country: city.country_name.clone(),
        href: catalog.site.settings.href(&format!("cities/{}/", city.common.id)),
        count,
        latitude: city.latitude,
        longitude: city.longitude,
    }
}
