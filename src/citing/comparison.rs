use crate::components::titles_in_a_row;
use atlas_locale::{Words, said::views};
use atlas_model::comparison::{Column, Imprint};
use std::rc::Rc;

/// One line that cites a comparison, in the manner of the APA: who, when, what, where. The year is
/// that of the latest change of any of the records.
pub fn comparison(columns: &[Rc<Column>], imprint: &Imprint, words: &Words) -> String {
    let year = columns.iter().filter_map(|column| column.year).max();
    let year = year.map_or_else(|| words.say(views::comparison_undated()), |year| year.to_string());
    let titles = titles_in_a_row(columns, words);
    words.say(views::comparison_cited(&*imprint.site, year, titles, imprint.link(columns)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{column, imprint};
    use atlas_locale::shipped;
    use atlas_model::Kind;

    #[test]
    fn a_comparison_is_cited_by_what_is_in_it_and_where_it_is() {
        let earlier = Column { year: Some(2024), ..column(Kind::CaseStudy, "two") };
        let columns = [column(Kind::Mission, "one"), earlier].map(Rc::new);
        assert_eq!(
            comparison(&columns, &imprint(), &shipped::words("en")),
            "Atlas (2026). Title of one and Title of two: a comparison. \
             https://example.org/compare/?with=one,case-studies/two"
        );
        let undated = columns.map(|column| Rc::new(Column { year: None, ..(*column).clone() }));
        let german = comparison(&undated, &imprint(), &shipped::words("de"));
        assert!(german.starts_with("Atlas (o. J.). Title of one und Title of two: "), "{german}");
    }
}
