//! Missions, case studies and insights: what lists, facets and search show.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::{About, Dataset},
};
use crate::catalog::{Catalog, Item};
use atlas_model::{CaseStudy, City, Insight, Kind, Mission, Slug, Term, open_data::table_of};

/// A mission and its city.
type MissionRow<'a> = (&'a Mission, Option<&'a City>);

pub(super) fn missions<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<MissionRow<'a>>::new()
        .record(catalog, Kind::Mission, |row| &row.0.common)
        .with("statement", "The mission in one sentence.", |row| Cell::from(&row.0.statement))
        .with("city", "The id of its city.", |row| Cell::from(&row.0.city))
        .with("city_name", "What that is called in English.", |row| {
            Cell::from(row.1.map(|city| &city.name))
        })
        .with("country", "Its country (ISO 3166-1 alpha-2).", |row| {
            Cell::from(row.1.map(|city| &city.country))
        })
        .with("latitude", "Degrees north (WGS 84).", |row| {
            Cell::from(row.1.map(|city| city.latitude))
        })
        .with("longitude", "Degrees east (WGS 84).", |row| {
            Cell::from(row.1.map(|city| city.longitude))
        })
        .with("also_cities", "Further cities in it.", |row| ids(&row.0.also_cities))
        .with("recognition", "Who says that it is a mission.", |row| id(row.0.recognition))
        .with("challenges", "Its challenge types, the primary first.", |row| ids(&row.0.challenges))
        .initiative(|row| &row.0.initiative)
        .with("mandate", "What gave it its authority.", |row| {
            Cell::from(row.0.mandate.as_ref().map(|mandate| id(mandate.term)))
        })
        .with("governance", "How it is governed.", |row| {
            row.0.governance.iter().map(|used| &used.term).collect()
        })
        .with("sectors", "The sectors it works across.", |row| ids(&row.0.sectors))
        .with("participation", "How much say residents have (IAP2).", |row| {
            Cell::from(row.0.participation.as_ref().map(|participation| id(participation.level)))
        })
        .with("participation_methods", "By which methods.", |row| {
            let methods =
                row.0.participation.iter().flat_map(|participation| &participation.methods);
            methods.collect()
        })
        .with("projects", "What is done in its name.", |row| {
            row.0.projects.iter().map(|project| &project.title).collect()
        })
        .keeping(|row| &row.0.common);
    Dataset::new(about(Kind::Mission, "A mission that is listed."), columns, || {
        catalog.published_of(Kind::Mission).filter_map(|item| match item {
            Item::Mission(entry) => Some((&entry.record, catalog.city(&entry.record.city))),
            _ => None,
        })
    })
}

pub(super) fn case_studies<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a CaseStudy>::new()
        .record(catalog, Kind::CaseStudy, |row| &row.common)
        .with("question", "What a reader learns.", |row| Cell::from(&row.question))
        .with("cities", "The ids of its cities.", |row| ids(&row.cities))
        .with("challenges", "Its challenge types, the primary first.", |row| ids(&row.challenges))
        .with("missions", "The missions that it belongs to.", |row| ids(&row.missions))
        .with("period", "When it happened, in words.", |row| Cell::from(&row.period))
        .with("evidence_level", "How well its results are known.", |row| id(row.evidence_level))
        .with("methods", "How it was done.", |row| ids(&row.methods))
        .with("cost", "What it cost.", |row| Cell::from(row.cost.as_ref().map(|cost| &cost.value)))
        .with("cost_unit", "In which unit.", |row| {
            Cell::from(row.cost.as_ref().and_then(|cost| cost.unit.as_ref()))
        })
        .with("authors", "Who wrote it.", |row| row.authors.iter().collect())
        .initiative(|row| &row.initiative)
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::CaseStudy, "A case study that is listed."), columns, || {
        catalog.published_of(Kind::CaseStudy).filter_map(|item| match item {
            Item::CaseStudy(entry) => Some(&entry.record),
            _ => None,
        })
    })
}

pub(super) fn insights<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Insight>::new()
        .record(catalog, Kind::Insight, |row| &row.common)
        .with("claim", "What is claimed, in one sentence.", |row| Cell::from(&row.claim))
        .with("insight_type", "What kind of knowledge it is.", |row| id(row.insight_type))
        .with("roar", "The parts of ROAR that it is about.", |row| terms(&row.roar))
        .with("capability", "The capabilities that it is about.", |row| terms(&row.capability))
        .with("lifecycle_step", "The steps of a mission's life.", |row| terms(&row.lifecycle_step))
        .with("challenges", "Its challenge types.", |row| ids(&row.challenges))
        .with("cities", "Where it was seen.", |row| ids(&row.cities))
        .with("supported_by", "The records that support it, as kind/id.", |row| {
            let keys = row.supported_by.iter().map(|support| &support.key);
            keys.map(|key| format!("{}/{}", key.kind.id(), key.id)).collect()
        })
        .with("strength", "How much it rests on.", |row| id(row.strength))
        .with("limits", "What it does not show.", |row| Cell::from(&row.limits))
        .with("authors", "Who wrote it.", |row| row.authors.iter().collect())
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::Insight, "An insight that is listed."), columns, || {
        catalog.published_of(Kind::Insight).filter_map(|item| match item {
            Item::Insight(entry) => Some(&entry.record),
            _ => None,
        })
    })
}

/// What the table of a kind is.
pub(super) fn about(kind: Kind, rows: &'static str) -> About {
    let (name, formats) = table_of(kind).expect("a kind that has a table");
    About { name, title: kind.plural(), rows, formats }
}

pub(super) fn ids(ids: &[Slug]) -> Cell {
    ids.iter().collect()
}

fn terms<T: Term>(terms: &[T]) -> Cell {
    terms.iter().map(|term| id(*term)).collect()
}
