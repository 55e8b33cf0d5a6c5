use super::{Dataset, datasets};
use crate::{catalog::Catalog, editions, links::Links, words};
use atlas_model::{Site, open_data::Format};

/// Which of the open data, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The names of tables: `missions`; none for all.
    pub tables: Vec<String>,
    /// How they are written. Of all tables, those that can be written so.
    pub format: ExportFormat,
}

/// How exported data is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// RFC 4180.
    Csv,
    /// A list of objects.
    Json,
    /// An object a line.
    NdJson,
    /// RFC 7946.
    GeoJson,
}

/// Why data could not be exported.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// There is no table of that name.
    #[error("there is no table `{name}`: there are {}", known.join(", "))]
    UnknownTable {
        /// The name that was asked for.
        name: String,
        /// The names that there are.
        known: Vec<&'static str>,
    },
    /// The table has no places.
    #[error("`{name}` can't be GeoJSON, for its rows have no place; these can: {}", known.join(", "))]
    NoPlaces {
        /// The name that was asked for.
        name: String,
        /// The tables that have places.
        known: Vec<&'static str>,
    },
}

/// The open data of a showcase as files, each with its name, as its first language has them in
/// `data/v1/`.
///
/// The order is that of the names that were asked for.
pub fn export(site: &Site, wanted: &Export) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
    let site = editions::first(site);
    let links = Links::of(&site);
    let catalog = Catalog::new(&site, &links, &words::of(&site));
    let datasets = datasets(&catalog);
    let chosen: Vec<&Dataset<'_>> = if wanted.tables.is_empty() {
        datasets.iter().filter(|dataset| has(dataset, wanted.format)).collect()
    } else {
        let chosen = wanted.tables.iter().map(|name| choose(&datasets, name, wanted.format));
        chosen.collect::<Result<_, _>>()?
    };
    Ok(chosen.into_iter().map(|dataset| file(dataset, wanted.format)).collect())
}

fn choose<'d, 'a>(
    datasets: &'d [Dataset<'a>],
    name: &str,
    format: ExportFormat,
) -> Result<&'d Dataset<'a>, ExportError> {
    let names = |fits: fn(&Dataset<'_>) -> bool| {
        datasets.iter().filter(|dataset| fits(dataset)).map(|dataset| dataset.about.name).collect()
    };
    let found = datasets.iter().find(|dataset| dataset.about.name == name);
    let dataset = found.ok_or_else(|| ExportError::UnknownTable {
        name: name.to_owned(),
        known: names(|_| true),
    })?;
    if has(dataset, format) {
        return Ok(dataset);
    }
    Err(ExportError::NoPlaces {
        name: name.to_owned(),
        known: names(|dataset| has(dataset, ExportFormat::GeoJson)),
    })
}

fn has(dataset: &Dataset<'_>, format: ExportFormat) -> bool {
    format != ExportFormat::GeoJson || dataset.about.formats.contains(&Format::GeoJson)
}

fn file(dataset: &Dataset<'_>, format: ExportFormat) -> (String, Vec<u8>) {
    let (extension, bytes) = match format {
        ExportFormat::Csv => ("csv", dataset.file(Format::Csv)),
        ExportFormat::Json => ("json", dataset.file(Format::Json)),
        ExportFormat::NdJson => ("ndjson", dataset.lines()),
        ExportFormat::GeoJson => ("geojson", dataset.file(Format::GeoJson)),
    };
    (format!("{}.{extension}", dataset.about.name), bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small_site::small_site;

    #[test]
    fn tables_are_in_the_words_of_the_first_language() {
        let wanted = Export { tables: vec!["cities".to_owned()], format: ExportFormat::Csv };
        let files = export(&small_site("es", &[]), &wanted).unwrap();
        let text = String::from_utf8_lossy(&files[0].1);
        assert!(text.contains("Suecia") && !text.contains("Sweden"), "{text}");
    }
}
