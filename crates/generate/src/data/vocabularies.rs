use crate::catalog::Catalog;
use atlas_model::{
    Basis, Capability, Challenge, CriterionRating, EditorialLabel, EvidenceLevel, FundingKind,
    Grade, InsightType, Kind, Level, LifecycleStep, Mandate, MilestoneKind, MilestoneState,
    OrganisationKind, Part, ParticipationLevel, Polarity, Power, ProgressState, ProjectStage,
    Recognition, RoarPart, Role, SourceKind, Stage, Strength, VocabularyTerm,
};
use mission_atlas_app::naming::{self, Worded};
use serde_json::{Value, json};

/// The terms that tables use, with what they mean: those of the showcase's own vocabularies, then
/// the closed lists.
pub(super) fn vocabularies(catalog: &Catalog<'_>) -> Vec<u8> {
    let own = &catalog.site.vocabularies;
    let lists = json!({
        "challenges": own.challenges.iter().map(challenge).collect::<Vec<_>>(),
        "sectors": terms(&own.sectors),
        "instruments": terms(&own.instruments),
        "governance": terms(&own.governance),
        "methods": terms(&own.methods),
        "record_kind": closed::<Kind>(catalog),
        "stage": closed::<Stage>(catalog),
        "progress": closed::<ProgressState>(catalog),
        "recognition": closed::<Recognition>(catalog),
        "mandate": closed::<Mandate>(catalog),
        "participation": closed::<ParticipationLevel>(catalog),
        "basis": closed::<Basis>(catalog),
        "grade": closed::<Grade>(catalog),
        "source_kind": closed::<SourceKind>(catalog),
        "organisation_kind": closed::<OrganisationKind>(catalog),
        "part": closed::<Part>(catalog),
        "role": closed::<Role>(catalog),
        "funding_kind": closed::<FundingKind>(catalog),
        "rating": closed::<CriterionRating>(catalog),
        "milestone_kind": closed::<MilestoneKind>(catalog),
        "milestone_state": closed::<MilestoneState>(catalog),
        "project_stage": closed::<ProjectStage>(catalog),
        "polarity": closed::<Polarity>(catalog),
        "level": closed::<Level>(catalog),
        "powers": closed::<Power>(catalog),
        "evidence_level": closed::<EvidenceLevel>(catalog),
        "insight_type": closed::<InsightType>(catalog),
        "roar": closed::<RoarPart>(catalog),
        "capability": closed::<Capability>(catalog),
        "lifecycle_step": closed::<LifecycleStep>(catalog),
        "strength": closed::<Strength>(catalog),
        "editorial_label": closed::<EditorialLabel>(catalog),
    });
    let mut file = serde_json::to_vec_pretty(&lists).expect("lists have string keys alone");
    file.push(b'\n');
    file
}

fn challenge(challenge: &Challenge) -> Value {
    json!({
        "id": challenge.id,
        "label": challenge.label,
        "definition": challenge.definition,
        "sdgs": challenge.sdgs,
        "sub_terms": challenge.sub_terms,
    })
}

fn terms(terms: &[VocabularyTerm]) -> Vec<Value> {
    let term = |term: &VocabularyTerm| json!({ "id": term.id, "label": term.label, "definition": term.definition });
    terms.iter().map(term).collect()
}

fn closed<T: Worded>(catalog: &Catalog<'_>) -> Vec<Value> {
    let term = |term: &T| json!({ "id": term.id(), "label": catalog.say(naming::term(*term)) });
    T::ALL.iter().map(term).collect()
}
