//! A comparison as files that a reader takes along, in the language of the page.

mod csv;
mod markdown;

pub use csv::csv;
pub use markdown::markdown;

use atlas_locale::{Words, said::views};
use atlas_model::comparison::{Cell, Column, Point};
use std::rc::Rc;

/// A point with all that is said of it, given how many footnotes stand before the record's own:
/// `Measured by: tonnes (of 1990) [3]`.
fn point_in_a_line(point: &Point, first: usize) -> String {
    let label = point.label.as_ref().map(|label| format!("{label}: "));
    let note = point.note.as_ref().map(|note| format!(" ({note})"));
    let cites = point.cites.iter().map(|number| format!(" [{}]", first + usize::from(*number)));
    let parts = label.into_iter().chain([point.text.clone()]).chain(note);
    parts.chain(cites).collect()
}

/// How many further points the record's page has, in words.
fn more(cell: &Cell, words: &Words) -> Option<String> {
    (cell.more > 0).then(|| words.say(views::comparison_more(cell.more)))
}

/// The sources of all columns in a row, in words.
fn sources(columns: &[Rc<Column>]) -> impl Iterator<Item = String> {
    columns.iter().flat_map(|column| &column.footnotes).map(|note| {
        let href = note.href.as_ref().map(|href| format!(" {href}")).unwrap_or_default();
        format!("{}. {}.{href}", note.text.trim_end_matches('.'), note.facts)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{self, imprint};
    use atlas_locale::shipped;
    use atlas_model::{
        Kind,
        comparison::{Footnote, Row, Show, lines, rows},
    };

    fn column(id: &str, says: &[&str]) -> Rc<Column> {
        let points = says.iter().map(|text| Point { cites: vec![1], ..Point::new(*text) });
        let cell = Cell { points: points.collect(), more: 0 };
        Rc::new(Column {
            cells: if says.is_empty() { Vec::new() } else { vec![(Row::Lead, cell)] },
            footnotes: vec![Footnote {
                text: format!("Source of {id}"),
                href: Some(format!("https://example.org/{id}?a=1&b=2")),
                facts: "Official".to_owned(),
                grade: None,
            }],
            ..sample::column(Kind::Mission, id)
        })
    }

    fn as_csv(says: &[&str], language: &str) -> String {
        csv(&[column("one", says), column("two", &[])], &imprint(), &shipped::words(language))
    }

    #[test]
    fn each_row_is_there_and_what_is_missing_says_so() {
        let text = as_csv(&["City"], "en");
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
    fn a_file_is_in_the_language_of_the_page() {
        let text = as_csv(&["City"], "es");
        assert!(text.contains("\"Parte\",\"Fila\","), "{text}");
        assert!(
            text.contains(
                "Atlas (2026). Title of one y Title of two: comparación. \
                 https://example.org/compare/?with=one,two"
            ),
            "{text}"
        );
    }

    #[test]
    fn quotes_commas_and_lines_stay_in_their_field_and_no_formula_runs() {
        assert!(as_csv(&["a \"b\", c\nd"], "en").contains(",\"a \"\"b\"\", c\nd [1]\","));
        for formula in ["=1+1", "+1", "-1", "@sum"] {
            let text = as_csv(&[formula], "en");
            assert!(text.contains(&format!(",\"'{formula} [1]\",")), "{formula}");
        }
    }

    #[test]
    fn a_cell_stays_one_cell_of_a_table_whatever_is_said_in_it() {
        let columns = [column("one", &["a | b\nc", "*d*"]), column("two", &[])];
        let lines = lines(&columns, Show::default());
        let text = markdown(&columns, &lines, &imprint(), &shipped::words("en"));
        let row = text.lines().find(|line| line.starts_with("| **Led by**")).unwrap();
        assert_eq!(row, r"| **Led by** | a \| b c \[1\]<br>\*d\* \[1\] | *not recorded* |");
        assert!(text.contains("[Title of one](https://example.org/missions/one/)"), "{text}");
        assert!(text.contains("\n2. Source of two."), "{text}");
        let silent = "Not recorded in any: city and population, called a mission by, \
                      in one sentence, challenges, goal and progress, mandate, ";
        assert!(text.contains(silent), "{text}");
    }
}
