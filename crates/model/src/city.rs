use crate::{Common, Evidence, Level, Power};
use serde::{Deserialize, Serialize};

/// A place that pursues missions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct City {
    /// What every record has.
    pub common: Common,
    /// What it is called in English.
    pub name: String,
    /// What it is called by those who live there.
    pub name_local: Option<String>,
    /// ISO 3166-1 alpha-2: `GB`.
    pub country: String,
    /// The country's name, derived.
    pub country_name: String,
    /// The UN M49 region, derived: `Northern Europe`.
    pub region: String,
    /// Its id in addresses, derived: `northern-europe`.
    pub region_id: String,
    /// What level of place it is.
    pub level: Level,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
    /// How many people live there.
    pub population: Option<Evidence>,
    /// How it is governed.
    pub government_form: Option<String>,
    /// What it may decide.
    pub powers: Vec<Power>,
    /// The networks of cities that it belongs to.
    pub networks: Vec<String>,
    /// Its item on Wikidata: `Q84`.
    pub wikidata: Option<String>,
    /// Its own website.
    pub official_url: Option<String>,
}
