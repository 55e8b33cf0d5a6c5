use super::references::{one_of, party, sector};
use crate::decode::{Table, fields::term};
use atlas_model::{Common, Kind, Project};

/// Reads a project that has a file of its own. Required fields come last, so that the lack of one
/// keeps no other from being checked.
pub(crate) fn project(table: &Table<'_>, common: Option<Common>) -> Option<Project> {
    let city = table.required("city", one_of(Kind::City));
    Some(Project {
        missions: table.list("missions", one_of(Kind::Mission)),
        lead: table.optional("lead", party),
        stage: table.optional("stage", term),
        sectors: table.list("sectors", sector),
        common: common?,
        city: city?,
    })
}
