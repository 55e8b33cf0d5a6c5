use atlas_locale::{Words, said::views};
use atlas_model::comparison::{Column, Imprint};
use std::borrow::Borrow;

/// One line that cites a comparison, in the manner of the APA: who, when, what, where. The year is
/// that of the latest change of any of the records.
pub fn comparison<C: Borrow<Column>>(columns: &[C], imprint: &Imprint, words: &Words) -> String {
    let year = columns.iter().filter_map(|column| column.borrow().year).max();
    let year = year.map_or_else(|| words.say(views::comparison_undated()), |year| year.to_string());
    let titles: Vec<&str> = columns.iter().map(|column| column.borrow().title.as_str()).collect();
    let titles = words.list(&titles);
    words.say(views::comparison_cited(&*imprint.site, year, titles, imprint.link(columns)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;
    use atlas_model::Kind;

    fn column(kind: Kind, id: &str, year: Option<i16>) -> Column {
        Column {
            kind,
            id: id.parse().unwrap(),
            title: format!("Title of {id}"),
            lang: None,
            href: String::new(),
            place: None,
            archived: false,
            year,
            cells: Vec::new(),
            footnotes: Vec::new(),
        }
    }

    #[test]
    fn a_comparison_is_cited_by_what_is_in_it_and_where_it_is() {
        let imprint = Imprint {
            site: "Atlas".to_owned(),
            address: "https://example.org/compare/".to_owned(),
            base: "/".to_owned(),
        };
        let mut columns =
            [column(Kind::Mission, "one", Some(2026)), column(Kind::CaseStudy, "two", Some(2024))];
        assert_eq!(
            comparison(&columns, &imprint, &shipped::words("en")),
            "Atlas (2026). Title of one and Title of two: a comparison. \
             https://example.org/compare/?with=one,case-studies/two"
        );
        for column in &mut columns {
            column.year = None;
        }
        let german = comparison(&columns, &imprint, &shipped::words("de"));
        assert!(german.starts_with("Atlas (o. J.). Title of one und Title of two: "), "{german}");
    }
}
