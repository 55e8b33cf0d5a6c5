use super::{Column, RecordRef, Show, query_of};
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;

/// What it takes to cite a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The site's name.
    pub site: String,
    /// The full address of the page of comparisons.
    pub address: String,
    /// The path below which the site lives.
    pub base: String,
}

impl Reference {
    /// One line that cites a comparison, in the manner of the APA: who, when, what, where. The year
    /// is that of the latest change of any of the records.
    pub fn in_a_line<C: Borrow<Column>>(&self, columns: &[C]) -> String {
        let year = columns.iter().filter_map(|column| column.borrow().year).max();
        let year = year.map_or_else(|| "n.d.".to_owned(), |year| year.to_string());
        let title = heading(columns);
        format!("{} ({year}). {title}: a comparison. {}", self.site, self.link(columns))
    }

    /// The full address of a comparison.
    pub fn link<C: Borrow<Column>>(&self, columns: &[C]) -> String {
        format!("{}?{}", self.address, query_of(&with(columns), Show::default()))
    }

    /// The link to a comparison within the site, base path included.
    pub fn href<C: Borrow<Column>>(&self, columns: &[C]) -> String {
        format!("{}compare/?{}", self.base, query_of(&with(columns), Show::default()))
    }

    /// The full address of a link of the site.
    pub fn full(&self, href: &str) -> String {
        let below = href.strip_prefix(self.base.as_str()).unwrap_or(href);
        let site = self.address.strip_suffix("compare/").unwrap_or(&self.address);
        format!("{site}{below}")
    }

    #[cfg(test)]
    pub(super) fn example() -> Self {
        Self {
            site: "Atlas".to_owned(),
            address: "https://example.org/compare/".to_owned(),
            base: "/".to_owned(),
        }
    }
}

/// The sources of all columns in a row, in words.
pub(super) fn sources<C: Borrow<Column>>(columns: &[C]) -> Vec<String> {
    let notes = columns.iter().flat_map(|column| &column.borrow().footnotes);
    let words = notes.map(|note| {
        let href = note.href.as_ref().map(|href| format!(" {href}")).unwrap_or_default();
        format!("{}. {}.{href}", note.text.trim_end_matches('.'), note.facts)
    });
    words.collect()
}

fn with<C: Borrow<Column>>(columns: &[C]) -> Vec<String> {
    let records = columns.iter().map(|column| {
        let column = column.borrow();
        RecordRef::to(column.kind, &column.id).text()
    });
    records.collect()
}

/// What is compared: the titles in a row.
pub fn heading<C: Borrow<Column>>(columns: &[C]) -> String {
    let titles: Vec<&str> = columns.iter().map(|column| column.borrow().title.as_str()).collect();
    in_a_row(&titles)
}

/// `one, two and three`
pub fn in_a_row(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Row, lines::tests::column};
    use super::*;
    use crate::Kind;

    #[test]
    fn a_comparison_is_cited_by_what_is_in_it_and_where_it_is() {
        let earlier = Column { year: Some(2024), ..column(Kind::CaseStudy, "two", &[]) };
        let columns = [column(Kind::Mission, "one", &[(Row::Lead, &["City"])]), earlier];
        assert_eq!(
            Reference::example().in_a_line(&columns),
            "Atlas (2026). Title of one and Title of two: a comparison. \
             https://example.org/compare/?with=one,case-studies/two"
        );
        let below = Reference {
            address: "https://example.org/some/repo/compare/".to_owned(),
            base: "/some/repo/".to_owned(),
            ..Reference::example()
        };
        assert_eq!(
            below.full("/some/repo/missions/one/"),
            "https://example.org/some/repo/missions/one/"
        );
    }

    #[test]
    fn words_in_a_row() {
        assert_eq!(in_a_row(&["a", "b", "c"]), "a, b and c");
        assert_eq!(in_a_row(&["a"]), "a");
    }
}
