use crate::components::{PageHead, icon, page_head};
use crate::context::Setting;
use atlas_model::page::{ChallengeCount, Challenges};
use yew::prelude::*;

/// All challenge types, with what each covers.
pub fn challenges(page: &Challenges, setting: &Setting) -> Html {
    let head = PageHead {
        title: "Challenges",
        lead: Some(
            "What missions take on. Choose one to see who works on it, and how it is going.",
        ),
        ..PageHead::default()
    };
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
    let records = if *count == 1 { "1 record".to_owned() } else { format!("{count} records") };
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
