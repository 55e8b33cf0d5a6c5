use super::{card::kind_and_place, compare_button, heading};
use crate::context::Setting;
use atlas_model::page::Card;
use yew::prelude::*;

/// Records side by side, without their facts. Each title is a heading of the level given.
pub fn shelf(cards: &[Card], level: u8, setting: &Setting) -> Html {
    html! {
        <ul class="shelf">
            { for cards.iter().map(|card| {
                let kind = [Some(kind_and_place(card, &setting.words)), card.note.clone()];
                let kind = kind.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                html! {
                    <li class="shelf__item" key={card.href.clone()}>
                        <p class="shelf__kind">{kind}</p>
                        { heading(level, "shelf__title", html! {
                            <a class="shelf__link" href={card.href.clone()}
                                lang={card.lang.clone()}>{&card.title}</a>
                        }) }
                        if let Some(line) = &card.line { <p lang={card.lang.clone()}>{line}</p> }
                        { compare_button(card.into(), setting) }
                    </li>
                }
            }) }
        </ul>
    }
}
