//! What records are about and what gathers them: cities, challenge types, projects, collections.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::Dataset,
    records::{about, ids},
};
use crate::catalog::{Catalog, published};
use atlas_locale::said::data;
use atlas_model::{Challenge, City, Collection, Kind, Member, Project};

pub(super) fn cities<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a City>::new()
        .record(catalog, Kind::City, |row| &row.common)
        .with("name", data::name_of_city(), |row| Cell::from(&row.name))
        .with("name_local", data::name_local(), |row| Cell::from(row.name_local.as_ref()))
        .with("country", data::country(), |row| Cell::from(&row.country))
        .with("country_name", data::country_name(), |row| Cell::from(&row.country_name))
        .with("region", data::region(), |row| Cell::from(&row.region))
        .with("level", data::level(), |row| id(row.level))
        .with("latitude", data::latitude(), |row| Cell::from(row.latitude))
        .with("longitude", data::longitude(), |row| Cell::from(row.longitude))
        .with("population", data::population(), |row| {
            Cell::from(row.population.as_ref().map(|people| &people.value))
        })
        .with("population_as_of", data::population_as_of(), |row| {
            Cell::from(row.population.as_ref().and_then(|people| people.as_of))
        })
        .with("government_form", data::government_form(), |row| {
            Cell::from(row.government_form.as_ref())
        })
        .with("powers", data::powers(), |row| row.powers.iter().map(|power| id(*power)).collect())
        .with("networks", data::networks(), |row| row.networks.iter().collect())
        .with("wikidata", data::wikidata(), |row| Cell::from(row.wikidata.as_ref()))
        .with("official_url", data::official_url(), |row| Cell::from(row.official_url.as_ref()))
        .with("records", data::records(), |row| Cell::from(count(catalog.items_in(&row.common.id))))
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::City, data::rows_of_cities()), columns, || {
        published(&catalog.site.cities).map(|entry| &entry.record)
    })
}

pub(super) fn challenges<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Challenge>::new()
        .with("id", data::id_of_challenge(), |row| Cell::from(&row.id))
        .with("url", data::url(), |row| {
            Cell::from(catalog.site.settings.address(&format!("challenges/{}/", row.id)))
        })
        .with("label", data::label(), |row| Cell::from(&row.label))
        .with("definition", data::definition(), |row| Cell::from(&row.definition))
        .with("sdgs", data::sdgs(), |row| row.sdgs.iter().copied().collect())
        .with("sub_terms", data::sub_terms(), |row| row.sub_terms.iter().collect())
        .with("records", data::records(), |row| Cell::from(count(catalog.items_about(&row.id))));
    Dataset::new(about(Kind::Challenge, data::rows_of_challenges()), columns, || {
        catalog.site.vocabularies.challenges.iter()
    })
}

pub(super) fn projects<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Project>::new()
        .record(catalog, Kind::Project, |row| &row.common)
        .with("missions", data::missions_of_project(), |row| ids(&row.missions))
        .with("city", data::city(), |row| Cell::from(&row.city))
        .with("lead", data::lead(), |row| Cell::from(row.lead.as_ref().map(|lead| &lead.name)))
        .with("stage", data::stage_of_project(), |row| Cell::from(row.stage.map(id)))
        .with("sectors", data::sectors_of_project(), |row| ids(&row.sectors))
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::Project, data::rows_of_projects()), columns, || {
        published(&catalog.site.projects).map(|entry| &entry.record)
    })
}

pub(super) fn collections<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<(&'a Collection, &'a Member)>::new()
        .record(catalog, Kind::Collection, |row| &row.0.common)
        .with("curator", data::curator(), |row| Cell::from(row.0.curator.as_ref()))
        .with("member_kind", data::member_kind(), |row| id(row.1.key.kind))
        .with("member", data::member(), |row| Cell::from(&row.1.key.id))
        .with("reason", data::reason(), |row| Cell::from(row.1.reason.as_ref()));
    Dataset::new(about(Kind::Collection, data::rows_of_collections()), columns, || {
        let collections = published(&catalog.site.collections).map(|entry| &entry.record);
        collections.flat_map(|collection| {
            collection.members.iter().map(move |member| (collection, member))
        })
    })
}

fn count(items: &[usize]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}
