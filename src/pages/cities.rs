use crate::components::{PageHead, page_head, regions, world};
use crate::context::Setting;
use atlas_model::page::Cities;
use yew::prelude::*;

/// All cities, by region of the world.
pub fn cities(page: &Cities, setting: &Setting) -> Html {
    let lead =
        format!("{} cities in {} countries, by region of the world.", page.total, page.countries);
    let head = PageHead { title: "Cities", lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            { world(&page.regions, setting) }
            { regions(&page.regions, 2) }
        </>
    }
}
