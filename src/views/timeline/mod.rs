//! What happened and what is planned, over the years.

mod asked;
mod controls;
mod list;
mod loaded;
mod picture;
mod span;

use crate::{
    address::Address,
    browser::{self, Entry},
    components::data_links,
    context::{Navigate, use_setting},
    still::use_still,
};
use asked::Asked;
use atlas_locale::said::views;
use atlas_model::{open_data::Format, page::Timeline};
use controls::{Narrowing, Step, filters, zoom};
use list::{AT_A_TIME, list};
use loaded::use_loaded;
use picture::pictures;
use span::Span;
use std::rc::Rc;
use yew::prelude::*;

/// The open data that the page shows.
const MILESTONES: [(&str, &[Format]); 1] = [("milestones", &[Format::Csv])];

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<Timeline>,
}

/// What happened and what is planned, over the years. The address is the state.
#[component]
pub fn TimelineView(props: &Props) -> Html {
    let data = &props.data;
    let setting = use_setting();
    let address = use_context::<Address>().unwrap_or_default();
    let asked = Asked::from_query(&address.query);
    let whole = Span::of(data);
    let span = asked.span(whole);
    let room = use_state(|| (String::new(), AT_A_TIME));
    let room_now = if room.0 == address.query { room.1 } else { AT_A_TIME };
    let loaded = use_loaded(data.clone(), span, !asked.filters.is_empty(), room_now);
    use_effect_with((address.clone(), loaded.waiting), |(address, waiting)| {
        browser::show_chosen();
        if !waiting {
            browser::reveal_results(&address.query);
        }
    });
    let go = use_go(address.path.clone());
    let choose = go.reform(|asked: Asked| (asked, Entry::New));
    let step = {
        let asked = asked.clone();
        go.reform(move |step: Step| (asked.at(step.from(span, whole), whole), Entry::Same))
    };
    let keys = {
        let step = step.clone();
        let backwards = setting.words.run_backwards();
        Callback::from(move |event: KeyboardEvent| {
            let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
            if let Some(pressed) = Step::of_key(&event.key(), backwards).filter(|_| !modified) {
                event.prevent_default();
                step.emit(pressed);
            }
        })
    };
    let shown = loaded.shown(&asked, span);
    let still = use_still(asked != Asked::default() || room_now > AT_A_TIME);
    let options = use_still(false);
    let more = {
        let room = room.setter();
        let query = address.query.clone();
        Callback::from(move |_: MouseEvent| room.set((query.clone(), room_now + AT_A_TIME)))
    };
    if data.total == 0 {
        return html! {
            <div class="years">
                <h1>{setting.say(views::timeline_title())}</h1>
                <p>{setting.say(views::timeline_empty())}</p>
            </div>
        };
    }
    let narrowing =
        Narrowing { asked: &asked, choose: &choose, options: &options, setting: &setting };
    html! {
        <div class="years">
            <h1>{setting.say(views::timeline_title())}</h1>
            <p class="years__lead">{setting.say(views::timeline_lead())}</p>
            { filters(data, &narrowing) }
            <section class="years__shown" aria-labelledby="along">
                <div class="years__bar">
                    <h2 class="years__span queried" id="along">{span.in_words(&setting.words)}</h2>
                    { zoom(span, whole, &step, &setting) }
                </div>
                <div class="years__picture queried" role="group" tabindex="0" onkeydown={keys}
                    aria-label={setting.say(views::timeline_picture())}>
                    { still.show(|| pictures(data, &asked, span, shown.as_deref(), &setting)) }
                </div>
            </section>
            <section class="years__list queried" aria-labelledby="in-order" aria-busy={loaded.waiting.to_string()}>
                <h2 class="section__title" id="in-order">{setting.say(views::timeline_list())}</h2>
                { list(data, &loaded, &asked, span, &setting, &more, &still) }
            </section>
            { data_links(&setting.say(views::timeline_data()), &MILESTONES, &setting) }
        </div>
    }
}

/// Goes to another choice of the same page.
#[hook]
fn use_go(path: String) -> Callback<(Asked, Entry)> {
    let navigate = use_context::<Navigate>();
    use_callback((path, navigate), |(asked, entry): (Asked, Entry), (path, navigate)| {
        let query = asked.to_query();
        let href = if query.is_empty() { path.clone() } else { format!("{path}?{query}") };
        if let Some(navigate) = navigate {
            navigate.go(href, entry);
        }
    })
}
