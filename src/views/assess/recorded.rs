//! What recorded missions say to a question.

use crate::{context::Setting, naming};
use atlas_locale::said::views;
use atlas_model::page::{Rated, Told};
use yew::prelude::*;

/// How recorded missions meet a criterion, and why.
pub fn rated(rated: &Rated, setting: &Setting) -> Html {
    let Rated { met, partly, not_met, told } = rated;
    if *met + *partly + *not_met == 0 {
        return Html::default();
    }
    let counts = views::assess_records_rate(*met, *partly, *not_met);
    others(setting.say(counts), told, setting)
}

/// What recorded missions say of a part of ROAR.
pub fn said(told: &[Told], setting: &Setting) -> Html {
    if told.is_empty() {
        return Html::default();
    }
    others(setting.say(views::assess_records_say()), told, setting)
}

fn others(summary: AttrValue, told: &[Told], setting: &Setting) -> Html {
    html! {
        <details class="sheet__others">
            <summary class="cite__name">{summary}</summary>
            <ul class="entries">{ for told.iter().map(|told| entry(told, setting)) }</ul>
        </details>
    }
}

fn entry(told: &Told, setting: &Setting) -> Html {
    let Told { mission, rating, text } = told;
    let rating = rating
        .map(|rating| setting.say(views::assess_rating(setting.words.say(naming::term(rating)))));
    html! {
        <li class="entries__entry">
            <p class="entries__title">
                <a href={mission.href.clone()} lang={mission.lang.clone()}>{&mission.text}</a>
            </p>
            <p>
                if let Some(rating) = rating { <strong>{rating}{" "}</strong> }
                <span lang={mission.lang.clone()}>{text}</span>
            </p>
        </li>
    }
}
