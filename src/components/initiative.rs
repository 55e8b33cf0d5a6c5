//! What missions and case studies both say of an undertaking.

use super::{
    Citations, Fact, Row, ecosystem, funding, goals, parties, party, progress_fact, stage_fact,
    target_fact, term_uses,
};
use atlas_model::{Initiative, page::Names};
use yew::prelude::*;

/// Target, progress and stage, as far as they are recorded.
pub fn standing(initiative: &Initiative, citations: &Citations) -> Vec<Fact> {
    let target = initiative.target.as_ref().map(|target| target_fact(target, citations));
    let progress = initiative.progress.as_ref().map(|progress| progress_fact(progress, citations));
    let stage = initiative.stage.map(|stage| stage_fact(stage, initiative.started));
    [target, progress, stage].into_iter().flatten().collect()
}

/// Who leads and who takes part.
pub fn who(initiative: &Initiative, names: &Names, citations: &Citations) -> Html {
    if initiative.lead.is_none() && initiative.partners.is_empty() {
        return Html::default();
    }
    html! {
        <section class="aside-section">
            <h2 class="aside-section__title">{"Who is in it"}</h2>
            { ecosystem(initiative) }
            <dl class="ledger ledger--narrow">
                if let Some(lead) = &initiative.lead {
                    <div class="ledger__row"><dt>{"Led by"}</dt><dd>{ party(lead, names) }</dd></div>
                }
                { parties(&initiative.partners, names, citations) }
            </dl>
        </section>
    }
}

/// By which means.
pub fn instruments(initiative: &Initiative, names: &Names, citations: &Citations) -> Option<Row> {
    let label = |id: &_| names.term("instruments", id).to_owned();
    Row::some("Instruments", term_uses(&initiative.instruments, label, citations))
}

/// The global goals that it serves, and with what money.
pub fn goals_and_money(initiative: &Initiative, citations: &Citations) -> [Option<Row>; 2] {
    let goals = goals(&initiative.sdgs, initiative.sdgs_derived);
    [
        Row::some("Sustainable Development Goals", goals),
        Row::some("Money recorded", funding(&initiative.funding, citations)),
    ]
}
