//! Cities, as pages show them.

use super::{Names, Pages, RelatedGroup};
use crate::{City, Slug};
use serde::Serialize;

/// A region of the world and its cities.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Region {
    /// The UN M49 region's name.
    pub name: String,
    /// Its cities, by name.
    pub cities: Vec<CityCount>,
}

/// A city and how many records it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CityCount {
    /// Its id.
    pub id: Slug,
    /// What it is called.
    pub name: String,
    /// Its country's name.
    pub country: String,
    /// Where it leads.
    pub href: String,
    /// How many records.
    pub count: u32,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// All cities.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cities {
    /// By region.
    pub regions: Vec<Region>,
    /// How many.
    pub total: u32,
    /// In how many countries.
    pub countries: u32,
}

/// A city and its records.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CityPage {
    /// The record.
    pub city: City,
    /// What its ids stand for.
    pub names: Names,
    /// Its records, by kind, and the collections that it is in: the first of them, where there
    /// are many.
    pub groups: Vec<RelatedGroup>,
    /// How many there are under each heading, on all pages together.
    pub counts: Vec<(String, u32)>,
    /// Where the others are.
    pub pages: Pages,
    /// Whether it has an article.
    pub has_body: bool,
}
