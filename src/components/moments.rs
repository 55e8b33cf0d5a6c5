//! Moments of records as pictures of years draw them.

use crate::{
    charts::timeline::{Event, Shape, State},
    naming,
};
use atlas_locale::Words;
use atlas_model::{MilestoneKind, Moment, MomentState};

/// A moment as it is drawn.
pub fn event(moment: &Moment, words: &Words) -> Event {
    Event {
        when: moment.when,
        title: moment.title.clone(),
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
