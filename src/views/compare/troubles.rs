use super::{arranging::Arranging, records::Record};
use crate::context::Setting;
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
    let beyond = asked.beyond.iter().map(RecordRef::text).collect::<Vec<_>>().join(", ");
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
                <p>{format!("{MOST} records fit side by side. Left out: {beyond}.")}</p>
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
    let name = named.text();
    Some(match record {
        Record::Waiting | Record::Ready(..) => return None,
        Record::Missing(near) if near.is_empty() => html! {
            <p key={name.clone()}>{format!("No record is called “{name}”. The others are compared without it.")}</p>
        },
        Record::Missing(near) => html! {
            <div key={name.clone()}>
                <p>{format!("No record is called “{name}”. Did you mean one of these?")}</p>
                <ul class="compare__near">
                    { for near.iter().map(|(with, title)| html! {
                        <li key={with.clone()}><a href={arranging.with(with)}>{title}</a></li>
                    }) }
                </ul>
            </div>
        },
        Record::Gone { title, href } => html! {
            <p key={name}>
                <a href={href.clone()}>{title}</a>
                {" cannot be compared: its page says what became of it, or it is neither a mission \
                  nor a case study."}
            </p>
        },
        Record::Failed(cause) => html! {
            <div key={name.clone()}>
                <p>{format!("“{name}” cannot be loaded: {cause}.")}</p>
                <button type="button" class="button button--quiet" onclick={again.clone()}>
                    {"Try again"}
                </button>
            </div>
        },
    })
}
