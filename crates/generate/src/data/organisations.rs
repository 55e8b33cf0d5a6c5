use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::Dataset,
    records::about,
};
use crate::{catalog::Catalog, organisations::Known};
use atlas_locale::said::data;
use atlas_model::{Kind, Organisation};

/// An organisation, and what its file says, where it has one.
type Row<'a> = (&'a Known, Option<&'a Organisation>);

pub(super) fn organisations<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<Row<'a>>::new()
        .with("id", data::id_of_organisation(), |row| Cell::from(&row.0.id))
        .with("url", data::url(), |row| Cell::from(catalog.site.settings.address(&row.0.path())))
        .with("name", data::name(), |row| Cell::from(&row.0.name))
        .with("kind", data::kind_of_organisation(), |row| Cell::from(row.0.kind.map(id)))
        .with("part", data::part(), |row| Cell::from(row.0.part().map(id)))
        .with("missions", data::missions_of_organisation(), |row| {
            Cell::from(count(row.0.missions().len()))
        })
        .with("records", data::records_of_organisation(), |row| {
            Cell::from(count(row.0.records().len()))
        })
        .with("city", data::city_of_organisation(), |row| {
            Cell::from(row.1.and_then(|file| file.city.as_ref()))
        })
        .with("country", data::country(), |row| {
            Cell::from(row.1.and_then(|file| file.country.as_ref()))
        })
        .with("official_url", data::official_url(), |row| {
            Cell::from(row.1.and_then(|file| file.url.as_ref()))
        })
        .with("ror", data::ror(), |row| Cell::from(row.1.and_then(|file| file.ror.as_ref())))
        .with("wikidata", data::wikidata(), |row| {
            Cell::from(row.1.and_then(|file| file.wikidata.as_ref()))
        });
    Dataset::new(about(Kind::Organisation, data::rows_of_organisations()), columns, || {
        let all = catalog.organisations();
        all.listed().iter().map(|place| {
            let known = &all.known()[*place];
            (known, known.file.map(|file| &catalog.site.organisations[file].record))
        })
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
