use super::{
    Column, Lines, Reference, Row, csv::in_a_line, first_note, heading, reference::sources,
};
use crate::Term;
use std::borrow::Borrow;

/// The rows that show as a Markdown table, then the sources, and how to cite it.
pub fn markdown<C: Borrow<Column>>(columns: &[C], lines: &Lines, reference: &Reference) -> String {
    let columns: Vec<&Column> = columns.iter().map(Borrow::borrow).collect();
    let titles = columns
        .iter()
        .map(|column| format!("[{}]({})", escaped(&column.title), reference.full(&column.href)));
    let titles: Vec<String> = titles.collect();
    let mut text = vec![
        format!("# {}", escaped(&heading(&columns))),
        String::new(),
        format!("| | {} |", titles.join(" | ")),
        format!("|---|{}", "---|".repeat(titles.len())),
    ];
    text.extend(lines.shown.iter().map(|line| table_row(&columns, line.row)));
    if !lines.silent.is_empty() {
        let silent: Vec<&str> = lines.silent.iter().map(|row| row.label()).collect();
        text.push(format!("\nNot recorded for any of them: {}.", silent.join(", ")));
    }
    text.push("\n## Sources\n".to_owned());
    let sources = sources(&columns).into_iter().enumerate();
    text.extend(sources.map(|(place, source)| format!("{}. {}", place + 1, escaped(&source))));
    text.push(format!("\nCite as: {}\n", escaped(&reference.in_a_line(&columns))));
    text.join("\n")
}

fn table_row(columns: &[&Column], row: Row) -> String {
    let cells = columns.iter().enumerate().map(|(place, column)| {
        let Some(cell) = column.cell(row) else { return "*not recorded*".to_owned() };
        let first = first_note(columns, place);
        let said = cell.points.iter().map(|point| escaped(&in_a_line(point, first)));
        let more = (cell.more > 0).then(|| format!("and {} more", cell.more));
        said.chain(more).collect::<Vec<_>>().join("<br>")
    });
    let cells: Vec<String> = cells.collect();
    format!("| **{}** | {} |", row.label(), cells.join(" | "))
}

/// A text that means nothing but itself, on one line.
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

#[cfg(test)]
mod tests {
    use super::super::{Show, lines, lines::tests::column};
    use super::*;
    use crate::Kind;

    #[test]
    fn a_cell_stays_one_cell_whatever_is_said_in_it() {
        let columns = [
            column(Kind::Mission, "one", &[(Row::Lead, &["a | b\nc", "*d*"])]),
            column(Kind::Mission, "two", &[]),
        ];
        let lines = lines(&columns, Show::default());
        let text = markdown(&columns, &lines, &Reference::example());
        let row = text.lines().find(|line| line.starts_with("| **Led by**")).unwrap();
        assert_eq!(row, r"| **Led by** | a \| b c \[1\]<br>\*d\* \[1\] | *not recorded* |");
        assert!(text.contains("[Title of one](https://example.org/missions/one/)"), "{text}");
        assert!(text.contains("\n2. Source of two."), "{text}");
        assert!(text.contains("Not recorded for any of them: City and population, "), "{text}");
    }
}
