use super::{Cell, Column, Imprint, Point, Row, first_note, imprint::sources, rows};
use crate::{Kind, Term};
use std::borrow::Borrow;

/// Every row of a comparison, also those on which nobody says anything, as CSV (RFC 4180, with the
/// mark of UTF-8 that spreadsheets look for); below it the sources, and how to cite it.
pub fn csv<C: Borrow<Column>>(columns: &[C], imprint: &Imprint) -> String {
    let columns: Vec<&Column> = columns.iter().map(Borrow::borrow).collect();
    let kinds: Vec<Kind> = columns.iter().map(|column| column.kind).collect();
    let mut text = String::from("\u{feff}");
    let heads = ["Part".to_owned(), "Row".to_owned()];
    let titles = columns.iter().map(|column| column.title.clone());
    record(&mut text, heads.into_iter().chain(titles));
    for row in rows(&kinds) {
        let heads = [row.part().label().to_owned(), row.label().to_owned()];
        let cells = columns.iter().enumerate().map(|(place, column)| {
            column.cell(row).map_or_else(
                || "not recorded".to_owned(),
                |cell| in_lines(cell, row, first_note(&columns, place)),
            )
        });
        record(&mut text, heads.into_iter().chain(cells));
    }
    for (number, source) in sources(&columns).iter().enumerate() {
        record(&mut text, ["Source".to_owned(), (number + 1).to_string(), source.clone()]);
    }
    record(&mut text, ["Cite as".to_owned(), String::new(), imprint.in_a_line(&columns)]);
    text
}

/// What a record says on a row: a line for each point, with the numbers of its sources.
fn in_lines(cell: &Cell, row: Row, first: usize) -> String {
    let mut lines: Vec<String> = cell.points.iter().map(|point| in_a_line(point, first)).collect();
    if cell.more > 0 {
        lines.push(format!("and {} more", cell.more));
    }
    // Short things of a list read well in a row.
    lines.join(if row.is_list() { "; " } else { "\n" })
}

/// `Measured by: tonnes (since 1990) [3]`
pub(super) fn in_a_line(point: &Point, first: usize) -> String {
    let label = point.label.as_ref().map(|label| format!("{label}: "));
    let note = point.note.as_ref().map(|note| format!(" ({note})"));
    let cites = point.cites.iter().map(|number| format!(" [{}]", first + usize::from(*number)));
    let parts = label.into_iter().chain([point.text.clone()]).chain(note);
    parts.chain(cites).collect()
}

fn record(text: &mut String, fields: impl IntoIterator<Item = String>) {
    let fields: Vec<String> = fields.into_iter().map(|field| quoted(&field)).collect();
    text.push_str(&fields.join(","));
    text.push_str("\r\n");
}

/// A field between quotes. What a spreadsheet would take for a formula begins with an apostrophe.
fn quoted(field: &str) -> String {
    let guard = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", field.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::super::lines::tests::column;
    use super::*;

    fn example(says: &[&str]) -> String {
        let columns =
            [column(Kind::Mission, "one", &[(Row::Lead, says)]), column(Kind::Mission, "two", &[])];
        csv(&columns, &Imprint::example())
    }

    #[test]
    fn each_row_is_there_and_what_is_missing_says_so() {
        let text = example(&["City"]);
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split("\r\n").collect();
        assert_eq!(lines[0], "\"Part\",\"Row\",\"Title of one\",\"Title of two\"");
        assert!(
            lines.contains(&"\"Who, and by which means\",\"Led by\",\"City [1]\",\"not recorded\"")
        );
        assert!(lines.iter().any(|line| line.starts_with("\"Source\",\"2\",\"Source of two")));
        let rows = rows(&[Kind::Mission, Kind::Mission]).len();
        assert_eq!(lines.len(), 1 + rows + 2 + 1 + 1, "heads, rows, sources, how to cite, the end");
    }

    #[test]
    fn quotes_commas_and_lines_stay_in_their_field_and_no_formula_runs() {
        assert!(example(&["a \"b\", c\nd"]).contains(",\"a \"\"b\"\", c\nd [1]\","));
        for formula in ["=1+1", "+1", "-1", "@sum"] {
            assert!(example(&[formula]).contains(&format!(",\"'{formula} [1]\",")), "{formula}");
        }
    }
}
