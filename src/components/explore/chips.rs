use super::{Choose, label_of};
use crate::{
    address::{Choice, Years},
    browser::{self, Entry},
    components::icon,
    context::Setting,
    naming,
};
use atlas_locale::said::app;
use atlas_model::page::FacetGroup;
use yew::prelude::*;

/// What is chosen, each to be taken away, and a way to clear it all.
pub fn chips(choice: &Choice, groups: &[FacetGroup], setting: &Setting, choose: &Choose) -> Html {
    if choice.chosen() == 0 {
        return Html::default();
    }
    let clear = {
        let bare = Choice {
            text: choice.text.clone(),
            sort: choice.sort.clone(),
            pages: 1,
            ..Choice::default()
        };
        choose.reform(move |event: MouseEvent| {
            browser::hand_focus_on(&event);
            (bare.clone(), Entry::New)
        })
    };
    let remove = |without: Choice| {
        choose.reform(move |event: MouseEvent| {
            browser::hand_focus_on(&event);
            (without.clone(), Entry::New)
        })
    };
    let values =
        choice.filters.iter().flat_map(|of| of.values.iter().map(move |value| (&of.facet, value)));
    let years = choice.years.said().map(|years| {
        let years = setting.words.say(years);
        let remove = remove(choice.of_years(Years::default()));
        html! {
            <li key="years">
                <button type="button" class="chip" onclick={remove}
                    aria-label={setting.say(app::chosen_years_remove(&years))}>
                    {setting.say(app::chosen_years(&years))}{ icon("x", setting) }
                </button>
            </li>
        }
    });
    html! {
        <div class="chips">
            <ul class="chips__list" aria-label={setting.say(app::chosen_filters())}>
                { for values.map(|(key, value)| {
                    let name = naming::facet(key);
                    let name = name.map_or_else(|| key.clone(), |name| setting.words.say(name));
                    let unknown = || setting.words.say(app::facet_unknown_value(value));
                    let label = label_of(groups, key, value).map_or_else(unknown, str::to_owned);
                    let remove = remove(choice.toggled(key, value));
                    html! {
                        <li key={format!("{key}={value}")}>
                            <button type="button" class="chip" onclick={remove}
                                aria-label={setting.say(app::chosen_remove(&name, &label))}>
                                {label}{ icon("x", setting) }
                            </button>
                        </li>
                    }
                }) }
                { for years }
            </ul>
            <button type="button" class="button-text" onclick={clear}>{setting.say(app::chosen_clear())}</button>
        </div>
    }
}
