//! Fields for one value that stands alone.

use super::{
    Around, choices,
    frame::{Ties, framed},
    reference,
};
use crate::{
    browser,
    context::Setting,
    naming,
    publish::{
        answers::{on, text},
        problems::element_id,
        work::Edit,
    },
};
use atlas_locale::{Said, said::publish};
use atlas_model::{
    description::{Field, Short},
    desk::Answer,
};
use yew::prelude::*;

/// The longest text that is asked for on one line.
const ONE_LINE: usize = 160;

/// A field for one value that stands alone, and the way to say more where it may be a table.
pub fn alone(
    field: &Field,
    short: &Short,
    way: &[String],
    answer: Option<&Answer>,
    around: &Around,
) -> Html {
    if let Some(choices) = around.choices(short) {
        let more = more(field, way, answer, around);
        return choices::one(field, &choices, way, answer, around, more);
    }
    framed(field, way, around, |ties| {
        html! {
            <>
                { control(short, ties, way, answer, around) }
                { more(field, way, answer, around) }
            </>
        }
    })
}

fn control(
    short: &Short,
    ties: Ties,
    way: &[String],
    answer: Option<&Answer>,
    around: &Around,
) -> Html {
    let value = text(answer).to_owned();
    match short {
        Short::Reference(kinds) => reference::reference(kinds, ties, way, value, around),
        Short::Organisation => reference::organisation(ties, way, value, around),
        Short::Flag => flag(ties, way, &value, around),
        Short::Text(Some(limit)) if *limit > ONE_LINE => long(*limit, ties, way, &value, around),
        Short::Text(limit) => line("text", None, *limit, ties, way, value, around),
        Short::Date => {
            // What is no date yet shows as it is written.
            let is_date = value.is_empty() || value.parse::<atlas_model::Date>().is_ok();
            line(if is_date { "date" } else { "text" }, None, None, ties, way, value, around)
        }
        Short::Number { whole, .. } => {
            let keys = if *whole { "numeric" } else { "text" };
            line("text", Some(keys), None, ties, way, value, around)
        }
        Short::WebAddress => line("url", Some("url"), None, ties, way, value, around),
        _ => line("text", None, None, ties, way, value, around),
    }
}

/// A change of what stands in a text field.
pub fn typed(way: &[String], put: &Callback<Edit>) -> Callback<InputEvent> {
    let way = way.to_vec();
    put.reform(move |event: InputEvent| {
        Edit::Put(way.clone(), Answer::Text(browser::value_of(&event)))
    })
}

fn line(
    kind: &'static str,
    keys: Option<&'static str>,
    limit: Option<usize>,
    ties: Ties,
    way: &[String],
    value: String,
    around: &Around,
) -> Html {
    let oninput = typed(way, around.put);
    let count = limit.map(|limit| count(limit, &value, around.setting));
    html! {
        <>
            <input id={ties.id} class="field__line" type={kind} inputmode={keys} {value} {oninput}
                spellcheck={(kind == "url").then_some("false")} data-limit={limit.map(|limit| limit.to_string())}
                aria-describedby={ties.described_by} aria-invalid={ties.invalid} />
            { count }
        </>
    }
}

fn long(limit: usize, ties: Ties, way: &[String], value: &str, around: &Around) -> Html {
    let oninput = typed(way, around.put);
    html! {
        <>
            <div class="field__frame" data-text={value.to_owned()}>
                <textarea id={ties.id} class="field__text" rows="2" value={value.to_owned()} {oninput}
                    data-limit={limit.to_string()}
                    aria-describedby={ties.described_by} aria-invalid={ties.invalid} />
            </div>
            { count(limit, value, around.setting) }
        </>
    }
}

/// How much of a limit is used, for eyes: `Form` tells it to ears once typing pauses.
fn count(limit: usize, value: &str, setting: &Setting) -> Html {
    let length = value.chars().count();
    let (class, told) = match length.checked_sub(limit) {
        Some(excess) if excess > 0 => {
            ("field__count field__count--over", publish::room_exceeded(excess))
        }
        _ => ("field__count", publish::room_used(length, limit)),
    };
    html! { <p {class} aria-hidden="true">{setting.say(told)}</p> }
}

fn flag(ties: Ties, way: &[String], value: &str, around: &Around) -> Html {
    let way = way.to_vec();
    let answers =
        [("", publish::flag_open()), ("true", publish::flag_yes()), ("false", publish::flag_no())];
    let onchange = around.put.reform(move |event: Event| {
        Edit::Put(way.clone(), Answer::Text(browser::value_of(&event)))
    });
    html! {
        <select id={ties.id} class="field__select" {onchange} data-chosen={value.to_owned()}
            aria-describedby={ties.described_by} aria-invalid={ties.invalid}>
            { for answers.map(|(id, label)| html! {
                <option value={id} selected={id == value}>{around.setting.say(label)}</option>
            }) }
        </select>
    }
}

/// The button that turns a value that stands alone into a table that begins with it.
pub fn more(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    let Some(first) = field.table.first() else { return Html::default() };
    let value = text(answer).to_owned();
    let begun = Answer::Table(vec![(first.name.clone(), Answer::Text(value))]);
    let (way, focus) = (way.to_vec(), element_id(&on(way, &first.name)));
    let others: Vec<String> = field.table[1..]
        .iter()
        .filter(|field| field.name != "grade")
        .take(3)
        .map(|field| naming::small(&around.setting.words, &field.label))
        .collect();
    let onclick = around.put.reform(move |_: MouseEvent| {
        browser::focus_soon(focus.clone());
        Edit::Put(way.clone(), begun.clone())
    });
    let setting = around.setting;
    html! {
        <button type="button" class="button-text field__more" {onclick}>
            {setting.say(addition(&others))}
            <span class="visually-hidden">
                {" "}{setting.say(publish::details_add_to(&field.label))}
            </span>
        </button>
    }
}

/// What can be added: `Add a, b or c`. More than three are not named.
fn addition(names: &[String]) -> Said<'_> {
    match names {
        [] => publish::details_add().into(),
        [one] => publish::details_add_one(one),
        [first, second] => publish::details_add_two(first, second),
        [first, second, third, ..] => publish::details_add_three(first, second, third),
    }
}
