//! The open data: tables of what the showcase records, each in files that say the same in
//! different formats. What a column means is told where it is made, and nowhere else.

mod cell;
mod columns;
mod dataset;
mod dcat;
mod details;
mod export;
mod initiatives;
mod organisations;
mod records;
mod subjects;
mod vocabularies;

pub use cell::spreadsheet_safe;
pub(crate) use dataset::Dataset;
pub use export::{Export, ExportError, ExportFormat, export};

use crate::catalog::Catalog;
use atlas_model::open_data::{Format, path};

/// What tells portals of open data of all files.
pub(crate) const CATALOGUE: &str = "data/v1/catalog.jsonld";
/// The terms that tables use.
pub(crate) const VOCABULARIES: &str = "data/v1/vocabularies.json";

/// Every table, in the order in which the page about them tells of them.
pub(crate) fn datasets<'a>(catalog: &'a Catalog<'a>) -> Vec<Dataset<'a>> {
    let mut datasets = vec![
        records::missions(catalog),
        records::case_studies(catalog),
        records::insights(catalog),
        subjects::cities(catalog),
        organisations::organisations(catalog),
        subjects::challenges(catalog),
        subjects::projects(catalog),
        subjects::collections(catalog),
    ];
    datasets.extend(details::all(catalog));
    datasets
}

/// The files that are no tables.
pub(crate) fn others(catalog: &Catalog<'_>) -> [(&'static str, Vec<u8>); 2] {
    [
        (CATALOGUE, dcat::catalogue(catalog, &datasets(catalog))),
        (VOCABULARIES, vocabularies::vocabularies(catalog)),
    ]
}

/// Every file of a table, by its path, with its table and its format.
pub(crate) fn files<'d, 'a>(
    datasets: &'d [Dataset<'a>],
) -> impl Iterator<Item = (String, &'d Dataset<'a>, Format)> {
    datasets.iter().flat_map(|dataset| {
        let formats = dataset.about.formats.iter();
        formats.map(move |format| (path(dataset.about.name, *format), dataset, *format))
    })
}
