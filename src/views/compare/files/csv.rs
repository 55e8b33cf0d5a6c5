use super::{more, point_in_a_line, sources};
use crate::{citing, naming};
use atlas_locale::{Words, said::views};
use atlas_model::{
    Kind,
    comparison::{Cell, Column, Imprint, Row, first_note, rows},
};
use std::rc::Rc;

/// A comparison as CSV (RFC 4180), in UTF-8 with a mark by which spreadsheets know that: a row for
/// each row on which these kinds of record compare, with their sources at the end.
///
/// A field that a spreadsheet would reckon with is quoted as text by an apostrophe.
pub fn csv(columns: &[Rc<Column>], imprint: &Imprint, words: &Words) -> String {
    let kinds: Vec<Kind> = columns.iter().map(|column| column.kind).collect();
    let mut text = String::from("\u{feff}");
    let heads = [views::comparison_part(), views::comparison_row()].map(|head| words.say(head));
    let titles = columns.iter().map(|column| column.title.clone());
    record(&mut text, heads.into_iter().chain(titles));
    for row in rows(&kinds) {
        let heads = [naming::term(row.part()), naming::term(row)].map(|head| words.say(head));
        let cells = columns.iter().enumerate().map(|(place, column)| {
            column.cell(row).map_or_else(
                || words.say(views::comparison_not_recorded()),
                |cell| in_lines(cell, row, first_note(columns, place), words),
            )
        });
        record(&mut text, heads.into_iter().chain(cells));
    }
    for (number, source) in (1..).zip(sources(columns)) {
        record(&mut text, [words.say(views::comparison_source()), format!("{number}"), source]);
    }
    record(
        &mut text,
        [words.say(views::compare_cite(citing::comparison(columns, imprint, words)))],
    );
    text
}

fn in_lines(cell: &Cell, row: Row, first: usize, words: &Words) -> String {
    let points = cell.points.iter().map(|point| point_in_a_line(point, first));
    let lines: Vec<String> = points.chain(more(cell, words)).collect();
    // Short things of a list read well in a row.
    lines.join(if row.is_list() { "; " } else { "\n" })
}

fn record(text: &mut String, fields: impl IntoIterator<Item = String>) {
    let fields: Vec<String> = fields.into_iter().map(|field| quoted(&field)).collect();
    text.push_str(&fields.join(","));
    text.push_str("\r\n");
}

fn quoted(field: &str) -> String {
    let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", field.replace('"', "\"\""))
}
