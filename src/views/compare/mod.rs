//! Records side by side.

use atlas_model::page::Compare;
use std::rc::Rc;
use yew::prelude::*;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<Compare>,
}

/// Records side by side.
#[component]
pub fn CompareView(_props: &Props) -> Html {
    html! { <h1>{"Compare"}</h1> }
}
