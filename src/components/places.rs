use crate::context::Setting;
use atlas_model::{
    Slug,
    page::{CityCount, Names, Region},
};
use yew::prelude::*;

/// A city by name and country, linked to its page; its id where the names lack it.
pub fn place(id: &Slug, names: &Names, setting: &Setting) -> Html {
    let href = setting.href(&format!("cities/{id}/"));
    match names.cities.get(id) {
        Some(city) if city.name == city.country => html! { <a {href}>{&city.name}</a> },
        Some(city) => html! { <><a {href}>{&city.name}</a>{", "}{&city.country}</> },
        None => html! { <a {href}>{id.to_string()}</a> },
    }
}

/// Cities as an index with the number of records of each.
pub fn place_index(cities: &[CityCount]) -> Html {
    html! {
        <ul class="index">
            { for cities.iter().map(|city| html! {
                <li key={city.href.clone()}>
                    <a class="index__link" href={city.href.clone()}>
                        <span>
                            {&city.name}
                            if city.country != city.name {
                                <span class="index__aside">{" "}{&city.country}</span>
                            }
                        </span>
                        <span class="index__count">{city.count}<span class="visually-hidden">{" records"}</span></span>
                    </a>
                </li>
            }) }
        </ul>
    }
}

/// Cities under the regions of the world, each a heading of the level given.
pub fn regions(regions: &[Region], level: u8) -> Html {
    html! {
        <div class="regions">
            { for regions.iter().map(|region| html! {
                <div class="regions__region" key={region.name.clone()}>
                    <@{format!("h{level}")} class="regions__name">{&region.name}</@>
                    { place_index(&region.cities) }
                </div>
            }) }
        </div>
    }
}
