use super::{asked::Asked, span::Span};
use crate::{
    charts::{
        picture,
        timeline::{Event, Tally, Years, events_along, tallies},
    },
    components::moments::event,
    context::Setting,
    naming,
};
use atlas_locale::{Words, said::views};
use atlas_model::{
    Moment, MomentState, Term,
    page::{MomentsRecord, Timeline},
};
use yew::prelude::*;

/// How wide the picture is on a desk and on a phone.
const WIDE: f64 = 1100.0;
const NARROW: f64 = 328.0;

/// The moments of some years along them: each as a mark where there is room for that, else as
/// numbers. Where those asked for are not at hand, nothing shows but what is known of all.
pub fn pictures(
    data: &Timeline,
    asked: &Asked,
    span: Span,
    shown: Option<&[(&Moment, &MomentsRecord)]>,
    setting: &Setting,
) -> Html {
    let words = &setting.words;
    let as_event =
        |(moment, record): &(&Moment, &MomentsRecord)| event(moment, &record.goals_before, words);
    let events: Option<Vec<Event>> = shown.map(|shown| shown.iter().map(as_event).collect());
    let tallied = match shown {
        Some(shown) => counted(shown, words),
        None if asked.filters.is_empty() => known(data, span, words),
        None => Vec::new(),
    };
    let drawn = |form: &str, width, class| {
        let years = Years {
            id: format!("all-years-{form}"),
            title: words.say(views::timeline_moments_of(span.in_words(words))),
            description: words.say(views::timeline_same_below()),
            span: Some((span.from, span.to)),
            width,
            class,
            words: words.clone(),
        };
        let marks = events.as_ref().and_then(|events| events_along(&years, events, &[]));
        picture(&marks.unwrap_or_else(|| tallies(&years, &tallied)))
    };
    if tallied.iter().all(|tally| tally.counts.is_empty()) {
        let why = if shown.is_some() { views::timeline_nothing_drawn() } else { views::loading() };
        return html! { <p class="years__none">{setting.say(why)}</p> };
    }
    html! {
        <div class="by-width">
            { drawn("wide", WIDE, "by-width__wide") }
            { drawn("narrow", NARROW, "by-width__narrow") }
        </div>
    }
}

fn tally(state: MomentState, counts: Vec<(i16, u32)>, words: &Words) -> Tally {
    let class = match state {
        MomentState::Done => "tally tally--done",
        MomentState::Partly => "tally tally--partly",
        MomentState::Planned => "tally",
        MomentState::Missed => "tally tally--missed",
        MomentState::Changed => "tally tally--changed",
    };
    Tally { label: words.say(naming::term(state)), class, counts }
}

/// What is known of all moments: how many there are.
fn known(data: &Timeline, span: Span, words: &Words) -> Vec<Tally> {
    let within = |(year, _): &(i16, u32)| span.has(*year);
    let of_state = data.counts.iter();
    of_state
        .map(|counts| {
            tally(counts.state, counts.years.iter().copied().filter(within).collect(), words)
        })
        .collect()
}

fn counted(shown: &[(&Moment, &MomentsRecord)], words: &Words) -> Vec<Tally> {
    let of_state = |state: &MomentState| {
        let moments = shown.iter().map(|(moment, _)| moment);
        let moments = moments.filter(|moment| moment.state == *state);
        tally(*state, moments.map(|moment| (moment.when.year(), 1)).collect(), words)
    };
    MomentState::ALL.iter().map(of_state).collect()
}
