use super::{Citations, Section};
use atlas_model::Cited;
use yew::prelude::*;

/// A list of short texts, each with what it rests on, under a heading.
pub fn cited(id: &str, title: &str, texts: &[Cited], citations: &Citations) -> Option<Section> {
    if texts.is_empty() {
        return None;
    }
    let list = html! {
        <ul class="points" lang={citations.1.foreign()}>
            { for texts.iter().map(|text| html! {
                <li>{&text.text}{ citations.of(&text.citation) }</li>
            }) }
        </ul>
    };
    Section::new(id, title, list)
}
