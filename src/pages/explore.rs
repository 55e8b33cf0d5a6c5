//! Search and facets over everything. The address is the state: what shows follows from it.

use crate::{
    address::{Address, Choice},
    browser::{self, Entry},
    catalogue::{Catalogue, Found, Loading},
    components::{
        explore::{Facets, chips, named, nothing_found, outage, search_bar, sought_instead},
        results,
    },
    context::{Navigate, use_setting},
};
use atlas_model::page::Explore;
use atlas_search::Part;
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

/// How many results show at once while the reader types: as many as fit on a screen. The rest
/// follow when those are painted, so that no letter waits for what is below the fold.
const WHILE_TYPING: usize = 4;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The catalogue as it stands before anyone chooses.
    pub data: Explore,
}

/// The page of search and facets.
#[component]
pub fn ExplorePage(props: &Props) -> Html {
    let setting = use_setting();
    let address = use_context::<Address>().unwrap_or_default();
    let choice = Choice::from_query(&address.query);
    let choose = use_choose(address.path.clone());
    let (loading, retry) = use_catalogue(props.data.index.clone());
    let ready = loading.ready().cloned();
    let groups = use_memo(props.data.facets.clone(), Vec::clone);
    let (found, fault, open_facet) = use_found(&choice, ready.clone(), &props.data);
    let loading = fault.map_or(loading, Loading::Failed);
    let waiting = found.is_none() && !matches!(loading, Loading::Failed(_));
    let latest = use_mut_ref(|| Rc::new(as_rendered(&props.data)));
    if let Some(found) = found {
        latest.replace(found);
    }
    let found = latest.borrow().clone();
    use_effect_with((address, waiting), |(address, waiting)| {
        if !waiting {
            browser::reveal_results(&address.query);
        }
    });
    let more = {
        let next = Choice { pages: choice.pages + 1, ..choice.clone() };
        choose.reform(move |_: MouseEvent| (next.clone(), Entry::Same))
    };
    let typing = use_typing(&choice.text);
    let now = if typing { found.cards.len().min(WHILE_TYPING) } else { found.cards.len() };
    // The counts follow the results, too.
    let counted = use_mut_ref(|| (found.clone(), choice.clone()));
    if !typing {
        counted.replace((found.clone(), choice.clone()));
    }
    let (counts, counted_for) = counted.borrow().clone();
    let has_more = found.cards.len() < usize::try_from(found.total).unwrap_or(usize::MAX);
    html! {
        <div class="explore">
            <h1 class="explore__title">{"Explore missions, case studies and insights"}</h1>
            { search_bar(&choice, &found, waiting, &setting, &choose) }
            if let Loading::Failed(cause) = &loading { { outage(cause, &retry) } }
            <p class="without-script">
                {"To narrow the list, go by "}
                <a href={setting.href("challenges/")}>{"challenge"}</a>
                {" or by "}
                <a href={setting.href("cities/")}>{"city"}</a>
                {"; or read all "}
                <a href={setting.href("missions/")}>{"missions"}</a>
                {", "}
                <a href={setting.href("case-studies/")}>{"case studies"}</a>
                {" and "}
                <a href={setting.href("insights/")}>{"insights"}</a>
                {"."}
            </p>
            <div class="explore__columns">
                <Facets groups={groups.clone()} counts={counts.counts.clone()}
                    choice={counted_for} choose={choose.clone()} open={open_facet}
                    off={matches!(loading, Loading::Failed(_))} />
                <section class="explore__results" aria-labelledby="results"
                    aria-busy={waiting.to_string()}>
                    <h2 class="visually-hidden" id="results">{"Results"}</h2>
                    { chips(&choice, &groups, &setting, &choose) }
                    if found.total == 0 {
                        { nothing_found(&choice, &found, &groups, &choose) }
                    }
                    { sought_instead(&found) }
                    { named(&found.named) }
                    { results(&found.cards[..now], &found.matcher, &setting) }
                    if has_more {
                        <p class="explore__more">
                            <button type="button" class="button button--quiet" onclick={more}
                                disabled={ready.is_none()}>{"Show more"}</button>
                        </p>
                    }
                </section>
            </div>
        </div>
    }
}

/// Whether the reader has just typed this text, and its results have not been painted yet.
#[hook]
fn use_typing(text: &str) -> bool {
    let painted = use_state_eq(|| text.to_owned());
    let typing = *painted != text && browser::is_typing();
    use_effect_with((text.to_owned(), typing), {
        let painted = painted.setter();
        move |(text, typing): &(String, bool)| {
            let text = text.clone();
            let waiting = if *typing {
                Some(browser::after_paint(move || painted.set(text)))
            } else {
                painted.set(text);
                None
            };
            move || drop(waiting)
        }
    });
    typing
}

/// What a choice finds, none while it is being loaded; why it cannot be loaded; and what loads the
/// counts of a facet that is opened.
#[hook]
fn use_found(
    choice: &Choice,
    ready: Option<Catalogue>,
    data: &Explore,
) -> (Option<Rc<Found>>, Option<String>, Callback<String>) {
    let arrived = use_state(|| 0_usize);
    let fault = use_state_eq(|| None);
    let load = {
        let (arrived, fault) = (arrived.setter(), fault.setter());
        use_callback(ready.clone(), move |parts: Vec<Part>, catalogue| {
            let Some(catalogue) = catalogue.clone() else { return };
            let (arrived, fault) = (arrived.clone(), fault.clone());
            spawn_local(async move {
                fault.set(catalogue.clone().fetch(parts).await.err());
                arrived.set(catalogue.parts());
            });
        })
    };
    let parts = ready.as_ref().map(Catalogue::parts);
    let answer = use_memo((choice.clone(), parts), |(choice, _)| match ready.as_ref() {
        _ if choice.is_default() => Ok(Rc::new(as_rendered(data))),
        None => Err(Vec::new()),
        Some(catalogue) => browser::measured("search", || catalogue.find(choice))
            .map(Rc::new)
            .map_err(|missing| missing.parts),
    });
    use_effect_with(answer.as_ref().clone().err().unwrap_or_default(), {
        let load = load.clone();
        move |parts: &Vec<Part>| {
            if !parts.is_empty() {
                load.emit(parts.clone());
            }
        }
    });
    let open = use_callback(ready.clone(), move |facet: String, catalogue| {
        let part = catalogue.as_ref().and_then(|catalogue| catalogue.facet_part(&facet));
        if let Some(part) = part {
            load.emit(vec![part]);
        }
    });
    (answer.as_ref().clone().ok(), (*fault).clone(), open)
}

/// Takes the reader to another choice: what is typed replaces the address, all else adds to the
/// history.
#[hook]
fn use_choose(path: String) -> Callback<(Choice, Entry)> {
    let navigate = use_context::<Navigate>();
    use_callback((path, navigate), |(choice, entry): (Choice, Entry), (path, navigate)| {
        let query = choice.to_query();
        let mark = if query.is_empty() { "" } else { "?" };
        if let Some(navigate) = navigate {
            navigate.go(format!("{path}{mark}{query}"), entry);
        }
    })
}

/// The catalogue, loaded once the page is alive, and a way to try again.
#[hook]
fn use_catalogue(href: String) -> (Loading, Callback<MouseEvent>) {
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
    ((*loading).clone(), load.reform(|_| ()))
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
