use super::{Choose, label_of};
use crate::{
    address::{Choice, Years},
    browser::{self, Entry},
    catalogue::facet,
    components::icon,
    context::Setting,
};
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
        choice.filters.iter().flat_map(|(key, values)| values.iter().map(move |v| (key, v)));
    let years = choice.years.in_words().map(|years| {
        let remove = remove(choice.of_years(Years::default()));
        html! {
            <li key="years">
                <button type="button" class="chip" onclick={remove}
                    aria-label={format!("Remove target year: {years}")}>
                    {format!("Target {years}")}{ icon("x", setting) }
                </button>
            </li>
        }
    });
    html! {
        <div class="chips">
            <ul class="chips__list" aria-label="Chosen filters">
                { for values.map(|(key, value)| {
                    let name = facet(key).map_or(key.as_str(), |facet| facet.label);
                    let label = label_of(groups, key, value)
                        .map_or_else(|| format!("“{value}”, not known here"), str::to_owned);
                    let remove = remove(choice.toggled(key, value));
                    html! {
                        <li key={format!("{key}={value}")}>
                            <button type="button" class="chip" onclick={remove}
                                aria-label={format!("Remove {name}: {label}")}>
                                {label}{ icon("x", setting) }
                            </button>
                        </li>
                    }
                }) }
                { for years }
            </ul>
            <button type="button" class="button-text" onclick={clear}>{"Clear all"}</button>
        </div>
    }
}
