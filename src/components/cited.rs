use super::{Citations, section};
use atlas_model::Cited;
use yew::prelude::*;

/// A list of short texts, each with what it rests on, under a heading.
pub fn cited(id: &'static str, title: &str, texts: &[Cited], citations: &Citations) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let list = html! {
        <ul class="points">
            { for texts.iter().map(|text| html! {
                <li>{&text.text}{ citations.of(&text.citation) }</li>
            }) }
        </ul>
    };
    section(id, title, list)
}
