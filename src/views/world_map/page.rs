use super::{
    asked::{Asked, use_asked},
    counted::Counted,
    shown::OnTheMap,
};
use crate::{
    address::{Address, Choice},
    browser,
    components::{
        PageHead, data_links,
        explore::{Facets, chips},
        page_head,
    },
    context::{Setting, use_setting},
    pages::explore::use_choose,
};
use atlas_locale::{
    Said, Words,
    said::{app, views},
};
use atlas_model::{
    open_data::Format,
    page::{CITY_COLUMN, FacetGroup, FacetValue, WorldMap},
};
use std::{collections::BTreeSet, rc::Rc};
use yew::prelude::*;

const CITIES: [(&str, &[Format]); 1] = [("cities", &[Format::Csv, Format::Json, Format::GeoJson])];

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<WorldMap>,
}

/// Facets, the map, and the list of what is on it.
#[component]
pub fn WorldMapView(props: &Props) -> Html {
    let setting = use_setting();
    let map = &props.data;
    let address = use_context::<Address>().unwrap_or_default();
    let choice = Choice::from_query(&address.query);
    let choice = Choice { text: String::new(), sort: String::new(), pages: 1, ..choice };
    let choose = use_choose(address.path.clone());
    let Asked { counted, waiting, fault, retry, open_facet } = use_asked(&choice, map);
    use_effect_with((address, waiting), |(address, waiting)| {
        if !waiting {
            browser::reveal_results(&address.query);
        }
    });
    let groups = use_memo((), |()| map.facets.clone());
    let named = use_memo((), |()| with_cities(map));
    let (title, lead) = (setting.say(views::map_title()), setting.say(lead(map)));
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <div class="explore">
            { page_head(head, &setting) }
            if let Some(cause) = &fault { { outage(cause, &retry, &setting) } }
            <div class="explore__columns">
                <Facets groups={groups} counts={counted.facets.clone()} choice={choice.clone()}
                    choose={choose.clone()} open={open_facet} off={fault.is_some()} />
                <section class="explore__results queried" aria-labelledby="on-the-map"
                    aria-busy={waiting.to_string()}>
                    <h2 class="visually-hidden" id="on-the-map">{setting.say(views::map_results())}</h2>
                    { chips(&choice, &named, &setting, &choose) }
                    <p role="status">{ extent(&counted, &choice, map, &setting.words) }</p>
                    <OnTheMap data={map.clone()} {counted} {choice} />
                    { data_links(&setting.say(views::map_data()), &CITIES, &setting) }
                </section>
            </div>
        </div>
    }
}

/// The facets, and the cities as values of one: chips name them.
fn with_cities(map: &WorldMap) -> Vec<FacetGroup> {
    let values = map.places().map(|place| FacetValue {
        value: place.id.to_string(),
        label: place.name.clone(),
        count: place.count,
    });
    let cities = FacetGroup { key: CITY_COLUMN.to_owned(), values: values.collect() };
    map.facets.iter().cloned().chain([cities]).collect()
}

/// Why nothing can be chosen, and a way to try again.
fn outage(cause: &str, retry: &Callback<MouseEvent>, setting: &Setting) -> Html {
    html! {
        <div class="notice" role="alert">
            <p>{setting.say(views::map_unavailable(cause))}</p>
            <button type="button" class="button button--quiet" onclick={retry.clone()}>
                {setting.say(app::try_again())}
            </button>
        </div>
    }
}

fn lead(map: &WorldMap) -> Said<'static> {
    let countries: BTreeSet<&str> = map.places().map(|place| place.country.as_str()).collect();
    views::map_lead(map.places().count(), countries.len())
}

/// How much is on the map, in a sentence or two.
fn extent(counted: &Counted, choice: &Choice, map: &WorldMap, words: &Words) -> String {
    if counted.records == 0 {
        return words.say(views::map_none_fits());
    }
    let cities = counted.places.iter().filter(|count| **count > 0).count();
    let shown = words.say(views::map_extent(counted.records, cities));
    if !choice.is_default() || map.elsewhere == 0 {
        return shown;
    }
    format!("{shown} {}", words.say(views::map_elsewhere(map.elsewhere)))
}
