//! Countries and regions of the world, as readers of a language call them.

use atlas_locale::{Names, shipped};
use atlas_model::{City, Entry, Kind, description::Short, desk::Form};
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

/// Who knows what readers of a language call places.
pub(crate) trait PlaceNames {
    /// The name of a country by its code.
    fn country(&self, code: &str) -> Option<&str>;
    /// The name of a region by its id.
    fn region(&self, id: &str) -> Option<&str>;
}

impl PlaceNames for Names {
    fn country(&self, code: &str) -> Option<&str> {
        Self::region(self, code)
    }

    fn region(&self, id: &str) -> Option<&str> {
        let (_, code) = REGIONS.iter().find(|(known, _)| *known == id)?;
        Self::region(self, code)
    }
}

impl PlaceNames for Form {
    fn country(&self, code: &str) -> Option<&str> {
        let field = self.fields(Kind::City).iter().find(|field| field.name == "country")?;
        let Some(Short::Term(choices)) = &field.short else { return None };
        let choice = choices.iter().find(|choice| choice.id == code)?;
        Some(&choice.label)
    }

    fn region(&self, id: &str) -> Option<&str> {
        self.regions.iter().find(|(known, _)| known == id).map(|(_, name)| name.as_str())
    }
}

/// What readers of a language call places; nothing in English, in which records name them.
pub(crate) fn names(lang: &str) -> Option<Names> {
    Names::of(lang).filter(|_| shipped::nearest(lang) != Some(shipped::ORIGINAL))
}

/// The regions of the world by their ids, with what readers of a language call them; none in English.
pub(crate) fn regions(lang: &str) -> Vec<(String, String)> {
    let Some(names) = names(lang) else { return Vec::new() };
    let region = |(id, _): &(&str, _)| {
        let called = PlaceNames::region(&names, id)?;
        Some(((*id).to_owned(), called.to_owned()))
    };
    REGIONS.iter().filter_map(region).collect()
}

/// Cities whose countries and regions are called as readers call them.
pub(crate) fn placed(
    cities: Vec<Arc<Entry<City>>>,
    known: &impl PlaceNames,
) -> Vec<Arc<Entry<City>>> {
    let place = |mut entry: Arc<Entry<City>>| {
        let city = &mut Arc::make_mut(&mut entry).record;
        if let Some(country) = known.country(&city.country) {
            country.clone_into(&mut city.country_name);
        }
        if let Some(region) = known.region(&city.region_id) {
            region.clone_into(&mut city.region);
        }
        entry
    };
    cities.into_iter().map(place).collect()
}
