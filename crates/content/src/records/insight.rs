use super::references::{challenge, one_of, support};
use crate::{
    decode::{
        Table,
        fields::{term, text},
    },
    reporter::Problem,
};
use atlas_model::{Common, Insight, Kind, Slug, Support};

/// Reads an insight. Required fields come last, so that the lack of one keeps no other from being
/// checked.
pub(crate) fn insight(table: &Table<'_>, common: Option<Common>) -> Option<Insight> {
    let claim = table.required("claim", text(200));
    let insight_type = table.required("insight_type", term);
    let roar = table.at_least_one("roar", table.one_or_more("roar", term));
    let strength = table.required("strength", term);
    let limits = table.required("limits", text(400));
    let supported_by = table.list("supported_by", support);
    if table.get("supported_by").is_none() && table.get("sources").is_none() {
        table.scope.report(
            &table.opening(),
            Problem::error("missing-source", "nothing says what the insight rests on")
                .help("add `supported_by: [{id: …, how: …}]`, or `sources` where it is literature")
                .lacks("supported_by"),
        );
    }
    Some(Insight {
        capability: table.one_or_more("capability", term),
        lifecycle_step: table.one_or_more("lifecycle_step", term),
        challenges: table.list("challenges", challenge),
        cities: cities(table, &supported_by),
        supported_by,
        authors: table.list("authors", text(120)),
        common: common?,
        claim: claim?,
        insight_type: insight_type?,
        roar: roar?,
        strength: strength?,
        limits: limits?,
    })
}

/// The author's cities, else those of the records that support the insight, each once.
fn cities(table: &Table<'_>, supported_by: &[Support]) -> Vec<Slug> {
    let given = table.list("cities", one_of(Kind::City));
    if table.get("cities").is_some() {
        return given;
    }
    let mut cities: Vec<Slug> = Vec::new();
    for support in supported_by {
        table.scope.look_into(&support.key);
        for city in table.scope.catalogue.places_of(&support.key) {
            if !cities.contains(&city) {
                cities.push(city);
            }
        }
    }
    cities
}
