use super::{
    evidence::{cited, evidence},
    initiative::initiative,
    references::{challenge, one_of, vocabulary},
};
use crate::decode::{
    Table,
    fields::{term, text},
};
use atlas_model::{CaseStudy, Common, Kind};

/// Reads a case study. Required fields come last, so that the lack of one keeps no other from being
/// checked.
pub(crate) fn case_study(table: &Table<'_>, common: Option<Common>) -> Option<CaseStudy> {
    let cities = table.at_least_one("cities", table.list("cities", one_of(Kind::City)));
    let challenges = table.at_least_one("challenges", table.list("challenges", challenge));
    let question = table.required("question", text(280));
    let period = table.required("period", text(80));
    let evidence_level = table.required("evidence_level", term);
    Some(CaseStudy {
        missions: table.list("missions", one_of(Kind::Mission)),
        methods: table.list("methods", vocabulary("methods", |v| &v.methods)),
        cost: table.optional("cost", evidence),
        enablers: table.list("enablers", cited(400)),
        barriers: table.list("barriers", cited(400)),
        lessons: table.list("lessons", cited(400)),
        transfer_notes: table.list("transfer_notes", cited(400)),
        authors: table.list("authors", text(120)),
        initiative: initiative(table, challenges.as_deref().unwrap_or_default()),
        common: common?,
        cities: cities?,
        challenges: challenges?,
        question: question?,
        period: period?,
        evidence_level: evidence_level?,
    })
}
