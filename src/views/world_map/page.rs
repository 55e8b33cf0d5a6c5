use super::{
    clusters::{Cluster, Spot, clustered},
    columns::{Loaded, use_columns},
    counted::Counted,
    frame::{NARROW, WIDE},
    list::{list, records},
    picture::{Drawing, at, picture},
    view::{STEP, STRIDE, View},
};
use crate::{
    address::{Address, Choice, Years},
    browser::{self, Gesture},
    components::{
        PageHead,
        explore::{Facets, chips, outage},
        page_head,
    },
    context::use_setting,
    pages::explore::use_choose,
};
use atlas_model::page::{CITY_COLUMN, FacetGroup, FacetValue, MapPlace, WorldMap, YEAR_COLUMN};
use std::{collections::BTreeSet, rc::Rc};
use yew::prelude::*;

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
    let Asked { counted, waiting, fault, retry, open_facet } = use_counted(&choice, map);
    use_effect_with((address, waiting), |(address, waiting)| {
        if !waiting {
            browser::reveal_results(&address.query);
        }
    });
    let groups = use_memo((), |()| map.facets.clone());
    let named = use_memo((), |()| with_cities(map));
    html! {
        <div class="explore">
            { page_head(PageHead { title: "Map", lead: Some(&lead(map)), ..PageHead::default() }, &setting) }
            if let Some(cause) = &fault { { outage(cause, &retry) } }
            <div class="explore__columns">
                <Facets groups={groups} counts={counted.facets.clone()} choice={choice.clone()}
                    choose={choose.clone()} open={open_facet} off={fault.is_some()} />
                <section class="explore__results queried" aria-labelledby="on-the-map"
                    aria-busy={waiting.to_string()}>
                    <h2 class="visually-hidden" id="on-the-map">{"On the map"}</h2>
                    { chips(&choice, &named, &setting, &choose) }
                    <p role="status">{ extent(&counted, &choice, map) }</p>
                    <OnTheMap data={map.clone()} {counted} {choice} />
                </section>
            </div>
        </div>
    }
}

/// What the map and the list show.
#[derive(Clone, PartialEq, Properties)]
struct ShownProps {
    data: Rc<WorldMap>,
    counted: Rc<Counted>,
    choice: Choice,
}

/// The map and the list, each of which shows what is pointed at on the other.
#[component]
fn OnTheMap(props: &ShownProps) -> Html {
    let setting = use_setting();
    let ShownProps { data, counted, choice } = props;
    let places: Vec<&MapPlace> = data.places().collect();
    let view = use_state_eq(|| View::WHOLE);
    let node = use_node_ref();
    let look = use_look(&view, &node);
    let clusters = use_memo((counted.clone(), step(view.zoom)), |(counted, zoom)| {
        let spots: Vec<Spot> = places
            .iter()
            .enumerate()
            .map(|(place, city)| Spot { place, at: at(city), count: counted.places[place] })
            .filter(|spot| spot.count > 0)
            .collect();
        let seen = View { zoom: *zoom, ..View::WHOLE };
        FRAMES.map(|frame| clustered(&spots, &frame, frame.scale(&seen), data.records))
    });
    let (lit, point) = use_pointed();
    let on_list: &[usize] = match *lit {
        Pointed::Mark { frame, place } => members(&clusters[frame], place),
        Pointed::Place(_) | Pointed::Nothing => &[],
    };
    let lit_place = match *lit {
        Pointed::Mark { place, .. } | Pointed::Place(place) => Some(place),
        Pointed::Nothing => None,
    };
    let pictures = FRAMES.iter().enumerate().map(|(number, frame)| {
        let drawing = Drawing {
            frame: (number, frame),
            view: *view,
            clusters: &clusters[number],
            places: &places,
            choice,
            lit: lit_place,
            look: &look,
        };
        picture(&drawing, &setting)
    });
    let onkeydown = {
        let (look, view) = (look.clone(), *view);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(next) = by_key(&event, &view) {
                event.prevent_default();
                look.emit(next);
            }
        })
    };
    let to = |next: View| look.reform(move |_: MouseEvent| next);
    html! {
        <div class="map" onmouseover={point.reform(|event: MouseEvent| pointed(&event))}
            onfocusin={point.reform(|event: FocusEvent| pointed(&event))}>
            <div class="map__frame" ref={node} tabindex="0" role="group" {onkeydown}
                aria-label="Map of the world" aria-describedby="map-keys">
                { for pictures }
                <div class="map__tools">
                    <button type="button" class="map__tool" aria-label="Zoom in"
                        disabled={view.zoomed(STEP, 0.0, 0.0).zoom <= view.zoom}
                        onclick={to(view.zoomed(STEP, 0.0, 0.0))}>{"+"}</button>
                    <button type="button" class="map__tool" aria-label="Zoom out"
                        disabled={view.is_whole()}
                        onclick={to(view.zoomed(1.0 / STEP, 0.0, 0.0))}>{"−"}</button>
                    <button type="button" class="map__tool map__tool--words"
                        disabled={view.is_whole()} onclick={to(View::WHOLE)}>{"Whole world"}</button>
                </div>
            </div>
            <p class="map__keys" id="map-keys">
                {"The larger a dot, the more records; one with a ring stands for several cities."}
                <span class="map__gestures">
                    {" Go nearer with + and −; move the map with the arrow keys, or drag it."}
                </span>
            </p>
            <h2 class="map__title" id="cities">{"Cities by region"}</h2>
            { list(data, counted, choice, on_list, &setting) }
        </div>
    }
}

