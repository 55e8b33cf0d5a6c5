//! The fields of the worksheet.

use super::{
    keeping::Put,
    sheet::{Edit, Field, Sheet, one_line},
};
use crate::{browser, context::Setting, naming};
use atlas_locale::{Message, said::views};
use atlas_model::{CriterionRating, Term};
use yew::prelude::*;

/// The worksheet as someone fills it in.
pub struct Filling<'a> {
    /// What is written on it.
    pub sheet: &'a Sheet,
    /// Takes what changes on it.
    pub put: &'a Put,
    /// Where it stands.
    pub setting: &'a Setting,
}

/// A field for text: its label, and how much of it the content format takes.
pub fn text_field(field: Field, label: Message, rows: &'static str, filling: &Filling<'_>) -> Html {
    let Filling { sheet, put, setting } = filling;
    let (id, text) = (field.id(), sheet.text(field).to_owned());
    let counter = format!("{id}-count");
    let oninput = put.reform(move |event: InputEvent| Edit::Text(field, browser::value_of(&event)));
    // What is typed stands in the frame too, so that the frame grows with it, and prints whole.
    html! {
        <div class="sheet__field">
            <label class="sheet__label" for={id.clone()}>{setting.say(label)}</label>
            <div class="sheet__frame" data-text={text.clone()}>
                <textarea {id} class="sheet__text" {rows} value={text} {oninput}
                    aria-describedby={counter.clone()} />
            </div>
            { count(counter, field, filling) }
        </div>
    }
}

fn count(id: String, field: Field, filling: &Filling<'_>) -> Html {
    let Filling { sheet, setting, .. } = filling;
    let (limit, excess) = (field.limit(), sheet.excess(field));
    let length = one_line(sheet.text(field)).chars().count();
    let (class, told) = match excess {
        0 => ("sheet__count with-script", views::assess_length(length, limit)),
        _ => (
            "sheet__count sheet__count--over with-script",
            views::assess_length_over(length, limit, excess),
        ),
    };
    html! { <p {id} {class}>{setting.say(told)}</p> }
}

/// The four ratings of a criterion, of which one is chosen.
pub fn ratings(which: usize, filling: &Filling<'_>) -> Html {
    let Filling { sheet, put, setting } = filling;
    let chosen = sheet.criteria[which].rating;
    let choice = |rating: CriterionRating| {
        let onchange = put.reform(move |_: Event| Edit::Rating(which, rating));
        html! {
            <label class="sheet__choice">
                <input type="radio" name={format!("rating-{which}")} value={rating.id()}
                    checked={rating == chosen} {onchange} />
                {label(rating, setting)}
            </label>
        }
    };
    html! { <div class="sheet__choices">{ for CriterionRating::ALL.iter().copied().map(choice) }</div> }
}

/// What a rating is called on the worksheet.
pub fn label(rating: CriterionRating, setting: &Setting) -> AttrValue {
    match rating {
        CriterionRating::NotAssessed => setting.say(views::assess_not_rated()),
        rating => setting.say(naming::term(rating)),
    }
}
