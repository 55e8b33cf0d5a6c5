use crate::catalog::Catalog;
use atlas_model::{
    Basis, Capability, Challenge, CriterionRating, EditorialLabel, EvidenceLevel, FundingKind,
    Grade, InsightType, Kind, Level, LifecycleStep, Mandate, MilestoneKind, MilestoneState,
    OrganisationKind, Part, ParticipationLevel, Polarity, Power, ProgressState, ProjectStage,
    Recognition, RoarPart, Role, SourceKind, Stage, Strength, Term, VocabularyTerm,
};
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
        "record_kind": closed::<Kind>(),
        "stage": closed::<Stage>(),
        "progress": closed::<ProgressState>(),
        "recognition": closed::<Recognition>(),
        "mandate": closed::<Mandate>(),
        "participation": closed::<ParticipationLevel>(),
        "basis": closed::<Basis>(),
        "grade": closed::<Grade>(),
        "source_kind": closed::<SourceKind>(),
        "organisation_kind": closed::<OrganisationKind>(),
        "part": closed::<Part>(),
        "role": closed::<Role>(),
        "funding_kind": closed::<FundingKind>(),
        "rating": closed::<CriterionRating>(),
        "milestone_kind": closed::<MilestoneKind>(),
        "milestone_state": closed::<MilestoneState>(),
        "project_stage": closed::<ProjectStage>(),
        "polarity": closed::<Polarity>(),
        "level": closed::<Level>(),
        "powers": closed::<Power>(),
        "evidence_level": closed::<EvidenceLevel>(),
        "insight_type": closed::<InsightType>(),
        "roar": closed::<RoarPart>(),
        "capability": closed::<Capability>(),
        "lifecycle_step": closed::<LifecycleStep>(),
        "strength": closed::<Strength>(),
        "editorial_label": closed::<EditorialLabel>(),
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

fn closed<T: Term>() -> Vec<Value> {
    T::ALL.iter().map(|term| json!({ "id": term.id(), "label": term.label() })).collect()
}
