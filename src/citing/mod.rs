//! A page as lists of references write it: prose styles for readers, formats for their programs.
//! Pure functions of a [`Reference`].

mod bibtex;
mod comparison;
mod csl;
mod prose;
mod ris;

pub use bibtex::bibtex;
pub use comparison::comparison;
pub use csl::csl_json;
pub use prose::{apa, harvard, title};
pub use ris::ris;

use atlas_model::{Term, page::Reference};

/// The name under which programs know the record: `mission-camden-food-2030`. Ids are unique in
/// their kind alone.
pub fn key(reference: &Reference) -> String {
    format!("{}-{}", reference.kind.id(), reference.id)
}

/// Text on one line, without control characters: what a line means to a format, no title may say.
fn on_one_line(text: &str) -> String {
    let spaced = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    spaced.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod sample {
    use atlas_model::{
        Kind,
        comparison::{Column, Imprint},
        page::Reference,
    };

    /// What a record says that is put beside others: nothing yet.
    pub fn column(kind: Kind, id: &str) -> Column {
        Column {
            kind,
            id: id.parse().unwrap(),
            title: format!("Title of {id}"),
            lang: None,
            href: format!("/missions/{id}/"),
            place: None,
            archived: false,
            year: Some(2026),
            cells: Vec::new(),
            footnotes: Vec::new(),
        }
    }

    /// What it takes to cite a comparison.
    pub fn imprint() -> Imprint {
        Imprint {
            site: "Atlas".to_owned(),
            address: "https://example.org/compare/".to_owned(),
            base: "/".to_owned(),
        }
    }

    /// A mission without a named author.
    pub fn mission() -> Reference {
        Reference {
            kind: Kind::Mission,
            id: "camden-food-2030".parse().unwrap(),
            title: "Good food every day".to_owned(),
            authors: Vec::new(),
            date: Some("2026-11-04".parse().unwrap()),
            site: "Mission Atlas".to_owned(),
            address: "https://missionatlas.org/missions/camden-food-2030/".to_owned(),
            lang: "en".to_owned(),
            card: None,
        }
    }

    /// The same, by these.
    pub fn by(authors: &[&str]) -> Reference {
        let authors = authors.iter().map(|name| (*name).to_owned()).collect();
        Reference { authors, ..mission() }
    }
}
