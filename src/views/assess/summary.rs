//! The worksheet in brief. It gives no score: five criteria that are unlike cannot be added up.

use super::{
    fields::label,
    sheet::{Field, Sheet, one_line},
};
use atlas_model::{Criteria, CriterionRating, Roar, Term};
use yew::prelude::*;

/// Which criteria are met and which are not, what is still empty, and what is too long.
pub fn summary(sheet: &Sheet) -> Html {
    let row = |term: String, names: Vec<&'static str>| {
        if names.is_empty() {
            return Html::default();
        }
        html! { <div class="ledger__row"><dt>{term}</dt><dd>{names.join(" · ")}</dd></div> }
    };
    let rated = |rating: CriterionRating| {
        let criteria = Criteria::NAMES.iter().zip(&sheet.criteria);
        let names = criteria.filter(|(_, answer)| answer.rating == rating);
        row(label(rating).to_owned(), names.map(|((_, name), _)| *name).collect())
    };
    let roar = |empty: bool| {
        let parts = Roar::NAMES.iter().zip(&sheet.roar);
        let names = parts.filter(|(_, text)| one_line(text).is_empty() == empty);
        let term = if empty { "ROAR: not answered yet" } else { "ROAR: answered" };
        row(term.to_owned(), names.map(|((_, name), _)| *name).collect())
    };
    let over = Field::all().filter(|field| sheet.excess(*field) > 0).map(name).collect();
    html! {
        <dl class="ledger">
            { for CriterionRating::ALL.iter().copied().map(rated) }
            { roar(false) }
            { roar(true) }
            { row("Too long for the content format".to_owned(), over) }
        </dl>
    }
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Title => "Title",
        Field::Statement => "The mission in one sentence",
        Field::Why(which) => Criteria::NAMES[which].1,
        Field::Roar(which) => Roar::NAMES[which].1,
    }
}
