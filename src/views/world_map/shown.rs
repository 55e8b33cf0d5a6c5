use super::{
    clusters::{Cluster, Spot, clustered},
    counted::Counted,
    frame::{Frame, NARROW, WIDE},
    list::Places,
    look::{by_key, use_look},
    picture::{Drawing, at, nearer, picture},
    pointed::{Pointed, pointed, use_pointed},
    view::{NEAREST, STEP, View},
};
use crate::{
    address::Choice,
    browser,
    context::{Setting, use_setting},
    still::use_still,
};
use atlas_locale::{Words, said::views};
use atlas_model::page::{MapPlace, WorldMap};
use std::rc::Rc;
use yew::prelude::*;

/// What the map and the list show.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The cities.
    pub data: Rc<WorldMap>,
    /// What of their records is left.
    pub counted: Rc<Counted>,
    /// What is chosen.
    pub choice: Choice,
}

/// The map and the list, each of which shows what is pointed at on the other.
#[component]
pub fn OnTheMap(props: &Props) -> Html {
    let setting = use_setting();
    let Props { data, counted, choice } = props;
    let places: Vec<&MapPlace> = data.places().collect();
    let view = use_state_eq(|| View::WHOLE);
    let node = use_node_ref();
    let look = use_look(&view, &node);
    let clusters = use_clusters(data, counted, view.zoom);
    let first = use_mut_ref(|| clusters.clone());
    let pointing = use_pointed();
    let (pointed_at, point) = &pointing;
    let on_list = match **pointed_at {
        Pointed::Mark { frame, place } => named_by(&clusters[frame], place),
        Pointed::Place(_) | Pointed::Nothing => None,
    };
    let on_list = on_list.map(|cluster| cluster.places.clone()).unwrap_or_default();
    let lit = match **pointed_at {
        Pointed::Place(place) => Some(place),
        Pointed::Mark { .. } | Pointed::Nothing => None,
    };
    let as_made = view.is_whole() && choice.is_default() && lit.is_none();
    let changed = !(as_made && Rc::ptr_eq(&first.borrow(), &clusters));
    let still = use_still(changed);
    use_held(changed, &node, &pointing);
    let pictures = || {
        let pictures = FRAMES.iter().enumerate().map(|(number, frame)| {
            let drawing = Drawing {
                frame: (number, frame),
                view: *view,
                clusters: &clusters[number],
                places: &places,
                choice,
                lit,
            };
            picture(&drawing, &setting)
        });
        html! { <>{ for pictures }</> }
    };
    let stage = Stage { data: data.clone(), clusters: clusters.clone(), view: *view, look };
    let onclick = {
        let stage = stage.clone();
        Callback::from(move |event: MouseEvent| stage.press(&event))
    };
    let onkeydown = {
        let stage = stage.clone();
        Callback::from(move |event: KeyboardEvent| stage.key(&event))
    };
    html! {
        <div class="map" onmouseover={point.reform(|event: MouseEvent| pointed(&event))}
            onfocusin={point.reform(|event: FocusEvent| pointed(&event))}>
            <div class="map__stage" {onkeydown}>
                <div class="map__frame" ref={node} {onclick} tabindex="0" role="group"
                    aria-label={setting.say(views::map_world())} aria-describedby="map-keys">
                    { still.show(pictures) }
                </div>
                { stage.tools(&setting) }
            </div>
            <p class="visually-hidden" aria-live="polite">
                { in_view(&view, counted, &places, &setting.words) }
            </p>
            <p class="map__keys" id="map-keys">
                {setting.say(views::map_dots())}
                <span class="map__gestures">{" "}{setting.say(views::map_gestures())}</span>
            </p>
            <h2 class="map__title" id="cities">{setting.say(views::map_cities())}</h2>
            <Places data={data.clone()} counted={counted.clone()} choice={choice.clone()} lit={on_list} />
        </div>
    }
}

/// For a wide column, and for a phone.
const FRAMES: [Frame; 2] = [WIDE, NARROW];

/// The marks of each frame.
type Clusters = [Vec<Cluster>; FRAMES.len()];

