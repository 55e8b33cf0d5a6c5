//! Where the open data lies. Names, columns and their order are a promise: within `v1` none is
//! taken away and none changes its meaning.

use crate::Kind;

/// The version of the open data.
pub const VERSION: &str = "v1";

/// How a file of open data is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180.
    Csv,
    /// A list of objects.
    Json,
    /// RFC 7946.
    GeoJson,
}

impl Format {
    /// What readers call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
            Self::GeoJson => "GeoJSON",
        }
    }

    /// The media type of its files.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::GeoJson => "application/geo+json",
        }
    }

    /// The end of its files' names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::GeoJson => "geojson",
        }
    }
}

/// The path of a table's file below the base path.
///
/// ```
/// use atlas_model::open_data::{Format, path};
///
/// assert_eq!(path("missions", Format::Csv), "data/v1/missions.csv");
/// ```
pub fn path(table: &str, format: Format) -> String {
    format!("data/{VERSION}/{table}.{}", format.extension())
}

/// The table that lists the records of a kind, and how it is written; none where there is none.
pub fn table_of(kind: Kind) -> Option<(&'static str, &'static [Format])> {
    use Format::{Csv, GeoJson, Json};
    match kind {
        Kind::Mission | Kind::City => Some((kind.folder(), &[Csv, Json, GeoJson])),
        Kind::CaseStudy
        | Kind::Insight
        | Kind::Project
        | Kind::Collection
        | Kind::Challenge
        | Kind::Organisation => Some((kind.folder(), &[Csv, Json])),
        Kind::Page => None,
    }
}
