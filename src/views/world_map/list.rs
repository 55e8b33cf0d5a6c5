use super::counted::Counted;
use crate::{
    address::Choice,
    context::{Setting, use_setting},
    still::use_still,
};
use atlas_locale::said::views;
use atlas_model::page::{CITY_COLUMN, WorldMap};
use std::rc::Rc;
use yew::prelude::*;

/// What the list shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The cities.
    pub data: Rc<WorldMap>,
    /// What of their records is left.
    pub counted: Rc<Counted>,
    /// What is chosen.
    pub choice: Choice,
    /// The numbers of the cities that stand out.
    pub lit: Vec<usize>,
}

/// The cities that have records, by region: what the map shows, in words. While the map is moved
/// it stays as it is.
#[component]
pub fn Places(props: &Props) -> Html {
    let setting = use_setting();
    let Props { counted, lit, .. } = props;
    let first = use_mut_ref(|| counted.clone());
    let still = use_still(!Rc::ptr_eq(&first.borrow(), counted) || !lit.is_empty());
    still.show(|| by_region(props, &setting))
}

fn by_region(props: &Props, setting: &Setting) -> Html {
    let Props { data, counted, choice, lit } = props;
    let mut number = 0;
    let regions = data.regions.iter().map(|region| {
        let entries: Vec<Html> = region
            .places
            .iter()
            .filter_map(|place| {
                let place_number = number;
                number += 1;
                let count = counted.places.get(place_number).copied().unwrap_or(0);
                let class = classes!("map-list__place", lit.contains(&place_number).then_some("map-list__place--lit"));
                (count > 0).then(|| html! {
                    <li key={place_number} {class} data-place={place_number.to_string()}>
                        <span>
                            <a class="map-list__name" href={setting.href(&format!("cities/{}/", place.id))}>
                                {&place.name}
                            </a>
                            if place.country != place.name {
                                <span class="map-list__country">{" "}{&place.country}</span>
                            }
                        </span>
                        {" "}
                        <a class="map-list__count" href={explore(choice, &[place.id.as_str()], setting)}>
                            {setting.say(views::records(count))}
                            <span class="visually-hidden">{" "}{setting.say(views::map_of_place(&place.name))}</span>
                        </a>
                    </li>
                })
            })
            .collect();
        (!entries.is_empty()).then(|| html! {
            <div class="regions__region" key={region.name.clone()}>
                <h3 class="regions__name">{&region.name}</h3>
                <ul class="map-list">{ entries }</ul>
            </div>
        })
    });
    html! { <div class="regions">{ for regions.flatten() }</div> }
}

/// The page of search, with some cities chosen besides.
pub fn explore(choice: &Choice, cities: &[&str], setting: &Setting) -> String {
    let choice = choice.of_values(CITY_COLUMN, cities);
    format!("{}?{}", setting.href("explore/"), choice.to_query())
}
