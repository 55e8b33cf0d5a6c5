use crate::naming;
use atlas_locale::Words;
use atlas_model::{Moment, MomentState};
use yew::prelude::*;

/// A moment in an ordered list: when, what, and further words about it.
pub fn moment_entry(moment: &Moment, what: Html, further: Html, words: &Words) -> Html {
    let variant = match moment.state {
        MomentState::Planned => "planned",
        MomentState::Missed => "missed",
        MomentState::Changed => "changed",
        MomentState::Done | MomentState::Partly => "done",
    };
    html! {
        <li class={format!("timeline__entry timeline__entry--{variant}")}>
            <time class="timeline__date" datetime={moment.when.machine_readable()}>
                {naming::date(words, moment.when)}
            </time>
            <div class="timeline__event">
                <p>{what}</p>
                <p class="timeline__kind">{naming::moment(words, moment)}{further}</p>
            </div>
        </li>
    }
}
