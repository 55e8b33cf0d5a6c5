//! What recorded missions say to a question.

use atlas_model::{
    Term,
    page::{Rated, Told},
};
use yew::prelude::*;

/// How recorded missions meet a criterion, and why.
pub fn rated(rated: &Rated) -> Html {
    let Rated { met, partly, not_met, told } = rated;
    if *met + *partly + *not_met == 0 {
        return Html::default();
    }
    let counts = format!("In the records: {met} met, {partly} partly met, {not_met} not met");
    others(counts, told)
}

/// What recorded missions say of a part of ROAR.
pub fn said(told: &[Told]) -> Html {
    if told.is_empty() {
        return Html::default();
    }
    others("What records say".to_owned(), told)
}

fn others(summary: String, told: &[Told]) -> Html {
    html! {
        <details class="sheet__others">
            <summary class="cite__name">{summary}</summary>
            <ul class="entries">{ for told.iter().map(entry) }</ul>
        </details>
    }
}

fn entry(told: &Told) -> Html {
    html! {
        <li class="entries__entry">
            <p class="entries__title"><a href={told.mission.href.clone()}>{&told.mission.text}</a></p>
            <p>
                if let Some(rating) = told.rating { <strong>{rating.label()}{". "}</strong> }
                {&told.text}
            </p>
        </li>
    }
}
