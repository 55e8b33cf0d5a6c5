use super::heading;
use crate::context::Setting;
use atlas_locale::{
    Words,
    said::{language, parts},
};
use atlas_model::{
    Slug,
    page::{CityCount, Names, Region},
};
use atlas_world::{HEIGHT, Point, WIDTH};
use yew::prelude::*;

/// A city by name and country, linked to its page; its id where the names lack it.
pub fn place(id: &Slug, names: &Names, setting: &Setting) -> Html {
    let href = setting.href(&format!("cities/{id}/"));
    match names.cities.get(id) {
        Some(city) if city.name == city.country => html! { <a {href}>{&city.name}</a> },
        Some(city) => {
            html! { <><a {href}>{&city.name}</a>{setting.say(language::between())}{&city.country}</> }
        }
        None => html! { <a {href}>{id.to_string()}</a> },
    }
}

/// Cities as an index with the number of records of each.
pub fn place_index(cities: &[CityCount], setting: &Setting) -> Html {
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
                        {" "}<span class="index__count">
                            {setting.words.number(city.count)}
                            <span class="visually-hidden">
                                {" "}{setting.say(parts::index_records(city.count))}
                            </span>
                        </span>
                    </a>
                </li>
            }) }
        </ul>
    }
}

/// Where the cities are, as dots on a map of the world; the words beside it say the same. The land
/// is a picture of its own: it is loaded only where a reader comes near, which is far down the page.
pub fn world(regions: &[Region], setting: &Setting) -> Html {
    let cities = regions.iter().flat_map(|region| &region.cities);
    let dots: String = cities.map(|city| dot(city.latitude, city.longitude)).collect();
    html! {
        <div class="world">
            <img class="world__land" src={setting.land()} alt="" loading="lazy"
                width={WIDTH.to_string()} height={HEIGHT.to_string()}/>
            <svg class="world__cities" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true">
                <path class="world__halo" d={dots.clone()}></path>
                <path class="world__place" d={dots}></path>
            </svg>
        </div>
    }
}

/// A line without length, which a round cap makes a dot.
fn dot(latitude: f64, longitude: f64) -> String {
    let Point { x, y } = atlas_world::place(latitude, longitude);
    format!("M{x:.1} {y:.1}h0")
}

/// Cities by region in running text.
pub fn places_in_brief(regions: &[Region], words: &Words) -> Html {
    html! {
        <dl class="ledger">
            { for regions.iter().map(|region| html! {
                <div class="ledger__row" key={region.name.clone()}>
                    <dt>{&region.name}</dt>
                    <dd class="brief">
                        { for region.cities.iter().map(|city| html! {
                            <a class="brief__link" key={city.href.clone()} href={city.href.clone()}>
                                {&city.name}{" "}
                                <span class="brief__count">{words.number(city.count)}</span>
                            </a>
                        }) }
                    </dd>
                </div>
            }) }
        </dl>
    }
}

/// Cities under the regions of the world, each a heading of the level given.
pub fn regions(regions: &[Region], level: u8, setting: &Setting) -> Html {
    html! {
        <div class="regions">
            { for regions.iter().map(|region| html! {
                <div class="regions__region" key={region.name.clone()}>
                    { heading(level, "regions__name", html! { {&region.name} }) }
                    { place_index(&region.cities, setting) }
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
        assert_eq!(dot(0.0, 11.0), "M500.0 242.0h0");
        assert_eq!(dot(52.52, 13.4), "M505.4 60.8h0", "Berlin, a little east of the middle");
    }
}
