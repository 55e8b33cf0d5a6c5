use super::{arranging::Arranging, records::Record};
use crate::context::Setting;
use atlas_locale::{
    Value,
    said::{app, views},
};
use atlas_model::comparison::{Asked, Column, MOST, RecordRef};
use std::rc::Rc;
use yew::prelude::*;

/// What an address names and cannot be shown: why, and the ways on.
pub fn troubles(
    asked: &Asked,
    records: &[Record],
    again: &Callback<MouseEvent>,
    setting: &Setting,
) -> Html {
    let columns: Vec<Rc<Column>> =
        records.iter().filter_map(|record| record.ready().map(|found| found.0.clone())).collect();
    let arranging = Arranging::new(&columns, asked.show, setting);
    let beyond = asked.beyond.iter().map(RecordRef::text).collect::<Vec<_>>();
    let beyond = setting.words.in_a_row(&beyond);
    let troubles: Vec<Html> = asked
        .with
        .iter()
        .zip(records)
        .filter_map(|(named, record)| trouble(named, record, &arranging, again))
        .collect();
    if troubles.is_empty() && beyond.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notice compare__troubles" role="alert">
            { troubles }
            if !beyond.is_empty() {
                <p>{setting.say(views::compare_too_many(MOST, beyond))}</p>
            }
        </div>
    }
}

fn trouble(
    named: &RecordRef,
    record: &Record,
    arranging: &Arranging<'_>,
    again: &Callback<MouseEvent>,
) -> Option<Html> {
    let (name, setting) = (named.text(), arranging.setting);
    Some(match record {
        Record::Waiting | Record::Ready(..) => return None,
        Record::Missing(near) if near.is_empty() => html! {
            <p key={name.clone()}>{setting.say(views::compare_unknown(&name))}</p>
        },
        Record::Missing(near) => html! {
            <div key={name.clone()}>
                <p>{setting.say(views::compare_unknown_near(&name))}</p>
                <ul class="compare__near">
                    { for near.iter().map(|(with, title)| html! {
                        <li key={with.clone()}><a href={arranging.with(with)}>{title}</a></li>
                    }) }
                </ul>
            </div>
        },
        Record::Gone { title, href } => {
            let page = html! { <a href={href.clone()}>{title}</a> };
            html! { <p key={name}>{ setting.fill(views::compare_gone(Value::Slot(0)), &[page]) }</p> }
        }
        Record::Failed(cause) => html! {
            <div key={name.clone()}>
                <p>{setting.say(views::compare_failed(&name, cause))}</p>
                <button type="button" class="button button--quiet" onclick={again.clone()}>
                    {setting.say(app::try_again())}
                </button>
            </div>
        },
    })
}
