//! All fields as one form, which hears what is done in it.

use crate::{browser, context::use_setting};
use atlas_locale::{Said, said::publish};
use yew::prelude::*;

/// What the frame of all fields is told.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Takes the name of a field that was left.
    pub left: Callback<String>,
    /// The fields.
    pub children: Html,
}

/// How long typing pauses before a reader's ears are told how much room is left.
const PAUSE: u32 = 1000;

/// All fields. It hears which one is left, and tells how much room one has, once typing pauses.
#[component]
pub fn Fields(props: &Props) -> Html {
    let setting = use_setting();
    let told = use_state(String::new);
    let latest = use_mut_ref(|| 0_u32);
    let oninput = {
        let (told, words) = (told.setter(), setting.words);
        Callback::from(move |event: InputEvent| {
            let number = {
                let mut latest = latest.borrow_mut();
                *latest = latest.wrapping_add(1);
                *latest
            };
            let Some((length, limit)) = browser::limit_told(&event) else { return };
            let (told, latest, words) = (told.clone(), latest.clone(), words.clone());
            yew::platform::spawn_local(async move {
                browser::wait(PAUSE).await;
                if *latest.borrow() == number {
                    told.set(words.say(room(length, limit)));
                }
            });
        })
    };
    let onfocusout = {
        let left = props.left.clone();
        Callback::from(move |event: FocusEvent| {
            if let Some(field) = browser::field_left(&event) {
                left.emit(field);
            }
        })
    };
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    let onmousedown = |event: MouseEvent| browser::hold_focus(&event);
    let onclick = |event: MouseEvent| browser::focus_pressed(&event);
    html! {
        <form class="form__write" autocomplete="off" novalidate=true {oninput} {onfocusout}
            {onmousedown} {onclick} {onsubmit}>
            <p class="visually-hidden" role="status">{(*told).clone()}</p>
            { props.children.clone() }
        </form>
    }
}

/// How much room a text has.
fn room(length: usize, limit: usize) -> Said<'static> {
    match limit.checked_sub(length) {
        Some(left) => publish::room_left(left),
        None => publish::room_exceeded(length - limit),
    }
}
