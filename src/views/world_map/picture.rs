use super::{
    clusters::Cluster,
    frame::Frame,
    labels::{Label, Named, labels},
    list::explore,
    view::{NEAREST, View},
};
use crate::{
    address::Choice,
    charts::{self, Anchor, length},
    context::Setting,
};
use atlas_locale::{Said, Words, said::views};
use atlas_model::page::MapPlace;
use atlas_world::Point;
use yew::prelude::*;

/// What a picture is drawn from.
pub struct Drawing<'a> {
    /// Which of the frames it is drawn in, by its number and its measures.
    pub frame: (usize, &'a Frame),
    /// What part of the world shows.
    pub view: View,
    /// All marks.
    pub clusters: &'a [Cluster],
    /// All cities, by their numbers.
    pub places: &'a [&'a MapPlace],
    /// What is chosen.
    pub choice: &'a Choice,
    /// The city that stands out.
    pub lit: Option<usize>,
}

/// A mark in the frame.
struct Mark<'a> {
    cluster: &'a Cluster,
    x: f64,
    y: f64,
}

impl Mark<'_> {
    /// Whether its middle does: what shows only in part could not be hit.
    fn lies_in(&self, frame: &Frame) -> bool {
        (0.0..=frame.width).contains(&self.x) && (0.0..=frame.height).contains(&self.y)
    }
}

/// The world and the marks that lie in the frame.
pub fn picture(drawing: &Drawing<'_>, setting: &Setting) -> Html {
    let (_, frame) = drawing.frame;
    let scale = frame.scale(&drawing.view);
    let origin = frame.origin(&drawing.view);
    let marks = drawing.clusters.iter().map(|cluster| Mark {
        cluster,
        x: origin.x + cluster.at.x * scale,
        y: origin.y + cluster.at.y * scale,
    });
    let marks: Vec<Mark<'_>> = marks.filter(|mark| mark.lies_in(frame)).collect();
    let named: Vec<Named> = marks
        .iter()
        .map(|mark| Named {
            x: mark.x,
            y: mark.y,
            radius: mark.cluster.radius,
            name: short_name(mark.cluster, drawing.places, &setting.words),
        })
        .collect();
    html! {
        <svg class={frame.class} viewBox={format!("0 0 {} {}", length(frame.width), length(frame.height))}>
            { charts::land(&setting.land(), origin.x, origin.y, scale) }
            <g aria-hidden="true">{ lettering(&named, frame) }</g>
            { for marks.iter().map(|mark| drawn(mark, drawing, setting)) }
        </svg>
    }
}

/// The names for which there is room.
fn lettering(marks: &[Named], frame: &Frame) -> Html {
    let name = |(named, label): (&Named, Option<Label>)| {
        let label = label?;
        let anchor = if label.anchor == Anchor::End { "end" } else { "start" };
        Some(html! {
            <text class="map__name" x={length(label.x)} y={length(label.y)} text-anchor={anchor}>
                {&named.name}
            </text>
        })
    };
    marks.iter().zip(labels(marks, frame)).filter_map(name).collect()
}

/// A mark: of one city, which it leads to; of several, which come apart as one goes nearer
/// ([`nearer`]). Those that never do lead to their records.
fn drawn(mark: &Mark<'_>, drawing: &Drawing<'_>, setting: &Setting) -> Html {
    let (number, frame) = drawing.frame;
    let Mark { cluster, x, y } = mark;
    let first = drawing.places[cluster.places[0]];
    let many = cluster.places.len() > 1;
    let href = if !many {
        setting.href(&format!("cities/{}/", first.id))
    } else if nearer(cluster, drawing.places, &drawing.view, frame).is_some() {
        "#cities".to_owned()
    } else {
        let ids: Vec<&str> =
            cluster.places.iter().map(|place| drawing.places[*place].id.as_str()).collect();
        explore(drawing.choice, &ids, setting)
    };
    let lit = drawing.lit.is_some_and(|place| cluster.places.contains(&place));
    let class = classes!("map__mark", lit.then_some("map__mark--lit"));
    let (cx, cy) = (length(*x), length(*y));
    let circle = |class: &'static str, radius: f64| {
        html! { <circle {class} cx={cx.clone()} cy={cy.clone()} r={length(radius)}></circle> }
    };
    html! {
        <a key={first.id.as_str()} {class} {href} aria-label={setting.say(label(cluster, drawing.places))}
            data-mark={format!("{number}-{}", cluster.places[0])}>
            { circle("map__reach", cluster.radius.max(frame.reach)) }
            if many { { circle("map__ring", cluster.radius + 2.5) } }
            { circle("map__dot", cluster.radius) }
            if many {
                <text class="map__number" x={cx.clone()} y={length(y + 4.2)} text-anchor="middle">
                    {cluster.count}
                </text>
            }
        </a>
    }
}

/// Where a mark of several cities comes apart; nowhere if it never does.
pub fn nearer(cluster: &Cluster, places: &[&MapPlace], view: &View, frame: &Frame) -> Option<View> {
    let points: Vec<Point> = cluster.places.iter().map(|place| at(places[*place])).collect();
    let nearest = frame.scale(&View { zoom: NEAREST, ..*view });
    let apart = extent(&points) * nearest > 2.0 * frame.reach;
    (points.len() > 1 && view.zoom < NEAREST && apart).then(|| view.around(&points))
}

/// Where a city lies on the picture of the world.
pub fn at(place: &MapPlace) -> Point {
    Point { x: place.x, y: place.y }
}

/// The longer side of what places take up.
fn extent(points: &[Point]) -> f64 {
    let span = |of: fn(&Point) -> f64| {
        let values = points.iter().map(of);
        values.clone().fold(f64::MIN, f64::max) - values.fold(f64::MAX, f64::min)
    };
    span(|at| at.x).max(span(|at| at.y))
}

/// `Copenhagen`, `Copenhagen +2`.
fn short_name(cluster: &Cluster, places: &[&MapPlace], words: &Words) -> String {
    let name = &places[cluster.places[0]].name;
    match cluster.places.len() - 1 {
        0 => name.clone(),
        more => format!("{} {}", words.apart(name), words.apart(&format!("+{more}"))),
    }
}

/// `Copenhagen, Denmark: 4 records`, `Copenhagen and 2 more cities: 9 records`.
fn label<'p>(cluster: &Cluster, places: &[&'p MapPlace]) -> Said<'p> {
    let MapPlace { name, country, .. } = places[cluster.places[0]];
    let count = cluster.count;
    match cluster.places.len() - 1 {
        0 if country == name => views::map_mark_city(name, count),
        0 => views::map_mark_city_in(name, country, count),
        1 => views::map_mark_two(name, &places[cluster.places[1]].name, count),
        more => views::map_mark_many(name, more, count),
    }
}
