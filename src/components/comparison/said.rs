//! What a record says on a row.

use crate::{
    components::{citations::grade_mark, labelled::rating_mark, progress_mark},
    context::Setting,
};
use atlas_locale::said::views;
use atlas_model::comparison::{Cell, Mark, Point, Row};
use yew::prelude::*;

/// Where in a comparison a record says something.
pub(super) struct Said<'c> {
    pub(super) row: Row,
    /// The record's language, where that is not the page's.
    pub(super) lang: Option<&'c String>,
    /// How many footnotes stand before the record's own.
    pub(super) first: usize,
}

/// What a record says on a row, given which points, in their comparable form, no other record has.
pub(super) fn cell(
    cell: &Cell,
    at: &Said<'_>,
    only_here: impl Fn(&str) -> bool,
    setting: &Setting,
) -> Html {
    let mut before: Option<&str> = None;
    let points: Vec<Html> = cell
        .points
        .iter()
        .map(|said| {
            let label = said.label.as_deref();
            // What is said of the same stands below it.
            let named = label.filter(|_| label != before);
            before = label;
            point(said, named, at, only_here(&said.comparable()), setting)
        })
        .collect();
    let more = (cell.more > 0)
        .then(|| html! { <li>{setting.say(views::comparison_more(cell.more))}</li> });
    html! { <ul class="comparison__points" role="list">{ points }{ more }</ul> }
}

fn point(
    said: &Point,
    label: Option<&str>,
    at: &Said<'_>,
    only_here: bool,
    setting: &Setting,
) -> Html {
    let class = if only_here { "comparison__only" } else { "" };
    let (own, own_note) = at.row.own_words();
    let lang = |own: bool| at.lang.filter(|_| own).cloned();
    html! {
        <li>
            if let Some(label) = label {
                <span class="comparison__label">{label.to_owned()}</span>{" "}
            }
            if only_here {
                <span class="visually-hidden">{setting.say(views::comparison_only_here())}{" "}</span>
            }
            <span {class} lang={lang(own)}>{ words(said, setting) }</span>
            { for said.cites.iter().map(|number| citation(at.first + usize::from(*number), setting)) }
            if let Some(grade) = said.grade { {"\u{a0}"}{ grade_mark(grade, setting) } }
            if let Some(note) = &said.note {
                {" "}<span class="comparison__note" lang={lang(own_note)}>{note}</span>
            }
        </li>
    }
}

fn words(said: &Point, setting: &Setting) -> Html {
    match (said.mark, &said.href) {
        (Some(Mark::Progress(state)), _) => progress_mark(state, setting),
        (Some(Mark::Rating(rating)), _) => rating_mark(rating, setting),
        (None, Some(href)) => html! { <a href={href.clone()}>{&said.text}</a> },
        (None, None) => html! { {&said.text} },
    }
}

fn citation(number: usize, setting: &Setting) -> Html {
    html! {
        <>
            {"\u{a0}"}
            <a class="citation" href={format!("#compared-{number}")}>
                <span class="visually-hidden">
                    {setting.say(views::comparison_source())}{" "}
                </span>
                {format!("[{number}]")}
            </a>
        </>
    }
}
