use super::{Column, RecordRef, Show, query_of};
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;

/// What it takes to cite a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imprint {
    /// The site's name.
    pub site: String,
    /// The full address of the page of comparisons.
    pub address: String,
    /// The path below which the site lives.
    pub base: String,
}

impl Imprint {
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
}

fn with<C: Borrow<Column>>(columns: &[C]) -> Vec<String> {
    let records = columns.iter().map(|column| {
        let column = column.borrow();
        RecordRef::to(column.kind, &column.id).text()
    });
    records.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_of_the_site_is_told_in_full() {
        let imprint = Imprint {
            site: "Atlas".to_owned(),
            address: "https://example.org/some/repo/compare/".to_owned(),
            base: "/some/repo/".to_owned(),
        };
        assert_eq!(
            imprint.full("/some/repo/missions/one/"),
            "https://example.org/some/repo/missions/one/"
        );
    }
}
