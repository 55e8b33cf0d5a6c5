use super::{more, point_in_a_line, sources};
use crate::{
    citing,
    components::{silent_names, titles_in_a_row},
    naming,
};
use atlas_locale::{Words, said::views};
use atlas_model::comparison::{Column, Imprint, Lines, Row, first_note};
use std::rc::Rc;

/// The rows that show as a Markdown table, then the sources, and how to cite it.
pub fn markdown(columns: &[Rc<Column>], lines: &Lines, imprint: &Imprint, words: &Words) -> String {
    let heads: Vec<String> = columns
        .iter()
        .map(|column| format!("[{}]({})", escaped(&column.title), imprint.full(&column.href)))
        .collect();
    let mut text = vec![
        format!("# {}", escaped(&titles_in_a_row(columns, words))),
        String::new(),
        format!("| | {} |", heads.join(" | ")),
        format!("|---|{}", "---|".repeat(heads.len())),
    ];
    text.extend(lines.shown.iter().map(|line| table_row(columns, line.row, words)));
    if !lines.silent.is_empty() {
        let lead = format!("{} ", words.say(views::comparison_silent_lead()));
        let silent = words.in_a_row(&silent_names(lines, words));
        text.push(format!("\n{}", words.say(views::comparison_silent(lead, silent))));
    }
    text.push(format!("\n## {}\n", words.say(views::compare_rests_on())));
    text.extend((1..).zip(sources(columns)).map(|(number, source)| {
        let number: u32 = number;
        format!("{number}. {}", escaped(&source))
    }));
    let cited = words.say(views::compare_cite(citing::comparison(columns, imprint, words)));
    text.push(format!("\n{}\n", escaped(&cited)));
    text.join("\n")
}

fn table_row(columns: &[Rc<Column>], row: Row, words: &Words) -> String {
    let cells = columns.iter().enumerate().map(|(place, column)| {
        let Some(cell) = column.cell(row) else {
            return format!("*{}*", words.say(views::comparison_not_recorded()));
        };
        let first = first_note(columns, place);
        let said = cell.points.iter().map(|point| escaped(&point_in_a_line(point, first)));
        said.chain(more(cell, words)).collect::<Vec<_>>().join("<br>")
    });
    let cells: Vec<String> = cells.collect();
    format!("| **{}** | {} |", words.say(naming::term(row)), cells.join(" | "))
}

/// A text of one line that is no Markdown.
fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' => {
                plain.push('\\');
                plain.push(character);
            }
            '\n' | '\r' => plain.push(' '),
            _ => plain.push(character),
        }
    }
    plain
}
