//! Moments of records as pictures of years draw them, and as lists name them.

use crate::{
    charts::timeline::{Event, Shape, State},
    context::Setting,
    naming,
};
use atlas_locale::{Value, Words, said::views};
use atlas_model::{MilestoneKind, Moment, MomentState, page::InLanguage};
use yew::prelude::*;

/// A moment as it is drawn, given the earlier wordings of its record's goal.
pub fn event(moment: &Moment, goals: &[InLanguage], words: &Words) -> Event {
    Event {
        when: moment.when,
        title: match moment.goal_before(goals) {
            Some(_) => words.say(views::goal_before(&moment.title)),
            None => moment.title.clone(),
        },
        date: naming::short_date(words, moment.when),
        words: naming::moment(words, moment),
        shape: shape(moment),
        state: match moment.state {
            MomentState::Done | MomentState::Changed => State::Done,
            MomentState::Partly => State::Partly,
            MomentState::Planned => State::Planned,
            MomentState::Missed => State::Missed,
        },
    }
}

/// What a moment is, in the language of its record, given the earlier wordings of its goal.
pub fn what(
    moment: &Moment,
    lang: Option<&String>,
    goals: &[InLanguage],
    setting: &Setting,
) -> Html {
    let titled = |lang: Option<&String>| {
        html! { <span lang={lang.cloned()}>{&moment.title}</span> }
    };
    match moment.goal_before(goals) {
        Some((_, lang)) => {
            setting.fill(views::goal_before(Value::Slot(0)), &[titled(lang.as_ref())])
        }
        None => titled(lang),
    }
}

fn shape(moment: &Moment) -> Shape {
    match moment.kind {
        _ if moment.state == MomentState::Changed => Shape::Change,
        None | Some(MilestoneKind::Target) => Shape::Target,
        Some(MilestoneKind::Adoption | MilestoneKind::Closure) => Shape::Decision,
        Some(MilestoneKind::Achievement) => Shape::Achievement,
        Some(MilestoneKind::Setback) => Shape::Setback,
        Some(MilestoneKind::ChangeOfGoal) => Shape::Change,
        Some(_) => Shape::Step,
    }
}
