//! Missions, case studies and insights: what lists, facets and search show.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::{About, Dataset},
};
use crate::catalog::{Catalog, Item};
use atlas_locale::{Message, said::data};
use atlas_model::{CaseStudy, City, Insight, Kind, Mission, Slug, Term, open_data::table_of};
use mission_atlas_app::naming;

/// A mission and its city.
type MissionRow<'a> = (&'a Mission, Option<&'a City>);

pub(super) fn missions<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<MissionRow<'a>>::new()
        .record(catalog, Kind::Mission, |row| &row.0.common)
        .with("statement", data::statement(), |row| Cell::from(&row.0.statement))
        .with("city", data::city(), |row| Cell::from(&row.0.city))
        .with("city_name", data::city_name(), |row| Cell::from(row.1.map(|city| &city.name)))
        .with("country", data::country(), |row| Cell::from(row.1.map(|city| &city.country)))
        .with("latitude", data::latitude(), |row| Cell::from(row.1.map(|city| city.latitude)))
        .with("longitude", data::longitude(), |row| Cell::from(row.1.map(|city| city.longitude)))
        .with("also_cities", data::also_cities(), |row| ids(&row.0.also_cities))
        .with("recognition", data::recognition(), |row| id(row.0.recognition))
        .with("challenges", data::challenges(), |row| ids(&row.0.challenges))
        .initiative(|row| &row.0.initiative)
        .with("mandate", data::mandate(), |row| {
            Cell::from(row.0.mandate.as_ref().map(|mandate| id(mandate.term)))
        })
        .with("governance", data::governance(), |row| {
            row.0.governance.iter().map(|used| &used.term).collect()
        })
        .with("sectors", data::sectors(), |row| ids(&row.0.sectors))
        .with("participation", data::participation(), |row| {
            Cell::from(row.0.participation.as_ref().map(|participation| id(participation.level)))
        })
        .with("participation_methods", data::participation_methods(), |row| {
            let methods =
                row.0.participation.iter().flat_map(|participation| &participation.methods);
            methods.collect()
        })
        .with("projects", data::projects(), |row| {
            row.0.projects.iter().map(|project| &project.title).collect()
        })
        .keeping(|row| &row.0.common);
    Dataset::new(about(Kind::Mission, data::rows_of_missions()), columns, || {
        catalog.published_of(Kind::Mission).filter_map(|item| match item {
            Item::Mission(entry) => Some((&entry.record, catalog.city(&entry.record.city))),
            _ => None,
        })
    })
}

pub(super) fn case_studies<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a CaseStudy>::new()
        .record(catalog, Kind::CaseStudy, |row| &row.common)
        .with("question", data::question(), |row| Cell::from(&row.question))
        .with("cities", data::cities(), |row| ids(&row.cities))
        .with("challenges", data::challenges(), |row| ids(&row.challenges))
        .with("missions", data::missions(), |row| ids(&row.missions))
        .with("period", data::period_of_case_study(), |row| Cell::from(&row.period))
        .with("evidence_level", data::evidence_level(), |row| id(row.evidence_level))
        .with("methods", data::methods(), |row| ids(&row.methods))
        .with("cost", data::cost(), |row| Cell::from(row.cost.as_ref().map(|cost| &cost.value)))
        .with("cost_unit", data::cost_unit(), |row| {
            Cell::from(row.cost.as_ref().and_then(|cost| cost.unit.as_ref()))
        })
        .with("authors", data::authors(), |row| row.authors.iter().collect())
        .initiative(|row| &row.initiative)
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::CaseStudy, data::rows_of_case_studies()), columns, || {
        catalog.published_of(Kind::CaseStudy).filter_map(|item| match item {
            Item::CaseStudy(entry) => Some(&entry.record),
            _ => None,
        })
    })
}

pub(super) fn insights<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = Columns::<&'a Insight>::new()
        .record(catalog, Kind::Insight, |row| &row.common)
        .with("claim", data::claim(), |row| Cell::from(&row.claim))
        .with("insight_type", data::insight_type(), |row| id(row.insight_type))
        .with("roar", data::roar(), |row| terms(&row.roar))
        .with("capability", data::capability(), |row| terms(&row.capability))
        .with("lifecycle_step", data::lifecycle_step(), |row| terms(&row.lifecycle_step))
        .with("challenges", data::challenges_of_insight(), |row| ids(&row.challenges))
        .with("cities", data::cities_of_insight(), |row| ids(&row.cities))
        .with("supported_by", data::supported_by(), |row| {
            let keys = row.supported_by.iter().map(|support| &support.key);
            keys.map(|key| format!("{}/{}", key.kind.id(), key.id)).collect()
        })
        .with("strength", data::strength(), |row| id(row.strength))
        .with("limits", data::limits(), |row| Cell::from(&row.limits))
        .with("authors", data::authors(), |row| row.authors.iter().collect())
        .keeping(|row| &row.common);
    Dataset::new(about(Kind::Insight, data::rows_of_insights()), columns, || {
        catalog.published_of(Kind::Insight).filter_map(|item| match item {
            Item::Insight(entry) => Some(&entry.record),
            _ => None,
        })
    })
}

/// What the table of a kind is.
pub(super) fn about(kind: Kind, rows: Message) -> About {
    let (name, formats) = table_of(kind).expect("a kind that has a table");
    About { name, title: naming::plural(kind), rows, formats }
}

pub(super) fn ids(ids: &[Slug]) -> Cell {
    ids.iter().collect()
}

fn terms<T: Term>(terms: &[T]) -> Cell {
    terms.iter().map(|term| id(*term)).collect()
}
