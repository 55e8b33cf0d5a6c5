use super::{Choose, label_of};
use crate::{
    address::{Choice, Years},
    browser::Entry,
    catalogue::Found,
};
use atlas_model::page::FacetGroup;
use yew::prelude::*;

/// Why nothing was found, and the ways out.
pub fn nothing_found(
    choice: &Choice,
    found: &Found,
    groups: &[FacetGroup],
    choose: &Choose,
) -> Html {
    let text = choice.text.trim();
    let to = |choice: Choice| choose.reform(move |_: MouseEvent| (choice.clone(), Entry::New));
    html! {
        <div class="empty">
            <h2 class="empty__title">
                if text.is_empty() {
                    {"No record fits these filters together"}
                } else if choice.chosen() == 0 {
                    {format!("No record has all of “{text}”")}
                } else {
                    {format!("No record has “{text}” with these filters")}
                }
            </h2>
            <ul class="empty__ways">
                { for found.ways_out.iter().map(|(facet, values, total)| {
                    let names: Vec<&str> = values
                        .iter()
                        .map(|value| label_of(groups, facet, value).unwrap_or(value))
                        .collect();
                    let years = choice.years.in_words().unwrap_or_default();
                    let names = if names.is_empty() { years } else { names.join(", ") };
                    let mut without = Choice { pages: 1, ..choice.clone() };
                    // A range has no values.
                    if values.is_empty() {
                        without.years = Years::default();
                    } else {
                        without.filters.remove(facet);
                    }
                    html! {
                        <li key={format!("{facet}={}", values.len())}>
                            <button type="button" class="button button--quiet"
                                onclick={to(without)}>
                                {format!("Drop {names} to get {total}")}
                            </button>
                        </li>
                    }
                }) }
                if !text.is_empty() {
                    <li key="text">
                        <button type="button" class="button button--quiet"
                            onclick={to(Choice { text: String::new(), pages: 1, ..choice.clone() })}>
                            {format!("Search without “{text}”")}
                        </button>
                    </li>
                }
                <li key="all">
                    <button type="button" class="button button--quiet"
                        onclick={to(Choice { pages: 1, ..Choice::default() })}>
                        {"Show everything"}
                    </button>
                </li>
            </ul>
        </div>
    }
}

/// What was sought instead of what is written, where nothing holds that.
pub fn sought_instead(found: &Found) -> Html {
    let corrected = found.corrected.as_ref().map(|text| format!("Showing results for “{text}”. "));
    let dropped = match found.dropped.as_slice() {
        [] => None,
        words => Some(format!(
            "No record has all these words. Showing records without “{}”.",
            words.join("”, “")
        )),
    };
    if corrected.is_none() && dropped.is_none() {
        return Html::default();
    }
    html! { <p class="explore__instead">{corrected}{dropped}</p> }
}

/// The index cannot be had: what still works, and a way to try again.
pub fn outage(cause: &str, retry: &Callback<MouseEvent>) -> Html {
    html! {
        <div class="notice" role="alert">
            <p>
                {format!("Search is not available: {cause}. ")}
                {"The records below, and the pages by challenge and by city, work without it."}
            </p>
            <p class="ways">
                <button type="button" class="button button--quiet" onclick={retry.clone()}>
                    {"Try again"}
                </button>
                // With a target the browser follows it, and not the app.
                <a class="button button--quiet" href="" target="_self">{"Load the page again"}</a>
            </p>
        </div>
    }
}