/// The marks of what is counted, made anew where that or the step of the zoom is another.
#[hook]
fn use_clusters(data: &WorldMap, counted: &Rc<Counted>, zoom: f64) -> Rc<Clusters> {
    use_memo((counted.clone(), step(zoom)), |(counted, zoom)| {
        let spots: Vec<Spot> = data
            .places()
            .enumerate()
            .map(|(place, city)| Spot { place, at: at(city), count: counted.places[place] })
            .filter(|spot| spot.count > 0)
            .collect();
        let seen = View { zoom: *zoom, ..View::WHOLE };
        FRAMES.map(|frame| clustered(&spots, &frame, frame.scale(&seen), data.records))
    })
}

/// Keeps the focus on the map where the marks that stand are made anew: with the first change.
#[hook]
fn use_held(
    changed: bool,
    node: &NodeRef,
    pointing: &(UseStateHandle<Pointed>, Callback<Pointed>),
) {
    let (pointed_at, point) = pointing;
    let held = changed && browser::holds_focus(node);
    use_effect_with(changed, {
        let (node, point, pointed_at) = (node.clone(), point.clone(), **pointed_at);
        move |_| {
            if held {
                browser::keep_focus(&node);
                // What is pointed at is what it was before.
                point.emit(pointed_at);
            }
        }
    });
}

/// The map as it is looked at, and what has it look elsewhere.
#[derive(Clone)]
struct Stage {
    data: Rc<WorldMap>,
    clusters: Rc<Clusters>,
    view: View,
    look: Callback<View>,
}

impl Stage {
    /// Goes nearer to the cities of a mark that was pressed.
    fn press(&self, event: &MouseEvent) {
        let Pointed::Mark { frame, place } = pointed(event) else { return };
        let places: Vec<&MapPlace> = self.data.places().collect();
        let pressed = named_by(&self.clusters[frame], place);
        let next = pressed.and_then(|mark| nearer(mark, &places, &self.view, &FRAMES[frame]));
        if let Some(next) = next {
            event.prevent_default();
            self.look.emit(next);
        }
    }

    /// Goes where a key leads.
    fn key(&self, event: &KeyboardEvent) {
        if let Some(next) = by_key(event, &self.view) {
            event.prevent_default();
            self.look.emit(next);
        }
    }

    /// The buttons on the map.
    fn tools(&self, setting: &Setting) -> Html {
        let view = self.view;
        let to = |next: View| self.look.reform(move |_: MouseEvent| next);
        html! {
            <div class="map__tools">
                <button type="button" class="map__tool"
                    aria-label={setting.say(views::map_zoom_in())}
                    disabled={view.zoom >= NEAREST}
                    onclick={to(view.zoomed(STEP, 0.0, 0.0))}>{"+"}</button>
                <button type="button" class="map__tool"
                    aria-label={setting.say(views::map_zoom_out())}
                    disabled={view.is_whole()}
                    onclick={to(view.zoomed(1.0 / STEP, 0.0, 0.0))}>{"−"}</button>
                <button type="button" class="map__tool map__tool--words"
                    disabled={view.is_whole()} onclick={to(View::WHOLE)}>
                    {setting.say(views::map_whole())}
                </button>
            </div>
        }
    }
}

/// The mark that a city names.
fn named_by(clusters: &[Cluster], place: usize) -> Option<&Cluster> {
    clusters.iter().find(|cluster| cluster.places[0] == place)
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

/// How much of what is chosen is to be seen, once the map was moved.
fn in_view(view: &View, counted: &Counted, places: &[&MapPlace], words: &Words) -> String {
    if view.is_whole() {
        return String::new();
    }
    let (scale, origin) = (WIDE.scale(view), WIDE.origin(view));
    let shows = |place: &&MapPlace| {
        let (x, y) = (origin.x + place.x * scale, origin.y + place.y * scale);
        (0.0..=WIDE.width).contains(&x) && (0.0..=WIDE.height).contains(&y)
    };
    let left = places.iter().zip(&counted.places).filter(|(_, count)| **count > 0);
    let number = left.filter(|(place, _)| shows(place)).count();
    words.say(views::map_in_view(number))
}
