use super::{Choose, label_of};
use crate::{
    address::{Choice, Years},
    browser::Entry,
    catalogue::Found,
    context::Setting,
};
use atlas_locale::{Said, said::app};
use atlas_model::page::FacetGroup;
use yew::prelude::*;

/// Why nothing was found, and the ways out.
pub fn nothing_found(
    choice: &Choice,
    found: &Found,
    groups: &[FacetGroup],
    setting: &Setting,
    choose: &Choose,
) -> Html {
    let text = choice.text.trim();
    let to = |choice: Choice| choose.reform(move |_: MouseEvent| (choice.clone(), Entry::New));
    html! {
        <div class="empty">
            <h2 class="empty__title">
                { setting.say(if text.is_empty() {
                    Said::from(app::none_fits_filters())
                } else if choice.chosen() == 0 {
                    app::none_has_words(text)
                } else {
                    app::none_has_words_with_filters(text)
                }) }
            </h2>
            <ul class="empty__ways">
                { for found.ways_out.iter().map(|(facet, values, total)| {
                    let names: Vec<&str> = values
                        .iter()
                        .map(|value| label_of(groups, facet, value).unwrap_or(value))
                        .collect();
                    let years = choice.years.said();
                    let years = years.map(|years| setting.words.say(years)).unwrap_or_default();
                    let names = if names.is_empty() { years } else { setting.words.in_a_row(&names) };
                    // A range has no values.
                    let without = if values.is_empty() {
                        choice.of_years(Years::default())
                    } else {
                        choice.of_values(facet, &[])
                    };
                    html! {
                        <li key={format!("{facet}={}", values.len())}>
                            <button type="button" class="button button--quiet"
                                onclick={to(without)}>
                                {setting.say(app::drop_filter(names, *total))}
                            </button>
                        </li>
                    }
                }) }
                if !text.is_empty() {
                    <li key="text">
                        <button type="button" class="button button--quiet"
                            onclick={to(Choice { text: String::new(), pages: 1, ..choice.clone() })}>
                            {setting.say(app::drop_words(text))}
                        </button>
                    </li>
                }
                <li key="all">
                    <button type="button" class="button button--quiet"
                        onclick={to(Choice { pages: 1, ..Choice::default() })}>
                        {setting.say(app::show_everything())}
                    </button>
                </li>
            </ul>
        </div>
    }
}

/// What was sought instead of what is written, where nothing holds that.
pub fn sought_instead(found: &Found, setting: &Setting) -> Html {
    let corrected = found.corrected.as_ref().map(app::sought_instead);
    let dropped = match found.dropped.as_slice() {
        [] => None,
        words => {
            let between = setting.words.say(app::between_words());
            Some(app::sought_without(words.join(&between)))
        }
    };
    if corrected.is_none() && dropped.is_none() {
        return Html::default();
    }
    let said = corrected.into_iter().chain(dropped).map(|said| setting.words.say(said));
    html! { <p class="explore__instead">{said.collect::<Vec<_>>().join(" ")}</p> }
}

/// The index cannot be had: what still works, and a way to try again.
pub fn outage(cause: &str, retry: &Callback<MouseEvent>, setting: &Setting) -> Html {
    html! {
        <div class="notice" role="alert">
            <p>{setting.say(app::search_unavailable(cause))}</p>
            <p class="ways">
                <button type="button" class="button button--quiet" onclick={retry.clone()}>
                    {setting.say(app::try_again())}
                </button>
                // With a target the browser follows it, and not the app.
                <a class="button button--quiet" href="" target="_self">{setting.say(app::load_again())}</a>
            </p>
        </div>
    }
}
