use super::{Choose, said::Said};
use crate::{
    address::Choice,
    browser::{self, Entry},
    catalogue::Found,
    components::icon,
    context::Setting,
    naming,
};
use atlas_locale::said::app;
use atlas_model::SORTS;
use yew::prelude::*;

/// The line to write on, the count of results and their order.
pub fn search_bar(
    choice: &Choice,
    found: &Found,
    waiting: bool,
    setting: &Setting,
    choose: &Choose,
) -> Html {
    let type_text = {
        let choice = choice.clone();
        choose.reform(move |event: InputEvent| {
            let text = browser::value_of(&event);
            (Choice { text, pages: 1, ..choice.clone() }, Entry::Same)
        })
    };
    let sort = {
        let choice = choice.clone();
        choose.reform(move |event: Event| {
            let sort = browser::value_of(&event);
            (Choice { sort, pages: 1, ..choice.clone() }, Entry::New)
        })
    };
    let count = if waiting {
        setting.words.say(app::searching())
    } else {
        setting.words.say(app::results_count(found.total))
    };
    html! {
        <form class="search-line" role="search" data-live="" action={setting.href("explore/")}>
            { icon("search", setting) }
            <input class="search-line__field" type="search" name="q" aria-label={setting.say(app::search())}
                placeholder={setting.say(app::search_hint())} autocomplete="off" spellcheck="false"
                aria-describedby="suggestions"
                enterkeyhint="search" value={choice.text.clone()} oninput={type_text} />
            <span class="search-line__count">{&count}</span>
            <Said words={count} />
            <label class="search-line__sort">
                <span class="search-line__label">{setting.say(app::sort_by())}{" "}</span>
                <select onchange={sort}>
                    { for SORTS.iter().enumerate().map(|(position, order)| {
                        let chosen = choice.sort == order.key
                            || (position == 0 && choice.sort.is_empty());
                        html! { <option value={order.key} selected={chosen}>{setting.say(naming::order(order.key))}</option> }
                    }) }
                </select>
            </label>
        </form>
    }
}