/// For a wide column, and for a phone.
const FRAMES: [super::frame::Frame; 2] = [WIDE, NARROW];

/// What the reader points at.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Pointed {
    /// A mark, by the frame that it is in and the city that names it.
    Mark {
        frame: usize,
        place: usize,
    },
    /// A city in the list.
    Place(usize),
    Nothing,
}

/// What an event points at.
fn pointed(event: &Event) -> Pointed {
    let mark = || {
        let told = browser::told_by(event, "data-mark")?;
        let (frame, place) = told.split_once('-')?;
        Some(Pointed::Mark { frame: frame.parse().ok()?, place: place.parse().ok()? })
    };
    let place = || Some(Pointed::Place(browser::told_by(event, "data-place")?.parse().ok()?));
    mark().or_else(place).unwrap_or(Pointed::Nothing)
}

#[hook]
fn use_pointed() -> (UseStateHandle<Pointed>, Callback<Pointed>) {
    let state = use_state_eq(|| Pointed::Nothing);
    let setter = state.setter();
    let point = use_callback((), move |pointed, ()| setter.set(pointed));
    (state, point)
}

/// The cities of the mark that a city names.
fn members(clusters: &[Cluster], place: usize) -> &[usize] {
    let found = clusters.iter().find(|cluster| cluster.places[0] == place);
    found.map_or(&[], |cluster| &cluster.places)
}

/// Moves the map: by what hands do on it, and where it is told to go.
#[hook]
fn use_look(view: &UseStateHandle<View>, node: &NodeRef) -> Callback<View> {
    let latest = use_mut_ref(|| **view);
    *latest.borrow_mut() = **view;
    let setter = view.setter();
    let look = {
        let latest = latest.clone();
        use_callback((), move |next: View, ()| {
            *latest.borrow_mut() = next;
            setter.set(next);
        })
    };
    use_effect_with((), {
        let (look, node) = (look.clone(), node.clone());
        move |()| {
            let gestures = browser::gestures(
                &node,
                look.reform(move |gesture: Gesture| {
                    let moved = latest.borrow().moved(gesture.right, gesture.down);
                    moved.zoomed(gesture.factor, gesture.about_right, gesture.about_down)
                }),
            );
            move || drop(gestures)
        }
    });
    // The mark that was pressed may be gone; the map keeps the focus.
    use_effect_with(**view, |view| {
        if *view != View::WHOLE {
            browser::keep_focus(".map__frame");
        }
    });
    look
}

