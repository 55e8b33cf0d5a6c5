use crate::context::Setting;
use yew::prelude::*;

/// An icon of the sprite; the words beside it say what it means.
pub fn icon(name: &str, setting: &Setting) -> Html {
    html! {
        <svg class="icon" aria-hidden="true">
            <use href={format!("{}{name}", setting.assets.icons)}></use>
        </svg>
    }
}
