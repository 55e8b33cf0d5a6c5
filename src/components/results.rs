use super::card;
use crate::context::Setting;
use atlas_model::page::Card;
use atlas_search::Matcher;
use yew::prelude::*;

/// Records in a list, marked where they match.
pub fn results(cards: &[Card], matcher: &Matcher, setting: &Setting) -> Html {
    html! {
        <ol class="results">
            { for cards.iter().map(|entry| html! {
                <li class="results__entry" key={entry.href.clone()}>
                    { card(entry, matcher, setting) }
                </li>
            }) }
        </ol>
    }
}
