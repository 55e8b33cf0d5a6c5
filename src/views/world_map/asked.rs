use super::{
    columns::{Loaded, use_columns},
    counted::Counted,
};
use crate::{
    address::{Choice, Years},
    browser,
};
use atlas_model::page::{CITY_COLUMN, WorldMap, YEAR_COLUMN};
use std::{collections::BTreeSet, rc::Rc};
use yew::prelude::*;

/// What the page knows of a choice.
pub struct Asked {
    /// What it leaves; while that is being loaded, what the one before it left.
    pub counted: Rc<Counted>,
    /// Whether it is being loaded.
    pub waiting: bool,
    /// Why it cannot be loaded. Then all shows.
    pub fault: Option<String>,
    /// Tries to load again.
    pub retry: Callback<MouseEvent>,
    /// Loads the counts of a facet that is opened.
    pub open_facet: Callback<String>,
}

/// Counts what a choice leaves, and loads what that takes.
#[hook]
pub fn use_asked(choice: &Choice, map: &Rc<WorldMap>) -> Asked {
    let Loaded { columns, fault, load } = use_columns(map.columns.clone());
    let opened = use_state_eq(BTreeSet::new);
    let rendered = use_memo((), |()| Counted::rendered(map));
    let answer = use_memo((choice.clone(), columns), |(choice, columns)| {
        if choice.is_default() {
            Some(rendered.clone())
        } else {
            browser::measured("map", || Counted::of(choice, columns)).map(Rc::new)
        }
    });
    let needed = needed(choice, &opened);
    use_effect_with(needed.clone(), {
        let load = load.clone();
        move |needed: &BTreeSet<String>| load.emit(needed.clone())
    });
    let latest = use_mut_ref(|| rendered.clone());
    if let Some(counted) = answer.as_ref() {
        latest.replace(counted.clone());
    }
    let fault = fault.filter(|_| answer.is_none());
    let counted = if fault.is_some() { rendered } else { latest.borrow().clone() };
    let retry =
        use_callback((needed, load), |_: MouseEvent, (needed, load)| load.emit(needed.clone()));
    let open_facet = {
        let opened = opened.clone();
        Callback::from(move |facet: String| {
            let mut more = (*opened).clone();
            more.insert(facet);
            opened.set(more);
        })
    };
    let waiting = answer.is_none() && fault.is_none();
    Asked { counted, waiting, fault, retry, open_facet }
}

/// The columns that it takes to count what a choice leaves, and the values of the facets that show.
fn needed(choice: &Choice, opened: &BTreeSet<String>) -> BTreeSet<String> {
    if choice.is_default() {
        return BTreeSet::new();
    }
    let shown =
        atlas_model::FACETS.iter().filter(|facet| facet.open).map(|facet| facet.key.to_owned());
    let years = (choice.years != Years::default()).then(|| YEAR_COLUMN.to_owned());
    shown
        .chain(opened.iter().cloned())
        .chain(choice.filters.iter().map(|filter| filter.facet.clone()))
        .chain(years)
        .chain([CITY_COLUMN.to_owned()])
        .collect()
}
