//! Cities, as pages show them.

use super::{InLanguage, Names, Pages, RelatedGroup};
use crate::{City, Edtf, Indicator, Moment, Slug};
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
    /// What its missions and case studies set out to do, and what came of it: the first of those
    /// that say so, where there are many.
    pub undertakings: Vec<Undertaking>,
    /// The feed of what is new, where anything is.
    pub feed: Option<String>,
    /// Where the others are.
    pub pages: Pages,
    /// Whether it has an article.
    pub has_body: bool,
}

/// What a record of a city set out to do, and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Undertaking {
    /// What it is called.
    pub title: String,
    /// The language of its texts, where that is not the page's.
    pub lang: Option<String>,
    /// Where it leads.
    pub href: String,
    /// When it began.
    pub started: Option<Edtf>,
    /// By when its goal is to be reached.
    pub target: Option<i16>,
    /// What happened and what is planned, by time.
    pub moments: Vec<Moment>,
    /// The earlier wordings of its goal that are titles of these.
    pub goals_before: Vec<InLanguage>,
    /// What is measured.
    pub indicators: Vec<Indicator>,
}
