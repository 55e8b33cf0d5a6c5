//! How an undertaking is doing, and whether what it says of itself fits together.

use super::evidence::citation;
use crate::{
    decode::{
        Node, Table,
        fields::{edtf, term, text},
    },
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{Initiative, Progress, ProgressState, Stage, Term};

/// How an undertaking is doing. A state that claims something has a date and a source.
pub(crate) fn progress(node: &Node, scope: &Scope<'_>) -> Option<Progress> {
    let table = Table::open(node, scope)?;
    let state: Option<ProgressState> = table.required("state", term);
    let as_of = table.optional("as_of", edtf);
    let basis = table.optional("basis", term);
    let remark = table.optional("note", text(500));
    let citation = citation(&table);
    if let Some(state) = state.filter(|state| state.claims()) {
        for (field, code, what) in [
            ("as_of", "progress-without-date", "a date"),
            ("source", "progress-without-source", "a source"),
        ] {
            if table.get(field).is_none() {
                scope.report(
                    &table.opening(),
                    Problem::error(code, format!("the progress `{}` needs {what}", state.id()))
                        .help(format!("add `{field}: …`, or write `state: not-assessed`")),
                );
            }
        }
    }
    table.close();
    Some(Progress { state: state?, as_of, basis, note: remark, citation })
}

/// Whether a stage and a state of progress can both be so.
fn fits(stage: Stage, progress: ProgressState) -> bool {
    use ProgressState as P;
    match stage {
        Stage::Proposed => {
            matches!(progress, P::NotAssessed | P::Unknown | P::Contested | P::Superseded)
        }
        Stage::Adopted => !matches!(progress, P::Achieved | P::PartlyAchieved | P::Lapsed),
        Stage::InDelivery => progress != P::Superseded,
        Stage::Concluded => !matches!(progress, P::OnTrack | P::Behind),
        Stage::Superseded => !matches!(progress, P::OnTrack | P::Behind),
        Stage::Abandoned => !matches!(progress, P::OnTrack | P::Behind | P::Achieved),
        Stage::Unknown => true,
    }
}

/// Warns of a stage that does not fit the progress.
pub(crate) fn check_stage(table: &Table<'_>, initiative: &Initiative) {
    let (Some(stage), Some(progress)) = (initiative.stage, &initiative.progress) else { return };
    if fits(stage, progress.state) {
        return;
    }
    if let Some(node) = table.get("stage") {
        table.scope.report(
            &node.span,
            Problem::warning(
                "stage-against-progress",
                format!(
                    "the stage `{}` does not fit the progress `{}`",
                    stage.id(),
                    progress.state.id()
                ),
            )
            .help("change one of the two"),
        );
    }
}

/// Warns of a target that is still on track when its year is past.
pub(crate) fn check_target(table: &Table<'_>, initiative: &Initiative) {
    let (Some(target), Some(progress)) = (&initiative.target, &initiative.progress) else { return };
    let (Some(year), Some(today)) = (target.year, table.scope.catalogue.options.today) else {
        return;
    };
    if progress.state != ProgressState::OnTrack || year >= today.as_edtf().year() {
        return;
    }
    let state = table.get("progress").and_then(|node| node.field("state"));
    if let Some(node) = state {
        table.scope.report(
            &node.span,
            Problem::warning(
                "target-past",
                format!("the target year {year} is past, and the progress still `on-track`"),
            )
            .help("write how it ended: achieved, partly-achieved, missed, or unknown"),
        );
    }
}
