//! Fields whose values are chosen from a list.

use super::{
    Around,
    frame::{Reach, Ties, fieldset, framed},
    table,
};
use crate::{
    browser,
    publish::{
        answers::{field as part, on, on_to, text, values},
        problems::element_id,
        work::Edit,
    },
};
use atlas_locale::said::publish;
use atlas_model::{
    description::{Choice, Field, Many},
    desk::Answer,
};
use yew::prelude::*;

/// The most choices that stand as buttons, one beside the other.
const FEW: usize = 4;

/// One of a list.
pub fn one(
    field: &Field,
    choices: &[Choice],
    way: &[String],
    answer: Option<&Answer>,
    around: &Around,
    more: Html,
) -> Html {
    if field.required && choices.len() <= FEW {
        return fieldset(field, way, around, Reach::All, |ties| {
            html! { <>{ buttons(choices, &ties, way, text(answer), around) }{ more }</> }
        });
    }
    framed(field, way, around, |ties| {
        html! { <>{ list(choices, ties, way, text(answer), around) }{ more }</> }
    })
}

fn list(choices: &[Choice], ties: Ties, way: &[String], value: &str, around: &Around) -> Html {
    let way = way.to_vec();
    let onchange = around.put.reform(move |event: Event| {
        Edit::Put(way.clone(), Answer::Text(browser::value_of(&event)))
    });
    // What stands in a file and is none of the list shows all the same.
    let foreign = !value.is_empty() && !choices.iter().any(|choice| choice.id == value);
    html! {
        <select id={ties.id} class="field__select" {onchange} data-chosen={value.to_owned()}
            aria-describedby={ties.described_by} aria-invalid={ties.invalid}>
            <option value="" selected={value.is_empty()}>
                {around.setting.say(publish::choose())}
            </option>
            if foreign { <option value={value.to_owned()} selected=true>{value.to_owned()}</option> }
            { for choices.iter().map(|choice| html! {
                <option value={choice.id.clone()} selected={choice.id == value}>
                    {choice.label.clone()}
                </option>
            }) }
        </select>
    }
}

fn buttons(choices: &[Choice], ties: &Ties, way: &[String], value: &str, around: &Around) -> Html {
    let button = |choice: &Choice| {
        let (way, id) = (way.to_vec(), choice.id.clone());
        let onchange =
            around.put.reform(move |_: Event| Edit::Put(way.clone(), Answer::Text(id.clone())));
        html! {
            <label class="field__choice">
                <input type="radio" name={ties.id.clone()} checked={choice.id == value} {onchange} />
                {choice.label.clone()}
            </label>
        }
    };
    html! { <div class="field__choices">{ for choices.iter().map(button) }</div> }
}

/// The id that a chosen value has: it stands alone, or is the first field of a table.
fn id_of<'a>(value: &'a Answer, field: &Field) -> &'a str {
    match value {
        Answer::Table(fields) => {
            field.table.first().map_or("", |first| text(part(fields, &first.name)))
        }
        other => text(Some(other)),
    }
}

/// Several of a list, in the order in which they are chosen. Each may have details of its own.
pub fn several(
    field: &Field,
    choices: &[Choice],
    way: &[String],
    answer: Option<&Answer>,
    around: &Around,
) -> Html {
    let chosen = values(answer);
    let full = match field.many {
        Many::List(Some(most)) => chosen.len() >= most,
        _ => false,
    };
    let choice = |choice: &Choice| {
        let place = chosen.iter().position(|value| id_of(value, field) == choice.id);
        let details = place.map(|place| details(field, way, place, &chosen[place], around));
        tick(choice, place.is_some(), full, way, &chosen, place, around, details)
    };
    fieldset(field, way, around, Reach::All, |_| {
        html! {
            <>
                <div class={classes!("field__choices", (choices.len() > FEW).then_some("field__choices--columns"))}>
                    { for choices.iter().map(choice) }
                </div>
                { order(field, choices, &chosen, around) }
            </>
        }
    })
}

#[expect(clippy::too_many_arguments, reason = "one box and all that it depends on")]
fn tick(
    choice: &Choice,
    checked: bool,
    full: bool,
    way: &[String],
    chosen: &[Answer],
    place: Option<usize>,
    around: &Around,
    details: Option<Html>,
) -> Html {
    let (way, id, chosen) = (way.to_vec(), choice.id.clone(), chosen.to_vec());
    let onchange = around.put.reform(move |_: Event| {
        let mut chosen = chosen.clone();
        match place {
            Some(place) => drop(chosen.remove(place)),
            None => chosen.push(Answer::Text(id.clone())),
        }
        Edit::Put(way.clone(), Answer::List(chosen))
    });
    html! {
        <div class="field__tick">
            <label class="field__choice">
                <input type="checkbox" {checked} disabled={full && !checked} {onchange} />
                {choice.label.clone()}
            </label>
            { details }
        </div>
    }
}

/// The details of a chosen value, or the way to them.
fn details(field: &Field, way: &[String], place: usize, value: &Answer, around: &Around) -> Html {
    let Some(first) = field.table.first() else { return Html::default() };
    let way = on_to(way, place);
    if let Answer::Table(fields) = value {
        return table::rest(field, &way, fields, around);
    }
    let begun =
        Answer::Table(vec![(first.name.clone(), Answer::Text(id_of(value, field).to_owned()))]);
    let focus = field.table.get(1).map(|next| element_id(&on(&way, &next.name)));
    let onclick = around.put.reform(move |_: MouseEvent| {
        if let Some(focus) = &focus {
            browser::focus_soon(focus.clone());
        }
        Edit::Put(way.clone(), begun.clone())
    });
    html! {
        <button type="button" class="button-text field__more" {onclick}>
            {around.setting.say(publish::details_note())}
        </button>
    }
}

/// In which order the values were chosen, where that says something.
fn order(field: &Field, choices: &[Choice], chosen: &[Answer], around: &Around) -> Html {
    let limit = match field.many {
        Many::List(Some(most)) => Some(most),
        _ => None,
    };
    if chosen.len() < 2 && limit.is_none() {
        return Html::default();
    }
    let label = |value: &Answer| {
        let id = id_of(value, field);
        choices.iter().find(|choice| choice.id == id).map_or(id, |choice| &choice.label).to_owned()
    };
    let named: Vec<String> = chosen.iter().map(label).collect();
    let told = match (named.is_empty(), limit) {
        (true, Some(most)) => publish::choose_at_most(most),
        (false, Some(most)) => {
            publish::chosen_of_most(around.setting.words.in_a_row(&named), named.len(), most)
        }
        _ => publish::chosen(around.setting.words.in_a_row(&named)),
    };
    html! { <p class="field__count">{around.setting.say(told)}</p> }
}

/// The record's own sources, of which some are named.
pub fn of_sources(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    let mut choices: Vec<Choice> = around
        .sources
        .iter()
        .map(|(id, label)| Choice::new(id, &format!("{id} · {label}")))
        .collect();
    for value in values(answer) {
        let id = text(Some(&value));
        if !id.is_empty() && !choices.iter().any(|choice| choice.id == id) {
            let label = around.setting.words.say(publish::source_unknown(id));
            choices.push(Choice::new(id, &label));
        }
    }
    if choices.is_empty() {
        return fieldset(field, way, around, Reach::All, |_| {
            html! {
                <p class="field__count">{around.setting.say(publish::source_none())}</p>
            }
        });
    }
    several(field, &choices, way, answer, around)
}
