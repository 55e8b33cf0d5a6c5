use super::{Citations, Section};
use atlas_model::{Milestone, MilestoneState, Term};
use yew::prelude::*;

/// What happened and what is planned, oldest first.
pub fn milestones(milestones: &[Milestone], citations: &Citations) -> Option<Section> {
    if milestones.is_empty() {
        return None;
    }
    let mut ordered: Vec<&Milestone> = milestones.iter().collect();
    ordered.sort_by_key(|milestone| milestone.date.sort_key());
    let list = html! {
        <ol class="timeline">
            { for ordered.into_iter().map(|milestone| entry(milestone, citations)) }
        </ol>
    };
    Section::new("milestones", "Milestones", list)
}

fn entry(milestone: &Milestone, citations: &Citations) -> Html {
    let done = milestone.state == MilestoneState::Done;
    let kind = if done {
        milestone.kind.label().to_owned()
    } else {
        format!("{} · {}", milestone.kind.label(), milestone.state.label().to_lowercase())
    };
    html! {
        <li class={format!("timeline__entry timeline__entry--{}", milestone.state.id())}>
            <time class="timeline__date" datetime={milestone.date.machine_readable()}>
                {milestone.date.in_words()}
            </time>
            <div class="timeline__event">
                <p>{&milestone.title}{ citations.of(&milestone.citation) }</p>
                <p class="timeline__kind">{kind}</p>
            </div>
        </li>
    }
}
