//! The pages of the second app (`atlas-views`): one folder for each kind of
//! [`atlas_model::page::View`]. What they need is in a bundle of its own, so that no reader of an
//! article pays for it. They are rendered at build like every page, and taken over in the browser.

pub mod assess;
mod compare;
mod timeline;
mod world_map;

use crate::app::Live;
use assess::AssessView;
use atlas_model::page::View;
use compare::CompareView;
use std::rc::Rc;
use timeline::TimelineView;
use world_map::WorldMapView;
use yew::prelude::*;

/// What a page of the second app shows.
pub fn live(view: View) -> Live {
    let show: Box<dyn Fn() -> Html> = match view {
        View::Assess(data) => {
            let data = Rc::new(data);
            Box::new(move || html! { <AssessView data={data.clone()} /> })
        }
        View::Compare(data) => {
            let data = Rc::new(data);
            Box::new(move || html! { <CompareView data={data.clone()} /> })
        }
        View::Timeline(data) => {
            let data = Rc::new(data);
            Box::new(move || html! { <TimelineView data={data.clone()} /> })
        }
        View::WorldMap(data) => {
            let data = Rc::new(data);
            Box::new(move || html! { <WorldMapView data={data.clone()} /> })
        }
    };
    Live::new(move |_| Some(show()))
}
