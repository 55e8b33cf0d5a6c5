//! The fields of the worksheet.

use super::{
    keeping::Put,
    sheet::{Edit, Field, Sheet, one_line},
};
use crate::browser;
use atlas_model::{CriterionRating, Term};
use yew::prelude::*;

/// A field for text: its label, and how much of it the content format takes.
pub fn text_field(field: Field, label: &str, rows: &'static str, sheet: &Sheet, put: &Put) -> Html {
    let (id, text) = (field.id(), sheet.text(field).to_owned());
    let counter = format!("{id}-count");
    let oninput = put.reform(move |event: InputEvent| Edit::Text(field, browser::value_of(&event)));
    // What is typed stands in the frame too, so that the frame grows with it, and prints whole.
    html! {
        <div class="sheet__field">
            <label class="sheet__label" for={id.clone()}>{label.to_owned()}</label>
            <div class="sheet__frame" data-text={text.clone()}>
                <textarea {id} class="sheet__text" {rows} value={text} {oninput}
                    aria-describedby={counter.clone()} />
            </div>
            { count(counter, field, sheet) }
        </div>
    }
}

fn count(id: String, field: Field, sheet: &Sheet) -> Html {
    let (limit, excess) = (field.limit(), sheet.excess(field));
    let length = one_line(sheet.text(field)).chars().count();
    let (class, told) = match excess {
        0 => ("sheet__count with-script", format!("{length} of {limit} characters")),
        _ => (
            "sheet__count sheet__count--over with-script",
            format!("{length} of {limit} characters: {excess} too many"),
        ),
    };
    html! { <p {id} {class}>{told}</p> }
}

/// The four ratings of a criterion, of which one is chosen.
pub fn ratings(which: usize, sheet: &Sheet, put: &Put) -> Html {
    let chosen = sheet.criteria[which].rating;
    let choice = |rating: CriterionRating| {
        let onchange = put.reform(move |_: Event| Edit::Rating(which, rating));
        html! {
            <label class="sheet__choice">
                <input type="radio" name={format!("rating-{which}")} value={rating.id()}
                    checked={rating == chosen} {onchange} />
                {label(rating)}
            </label>
        }
    };
    html! { <div class="sheet__choices">{ for CriterionRating::ALL.iter().copied().map(choice) }</div> }
}

/// What a rating is called on the worksheet.
pub fn label(rating: CriterionRating) -> &'static str {
    match rating {
        CriterionRating::NotAssessed => "Not assessed yet",
        rating => rating.label(),
    }
}
