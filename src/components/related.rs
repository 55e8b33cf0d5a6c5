use super::{Section, results};
use crate::context::Setting;
use atlas_model::page::RelatedGroup;
use atlas_search::Matcher;
use yew::prelude::*;

/// Related records, each kind of relation under a heading of its own.
pub fn related(groups: &[RelatedGroup], setting: &Setting) -> Vec<Section> {
    let groups = groups.iter().filter(|group| !group.cards.is_empty());
    let sections = groups.filter_map(|group| {
        Section::new(&group.id, &group.label, results(&group.cards, &Matcher::default(), setting))
    });
    sections.collect()
}

/// A list of records with a line of words on each.
pub fn record_list(id: &str, title: &str, entries: Vec<(Html, Html)>) -> Option<Section> {
    if entries.is_empty() {
        return None;
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
    Section::new(id, title, list)
}
