use super::{Citations, Row, Section, ledger};
use crate::{context::Setting, figures, naming};
use atlas_locale::{Message, Said, Words, said::parts};
use atlas_model::{Edtf, Mission, StatedBefore, Value};
use yew::prelude::*;

/// The goal more closely: the city's own words, how it is measured, how it was worded before.
pub fn goal(mission: &Mission, citations: &Citations, setting: &Setting) -> Option<Section> {
    let target = mission.initiative.target.as_ref();
    let progress = mission.initiative.progress.as_ref();
    let figure = |value: &Option<Value>| {
        let unit = target.and_then(|target| target.unit.as_deref());
        value.as_ref().map(|value| html! { {figures::measured(&setting.words, value, unit)} })
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| setting.recorded(text));
    let row = |said: Message, value: Option<Html>| Row::some(&setting.say(said), value);
    let rows = [
        row(parts::goal_measure(), target.and_then(|target| text(&target.measure))),
        row(parts::goal_baseline(), target.and_then(|target| figure(&target.baseline))),
        row(parts::goal_value(), target.and_then(|target| figure(&target.value))),
        row(parts::goal_note(), target.and_then(|target| text(&target.note))),
        row(parts::goal_progress(), progress.and_then(|progress| text(&progress.note))),
    ];
    let stated = mission.statement_official.as_ref();
    let content = html! {
        <>
            { stated.map(|words| quotation(words, citations, setting)) }
            { ledger(rows.into_iter().flatten()) }
            if !mission.statement_history.is_empty() {
                <h3 class="section__subtitle">{setting.say(parts::goal_history())}</h3>
                <ol class="timeline">
                    { for mission.statement_history.iter().map(|words| {
                        before(words, citations, setting)
                    }) }
                </ol>
            }
        </>
    };
    Section::new("goal", &setting.say(parts::goal()), content)
}

fn quotation(words: &StatedBefore, citations: &Citations, setting: &Setting) -> Html {
    let by = span(words, &setting.words).map_or_else(
        || parts::goal_official().into(),
        |span| parts::goal_official_dated(setting.words.say(span)),
    );
    html! {
        <figure class="quotation">
            <blockquote class="quotation__words" lang={language(words, setting)}>
                <p>{&words.text}</p>
            </blockquote>
            <figcaption class="quotation__by">
                {setting.say(by)}{ citations.of(&words.citation) }
            </figcaption>
        </figure>
    }
}

fn before(words: &StatedBefore, citations: &Citations, setting: &Setting) -> Html {
    html! {
        <li class="timeline__entry">
            <span class="timeline__date">{span(words, &setting.words).map(|span| setting.say(span))}</span>
            <p class="timeline__event">
                <span lang={language(words, setting)}>{&words.text}</span>
                { citations.of(&words.citation) }
            </p>
        </li>
    }
}

/// The language of a wording, where that may not be the page's.
fn language(words: &StatedBefore, setting: &Setting) -> Option<AttrValue> {
    words.lang.clone().map(Into::into).or_else(|| setting.foreign())
}

/// From when until when it was worded so, if that is known.
fn span(stated: &StatedBefore, words: &Words) -> Option<Said<'static>> {
    let in_words = |date: Edtf| naming::date(words, date);
    match (stated.from.map(in_words), stated.until.map(in_words)) {
        (Some(from), Some(until)) => Some(parts::goal_from_until(from, until)),
        (Some(from), None) => Some(parts::goal_from(from)),
        (None, Some(until)) => Some(parts::goal_until(until)),
        (None, None) => None,
    }
}
