use super::icon;
use crate::context::Setting;
use atlas_locale::said::{app, parts};
use atlas_model::page::{ChallengeCount, ChallengeName};
use yew::prelude::*;

/// A challenge type: its icon in its hue, always with its words, and a link to its page.
pub fn challenge_mark(name: &ChallengeName, setting: &Setting) -> Html {
    let class = format!("challenge challenge--{}", name.id);
    html! {
        <a {class} href={setting.href(&format!("challenges/{}/", name.id))}>
            { icon(&name.icon, setting) }
            <span>{&name.label}</span>
        </a>
    }
}

/// The challenge types of a record, the primary one first.
pub fn challenge_marks<'a>(
    names: impl IntoIterator<Item = &'a ChallengeName>,
    setting: &Setting,
) -> Html {
    let items: Vec<Html> = names
        .into_iter()
        .map(|name| html! { <li key={name.id.as_str()}>{ challenge_mark(name, setting) }</li> })
        .collect();
    if items.is_empty() {
        return Html::default();
    }
    html! { <ul class="challenges" aria-label={setting.say(app::challenges())}>{ items }</ul> }
}

/// The challenge types as an index with the number of records in each.
pub fn challenge_index(counts: &[ChallengeCount], setting: &Setting) -> Html {
    html! {
        <ul class="index">
            { for counts.iter().map(|entry| html! {
                <li key={entry.name.id.as_str()}>
                    <a class="index__link" href={setting.href(&format!("challenges/{}/", entry.name.id))}>
                        <span class={format!("challenge challenge--{}", entry.name.id)}>
                            { icon(&entry.name.icon, setting) }
                            <span>{&entry.name.label}</span>
                        </span>
                        {" "}<span class="index__count">
                            {setting.words.number(entry.count)}
                            <span class="visually-hidden">
                                {" "}{setting.say(parts::index_records(entry.count))}
                            </span>
                        </span>
                    </a>
                </li>
            }) }
        </ul>
    }
}
