//! What a city's missions set out to do, and what came of it.

use super::{
    Section,
    indicators::described,
    milestones::{NARROW, WIDE},
    moments::event,
    series::series,
};
use crate::charts::{
    indicator::{Frame, indicator},
    picture,
    timeline::{Row, Years, rows},
};
use atlas_model::{Indicator, Moment, Polarity, Term, page::Undertaking};
use yew::prelude::*;

/// How wide one of several small pictures is.
const SMALL: f64 = 272.0;

/// A line along the years for each mission that has moments, and the same as a list; nothing
/// where the missions' own pages say it as well.
pub fn along_the_years(undertakings: &[Undertaking]) -> Option<Section> {
    let told: Vec<&Undertaking> =
        undertakings.iter().filter(|undertaking| !undertaking.moments.is_empty()).collect();
    if told.len() < 2 {
        return None;
    }
    let drawn: Vec<Row> = told.iter().map(|undertaking| row(undertaking)).collect();
    let years = |form: &str, width, class| Years {
        id: format!("years-{form}"),
        title: "Missions along the years".to_owned(),
        description: "A line for each from its start to its target year. The list below says the \
                      same in words."
            .to_owned(),
        span: None,
        width,
        class,
    };
    let content = html! {
        <>
            <div class="by-width">
                { picture(&rows(&years("wide", WIDE, "by-width__wide"), &drawn)) }
                { picture(&rows(&years("narrow", NARROW, "by-width__narrow"), &drawn)) }
            </div>
            <details class="in-words">
                <summary class="in-words__name">{"Read it as a list"}</summary>
                { for told.iter().map(|undertaking| listed(undertaking)) }
            </details>
        </>
    };
    Section::new("years", "What was promised, and what came of it", content)
}

fn row(undertaking: &Undertaking) -> Row {
    Row {
        title: undertaking.title.clone(),
        href: undertaking.href.clone(),
        started: undertaking.started,
        target: undertaking.target,
        events: undertaking.moments.iter().map(event).collect(),
    }
}

fn listed(undertaking: &Undertaking) -> Html {
    html! {
        <>
            <h3 class="section__subtitle">
                <a href={undertaking.href.clone()}>{&undertaking.title}</a>
            </h3>
            <ol class="years-list">{ for undertaking.moments.iter().map(moment) }</ol>
        </>
    }
}

fn moment(moment: &Moment) -> Html {
    html! {
        <li class="years-list__moment">
            <time datetime={moment.when.machine_readable()}>{moment.when.in_words()}</time>
            {": "}{&moment.title}
            <span class="soft">{" ("}{moment.in_words()}{")"}</span>
        </li>
    }
}

/// What is measured in a city's missions: small pictures of one size side by side.
pub fn measured(undertakings: &[Undertaking]) -> Option<Section> {
    let indicators = undertakings.iter().flat_map(|undertaking| {
        undertaking.indicators.iter().map(move |indicator| (undertaking, indicator))
    });
    let small = indicators
        .enumerate()
        .filter_map(|(place, (undertaking, indicator))| small(undertaking, indicator, place));
    let small: Vec<Html> = small.collect();
    if small.is_empty() {
        return None;
    }
    Section::new("measured", "What is measured", html! { <div class="measures">{ small }</div> })
}

fn small(undertaking: &Undertaking, measured: &Indicator, place: usize) -> Option<Html> {
    let series = series(measured);
    let frame = Frame {
        id: format!("measured-{}", place + 1),
        title: measured.name.clone(),
        description: described(measured),
        width: SMALL,
        height: 96.0,
        class: "",
    };
    let way = (measured.polarity != Polarity::Neutral).then(|| measured.polarity.label());
    let tables = format!("{}#record-indicators", undertaking.href);
    series.is_worth_drawing().then(|| {
        html! {
            <div class="measures__measure">
                <h3 class="measures__name">{&measured.name}</h3>
                <p class="measures__mission">
                    <a href={tables}>{&undertaking.title}</a>
                    if let Some(way) = way { {" · "}{way} }
                </p>
                { picture(&indicator(frame, &series)) }
            </div>
        }
    })
}
