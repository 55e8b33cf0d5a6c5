use super::{
    Citations, Section, data_links,
    indicator_csv::indicator_csv,
    milestones::{NARROW, WIDE},
    series::series,
};
use crate::charts::{
    indicator::{Frame, indicator},
    picture,
};
use crate::context::Setting;
use atlas_model::{Indicator, Observation, Polarity, Term, Value, open_data::Format};
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
                <h3 class="measure__name">{&indicator.name}</h3>
                if let Some(notes) = notes(indicator) { <p class="measure__note">{notes}</p> }
                { drawn(indicator, place) }
                { table(indicator, citations) }
                <p class="measure__tools with-script">
                    <button type="button" class="button-text" data-download={file(place)}
                        aria-label={format!("Download CSV: {}", indicator.name)}>
                        {"Download CSV"}
                    </button>
                </p>
                <pre data-text="" hidden=true>{indicator_csv(indicator)}</pre>
            </div>
        }
    });
    let all: &[(&str, &[Format])] = &[("indicators", &[Format::Csv, Format::Json])];
    let content = html! {
        <div class="stack">
            { for measured }
            { data_links("All indicators as data:", all, setting) }
        </div>
    };
    Section::new("indicators", "What is measured", content)
}

/// What a table is called when it is saved.
fn file(place: usize) -> String {
    format!("indicator-{}.csv", place + 1)
}

/// An indicator over time, drawn for a wide column and for a narrow one.
fn drawn(measured: &Indicator, place: usize) -> Html {
    let series = series(measured);
    if !series.is_worth_drawing() {
        return Html::default();
    }
    let frame = |form: &str, width: f64, class| Frame {
        id: format!("indicator-{}-{form}", place + 1),
        title: measured.name.clone(),
        description: described(measured),
        width,
        height: 150.0,
        class,
    };
    html! {
        <div class="by-width">
            { picture(&indicator(frame("wide", WIDE * 0.75, "by-width__wide"), &series)) }
            { picture(&indicator(frame("narrow", NARROW, "by-width__narrow"), &series)) }
        </div>
    }
}

/// What a picture of an indicator tells, for those who cannot see it.
pub(super) fn described(indicator: &Indicator) -> String {
    let seen = |seen: &Observation| format!("{} in {}", seen.value, seen.period);
    let observed: Vec<String> = indicator.observations.iter().map(seen).collect();
    let bound = |what: &str, value: &Option<Value>| {
        value.as_ref().map(|value| format!(" {what}: {value}.")).unwrap_or_default()
    };
    format!(
        "In {}: {}.{}{}",
        indicator.unit,
        observed.join(", "),
        bound("Baseline", &indicator.baseline),
        bound("Target", &indicator.target)
    )
}

/// Which way is better, and how it is measured.
fn notes(indicator: &Indicator) -> Option<String> {
    let way = (indicator.polarity != Polarity::Neutral).then(|| indicator.polarity.label());
    let notes: Vec<&str> = way.into_iter().chain(indicator.method.as_deref()).collect();
    (!notes.is_empty()).then(|| notes.join(" · "))
}

fn table(indicator: &Indicator, citations: &Citations) -> Html {
    let bound = |label: &'static str, value: &Option<Value>| {
        value.as_ref().map(|value| {
            html! {
                <tr>
                    <th scope="row">{label}</th>
                    <td class="table__figure">{value.to_string()}</td>
                    <td></td>
                </tr>
            }
        })
    };
    html! {
        <div class="table-frame" role="region" aria-label={indicator.name.clone()} tabindex="0">
            <table class="table">
                <caption class="visually-hidden">{&indicator.name}</caption>
                <thead>
                    <tr>
                        <th scope="col">{"Period"}</th>
                        <th scope="col" class="table__figure">{&indicator.unit}</th>
                        <th scope="col">{"Basis and source"}</th>
                    </tr>
                </thead>
                <tbody>
                    { bound("Baseline", &indicator.baseline) }
                    { for indicator.observations.iter().map(|seen| observation(seen, citations)) }
                    { bound("Target", &indicator.target) }
                </tbody>
            </table>
        </div>
    }
}

fn observation(observation: &Observation, citations: &Citations) -> Html {
    html! {
        <tr>
            <th scope="row">{&observation.period}</th>
            <td class="table__figure">{observation.value.to_string()}</td>
            <td>
                {observation.basis.map(Term::label)}{ citations.of(&observation.citation) }
            </td>
        </tr>
    }
}
