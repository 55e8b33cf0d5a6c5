use crate::components::{PageHead, page_head, regions, world};
use crate::context::Setting;
use atlas_locale::said::pages;
use atlas_model::page::Cities;
use yew::prelude::*;

/// All cities, by region of the world.
pub fn cities(page: &Cities, setting: &Setting) -> Html {
    let title = setting.say(pages::cities_title());
    let lead = setting.say(pages::cities_lead(page.total, page.countries));
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            { world(&page.regions, setting) }
            { regions(&page.regions, 2, setting) }
        </>
    }
}
