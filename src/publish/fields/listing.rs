//! Fields for several values, one below the other.

use super::{
    Around,
    frame::{Reach, fieldset},
    single, table,
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
    description::{Field, Many},
    desk::Answer,
};
use yew::prelude::*;

/// Several values: each can be taken out or moved up, and more can be added.
pub fn listing(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    let listed = values(answer);
    let full = matches!(field.many, Many::List(Some(most)) if listed.len() >= most);
    fieldset(field, way, around, Reach::Own, |_| {
        html! {
            <>
                if !listed.is_empty() {
                    <ol class="field__items">
                        { for listed.iter().enumerate().map(|(place, value)| item(field, way, place, value, around)) }
                    </ol>
                }
                if !full { { add(field, way, listed.len(), around) } }
            </>
        }
    })
}

fn item(field: &Field, way: &[String], place: usize, value: &Answer, around: &Around) -> Html {
    let of_item = on_to(way, place);
    let words = &around.setting.words;
    let name = words.say(publish::field_numbered(&field.label, (place + 1).to_string()));
    let own = Field {
        label: name.clone(),
        help: String::new(),
        example: String::new(),
        many: Many::One,
        ..field.clone()
    };
    // The form gives sources their ids.
    if field.name == "sources"
        && let Answer::Table(fields) = value
    {
        let id = text(part(fields, "id"));
        let label = if id.is_empty() { name.clone() } else { words.say(publish::field_source(id)) };
        let table = field.table.iter().filter(|part| part.name != "id").cloned().collect();
        let own = Field { label, table, ..own };
        return entry(table::table(&own, &of_item, Some(value), around), way, place, &name, around);
    }
    let around_item = Around { tells_optional: false, ..*around };
    entry(single(&own, &of_item, Some(value), &around_item), way, place, &name, around)
}

fn entry(inside: Html, way: &[String], place: usize, name: &str, around: &Around) -> Html {
    let list = element_id(way);
    let remove = {
        let (way, list) = (on_to(way, place), list.clone());
        around.put.reform(move |_: MouseEvent| {
            browser::focus_soon(format!("{list}-add"));
            Edit::Remove(way.clone())
        })
    };
    let up = {
        let way = on_to(way, place);
        around.put.reform(move |_: MouseEvent| Edit::MoveUp(way.clone()))
    };
    let setting = around.setting;
    let of = setting.say(publish::button_of(name));
    html! {
        <li class="field__item">
            { inside }
            <p class="field__tools">
                if place > 0 {
                    <button type="button" class="button-text" onclick={up}>
                        {setting.say(publish::move_up())}<span class="visually-hidden">{of.clone()}</span>
                    </button>
                }
                <button type="button" class="button-text" onclick={remove}>
                    {setting.say(publish::remove())}<span class="visually-hidden">{of}</span>
                </button>
            </p>
        </li>
    }
}

fn add(field: &Field, way: &[String], count: usize, around: &Around) -> Html {
    let fresh = if field.name == "sources" {
        let id = next_source(around.sources);
        Answer::Table(vec![("id".to_owned(), Answer::Text(id))])
    } else if field.short.is_some() {
        Answer::Text(String::new())
    } else {
        Answer::Table(Vec::new())
    };
    let first = field.table.iter().find(|part| part.name != "id" || field.name != "sources");
    let of_item = on_to(way, count);
    let focus = match (&field.short, first) {
        (None, Some(first)) => element_id(&on(&of_item, &first.name)),
        _ => element_id(&of_item),
    };
    let id = format!("{}-add", element_id(way));
    let way = way.to_vec();
    let onclick = around.put.reform(move |_: MouseEvent| {
        browser::focus_soon(focus.clone());
        Edit::Add(way.clone(), fresh.clone())
    });
    let setting = around.setting;
    let words = setting.say(if count == 0 { publish::add() } else { publish::add_another() });
    let of = setting.say(publish::button_of(&field.label));
    html! {
        <button type="button" {id} class="button button--quiet" {onclick}>
            {words}<span class="visually-hidden">{of}</span>
        </button>
    }
}

/// The id that a further source gets: the first of `s1`, `s2`, … that is free.
fn next_source(sources: &[(String, String)]) -> String {
    let free = |id: &String| !sources.iter().any(|(known, _)| known == id);
    // One of so many is free.
    let ids = (1..=sources.len() + 1).map(|number| format!("s{number}"));
    ids.into_iter().find(free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_further_source_takes_a_free_id() {
        let sources = ["s2", "s1", "report"].map(|id| (id.to_owned(), String::new()));
        assert_eq!(next_source(&sources), "s3");
        assert_eq!(next_source(&[]), "s1");
    }
}
