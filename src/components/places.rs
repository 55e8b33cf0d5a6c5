use super::heading;
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
                        {" "}<span class="index__count">{city.count}<span class="visually-hidden">{" records"}</span></span>
                    </a>
                </li>
            }) }
        </ul>
    }
}

/// Where the cities are, as dots on a map of the world; the words beside it say the same.
pub fn world(regions: &[Region]) -> Html {
    let cities = regions.iter().flat_map(|region| &region.cities);
    let dots: String = cities.map(|city| dot(city.latitude, city.longitude)).collect();
    html! {
        <div class="world" aria-hidden="true">
            <svg class="world__places" viewBox="0 0 1000 395">
                <path class="world__halo" d={dots.clone()}></path>
                <path class="world__place" d={dots}></path>
            </svg>
        </div>
    }
}

/// A line without length, which a round cap makes a dot. The map runs from 84° north.
fn dot(latitude: f64, longitude: f64) -> String {
    let scale = 1000.0 / 360.0;
    format!("M{:.1} {:.1}h0", (longitude + 180.0) * scale, (84.0 - latitude) * scale)
}

/// Cities by region in running text.
pub fn places_in_brief(regions: &[Region]) -> Html {
    html! {
        <dl class="ledger">
            { for regions.iter().map(|region| html! {
                <div class="ledger__row" key={region.name.clone()}>
                    <dt>{&region.name}</dt>
                    <dd class="brief">
                        { for region.cities.iter().map(|city| html! {
                            <a class="brief__link" key={city.href.clone()} href={city.href.clone()}>
                                {&city.name}{" "}<span class="brief__count">{city.count}</span>
                            </a>
                        }) }
                    </dd>
                </div>
            }) }
        </dl>
    }
}

/// Cities under the regions of the world, each a heading of the level given.
pub fn regions(regions: &[Region], level: u8) -> Html {
    html! {
        <div class="regions">
            { for regions.iter().map(|region| html! {
                <div class="regions__region" key={region.name.clone()}>
                    { heading(level, "regions__name", html! { {&region.name} }) }
                    { place_index(&region.cities) }
                </div>
            }) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_on_the_map_where_it_lies_on_the_globe() {
        assert_eq!(dot(0.0, 0.0), "M500.0 233.3h0");
        assert_eq!(dot(84.0, -180.0), "M0.0 0.0h0");
        assert_eq!(dot(-34.93, 138.6), "M885.0 330.4h0");
    }
}
