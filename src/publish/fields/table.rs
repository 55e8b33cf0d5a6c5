//! Fields that are tables of fields.

use super::{
    Around, field as any,
    frame::{Reach, fieldset},
};
use crate::{
    naming,
    publish::{
        answers::{Fields, field as part, is_empty, on, text},
        work::Edit,
    },
};
use atlas_locale::said::publish;
use atlas_model::{description::Field, desk::Answer};
use yew::prelude::*;

/// Fields that few authors need: they stand apart, closed.
const RARE: [&str; 9] =
    ["grade", "mirror", "accessed", "count", "lang", "measure", "baseline", "value", "unit"];

/// A table of fields.
pub fn table(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    let fields = fields_of(answer);
    fieldset(field, way, around, Reach::Own, |_| {
        html! { <>{ inside(&field.table, way, &fields, around) }{ less(field, way, &fields, around) }</> }
    })
}

/// The fields of an answer; none where it is no table.
pub fn fields_of(answer: Option<&Answer>) -> Fields {
    match answer {
        Some(Answer::Table(fields)) => fields.clone(),
        _ => Fields::new(),
    }
}

/// The fields of a table, those apart that few authors need.
pub fn inside(table: &[Field], way: &[String], fields: &Fields, around: &Around) -> Html {
    let around = Around { tells_optional: table.iter().any(|field| field.required), ..*around };
    let is_rare = |field: &&Field| RARE.contains(&field.name.as_str()) && !field.required;
    let show =
        |field: &Field| any(field, &on(way, &field.name), part(fields, &field.name), &around);
    let rare: Vec<&Field> = table.iter().filter(is_rare).collect();
    let filled =
        rare.iter().any(|field| part(fields, &field.name).is_some_and(|said| !is_empty(said)));
    let words = &around.setting.words;
    let names: Vec<String> = rare.iter().map(|field| naming::small(words, &field.label)).collect();
    html! {
        <div class="field__table">
            { for table.iter().filter(|field| !is_rare(field)).map(show) }
            if !rare.is_empty() {
                <details class="field__rare" open={filled}>
                    <summary>{words.say(publish::details_rare(words.in_a_row(&names)))}</summary>
                    <div class="field__table">{ for rare.into_iter().map(show) }</div>
                </details>
            }
        </div>
    }
}

/// The fields of a table but the first, which shows elsewhere.
pub fn rest(field: &Field, way: &[String], fields: &Fields, around: &Around) -> Html {
    html! {
        <div class="field__details">
            { inside(&field.table[1..], way, fields, around) }
            { less(field, way, fields, around) }
        </div>
    }
}

/// The button that makes of a table again the value that stands alone, where nothing is lost.
fn less(field: &Field, way: &[String], fields: &Fields, around: &Around) -> Html {
    let Some(first) = field.table.first().filter(|_| field.short.is_some()) else {
        return Html::default();
    };
    let others = fields.iter().filter(|(name, _)| *name != first.name);
    if others.into_iter().any(|(_, answer)| !is_empty(answer)) {
        return Html::default();
    }
    let (way, value) = (way.to_vec(), text(part(fields, &first.name)).to_owned());
    let onclick =
        around.put.reform(move |_: MouseEvent| Edit::Put(way.clone(), Answer::Text(value.clone())));
    html! {
        <button type="button" class="button-text field__more" {onclick}>
            {around.setting.say(publish::details_drop())}
        </button>
    }
}
