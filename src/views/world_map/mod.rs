//! Cities on a map of the world.

use atlas_model::page::WorldMap;
use std::rc::Rc;
use yew::prelude::*;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<WorldMap>,
}

/// Cities on a map of the world.
#[component]
pub fn WorldMapView(_props: &Props) -> Html {
    html! { <h1>{"Map"}</h1> }
}
