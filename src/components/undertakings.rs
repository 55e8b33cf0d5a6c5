//! What a city's missions set out to do, and what came of it.

use super::{
    Section,
    indicators::described,
    milestones::{NARROW, WIDE},
    moments::{event, what},
    series::series,
};
use crate::context::Setting;
use crate::{
    charts::{
        indicator::{Frame, indicator},
        picture,
        timeline::{Row, Years, rows},
    },
    naming,
};
use atlas_locale::{Words, said::parts};
use atlas_model::{Indicator, Moment, Polarity, Slug, page::Undertaking};
use yew::prelude::*;

/// How wide one of several small pictures is.
const SMALL: f64 = 272.0;

/// A line along the years for each mission that has moments, and the same as a list; nothing
/// where the missions' own pages say it as well.
pub fn along_the_years(
    undertakings: &[Undertaking],
    city: &Slug,
    setting: &Setting,
) -> Option<Section> {
    let told: Vec<&Undertaking> =
        undertakings.iter().filter(|undertaking| !undertaking.moments.is_empty()).collect();
    if told.len() < 2 {
        return None;
    }
    let drawn: Vec<Row> = told.iter().map(|undertaking| row(undertaking, &setting.words)).collect();
    let years = |form: &str, width, class| Years {
        id: format!("years-{form}"),
        title: setting.words.say(parts::years_title()),
        description: setting.words.say(parts::years_description()),
        span: None,
        width,
        class,
        words: setting.words.clone(),
    };
    let content = html! {
        <>
            <div class="by-width">
                { picture(&rows(&years("wide", WIDE, "by-width__wide"), &drawn)) }
                { picture(&rows(&years("narrow", NARROW, "by-width__narrow"), &drawn)) }
            </div>
            <details class="in-words">
                <summary class="in-words__name">{setting.say(parts::years_as_list())}</summary>
                { for told.iter().map(|undertaking| listed(undertaking, setting)) }
            </details>
            <p class="small">
                <a href={setting.href(&format!("timeline/?city={city}"))}>
                    {setting.say(parts::years_timeline())}
                </a>
            </p>
        </>
    };
    Section::new("years", &setting.say(parts::years()), content)
}

fn row(undertaking: &Undertaking, words: &Words) -> Row {
    Row {
        title: undertaking.title.clone(),
        href: undertaking.href.clone(),
        started: undertaking.started,
        target: undertaking.target,
        events: undertaking
            .moments
            .iter()
            .map(|moment| event(moment, &undertaking.goals_before, words))
            .collect(),
    }
}

fn listed(undertaking: &Undertaking, setting: &Setting) -> Html {
    let Undertaking { title, lang, href, moments, .. } = undertaking;
    html! {
        <>
            <h3 class="section__subtitle">
                <a href={href.clone()} lang={lang.clone()}>{title}</a>
            </h3>
            <ol class="years-list">
                { for moments.iter().map(|it| moment(it, undertaking, setting)) }
            </ol>
        </>
    }
}

fn moment(moment: &Moment, of: &Undertaking, setting: &Setting) -> Html {
    let words = &setting.words;
    html! {
        <li class="years-list__moment">
            <time datetime={moment.when.machine_readable()}>{naming::date(words, moment.when)}</time>
            {": "}{ what(moment, of.lang.as_ref(), &of.goals_before, setting) }
            <span class="soft">{" ("}{naming::moment(words, moment)}{")"}</span>
        </li>
    }
}

/// What is measured in a city's missions: small pictures of one size side by side.
pub fn measured(undertakings: &[Undertaking], setting: &Setting) -> Option<Section> {
    let indicators = undertakings.iter().flat_map(|undertaking| {
        undertaking.indicators.iter().map(move |indicator| (undertaking, indicator))
    });
    let small = indicators.enumerate().filter_map(|(place, (undertaking, indicator))| {
        small(undertaking, indicator, place, &setting.words)
    });
    let small: Vec<Html> = small.collect();
    if small.is_empty() {
        return None;
    }
    let content = html! { <div class="measures">{ small }</div> };
    Section::new("measured", &setting.say(parts::indicators()), content)
}

fn small(
    undertaking: &Undertaking,
    measured: &Indicator,
    place: usize,
    words: &Words,
) -> Option<Html> {
    let series = series(measured, words);
    let frame = Frame {
        id: format!("measured-{}", place + 1),
        title: measured.name.clone(),
        description: described(measured, words),
        width: SMALL,
        height: 96.0,
        class: "",
        words: words.clone(),
    };
    let way = (measured.polarity != Polarity::Neutral)
        .then(|| words.say(naming::term(measured.polarity)));
    let tables = format!("{}#record-indicators", undertaking.href);
    series.is_worth_drawing().then(|| {
        html! {
            <div class="measures__measure">
                <h3 class="measures__name" lang={undertaking.lang.clone()}>{&measured.name}</h3>
                <p class="measures__mission">
                    <a href={tables} lang={undertaking.lang.clone()}>{&undertaking.title}</a>
                    if let Some(way) = way { {" · "}{way} }
                </p>
                { picture(&indicator(frame, &series)) }
            </div>
        }
    })
}
