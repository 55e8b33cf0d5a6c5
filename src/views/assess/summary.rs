//! The worksheet in brief. It gives no score: five criteria that are unlike cannot be added up.

use super::{
    fields::label,
    sheet::{Field, Sheet, one_line},
};
use crate::{context::Setting, naming};
use atlas_locale::said::views;
use atlas_model::{CriterionRating, Term};
use yew::prelude::*;

/// Which criteria are met and which are not, what is still empty, and what is too long.
pub fn summary(sheet: &Sheet, setting: &Setting) -> Html {
    let row = |term: AttrValue, names: Vec<AttrValue>| {
        if names.is_empty() {
            return Html::default();
        }
        html! { <div class="ledger__row"><dt>{term}</dt><dd>{names.join(" · ")}</dd></div> }
    };
    let rated = |rating: CriterionRating| {
        let criteria = sheet.criteria.iter().enumerate();
        let names = criteria.filter(|(_, answer)| answer.rating == rating);
        row(
            label(rating, setting),
            names.map(|(which, _)| setting.say(naming::criterion(which))).collect(),
        )
    };
    let roar = |empty: bool| {
        let parts = sheet.roar.iter().enumerate();
        let names = parts.filter(|(_, text)| one_line(text).is_empty() == empty);
        let term = if empty { views::assess_unanswered() } else { views::assess_answered() };
        row(setting.say(term), names.map(|(which, _)| setting.say(naming::roar(which))).collect())
    };
    let over = Field::all().filter(|field| sheet.excess(*field) > 0);
    let over = over.map(|field| name(field, setting)).collect();
    html! {
        <dl class="ledger">
            { for CriterionRating::ALL.iter().copied().map(rated) }
            { roar(false) }
            { roar(true) }
            { row(setting.say(views::assess_too_long()), over) }
        </dl>
    }
}

fn name(field: Field, setting: &Setting) -> AttrValue {
    match field {
        Field::Title => setting.say(views::assess_name()),
        Field::Statement => setting.say(views::assess_statement()),
        Field::Why(which) => setting.say(naming::criterion(which)),
        Field::Roar(which) => setting.say(naming::roar(which)),
    }
}
