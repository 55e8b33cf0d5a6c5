use super::{Overdue, overdue::Record};
use crate::failure::Failure;
use atlas_generate::spreadsheet_safe;
use atlas_model::{Settings, Slug, Term};

const COLUMNS: [&str; 10] =
    ["city", "city_name", "kind", "id", "title", "last_verified", "days", "sources", "file", "url"];

/// A table in CSV, a row for each record and city.
pub fn table(overdue: &Overdue<'_>, settings: &Settings) -> Result<Vec<u8>, Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("cannot write CSV: {error}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(|error| failed(&error))?;
    for city in &overdue.cities {
        for record in &city.records {
            let cells = row(city.id, city.name, record, settings);
            let safe = cells.iter().map(|cell| spreadsheet_safe(cell).into_owned());
            writer.write_record(safe).map_err(|error| failed(&error))?;
        }
    }
    writer.into_inner().map_err(|error| failed(&error))
}

fn row(
    city: Option<&Slug>,
    city_name: &str,
    record: &Record<'_>,
    settings: &Settings,
) -> [String; 10] {
    let common = record.common;
    [
        city.map(ToString::to_string).unwrap_or_default(),
        city_name.to_owned(),
        record.key.kind.id().to_owned(),
        common.id.to_string(),
        common.title.clone(),
        common.last_verified.map(|date| date.to_string()).unwrap_or_default(),
        record.days.map(|days| days.to_string()).unwrap_or_default(),
        common.sources.len().to_string(),
        record.path.to_owned(),
        settings.address(&record.key.path()),
    ]
}
