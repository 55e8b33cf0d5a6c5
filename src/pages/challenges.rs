use crate::components::{PageHead, icon, page_head};
use crate::context::Setting;
use atlas_locale::said::pages;
use atlas_model::page::{ChallengeCount, Challenges};
use yew::prelude::*;

/// All challenge types, with what each covers.
pub fn challenges(page: &Challenges, setting: &Setting) -> Html {
    let title = setting.say(pages::challenges_title());
    let lead = setting.say(pages::challenges_lead());
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            <ul class="shelf">
                { for page.challenges.iter().map(|entry| shelved(entry, setting)) }
            </ul>
        </>
    }
}

fn shelved(entry: &ChallengeCount, setting: &Setting) -> Html {
    let ChallengeCount { name, definition, count } = entry;
    let records = setting.say(pages::challenges_records(*count));
    html! {
        <li class={format!("shelf__item challenge--{}", name.id)} key={name.id.as_str()}>
            <h2 class="shelf__title">
                <span class="shelf__icon">{ icon(&name.icon, setting) }</span>
                <a class="shelf__link" href={setting.href(&format!("challenges/{}/", name.id))}>
                    {&name.label}
                </a>
            </h2>
            if let Some(definition) = definition { <p>{definition}</p> }
            <p class="soft small">{records}</p>
        </li>
    }
}
