use crate::known::Known;
use atlas_content::is_reserved;
use atlas_model::{Kind, Slug, Term as _};
use std::collections::BTreeSet;

/// The most letters of an id.
const MOST: usize = 64;

/// Makes ids of names, each another one.
pub(crate) struct Ids<'a> {
    kind: Kind,
    known: &'a Known,
    given: BTreeSet<String>,
}

/// An id, and whether a record of the showcase has it.
pub(crate) struct Given {
    pub(crate) id: Slug,
    pub(crate) is_taken: bool,
}

impl<'a> Ids<'a> {
    pub(crate) fn new(kind: Kind, known: &'a Known) -> Self {
        Self { kind, known, given: BTreeSet::new() }
    }

    /// The id of a name; none where it has no letter that could be written in one.
    ///
    /// Of two records of one name in what is imported, the second gets a number. One that the
    /// showcase has is not avoided: it is likely the same record.
    pub(crate) fn give(&mut self, name: &str) -> Option<Given> {
        let base = id_of(name, self.kind)?;
        let with_number = (2..).map(|number| format!("{}-{number}", shortened(&base, MOST - 5)));
        let id =
            std::iter::once(base.clone()).chain(with_number).find(|id| !self.given.contains(id))?;
        self.given.insert(id.clone());
        let is_taken = self.known.has(self.kind, &id);
        Some(Given { id: id.parse().ok()?, is_taken })
    }
}

/// The id that is nearest to a name.
///
/// Letters of other alphabets are written in the Latin one; what is too long ends at a word.
pub fn id_of(name: &str, kind: Kind) -> Option<String> {
    let slug = slug::slugify(name);
    if slug.is_empty() {
        return None;
    }
    let slug = shortened(&slug, MOST);
    // Too short, or one of the site's own addresses.
    if slug.len() < 3 || is_reserved(kind, slug) {
        return Some(format!("{slug}-{}", kind.id()));
    }
    Some(slug.to_owned())
}

fn shortened(slug: &str, most: usize) -> &str {
    if slug.len() <= most {
        return slug;
    }
    let cut = &slug[..most];
    let at_word = if slug.as_bytes()[most] == b'-' { Some(most) } else { cut.rfind('-') };
    // A single long word is cut where it must be.
    let cut = at_word.filter(|end| *end >= most / 2).map_or(cut, |end| &slug[..end]);
    cut.trim_end_matches('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: Option<&str>) {
        let id = id_of(name, Kind::Page);
        assert_eq!(id.as_deref(), expected, "{name}");
        assert!(id.is_none_or(|id| Slug::fits(&id)), "{name}");
    }

    #[test]
    fn every_name_with_letters_gives_an_id() {
        check("Københavns grønne tage", Some("kobenhavns-gronne-tage"));
        check("Łódź 2030!", Some("lodz-2030"));
        check("東京", Some("dong-jing"));
        check("A", Some("a-page"));
        check("Explore", Some("explore-page"));
        check("— ! —", None);
        check(&"word ".repeat(20), Some("word-".repeat(13)[..64].trim_end_matches('-')));
        check(&"x".repeat(80), Some(&"x".repeat(64)));
    }
}
