use super::{Citations, Section};
use atlas_model::{Indicator, Observation, Polarity, Term, Value};
use yew::prelude::*;

/// What is measured: a table for each indicator.
pub fn indicators(indicators: &[Indicator], citations: &Citations) -> Option<Section> {
    if indicators.is_empty() {
        return None;
    }
    let tables: Vec<Html> =
        indicators.iter().map(|indicator| table(indicator, citations)).collect();
    Section::new("indicators", "What is measured", html! { <div class="stack">{ tables }</div> })
}

fn table(indicator: &Indicator, citations: &Citations) -> Html {
    let notes: Vec<&str> = (indicator.polarity != Polarity::Neutral)
        .then(|| indicator.polarity.label())
        .into_iter()
        .chain(indicator.method.as_deref())
        .collect();
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
                <caption class="table__caption">
                    {&indicator.name}
                    if !notes.is_empty() { {" "}<span class="table__note">{notes.join(" · ")}</span> }
                </caption>
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
