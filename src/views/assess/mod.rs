//! The self-test for a mission.

use atlas_model::page::Assess;
use std::rc::Rc;
use yew::prelude::*;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<Assess>,
}

/// The self-test for a mission.
#[component]
pub fn AssessView(_props: &Props) -> Html {
    html! { <h1>{"Test a mission"}</h1> }
}
