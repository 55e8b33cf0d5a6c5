//! What records are about and what gathers them: cities, challenge types, projects, collections.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::Dataset,
    records::{about, ids},
};
use crate::catalog::{Catalog, published};
use atlas_model::{Challenge, City, Collection, Kind, Member, Project};

pub(super) fn cities<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a City>::new()
        .record(catalog, Kind::City, |row| &row.common)
        .with("name", "What it is called in English.", |row| Cell::from(&row.name))
        .with("name_local", "What those who live there call it.", |row| {
            Cell::from(row.name_local.as_ref())
        })
        .with("country", "Its country (ISO 3166-1 alpha-2).", |row| Cell::from(&row.country))
        .with("country_name", "What that is called.", |row| Cell::from(&row.country_name))
        .with("region", "The region of the world (UN M49).", |row| Cell::from(&row.region))
        .with("level", "What level of place it is.", |row| id(row.level))
        .with("latitude", "Degrees north (WGS 84).", |row| Cell::from(row.latitude))
        .with("longitude", "Degrees east (WGS 84).", |row| Cell::from(row.longitude))
        .with("population", "How many people live there.", |row| {
            Cell::from(row.population.as_ref().map(|people| &people.value))
        })
        .with("population_as_of", "As of when (EDTF).", |row| {
            Cell::from(row.population.as_ref().and_then(|people| people.as_of))
        })
        .with("government_form", "How it is governed.", |row| {
            Cell::from(row.government_form.as_ref())
        })
        .with("powers", "What it may decide.", |row| {
            row.powers.iter().map(|power| id(*power)).collect()
        })
        .with("networks", "The networks that it belongs to.", |row| row.networks.iter().collect())
        .with("wikidata", "Its item on Wikidata.", |row| Cell::from(row.wikidata.as_ref()))
        .with("official_url", "Its own website.", |row| Cell::from(row.official_url.as_ref()))
        .with("records", "How many missions, case studies and insights are about it.", |row| {
            Cell::from(count(catalog.items_in(&row.common.id)))
        })
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::City, "A city that is listed."), columns, || {
        published(&catalog.site.cities).map(|entry| &entry.record)
    })
}

pub(super) fn challenges<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Challenge>::new()
        .with("id", "The id of the challenge type.", |row| Cell::from(&row.id))
        .with("url", "The address of its page.", |row| {
            Cell::from(catalog.site.settings.address(&format!("challenges/{}/", row.id)))
        })
        .with("label", "What readers call it.", |row| Cell::from(&row.label))
        .with("definition", "What it covers.", |row| Cell::from(&row.definition))
        .with("sdgs", "Sustainable Development Goals, 1 to 17.", |row| {
            row.sdgs.iter().copied().collect()
        })
        .with("sub_terms", "Words that mean much the same.", |row| row.sub_terms.iter().collect())
        .with("records", "How many missions, case studies and insights are about it.", |row| {
            Cell::from(count(catalog.items_about(&row.id)))
        });
    Dataset::new(about(Kind::Challenge, "A challenge type."), columns, || {
        catalog.site.vocabularies.challenges.iter()
    })
}

pub(super) fn projects<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Project>::new()
        .record(catalog, Kind::Project, |row| &row.common)
        .with("missions", "The missions that it serves.", |row| ids(&row.missions))
        .with("city", "The id of its city.", |row| Cell::from(&row.city))
        .with("lead", "Who leads.", |row| Cell::from(row.lead.as_ref().map(|lead| &lead.name)))
        .with("stage", "How far it has come.", |row| Cell::from(row.stage.map(id)))
        .with("sectors", "The sectors it works in.", |row| ids(&row.sectors))
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::Project, "A project that has a page of its own."), columns, || {
        published(&catalog.site.projects).map(|entry| &entry.record)
    })
}

pub(super) fn collections<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<(&'a Collection, &'a Member)>::new()
        .record(catalog, Kind::Collection, |row| &row.0.common)
        .with("curator", "Who chose.", |row| Cell::from(row.0.curator.as_ref()))
        .with("member_kind", "What kind of record was chosen.", |row| id(row.1.key.kind))
        .with("member", "Its id.", |row| Cell::from(&row.1.key.id))
        .with("reason", "Why it was chosen.", |row| Cell::from(row.1.reason.as_ref()));
    Dataset::new(about(Kind::Collection, "A record in a collection."), columns, || {
        let collections = published(&catalog.site.collections).map(|entry| &entry.record);
        collections.flat_map(|collection| {
            collection.members.iter().map(move |member| (collection, member))
        })
    })
}

fn count(items: &[usize]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}
