use super::{
    Event, State, Tally, Wording, axis::Axis, labelled::labelled, stacks::stacks, tallies,
};
use crate::charts::{Mark, Scene};
use atlas_locale::{Message, Words, said::views};

/// What a picture of years is, and how much room it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Years {
    /// Unique in its page.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What a reader who cannot see it should know.
    pub description: String,
    /// The first and the last year that show; where none are given, those in which something is.
    pub span: Option<(i16, i16)>,
    /// How wide it is.
    pub width: f64,
    /// The classes of the whole.
    pub class: &'static str,
    /// What is said in it, in the language of its page.
    pub words: Words,
}

impl Years {
    /// The axis from `left` to `right` that shows some spans of years, or those that are asked for.
    pub(super) fn axis(
        &self,
        spans: impl IntoIterator<Item = (f64, f64)>,
        left: f64,
        right: f64,
    ) -> Axis {
        let asked = self.span.map(|(first, last)| (f64::from(first), f64::from(last) + 1.0));
        match asked {
            Some(asked) => Axis::over([asked], left, right),
            None => Axis::over(spans, left, right),
        }
    }

    pub(super) fn scene(&self, height: f64, marks: Vec<Mark>) -> Scene {
        Scene {
            id: self.id.clone(),
            title: self.title.clone(),
            description: self.description.clone(),
            width: self.width,
            height: height.ceil(),
            class: format!("picture--mirrored {}", self.class).into(),
            marks,
        }
    }
}

/// Events along the years, and how a goal was worded meanwhile: as much of it in words as fits.
pub fn timeline(about: &Years, events: &[Event], wordings: &[Wording]) -> Scene {
    events_along(about, events, wordings)
        .unwrap_or_else(|| tallies(about, &counted(events, &about.words)))
}

/// A mark for each event along the years, with its words where they fit; none where there are too
/// many.
pub fn events_along(about: &Years, events: &[Event], wordings: &[Wording]) -> Option<Scene> {
    let mut events = events.to_vec();
    events.sort_by(|one, other| one.middle().total_cmp(&other.middle()));
    labelled(about, &events, wordings).or_else(|| stacks(about, &events))
}

/// How many events of each state there are in each year.
fn counted(events: &[Event], words: &Words) -> Vec<Tally> {
    let tally = |(state, label, class): (State, Message, &'static str)| {
        let of_state = events.iter().filter(|event| event.state == state);
        let counts = of_state.map(|event| (event.when.year(), 1)).collect();
        Tally { label: words.say(label), class, counts }
    };
    [
        (State::Done, views::tally_happened(), "tally tally--done"),
        (State::Partly, views::tally_partly(), "tally tally--partly"),
        (State::Planned, views::tally_planned(), "tally"),
        (State::Missed, views::tally_missed(), "tally tally--missed"),
    ]
    .map(tally)
    .into()
}
