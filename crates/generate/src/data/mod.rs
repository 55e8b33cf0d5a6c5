//! The open data: tables of what the showcase records, each in files that say the same in
//! different formats. What a column means is told where it is made, and nowhere else.

mod cell;
mod columns;
mod dataset;
mod details;
mod export;
mod initiatives;
mod records;
mod subjects;

pub use cell::spreadsheet_safe;
pub(crate) use dataset::Dataset;
pub use export::{Export, ExportError, ExportFormat, export};

use crate::catalog::Catalog;
use atlas_model::open_data::{Format, path};

/// Every table, in the order in which the page about them tells of them.
pub(crate) fn datasets<'a>(catalog: &'a Catalog<'a>) -> Vec<Dataset<'a>> {
    let mut datasets = vec![
        records::missions(catalog),
        records::case_studies(catalog),
        records::insights(catalog),
        subjects::cities(catalog),
        subjects::challenges(catalog),
        subjects::projects(catalog),
        subjects::collections(catalog),
    ];
    datasets.extend(details::all(catalog));
    datasets
}

/// Every file, by its path, with its table and its format.
pub(crate) fn files<'d, 'a>(
    datasets: &'d [Dataset<'a>],
) -> impl Iterator<Item = (String, &'d Dataset<'a>, Format)> {
    datasets.iter().flat_map(|dataset| {
        let formats = dataset.about.formats.iter();
        formats.map(move |format| (path(dataset.about.name, *format), dataset, *format))
    })
}
