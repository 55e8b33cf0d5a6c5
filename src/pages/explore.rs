//! Search and facets over everything. The address is the state: what shows follows from it.

use crate::{
    address::{Address, Choice},
    asking::{Asked, use_asked},
    browser::{self, Entry},
    components::{
        explore::{
            Choose, Facets, chips, nothing_found, outage, search_bar, sought_instead, suggestions,
        },
        results,
    },
    context::{Navigate, Setting, use_setting},
    still::use_still,
};
use atlas_locale::{Message, Value, said::app};
use atlas_model::page::{Explore, Page};
use std::{rc::Rc, sync::Arc};
use yew::prelude::*;

/// How many results show at once while the reader types: as many as fit on a screen. The rest, and
/// what stands beside them, follow once those are painted and the reader pauses: no letter waits for
/// what is below the fold, nor for what nobody reads who writes.
const WHILE_TYPING: usize = 3;

/// How long a pause is, in milliseconds: longer than hands that know their keys take from one to the
/// next.
const PAUSE: u32 = 120;

/// What shows on the page of search and facets; nothing on any other.
pub fn live(page: &Page) -> Option<Html> {
    page.explore.clone().map(|data| html! { <ExplorePage {data} /> })
}

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The catalogue as it stands before anyone chooses.
    pub data: Arc<Explore>,
}

/// The page of search and facets.
#[component]
pub fn ExplorePage(props: &Props) -> Html {
    let setting = use_setting();
    let address = use_context::<Address>().unwrap_or_default();
    let choice = Choice::from_query(&address.query);
    let choose = use_choose(address.path.clone());
    let groups = use_memo((), |()| props.data.facets.clone());
    let Asked { found, named, waiting, fault, ready, retry, open_facet } =
        use_asked(&choice, &props.data);
    use_effect_with((address, waiting), |(address, waiting)| {
        if !waiting {
            browser::reveal_results(&address.query);
        }
    });
    // Cards come and go with every choice, and their buttons begin unpressed.
    use_effect(browser::mark_picks);
    let more = {
        let next = Choice { pages: choice.pages + 1, ..choice.clone() };
        choose.reform(move |_: MouseEvent| (next.clone(), Entry::Same))
    };
    let typing = use_typing(&choice.text);
    let now = if typing { found.cards.len().min(WHILE_TYPING) } else { found.cards.len() };
    let beside = use_mut_ref(|| (found.clone(), choice.clone(), named.clone()));
    if !typing {
        beside.replace((found.clone(), choice.clone(), named));
    }
    let (counts, counted_for, named) = beside.borrow().clone();
    let choose_beside = use_latest_text(&choice.text, &choose);
    let first = use_mut_ref(|| found.clone());
    let still = use_still(!Rc::ptr_eq(&first.borrow(), &found));
    let has_more = found.cards.len() < usize::try_from(found.total).unwrap_or(usize::MAX);
    html! {
        <div class="explore">
            <h1 class="explore__title">{setting.say(app::explore_title())}</h1>
            { suggestions(search_bar(&choice, &found, waiting, &setting, &choose), &named, &setting) }
            if let Some(cause) = &fault { { outage(cause, &retry, &setting) } }
            <p class="without-script">{ without_script(&setting) }</p>
            <div class="explore__columns">
                <Facets groups={groups.clone()} counts={counts.counts.clone()}
                    choice={counted_for} choose={choose_beside} open={open_facet}
                    off={fault.is_some()} />
                <section class="explore__results queried" aria-labelledby="results"
                    aria-busy={waiting.to_string()}>
                    <h2 class="visually-hidden" id="results">{setting.say(app::results())}</h2>
                    { chips(&choice, &groups, &setting, &choose) }
                    if found.total == 0 {
                        { nothing_found(&choice, &found, &groups, &setting, &choose) }
                    }
                    { sought_instead(&found, &setting) }
                    { still.show(|| results(&found.cards[..now], &found.matcher, &setting)) }
                    if has_more {
                        <p class="explore__more">
                            <button type="button" class="button button--quiet" onclick={more}
                                disabled={!ready}>{setting.say(app::show_more())}</button>
                        </p>
                    }
                </section>
            </div>
        </div>
    }
}

/// The ways through the catalogue for whoever cannot choose.
fn without_script(setting: &Setting) -> Html {
    let link = |path: &str, said: Message| {
        html! { <a href={setting.href(path)}>{setting.say(said)}</a> }
    };
    let [challenge, city, missions, cases, insights] = [0, 1, 2, 3, 4].map(Value::Slot);
    let links = [
        link("challenges/", app::by_challenge()),
        link("cities/", app::by_city()),
        link("missions/", app::all_missions()),
        link("case-studies/", app::all_case_studies()),
        link("insights/", app::all_insights()),
    ];
    setting.fill(app::without_script(challenge, city, missions, cases, insights), &links)
}

/// Whether the reader is typing: has just typed this text, and has not paused since its results were
/// painted.
#[hook]
fn use_typing(text: &str) -> bool {
    // The text at which the reader paused; none since another was typed.
    let paused_at = use_mut_ref(|| Some(text.to_owned()));
    let typing = paused_at.borrow().as_deref() != Some(text) && browser::is_typing();
    paused_at.replace((!typing).then(|| text.to_owned()));
    let show = use_force_update();
    use_effect_with((text.to_owned(), typing), move |(text, typing): &(String, bool)| {
        let text = text.clone();
        let pause = typing.then(|| {
            browser::after_paint(PAUSE, move || {
                paused_at.replace(Some(text));
                show.force_update();
            })
        });
        move || drop(pause)
    });
    typing
}

/// Takes the reader to another choice of the text that is typed by now: what shows may be of one that
/// was there a few letters ago.
#[hook]
fn use_latest_text(text: &str, choose: &Choose) -> Choose {
    let latest = use_mut_ref(String::new);
    text.clone_into(&mut latest.borrow_mut());
    use_callback(choose.clone(), move |(choice, entry): (Choice, Entry), choose| {
        choose.emit((Choice { text: latest.borrow().clone(), ..choice }, entry));
    })
}

/// Takes the reader to another choice: what is typed replaces the address, all else adds to the
/// history.
#[hook]
pub fn use_choose(path: String) -> Callback<(Choice, Entry)> {
    let navigate = use_context::<Navigate>();
    use_callback((path, navigate), |(choice, entry): (Choice, Entry), (path, navigate)| {
        let query = choice.to_query();
        let mark = if query.is_empty() { "" } else { "?" };
        if let Some(navigate) = navigate {
            navigate.go(format!("{path}{mark}{query}"), entry);
        }
    })
}
