use super::{results, section};
use crate::context::Setting;
use atlas_model::page::RelatedGroup;
use yew::prelude::*;

/// Related records, each kind of relation under a heading of its own.
pub fn related(groups: &[RelatedGroup], setting: &Setting) -> Html {
    html! {
        <>
            { for groups.iter().filter(|group| !group.cards.is_empty()).map(|group| html! {
                <section class="section" key={group.label.clone()}>
                    <h2 class="section__title">{&group.label}</h2>
                    { results(&group.cards, "", setting) }
                </section>
            }) }
        </>
    }
}

/// A list of records with a line of words on each.
pub fn record_list(id: &'static str, title: &str, entries: Vec<(Html, Html)>) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    let list = html! {
        <ul class="entries">
            { for entries.into_iter().map(|(name, words)| html! {
                <li class="entries__entry">
                    <p class="entries__title">{name}</p>
                    <p>{words}</p>
                </li>
            }) }
        </ul>
    };
    section(id, title, list)
}
