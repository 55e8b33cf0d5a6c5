use atlas_locale::{Message, said::views};
use atlas_model::Edtf;

/// Something at its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When, as exact as it is known.
    pub when: Edtf,
    /// The same, as a label says it: an uncertain date has a question mark.
    pub date: String,
    /// What.
    pub title: String,
    /// Of what kind and how it went, in words: `Report · planned`.
    pub words: String,
    /// Of what kind, as a shape.
    pub shape: Shape,
    /// How it went, as a filling.
    pub state: State,
}

/// What kinds of event look like. Few enough that each can be told from the others when it is
/// small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A disc: something was done.
    Step,
    /// A square: something was decided.
    Decision,
    /// A diamond: something is to be reached.
    Target,
    /// A triangle that points up: something was reached.
    Achievement,
    /// A triangle that points down: something went wrong.
    Setback,
    /// A band with a point to the right: the goal became another one.
    Change,
}

/// How it went with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Filled.
    Done,
    /// Half filled.
    Partly,
    /// Hollow.
    Planned,
    /// Hollow, and struck through.
    Missed,
}

impl Shape {
    /// Every shape, in the order of a key.
    pub const ALL: [Self; 6] =
        [Self::Step, Self::Decision, Self::Target, Self::Achievement, Self::Setback, Self::Change];

    /// What a key says of it.
    pub fn label(self) -> Message {
        match self {
            Self::Step => views::event_step(),
            Self::Decision => views::event_decision(),
            Self::Target => views::event_target(),
            Self::Achievement => views::event_achievement(),
            Self::Setback => views::event_setback(),
            Self::Change => views::event_change(),
        }
    }
}

impl State {
    /// Every state, in the order of a key.
    pub const ALL: [Self; 4] = [Self::Done, Self::Partly, Self::Planned, Self::Missed];

    /// What a key says of it.
    pub fn label(self) -> Message {
        match self {
            Self::Done => views::event_happened(),
            Self::Partly => views::event_partly(),
            Self::Planned => views::event_planned(),
            Self::Missed => views::event_missed(),
        }
    }
}

impl Event {
    /// Where on an axis of years its mark stands: in the middle of what its date leaves open.
    pub fn middle(&self) -> f64 {
        let (start, end) = self.when.span();
        f64::midpoint(start, end)
    }
}
