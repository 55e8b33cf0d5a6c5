use crate::{components::citations::grade_mark, context::Setting};
use atlas_model::comparison::{Column, Footnote, first_note};
use std::rc::Rc;
use yew::prelude::*;

/// What the statements of a comparison rest on, numbered through, record by record. Each record's
/// title is a heading of level 3.
pub fn footnotes(columns: &[Rc<Column>], setting: &Setting) -> Html {
    let cited = columns.iter().enumerate().filter(|(_, column)| !column.footnotes.is_empty());
    html! {
        <div class="footnotes">
            { for cited.map(|(place, column)| {
                let first = first_note(columns, place);
                html! {
                    <div class="footnotes__record" key={column.href.clone()}>
                        <h3 class="footnotes__title" lang={column.lang.clone()}>{&column.title}</h3>
                        <ol class="footnotes__list" role="list">
                            { for column.footnotes.iter().enumerate().map(|(position, note)| {
                                entry(first + position + 1, note, setting)
                            }) }
                        </ol>
                    </div>
                }
            }) }
        </div>
    }
}

fn entry(number: usize, source: &Footnote, setting: &Setting) -> Html {
    let text = source.text.clone();
    let text = match &source.href {
        Some(href) => html! { <a href={href.clone()}>{text}</a> },
        None => html! { {text} },
    };
    html! {
        <li id={format!("compared-{number}")} class="footnotes__note">
            <span class="footnotes__number">{format!("[{number}]")}</span>
            <span>
                {text}{" "}<span class="soft">{&source.facts}</span>
                if let Some(grade) = source.grade { {"\u{a0}"}{ grade_mark(grade, setting) } }
            </span>
        </li>
    }
}
