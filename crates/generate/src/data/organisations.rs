use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::Dataset,
    records::about,
};
use crate::{catalog::Catalog, organisations::Known};
use atlas_model::{Kind, Organisation};

/// An organisation, and what its file says, where it has one.
type Row<'a> = (&'a Known, Option<&'a Organisation>);

pub(super) fn organisations<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<Row<'a>>::new()
        .with("id", "The id of its page; it may change where it has no file.", |row| {
            Cell::from(&row.0.id)
        })
        .with("url", "The address of its page.", |row| {
            Cell::from(catalog.site.settings.address(&row.0.path()))
        })
        .with("name", "What it is called.", |row| Cell::from(&row.0.name))
        .with("kind", "What kind of organisation it is.", |row| Cell::from(row.0.kind.map(id)))
        .with("part", "Its part in the ecosystem, derived from that.", |row| {
            Cell::from(row.0.part().map(id))
        })
        .with("missions", "In how many missions it takes part.", |row| {
            Cell::from(count(row.0.missions().len()))
        })
        .with("records", "In how many records it takes part.", |row| {
            Cell::from(count(row.0.records().len()))
        })
        .with("city", "The id of the city where it sits.", |row| {
            Cell::from(row.1.and_then(|file| file.city.as_ref()))
        })
        .with("country", "Its country (ISO 3166-1 alpha-2).", |row| {
            Cell::from(row.1.and_then(|file| file.country.as_ref()))
        })
        .with("official_url", "Its own website.", |row| {
            Cell::from(row.1.and_then(|file| file.url.as_ref()))
        })
        .with("ror", "Its id in the Research Organization Registry.", |row| {
            Cell::from(row.1.and_then(|file| file.ror.as_ref()))
        })
        .with("wikidata", "Its item on Wikidata.", |row| {
            Cell::from(row.1.and_then(|file| file.wikidata.as_ref()))
        });
    let rows = "An organisation that has a file, or takes part in several records.";
    Dataset::new(about(Kind::Organisation, rows), columns, || {
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
