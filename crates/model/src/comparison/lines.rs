use super::{Cell, Column, Row, rows};
use crate::Kind;
use std::borrow::Borrow;

/// Which rows a reader wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// Only those on which the records differ.
    pub only_differences: bool,
    /// Only those on which every record says something.
    pub only_complete: bool,
}

/// How what the records say on a row compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is one record alone.
    Alone,
    /// All say the same.
    Same,
    /// Not all say the same; or some say nothing.
    Differs,
}

/// A row that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub row: Row,
    /// How what is said on it compares.
    pub standing: Standing,
}

/// The rows of a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Those that show, in order.
    pub shown: Vec<Line>,
    /// How many do not, since the reader wants to see others only.
    pub hidden: usize,
    /// Those on which no record says anything.
    pub silent: Vec<Row>,
}

/// The rows on which records compare, as far as a reader wants to see them.
pub fn lines<C: Borrow<Column>>(columns: &[C], show: Show) -> Lines {
    let kinds: Vec<Kind> = columns.iter().map(|column| column.borrow().kind).collect();
    let mut lines = Lines::default();
    for row in rows(&kinds) {
        let cells: Vec<Option<&Cell>> =
            columns.iter().map(|column| column.borrow().cell(row)).collect();
        if cells.iter().all(Option::is_none) {
            lines.silent.push(row);
            continue;
        }
        let standing = standing(&cells);
        let left_out = show.only_differences && standing == Standing::Same
            || show.only_complete && cells.iter().any(Option::is_none);
        if left_out {
            lines.hidden += 1;
        } else {
            lines.shown.push(Line { row, standing });
        }
    }
    lines
}

fn standing(cells: &[Option<&Cell>]) -> Standing {
    let mut forms = cells.iter().map(|cell| cell.map(Cell::comparable));
    let first = forms.next();
    if cells.len() < 2 {
        return Standing::Alone;
    }
    if forms.all(|form| Some(form) == first) { Standing::Same } else { Standing::Differs }
}

/// How many footnotes stand before those of a column: theirs go on from there.
pub fn first_note<C: Borrow<Column>>(columns: &[C], place: usize) -> usize {
    columns.iter().take(place).map(|column| column.borrow().footnotes.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::{Footnote, Point};

    /// A made-up column that says these things.
    fn column(kind: Kind, id: &str, says: &[(Row, &[&str])]) -> Column {
        let cells = says.iter().map(|(row, texts)| {
            let points = texts.iter().map(|text| Point { cites: vec![1], ..Point::new(*text) });
            (*row, Cell { points: points.collect(), more: 0 })
        });
        Column {
            kind,
            id: id.parse().expect("a well-formed id"),
            title: format!("Title of {id}"),
            lang: None,
            href: format!("/missions/{id}/"),
            place: None,
            archived: false,
            year: Some(2026),
            cells: cells.collect(),
            footnotes: vec![Footnote {
                text: format!("Source of {id}"),
                href: Some(format!("https://example.org/{id}?a=1&b=2")),
                facts: "Official".to_owned(),
                grade: None,
            }],
        }
    }

    fn check(columns: &[Column], show: Show, expected: &[(Row, Standing)], hidden: usize) {
        let lines = lines(columns, show);
        let shown: Vec<_> = lines.shown.iter().map(|line| (line.row, line.standing)).collect();
        assert_eq!(shown, expected);
        assert_eq!(lines.hidden, hidden);
        let all = rows(&columns.iter().map(|column| column.kind).collect::<Vec<_>>()).len();
        assert_eq!(shown.len() + hidden + lines.silent.len(), all, "no row is forgotten");
    }

    fn two() -> [Column; 2] {
        [
            column(
                Kind::Mission,
                "one",
                &[
                    (Row::Stage, &["In  delivery"]),
                    (Row::Governance, &["Board", "Panel"]),
                    (Row::Lessons, &["Begin small."]),
                    (Row::Lead, &["City"]),
                ],
            ),
            column(
                Kind::Mission,
                "two",
                &[
                    (Row::Stage, &["in delivery"]),
                    (Row::Governance, &["Panel", "Board"]),
                    (Row::Lead, &["County"]),
                ],
            ),
        ]
    }

    #[test]
    fn what_is_said_in_other_order_case_or_spaces_is_the_same() {
        let all = [
            (Row::Stage, Standing::Same),
            (Row::Lead, Standing::Differs),
            (Row::Governance, Standing::Same),
            (Row::Lessons, Standing::Differs),
        ];
        check(&two(), Show::default(), &all, 0);
    }

    #[test]
    fn only_differences_leaves_out_exactly_what_is_the_same() {
        let show = Show { only_differences: true, only_complete: false };
        let left = [(Row::Lead, Standing::Differs), (Row::Lessons, Standing::Differs)];
        check(&two(), show, &left, 2);
    }

    #[test]
    fn only_complete_leaves_out_exactly_what_some_record_is_silent_on() {
        let show = Show { only_differences: false, only_complete: true };
        let left = [
            (Row::Stage, Standing::Same),
            (Row::Lead, Standing::Differs),
            (Row::Governance, Standing::Same),
        ];
        check(&two(), show, &left, 1);
        let both = Show { only_differences: true, only_complete: true };
        check(&two(), both, &[(Row::Lead, Standing::Differs)], 3);
    }

    #[test]
    fn one_record_alone_differs_from_nothing_and_an_empty_one_from_what_is_said() {
        let [one, _] = two();
        let alone = [Row::Stage, Row::Lead, Row::Governance, Row::Lessons]
            .map(|row| (row, Standing::Alone));
        check(std::slice::from_ref(&one), Show::default(), &alone, 0);
        let empty = column(Kind::Mission, "empty", &[]);
        let differs = alone.map(|(row, _)| (row, Standing::Differs));
        check(&[one, empty.clone()], Show::default(), &differs, 0);
        check(&[empty.clone(), empty], Show::default(), &[], 0);
    }

    #[test]
    fn a_mission_and_a_case_study_compare_on_what_both_have() {
        let mission =
            column(Kind::Mission, "one", &[(Row::Mandate, &["Mayor"]), (Row::Stage, &["Adopted"])]);
        let case = column(
            Kind::CaseStudy,
            "two",
            &[(Row::Question, &["How?"]), (Row::Stage, &["Adopted"])],
        );
        check(&[mission, case], Show::default(), &[(Row::Stage, Standing::Same)], 0);
    }

    #[test]
    fn footnotes_are_numbered_through() {
        let [one, two] = two();
        let columns = [one, two.clone(), two];
        assert_eq!([0, 1, 2].map(|place| first_note(&columns, place)), [0, 1, 2]);
    }
}
