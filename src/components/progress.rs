use super::{Citations, Fact};
use crate::{context::Setting, naming};
use atlas_locale::{
    Value,
    said::{language, parts},
};
use atlas_model::{Edtf, Progress, ProgressState, Stage, Target, Term};
use yew::prelude::*;

/// How a mission is doing: a shape of its own and the word, never a colour alone.
pub fn progress_mark(state: ProgressState, setting: &Setting) -> Html {
    let (line, fill) = shape(state);
    html! {
        <span class="progress">
            <svg class={format!("progress__shape progress__shape--{}", state.id())} viewBox="0 0 16 16" aria-hidden="true">
                <path class="progress__line" d={line}></path>
                <path d={fill}></path>
            </svg>
            <span>{setting.say(naming::term(state))}</span>
        </span>
    }
}

const RING: &str = "M14.2 8A6.2 6.2 0 1 1 1.8 8 6.2 6.2 0 0 1 14.2 8Z";

/// What is drawn as a line and what is filled, for each state, on a square of 16.
fn shape(state: ProgressState) -> (String, &'static str) {
    let (line, fill) = match state {
        // The stylesheet breaks this ring into dashes.
        ProgressState::NotAssessed => ("", ""),
        ProgressState::OnTrack => ("", "M8 8V3.8A4.2 4.2 0 1 1 3.8 8Z"),
        ProgressState::Behind => ("", "M8 8V3.8A4.2 4.2 0 0 1 12.2 8Z"),
        ProgressState::MilestoneReached => ("", "M8 4.4 11.6 8 8 11.6 4.4 8Z"),
        ProgressState::Achieved => {
            return (
                String::new(),
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10.1L3.9 8l1.1-1.1 2 2 4.1-4.1 1.1 1.1Z",
            );
        }
        ProgressState::PartlyAchieved => ("", "M8 1.8v12.4A6.2 6.2 0 0 1 8 1.8Z"),
        ProgressState::Missed => ("M3.6 12.4l8.8-8.8", ""),
        ProgressState::Lapsed => ("M4.6 8h6.8", ""),
        ProgressState::Contested => {
            return (
                "M10.2 8a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0ZM15 8a4.6 4.6 0 1 1-9.2 0A4.6 4.6 0 0 1 15 8Z"
                    .to_owned(),
                "",
            );
        }
        ProgressState::Superseded => ("M4.6 8h6M8.4 5.6 10.8 8l-2.4 2.4", ""),
        ProgressState::Unknown => {
            ("M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2", "M7.2 10.6h1.6v1.6H7.2Z")
        }
    };
    (format!("{RING}{line}"), fill)
}

/// How a mission is doing, with as of when, on what basis and according to what.
pub fn progress_fact(progress: &Progress, citations: &Citations, setting: &Setting) -> Fact {
    let as_of = progress.as_of.map(|date| {
        html! { <time datetime={date.machine_readable()}>{naming::date(&setting.words, date)}</time> }
    });
    let basis = progress.basis.map(|basis| naming::within(&setting.words, naming::term(basis)));
    let between = (as_of.is_some() && basis.is_some()).then(|| setting.say(language::between()));
    Fact {
        label: setting.words.say(parts::progress()),
        value: progress_mark(progress.state, setting),
        note: html! { <>{as_of}{between}{basis}{ citations.of(&progress.citation) }</> },
    }
}

/// Where a record stands in its life, and since when.
pub fn stage_fact(stage: Stage, started: Option<Edtf>, setting: &Setting) -> Fact {
    let note = started.map(|date| {
        let date = html! { <time datetime={date.machine_readable()}>{naming::date(&setting.words, date)}</time> };
        setting.fill(parts::stage_since(Value::Slot(0)), &[date])
    });
    Fact {
        label: setting.words.say(parts::stage()),
        value: html! { {setting.say(naming::term(stage))} },
        note: note.unwrap_or_default(),
    }
}

/// What is to be reached, and by when.
pub fn target_fact(target: &Target, citations: &Citations, setting: &Setting) -> Fact {
    let value = match target.year {
        Some(year) => html! { <time datetime={year.to_string()}>{year}</time> },
        None => html! { {setting.say(parts::target_no_year())} },
    };
    Fact {
        label: setting.words.say(parts::target()),
        value,
        note: html! { <>{ setting.recorded(&target.outcome) }{ citations.of(&target.citation) }</> },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_a_shape_of_its_own() {
        let shapes: Vec<_> = ProgressState::ALL.iter().map(|state| shape(*state)).collect();
        for (position, shape) in shapes.iter().enumerate() {
            assert!(!shapes[..position].contains(shape), "{:?}", ProgressState::ALL[position]);
        }
    }
}
