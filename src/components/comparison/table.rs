use super::said;
use atlas_model::{
    Term,
    comparison::{Column, Line, Lines, Row, Standing, first_note, heading},
};
use std::rc::Rc;
use yew::prelude::*;

/// A table with a column for each record and a row for each thing they say, in parts. Below each
/// title stands what can be done with its column. The roles are said besides the elements, for
/// browsers that forget what a table is once a narrow screen lays it out otherwise.
pub fn comparison(columns: &[Rc<Column>], lines: &Lines, tools: &[Html]) -> Html {
    let class = format!("comparison comparison--{}", columns.len());
    let caption = format!("{}, row by row", heading(columns));
    html! {
        <div class="comparison-frame" role="region" aria-label={caption.clone()} tabindex="0">
            <table {class} role="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row" class="comparison__titles">
                        <th role="columnheader" scope="col" class="comparison__corner">
                            <span class="visually-hidden">{"Row"}</span>
                        </th>
                        { for columns.iter().map(|column| html! {
                            <th role="columnheader" scope="col" class="comparison__title"
                                key={column.href.clone()}>
                                <a href={column.href.clone()}>{&column.title}</a>
                            </th>
                        }) }
                    </tr>
                    <tr role="row" class="comparison__kinds">
                        <th role="rowheader" scope="row" class="comparison__corner">
                            <span class="visually-hidden">{"Kind of record"}</span>
                        </th>
                        { for columns.iter().enumerate().map(|(place, column)| html! {
                            <td role="cell" key={column.href.clone()}>
                                <span class="comparison__kind">
                                    {column.kind.label()}
                                    if column.archived { {", archived"} }
                                </span>
                                { tools.get(place).cloned().unwrap_or_default() }
                            </td>
                        }) }
                    </tr>
                </thead>
                { for parts(&lines.shown).into_iter().map(|lines| part(columns, lines)) }
            </table>
        </div>
    }
}

/// The rows on which no record says anything: each in the table would say nothing, too.
pub fn silent(lines: &Lines) -> Html {
    if lines.silent.is_empty() {
        return Html::default();
    }
    let names: Vec<String> = lines
        .silent
        .chunk_by(|a, b| a.part() == b.part())
        .flat_map(|rows| {
            let part = rows.first().map_or("", |row| row.part());
            // Of a part that is silent as a whole, the name will do.
            let whole = Row::ALL.iter().filter(|row| row.part() == part).count();
            if rows.len() == whole {
                vec![part.to_lowercase().replace("roar", "ROAR")]
            } else {
                rows.iter().map(|row| row.label().to_lowercase()).collect()
            }
        })
        .collect();
    html! {
        <p class="comparison-silent">
            <strong>{"Not recorded in any: "}</strong>{names.join(", ")}{"."}
        </p>
    }
}

/// The rows that show, cut into parts.
fn parts(lines: &[Line]) -> Vec<&[Line]> {
    lines.chunk_by(|a, b| a.row.part() == b.row.part()).collect()
}

fn part(columns: &[Rc<Column>], lines: &[Line]) -> Html {
    let name = lines.first().map_or("", |line| line.row.part());
    html! {
        <tbody role="rowgroup" key={name}>
            <tr role="row" class="comparison__part">
                <th role="rowheader" scope="rowgroup" colspan={(columns.len() + 1).to_string()}>
                    <span>{name}</span>
                </th>
            </tr>
            { for lines.iter().map(|line| row(columns, *line)) }
        </tbody>
    }
}

fn row(columns: &[Rc<Column>], line: Line) -> Html {
    let differs = line.standing == Standing::Differs;
    let class =
        if differs { "comparison__row comparison__row--differs" } else { "comparison__row" };
    html! {
        <tr role="row" {class} key={line.row.id()}>
            <th role="rowheader" scope="row">{line.row.label()}{ standing(line.standing) }</th>
            { for columns.iter().enumerate().map(|(place, column)| html! {
                <td role="cell" key={column.href.clone()}>
                    if let Some(cell) = column.cell(line.row) {
                        { said::cell(cell, first_note(columns, place), |point| {
                            differs && line.row.is_list() && only_here(columns, place, line.row, point)
                        }) }
                    } else {
                        <span class="comparison__none">{"not recorded"}</span>
                    }
                </td>
            }) }
        </tr>
    }
}

/// Whether records differ on a row: a sign, and words for those who do not see it.
fn standing(standing: Standing) -> Html {
    let (sign, words) = match standing {
        Standing::Alone => return Html::default(),
        Standing::Same => ("=", ", the same"),
        Standing::Differs => ("≠", ", differs"),
    };
    html! {
        <>
            {" "}<span class="comparison__sign" aria-hidden="true">{sign}</span>
            <span class="visually-hidden">{words}</span>
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
