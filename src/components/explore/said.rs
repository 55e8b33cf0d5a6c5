use crate::browser;
use yew::prelude::*;

/// How long words stand before they are told, in milliseconds: longer than between two letters.
const PAUSE: u32 = 1000;

#[derive(PartialEq, Properties)]
pub struct SaidProps {
    pub words: String,
}

/// Words that a screen reader tells once they have stood for a moment, and not each time that they
/// change while the reader types.
#[component]
pub fn Said(props: &SaidProps) -> Html {
    let said = use_state_eq(|| props.words.clone());
    use_effect_with(props.words.clone(), {
        let said = said.setter();
        move |words: &String| {
            let words = words.clone();
            let waiting = browser::later(PAUSE, move || said.set(words));
            move || drop(waiting)
        }
    });
    html! { <span class="visually-hidden" role="status">{(*said).clone()}</span> }
}
