//! How the page of search asks the catalogue: what is loaded when, and what shows meanwhile.

use crate::{
    address::Choice,
    browser,
    catalogue::{Catalogue, Found, Loading, Named},
};
use atlas_model::page::Explore;
use atlas_search::Part;
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

/// What the page knows of a choice.
pub struct Asked {
    /// What it finds; while that is being loaded, what the one before it found.
    pub found: Rc<Found>,
    /// Pages that its text names; known before what it finds is loaded.
    pub named: Rc<Vec<Named>>,
    /// Whether it is being loaded.
    pub waiting: bool,
    /// Why it cannot be loaded. Then what was rendered shows.
    pub fault: Option<String>,
    /// Whether the catalogue is there.
    pub ready: bool,
    /// Tries to load again.
    pub retry: Callback<MouseEvent>,
    /// Loads the counts of a facet that is opened.
    pub open_facet: Callback<String>,
}

/// Asks the catalogue for what a choice finds, and loads what that takes.
#[hook]
pub fn use_asked(choice: &Choice, data: &Explore) -> Asked {
    let (loading, load) = use_catalogue(data.index.clone());
    let catalogue = loading.ready().cloned();
    let (fault, load_parts) = use_parts(catalogue.clone());
    let rendered = use_memo((), |()| as_rendered(data));
    let parts = catalogue.as_ref().map(Catalogue::parts);
    let answer = use_memo((choice.clone(), parts), |(choice, _)| match &catalogue {
        _ if choice.is_default() => Ok(rendered.clone()),
        None => Err(Vec::new()),
        Some(catalogue) => browser::measured("search", || catalogue.find(choice))
            .map(Rc::new)
            .map_err(|missing| missing.parts),
    });
    let missing = answer.as_ref().clone().err();
    use_effect_with(missing.clone().unwrap_or_default(), {
        let load_parts = load_parts.clone();
        move |missing: &Vec<Part>| {
            if !missing.is_empty() {
                load_parts.emit(missing.clone());
            }
        }
    });
    let fault = match loading {
        Loading::Failed(cause) => Some(cause),
        _ => fault.filter(|_| missing.is_some()),
    };
    let latest = use_mut_ref(|| rendered.clone());
    if let Ok(found) = answer.as_ref() {
        latest.replace(found.clone());
    }
    let found = if fault.is_some() { rendered } else { latest.borrow().clone() };
    let named = use_memo((choice.text.clone(), found.clone(), catalogue.clone()), |asked| {
        let (text, found, catalogue) = asked;
        catalogue.as_ref().map(|catalogue| catalogue.named(text, &found.cards)).unwrap_or_default()
    });
    let retry = use_callback(
        (missing.clone(), load_parts.clone(), load),
        |_: MouseEvent, (missing, load_parts, load)| match missing {
            Some(missing) if !missing.is_empty() => load_parts.emit(missing.clone()),
            _ => load.emit(()),
        },
    );
    let open_facet =
        use_callback((catalogue.clone(), load_parts), |facet: String, (catalogue, load_parts)| {
            let part = catalogue.as_ref().and_then(|catalogue| catalogue.facet_part(&facet));
            if let Some(part) = part {
                load_parts.emit(vec![part]);
            }
        });
    let waiting = missing.is_some() && fault.is_none();
    Asked { found, named, waiting, fault, ready: catalogue.is_some(), retry, open_facet }
}

/// Why parts of the index could not be loaded the last time, and what loads some.
#[hook]
fn use_parts(catalogue: Option<Catalogue>) -> (Option<String>, Callback<Vec<Part>>) {
    // With each that arrives the page is rendered anew.
    let arrived = use_state(|| 0_usize);
    let fault = use_state_eq(|| None);
    let load = {
        let (arrived, fault) = (arrived.setter(), fault.setter());
        use_callback(catalogue, move |parts: Vec<Part>, catalogue| {
            let Some(catalogue) = catalogue.clone() else { return };
            let (arrived, fault) = (arrived.clone(), fault.clone());
            spawn_local(async move {
                fault.set(catalogue.clone().fetch(parts).await.err());
                arrived.set(catalogue.parts());
            });
        })
    };
    ((*fault).clone(), load)
}

/// The catalogue, loaded once the page is alive, and what loads it again.
#[hook]
fn use_catalogue(href: String) -> (Loading, Callback<()>) {
    let loading = use_state(|| Loading::Waiting);
    let load = {
        let loading = loading.setter();
        use_callback(href, move |(), href| {
            let (loading, href) = (loading.clone(), href.clone());
            if let Some(catalogue) = Catalogue::loaded(&href) {
                loading.set(Loading::Ready(catalogue));
                return;
            }
            loading.set(Loading::Waiting);
            spawn_local(async move {
                loading.set(match Catalogue::load(href).await {
                    Ok(catalogue) => Loading::Ready(catalogue),
                    Err(cause) => Loading::Failed(cause),
                });
            });
        })
    };
    use_effect_with((), {
        let load = load.clone();
        move |()| load.emit(())
    });
    ((*loading).clone(), load)
}

/// The catalogue as it was rendered: nothing chosen, all counts as they stand.
fn as_rendered(data: &Explore) -> Found {
    let counts = data.facets.iter().map(|group| {
        let values = group.values.iter().map(|value| (value.value.clone(), value.count));
        (group.key.clone(), values.collect())
    });
    Found {
        total: data.total,
        cards: data.cards.clone(),
        counts: counts.collect(),
        ..Found::default()
    }
}
