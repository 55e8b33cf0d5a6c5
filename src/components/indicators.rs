use super::{
    Citations, Section, data_links,
    indicator_csv::indicator_csv,
    milestones::{NARROW, WIDE},
    parted,
    series::series,
};
use crate::context::Setting;
use crate::{
    charts::{
        indicator::{Frame, indicator},
        picture,
    },
    figures, naming,
};
use atlas_locale::{Message, Words, said::parts};
use atlas_model::{Indicator, Observation, Polarity, Value, open_data::Format};
use yew::prelude::*;

/// What is measured: for each indicator a picture, where there is something to compare, and a table.
pub fn indicators(
    indicators: &[Indicator],
    citations: &Citations,
    setting: &Setting,
) -> Option<Section> {
    if indicators.is_empty() {
        return None;
    }
    let measured = indicators.iter().enumerate().map(|(place, indicator)| {
        html! {
            <div class="measure" data-entry="">
                <h3 class="measure__name" lang={setting.foreign()}>{&indicator.name}</h3>
                { notes(indicator, setting) }
                { drawn(indicator, place, &setting.words) }
                { table(indicator, citations, setting) }
                <p class="measure__tools with-script">
                    <button type="button" class="button-text" data-download={file(place)}
                        aria-label={setting.say(parts::indicator_download_named(&indicator.name))}>
                        {setting.say(parts::indicator_download())}
                    </button>
                </p>
                <pre data-text="" hidden=true>{indicator_csv(indicator)}</pre>
            </div>
        }
    });
    let all: &[(&str, &[Format])] = &[("indicators", &[Format::Csv])];
    let content = html! {
        <div class="stack">
            { for measured }
            { data_links(&setting.say(parts::indicators_data()), all, setting) }
        </div>
    };
    Section::new("indicators", &setting.say(parts::indicators()), content)
}

/// What a table is called when it is saved.
fn file(place: usize) -> String {
    format!("indicator-{}.csv", place + 1)
}

/// An indicator over time, drawn for a wide column and for a narrow one.
fn drawn(measured: &Indicator, place: usize, words: &Words) -> Html {
    let series = series(measured, words);
    if !series.is_worth_drawing() {
        return Html::default();
    }
    let frame = |form: &str, width: f64, class| Frame {
        id: format!("indicator-{}-{form}", place + 1),
        title: measured.name.clone(),
        description: described(measured, words),
        width,
        height: 150.0,
        class,
        words: words.clone(),
    };
    html! {
        <div class="by-width">
            { picture(&indicator(frame("wide", WIDE * 0.75, "by-width__wide"), &series)) }
            { picture(&indicator(frame("narrow", NARROW, "by-width__narrow"), &series)) }
        </div>
    }
}

/// What a picture of an indicator tells, for those who cannot see it.
pub(super) fn described(indicator: &Indicator, words: &Words) -> String {
    let seen = |seen: &Observation| {
        words.say(parts::indicator_seen(figures::value(words, &seen.value), &seen.period))
    };
    let observed: Vec<String> = indicator.observations.iter().map(seen).collect();
    let observed = parts::indicator_observed(&indicator.unit, words.in_a_row(&observed));
    let bounds = [
        indicator
            .baseline
            .as_ref()
            .map(|value| parts::indicator_baseline_said(figures::value(words, value))),
        indicator
            .target
            .as_ref()
            .map(|value| parts::indicator_target_said(figures::value(words, value))),
    ];
    let sentences = [Some(observed)].into_iter().chain(bounds).flatten();
    sentences.map(|said| words.say(said)).collect::<Vec<_>>().join(" ")
}

/// Which way is better, and how it is measured.
fn notes(indicator: &Indicator, setting: &Setting) -> Html {
    let way = (indicator.polarity != Polarity::Neutral)
        .then(|| html! { {setting.say(naming::term(indicator.polarity))} });
    let method = indicator.method.as_ref().map(|method| setting.recorded(method));
    let notes = parted(way.into_iter().chain(method));
    html! { if let Some(notes) = notes { <p class="measure__note">{notes}</p> } }
}

fn table(indicator: &Indicator, citations: &Citations, setting: &Setting) -> Html {
    let bound = |label: Message, value: &Option<Value>| {
        value.as_ref().map(|value| {
            html! {
                <tr>
                    <th scope="row">{setting.say(label)}</th>
                    <td class="table__figure">{figures::value(&setting.words, value)}</td>
                    <td></td>
                </tr>
            }
        })
    };
    html! {
        <div class="table-frame" role="region" aria-label={indicator.name.clone()} tabindex="0">
            <table class="table">
                <caption class="visually-hidden" lang={setting.foreign()}>
                    {&indicator.name}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">{setting.say(parts::indicator_period())}</th>
                        <th scope="col" class="table__figure" lang={setting.foreign()}>
                            {&indicator.unit}
                        </th>
                        <th scope="col">{setting.say(parts::indicator_basis())}</th>
                    </tr>
                </thead>
                <tbody>
                    { bound(parts::indicator_baseline(), &indicator.baseline) }
                    { for indicator.observations.iter().map(|seen| observation(seen, citations)) }
                    { bound(parts::indicator_target(), &indicator.target) }
                </tbody>
            </table>
        </div>
    }
}

fn observation(observation: &Observation, citations: &Citations) -> Html {
    let setting = citations.1;
    html! {
        <tr>
            <th scope="row" lang={setting.foreign()}>{&observation.period}</th>
            <td class="table__figure">{figures::value(&setting.words, &observation.value)}</td>
            <td>
                {observation.basis.map(|basis| setting.say(naming::term(basis)))}
                { citations.of(&observation.citation) }
            </td>
        </tr>
    }
}
