use crate::{Slug, page::FacetGroup};
use serde::{Deserialize, Serialize};

/// Cities on a map of the world, as they stand before anyone chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorldMap {
    /// Cities that records are about, by region of the world, both by name.
    pub regions: Vec<MapRegion>,
    /// How many records are about these cities.
    pub records: u32,
    /// How many are about no city.
    pub elsewhere: u32,
    /// The facets of the records that are about a city.
    pub facets: Vec<FacetGroup>,
    /// The folder, base path included, of the files that tell what each of those records has of a
    /// facet: a [`super::Column`] each, named by the facet's key.
    pub columns: String,
}

/// A region of the world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapRegion {
    /// The UN M49 region's name.
    pub name: String,
    /// Its cities.
    pub places: Vec<MapPlace>,
}

/// A city on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapPlace {
    /// Its id.
    pub id: Slug,
    /// What it is called.
    pub name: String,
    /// Its country's name.
    pub country: String,
    /// How many records are about it.
    pub count: u32,
    /// Where it lies on the picture of the world, from the left.
    pub x: f64,
    /// And from the top.
    pub y: f64,
}

impl WorldMap {
    /// All cities, in the order in which they are listed: by this they are numbered.
    pub fn places(&self) -> impl Iterator<Item = &MapPlace> {
        self.regions.iter().flat_map(|region| &region.places)
    }
}