/// Where a key leads; nothing where the key is the page's.
fn by_key(event: &KeyboardEvent, view: &View) -> Option<View> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let arrow = |right: f64, down: f64| (!view.is_whole()).then(|| view.moved(right, down));
    match event.key().as_str() {
        "+" | "=" => Some(view.zoomed(STEP, 0.0, 0.0)),
        "-" | "−" => Some(view.zoomed(1.0 / STEP, 0.0, 0.0)),
        "0" => Some(View::WHOLE),
        "ArrowLeft" => arrow(STRIDE, 0.0),
        "ArrowRight" => arrow(-STRIDE, 0.0),
        "ArrowUp" => arrow(0.0, STRIDE),
        "ArrowDown" => arrow(0.0, -STRIDE),
        _ => None,
    }
}

/// The zoom that marks are made for: while a hand draws it nearer they stay as they are, so that
/// they do not flicker; what is apart stays apart.
fn step(zoom: f64) -> f64 {
    let mut step = 1.0;
    while step * std::f64::consts::SQRT_2 <= zoom * 1.000_001 {
        step *= std::f64::consts::SQRT_2;
    }
    step
}

/// What the page knows of a choice.
struct Asked {
    counted: Rc<Counted>,
    waiting: bool,
    fault: Option<String>,
    retry: Callback<MouseEvent>,
    open_facet: Callback<String>,
}

/// What a choice leaves; while that is being loaded, what the one before it left.
#[hook]
fn use_counted(choice: &Choice, map: &Rc<WorldMap>) -> Asked {
    let Loaded { columns, fault, load } = use_columns(map.columns.clone());
    let opened = use_state_eq(BTreeSet::new);
    let rendered = use_memo((), |()| Counted::rendered(map));
    let answer = use_memo((choice.clone(), columns), |(choice, columns)| {
        if choice.is_default() {
            Some(rendered.clone())
        } else {
            browser::measured("map", || Counted::of(choice, columns)).map(Rc::new)
        }
    });
    let needed = needed(choice, &opened);
    use_effect_with(needed.clone(), {
        let load = load.clone();
        move |needed: &BTreeSet<String>| load.emit(needed.clone())
    });
    let latest = use_mut_ref(|| rendered.clone());
    if let Some(counted) = answer.as_ref() {
        latest.replace(counted.clone());
    }
    let fault = fault.filter(|_| answer.is_none());
    let counted = if fault.is_some() { rendered } else { latest.borrow().clone() };
    let retry =
        use_callback((needed, load), |_: MouseEvent, (needed, load)| load.emit(needed.clone()));
    let open_facet = {
        let opened = opened.clone();
        Callback::from(move |facet: String| {
            let mut more = (*opened).clone();
            more.insert(facet);
            opened.set(more);
        })
    };
    let waiting = answer.is_none() && fault.is_none();
    Asked { counted, waiting, fault, retry, open_facet }
}

/// The columns that it takes to count what a choice leaves, and the values of the facets that show.
fn needed(choice: &Choice, opened: &BTreeSet<String>) -> BTreeSet<String> {
    if choice.is_default() {
        return BTreeSet::new();
    }
    let shown =
        atlas_model::FACETS.iter().filter(|facet| facet.open).map(|facet| facet.key.to_owned());
    let years = (choice.years != Years::default()).then(|| YEAR_COLUMN.to_owned());
    shown
        .chain(opened.iter().cloned())
        .chain(choice.filters.keys().cloned())
        .chain(years)
        .chain([CITY_COLUMN.to_owned()])
        .collect()
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

fn lead(map: &WorldMap) -> String {
    let countries: BTreeSet<&str> = map.places().map(|place| place.country.as_str()).collect();
    format!(
        "{} cities in {} countries, and what is recorded of each.",
        map.places().count(),
        countries.len()
    )
}

/// How much is on the map, in a sentence.
fn extent(counted: &Counted, choice: &Choice, map: &WorldMap) -> String {
    let cities = counted.places.iter().filter(|count| **count > 0).count();
    let cities = if cities == 1 { "1 city".to_owned() } else { format!("{cities} cities") };
    let shown = format!("{} in {cities}.", records(counted.records));
    match (counted.records, map.elsewhere) {
        (0, _) => "No record fits these filters together.".to_owned(),
        (_, elsewhere) if choice.is_default() && elsewhere > 0 => {
            let verb = if elsewhere == 1 { "is" } else { "are" };
            format!("{shown} {} more {verb} about no one city.", elsewhere)
        }
        _ => shown,
    }
}
