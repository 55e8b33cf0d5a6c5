use super::said::{self, Said};
use crate::{context::Setting, naming};
use atlas_locale::{Value, Words, said::views};
use atlas_model::{
    Term,
    comparison::{Column, Line, Lines, Row, Standing, first_note},
};
use std::rc::Rc;
use yew::prelude::*;

/// A table with a column for each record and a row for each thing they say, in parts. Below each
/// title stands what can be done with its column. The roles are said besides the elements, for
/// browsers that forget what a table is once a narrow screen lays it out otherwise.
pub fn comparison(
    columns: &[Rc<Column>],
    lines: &Lines,
    tools: &[Html],
    setting: &Setting,
) -> Html {
    let class = format!("comparison comparison--{}", columns.len());
    let titles = titles_in_a_row(columns, &setting.words);
    let caption = setting.say(views::comparison_caption(titles));
    html! {
        <div class="comparison-frame" role="region" aria-label={caption.clone()} tabindex="0">
            <table {class} role="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row" class="comparison__titles">
                        <th role="columnheader" scope="col" class="comparison__corner">
                            <span class="visually-hidden">{setting.say(views::comparison_row())}</span>
                        </th>
                        { for columns.iter().map(|column| html! {
                            <th role="columnheader" scope="col" class="comparison__title"
                                key={column.href.clone()}>
                                <a href={column.href.clone()} lang={column.lang.clone()}>{&column.title}</a>
                            </th>
                        }) }
                    </tr>
                    <tr role="row" class="comparison__kinds">
                        <th role="rowheader" scope="row" class="comparison__corner">
                            <span class="visually-hidden">{setting.say(views::comparison_kind())}</span>
                        </th>
                        { for columns.iter().enumerate().map(|(place, column)| html! {
                            <td role="cell" key={column.href.clone()}>
                                <span class="comparison__kind">{ kind(column, setting) }</span>
                                { tools.get(place).cloned().unwrap_or_default() }
                            </td>
                        }) }
                    </tr>
                </thead>
                { for parts(&lines.shown).into_iter().map(|lines| part(columns, lines, setting)) }
            </table>
        </div>
    }
}

/// What is compared: `one, two and three`.
pub fn titles_in_a_row(columns: &[Rc<Column>], words: &Words) -> String {
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    words.list(&titles)
}

/// What kind of record it is, and whether it is kept for the record alone.
fn kind(column: &Column, setting: &Setting) -> AttrValue {
    let kind = setting.say(naming::kind(column.kind));
    if column.archived { setting.say(views::comparison_kind_archived(&*kind)) } else { kind }
}

/// The rows on which no record says anything: each in the table would say nothing, too.
pub fn silent(lines: &Lines, setting: &Setting) -> Html {
    if lines.silent.is_empty() {
        return Html::default();
    }
    let names = silent_names(lines, &setting.words);
    let lead = html! { <strong>{setting.say(views::comparison_silent_lead())}{" "}</strong> };
    let said = views::comparison_silent(Value::Slot(0), setting.words.in_a_row(&names));
    html! { <p class="comparison-silent">{ setting.fill(said, &[lead]) }</p> }
}

/// What these rows are called within a sentence: those of a part that is silent as a whole, by its
/// name.
pub fn silent_names(lines: &Lines, words: &Words) -> Vec<String> {
    let parts = lines.silent.chunk_by(|a, b| a.part() == b.part());
    let names = parts.flat_map(|rows| {
        let part = rows[0].part();
        let whole = Row::ALL.iter().filter(|row| row.part() == part).count();
        if rows.len() == whole {
            vec![naming::within(words, naming::term(part))]
        } else {
            rows.iter().map(|row| naming::within(words, naming::term(*row))).collect()
        }
    });
    names.collect()
}

/// The rows that show, cut into parts.
fn parts(lines: &[Line]) -> Vec<&[Line]> {
    lines.chunk_by(|a, b| a.row.part() == b.row.part()).collect()
}

fn part(columns: &[Rc<Column>], lines: &[Line], setting: &Setting) -> Html {
    let name = lines.first().map(|line| setting.say(naming::term(line.row.part())));
    let key = lines.first().map_or("", |line| line.row.part().id());
    html! {
        <tbody role="rowgroup" {key}>
            <tr role="row" class="comparison__part">
                <th role="rowheader" scope="rowgroup" colspan={(columns.len() + 1).to_string()}>
                    <span>{name}</span>
                </th>
            </tr>
            { for lines.iter().map(|line| row(columns, *line, setting)) }
        </tbody>
    }
}

fn row(columns: &[Rc<Column>], line: Line, setting: &Setting) -> Html {
    let differs = line.standing == Standing::Differs;
    let class =
        if differs { "comparison__row comparison__row--differs" } else { "comparison__row" };
    html! {
        <tr role="row" {class} key={line.row.id()}>
            <th role="rowheader" scope="row">{setting.say(naming::term(line.row))}{ standing(line.standing, setting) }</th>
            { for columns.iter().enumerate().map(|(place, column)| html! {
                <td role="cell" key={column.href.clone()}>
                    { said_on(columns, place, line, setting) }
                </td>
            }) }
        </tr>
    }
}

/// What the record at a place says on a row.
fn said_on(columns: &[Rc<Column>], place: usize, line: Line, setting: &Setting) -> Html {
    let row = line.row;
    let column = &columns[place];
    let Some(cell) = column.cell(row) else {
        let said = setting.say(views::comparison_not_recorded());
        return html! { <span class="comparison__none">{said}</span> };
    };
    let at = Said { row, lang: column.lang.as_ref(), first: first_note(columns, place) };
    let differs = line.standing == Standing::Differs;
    let only_here = |point: &str| differs && row.is_list() && only_here(columns, place, row, point);
    said::cell(cell, &at, only_here, setting)
}

/// Whether records differ on a row: a sign, and words for those who do not see it.
fn standing(standing: Standing, setting: &Setting) -> Html {
    let (sign, words) = match standing {
        Standing::Alone => return Html::default(),
        Standing::Same => ("=", views::comparison_same()),
        Standing::Differs => ("≠", views::comparison_differs()),
    };
    html! {
        <>
            {"\u{a0}"}<span class="comparison__sign" aria-hidden="true">{sign}</span>
            <span class="visually-hidden">{setting.say(words)}</span>
        </>
    }
}

/// Whether no other record says a thing on a row.
fn only_here(columns: &[Rc<Column>], place: usize, row: Row, sought: &str) -> bool {
    columns.iter().enumerate().filter(|(other, _)| *other != place).all(|(_, column)| {
        let cell = column.cell(row);
        cell.is_none_or(|cell| cell.points.iter().all(|point| point.comparable() != sought))
    })
}
