use super::card;
use crate::context::Setting;
use atlas_model::page::Card;
use yew::prelude::*;

/// Records in a list, the words of a query marked; an empty query marks nothing.
pub fn results(cards: &[Card], query: &str, setting: &Setting) -> Html {
    html! {
        <ol class="results">
            { for cards.iter().map(|entry| html! {
                <li class="results__entry" key={entry.href.clone()}>
                    { card(entry, query, setting) }
                </li>
            }) }
        </ol>
    }
}
