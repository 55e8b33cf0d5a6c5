//! What missions and case studies both say of an undertaking.

use super::{
    Citations, Fact, Row, ecosystem, funding, goals, parties, party, progress_fact, stage_fact,
    target_fact, term_uses,
};
use crate::context::Setting;
use atlas_locale::said::parts;
use atlas_model::{Initiative, page::Names};
use yew::prelude::*;

/// Target, progress and stage, as far as they are recorded.
pub fn standing(initiative: &Initiative, citations: &Citations, setting: &Setting) -> Vec<Fact> {
    let target = initiative.target.as_ref();
    let target = target.map(|target| target_fact(target, citations, setting));
    let progress = initiative.progress.as_ref();
    let progress = progress.map(|progress| progress_fact(progress, citations, setting));
    let stage = initiative.stage.map(|stage| stage_fact(stage, initiative.started, setting));
    [target, progress, stage].into_iter().flatten().collect()
}

/// Who leads and who takes part.
pub fn who(
    initiative: &Initiative,
    names: &Names,
    citations: &Citations,
    setting: &Setting,
) -> Html {
    if initiative.lead.is_none() && initiative.partners.is_empty() {
        return Html::default();
    }
    html! {
        <section class="aside-section">
            <h2 class="aside-section__title">{setting.say(parts::who())}</h2>
            { ecosystem(initiative, setting) }
            <dl class="ledger ledger--narrow">
                if let Some(lead) = &initiative.lead {
                    <div class="ledger__row">
                        <dt>{setting.say(parts::lead())}</dt>
                        <dd>{ party(lead, names, &setting.words) }</dd>
                    </div>
                }
                { parties(&initiative.partners, names, citations, setting) }
            </dl>
        </section>
    }
}

/// By which means.
pub fn instruments(
    initiative: &Initiative,
    names: &Names,
    citations: &Citations,
    setting: &Setting,
) -> Option<Row> {
    let label = |id: &_| names.term("instruments", id).to_owned();
    let used = term_uses(&initiative.instruments, label, citations);
    Row::some(&setting.say(parts::instruments()), used)
}

/// The global goals that it serves, and with what money.
pub fn goals_and_money(
    initiative: &Initiative,
    citations: &Citations,
    setting: &Setting,
) -> [Option<Row>; 2] {
    let goals = goals(&initiative.sdgs, initiative.sdgs_derived, setting);
    [
        Row::some(&setting.say(parts::goals()), goals),
        Row::some(&setting.say(parts::money()), funding(&initiative.funding, citations)),
    ]
}
