//! What happened and what is planned, over the years.

use atlas_model::page::Timeline;
use std::rc::Rc;
use yew::prelude::*;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<Timeline>,
}

/// What happened and what is planned, over the years.
#[component]
pub fn TimelineView(_props: &Props) -> Html {
    html! { <h1>{"Timeline"}</h1> }
}
