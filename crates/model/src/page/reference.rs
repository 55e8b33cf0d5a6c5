//! What it takes to cite a page.

use crate::{Date, Kind, Slug};
use serde::Serialize;

/// What it takes to cite a page. The day on which a reader saw it is not known at build: the day of
/// the last change says which version it was.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reference {
    /// What kind of record it is.
    pub kind: Kind,
    /// The record's id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// Who wrote it, as the record names them; empty where it names nobody.
    pub authors: Vec<String>,
    /// When it was last changed, else when it was written.
    pub date: Option<Date>,
    /// The site's name: its publisher, and its author where nobody is named.
    pub site: String,
    /// The page's full address.
    pub address: String,
    /// BCP 47.
    pub lang: String,
    /// The full address of the record's card for other sites, where it has one.
    pub card: Option<String>,
}

/// Who wrote something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author<'a> {
    /// A person, named family first: `Lovelace, Ada`.
    Person {
        /// `Lovelace`
        family: &'a str,
        /// `Ada`
        given: &'a str,
    },
    /// A name that is kept as it is: an organisation's, or one whose parts nobody told.
    Named(&'a str),
}

impl Reference {
    /// Who wrote it; the site, where nobody is named.
    pub fn authors(&self) -> Vec<Author<'_>> {
        if self.authors.is_empty() {
            return vec![Author::Named(&self.site)];
        }
        self.authors.iter().map(|name| Author::of(name)).collect()
    }

    /// The year of its date.
    pub fn year(&self) -> Option<i16> {
        self.date.map(|date| date.as_edtf().year())
    }
}

impl<'a> Author<'a> {
    /// Which part of a name is the family's, nobody can tell from the name alone: it is taken for a
    /// person's only where a comma says so.
    ///
    /// ```
    /// use atlas_model::page::Author;
    ///
    /// let person = Author::Person { family: "Lovelace", given: "Ada" };
    /// assert_eq!(Author::of("Lovelace, Ada"), person);
    /// assert_eq!(Author::of("City of Leeds"), Author::Named("City of Leeds"));
    /// ```
    pub fn of(name: &'a str) -> Self {
        match name.split_once(',').map(|(family, given)| (family.trim(), given.trim())) {
            Some((family, given))
                if !family.is_empty() && !given.is_empty() && !given.contains(',') =>
            {
                Self::Person { family, given }
            }
            _ => Self::Named(name),
        }
    }

    /// The name as it was given.
    pub fn name(&self) -> String {
        match self {
            Self::Person { family, given } => format!("{family}, {given}"),
            Self::Named(name) => (*name).to_owned(),
        }
    }

    /// The family name and the initials: `Lovelace, A.`
    pub fn short(&self) -> String {
        match self {
            Self::Person { family, given } => {
                let initials = given.split_whitespace().map(initial).collect::<Vec<_>>();
                format!("{family}, {}", initials.join(" "))
            }
            Self::Named(name) => (*name).to_owned(),
        }
    }
}

/// `Jean-Luc` is `J.-L.`
fn initial(name: &str) -> String {
    let first = |part: &str| part.chars().next().map(|letter| format!("{letter}."));
    name.split('-').filter_map(first).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_given_names_become_initials_and_other_names_stay() {
        for (name, short) in [
            ("Lovelace, Ada", "Lovelace, A."),
            ("Dupont, Jean-Luc Marie", "Dupont, J.-L. M."),
            ("Ålund, Östen", "Ålund, Ö."),
            ("City of Leeds", "City of Leeds"),
            ("Ada Lovelace", "Ada Lovelace"),
            ("Smith, Jones, and others", "Smith, Jones, and others"),
            ("Trailing,", "Trailing,"),
        ] {
            assert_eq!(Author::of(name).short(), short);
        }
    }
}
