//! Countries and regions of the world, as readers of a language call them.

use atlas_locale::{Names, shipped};
use atlas_model::{City, Entry};
use std::sync::Arc;

/// The regions of the world by their ids, each with its code of UN M49.
const REGIONS: [(&str, &str); 22] = [
    ("australia-and-new-zealand", "053"),
    ("caribbean", "029"),
    ("central-america", "013"),
    ("central-asia", "143"),
    ("eastern-africa", "014"),
    ("eastern-asia", "030"),
    ("eastern-europe", "151"),
    ("melanesia", "054"),
    ("micronesia", "057"),
    ("middle-africa", "017"),
    ("northern-africa", "015"),
    ("northern-america", "021"),
    ("northern-europe", "154"),
    ("polynesia", "061"),
    ("south-america", "005"),
    ("south-eastern-asia", "035"),
    ("southern-africa", "018"),
    ("southern-asia", "034"),
    ("southern-europe", "039"),
    ("western-africa", "011"),
    ("western-asia", "145"),
    ("western-europe", "155"),
];

/// Cities whose countries and regions are called as readers of a language call them; in English they
/// are.
pub(super) fn placed(
    cities: Vec<Arc<Entry<City>>>,
    lang: &str,
    names: Option<&Names>,
) -> Vec<Arc<Entry<City>>> {
    let Some(names) = names.filter(|_| shipped::nearest(lang) != Some(shipped::ORIGINAL)) else {
        return cities;
    };
    let place = |mut entry: Arc<Entry<City>>| {
        let city = &mut Arc::make_mut(&mut entry).record;
        if let Some(country) = names.region(&city.country) {
            country.clone_into(&mut city.country_name);
        }
        let code = REGIONS.iter().find(|(id, _)| *id == city.region_id);
        if let Some(region) = code.and_then(|(_, code)| names.region(code)) {
            region.clone_into(&mut city.region);
        }
        entry
    };
    cities.into_iter().map(place).collect()
}
