use crate::browser;
use yew::prelude::*;

/// What the reader points at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pointed {
    /// A mark, by the frame that it is in and the city that names it.
    Mark { frame: usize, place: usize },
    /// A city in the list.
    Place(usize),
    /// Neither.
    Nothing,
}

/// What an event points at.
pub fn pointed(event: &Event) -> Pointed {
    let mark = || {
        let told = browser::told_by(event, "data-mark")?;
        let (frame, place) = told.split_once('-')?;
        Some(Pointed::Mark { frame: frame.parse().ok()?, place: place.parse().ok()? })
    };
    let place = || Some(Pointed::Place(browser::told_by(event, "data-place")?.parse().ok()?));
    mark().or_else(place).unwrap_or(Pointed::Nothing)
}

/// What the reader points at now, and what tells that something is pointed at.
#[hook]
pub fn use_pointed() -> (UseStateHandle<Pointed>, Callback<Pointed>) {
    let state = use_state_eq(|| Pointed::Nothing);
    let setter = state.setter();
    let point = use_callback((), move |pointed, ()| setter.set(pointed));
    (state, point)
}
