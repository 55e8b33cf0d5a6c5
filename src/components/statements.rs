use super::{Citations, Row, Section, ledger};
use atlas_model::{Edtf, Mission, StatedBefore, Value};
use yew::prelude::*;

/// The goal more closely: the city's own words, how it is measured, how it was worded before.
pub fn goal(mission: &Mission, citations: &Citations) -> Option<Section> {
    let target = mission.initiative.target.as_ref();
    let progress = mission.initiative.progress.as_ref();
    let figure = |value: &Option<Value>| {
        let unit = target.and_then(|target| target.unit.as_deref());
        value.as_ref().map(|value| html! { {value.with_unit(unit)} })
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| html! { {text} });
    let rows = [
        Row::some("Measured by", target.and_then(|target| text(&target.measure))),
        Row::some("Baseline", target.and_then(|target| figure(&target.baseline))),
        Row::some("Figure to reach", target.and_then(|target| figure(&target.value))),
        Row::some("On the target", target.and_then(|target| text(&target.note))),
        Row::some("On the progress", progress.and_then(|progress| text(&progress.note))),
    ];
    let content = html! {
        <>
            { mission.statement_official.as_ref().map(|words| quotation(words, citations)) }
            { ledger(rows.into_iter().flatten()) }
            if !mission.statement_history.is_empty() {
                <h3 class="section__subtitle">{"How the goal was worded over time"}</h3>
                <ol class="timeline">
                    { for mission.statement_history.iter().map(|words| before(words, citations)) }
                </ol>
            }
        </>
    };
    Section::new("goal", "The goal and how it stands", content)
}

fn quotation(words: &StatedBefore, citations: &Citations) -> Html {
    html! {
        <figure class="quotation">
            <blockquote class="quotation__words" lang={words.lang.clone()}>
                <p>{&words.text}</p>
            </blockquote>
            <figcaption class="quotation__by">
                {"In the city’s own words"}{ time(words) }{ citations.of(&words.citation) }
            </figcaption>
        </figure>
    }
}

fn before(words: &StatedBefore, citations: &Citations) -> Html {
    html! {
        <li class="timeline__entry">
            <span class="timeline__date">{span(words)}</span>
            <p class="timeline__event" lang={words.lang.clone()}>
                {&words.text}{ citations.of(&words.citation) }
            </p>
        </li>
    }
}

fn time(words: &StatedBefore) -> String {
    let span = span(words);
    if span.is_empty() { span } else { format!(", {span}") }
}

fn span(words: &StatedBefore) -> String {
    let in_words = |date: Edtf| date.in_words();
    match (words.from.map(in_words), words.until.map(in_words)) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => String::new(),
    }
}
