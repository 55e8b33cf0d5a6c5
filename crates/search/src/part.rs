use std::fmt;

/// A part of an index that has a file of its own, where the index is more than one file.
///
/// Its text is the file's name without ending: `words-12`, `stored-3`, `facet-2`, `sort-0`.
///
/// ```
/// assert_eq!(atlas_search::Part::Words(12).to_string(), "words-12");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Where the words of a stretch of the dictionary stand.
    Words(u32),
    /// What is stored with a stretch of the documents.
    Stored(u32),
    /// The values of a facet, by its place in the schema.
    Facet(u32),
    /// The values of a sort key, by its place in the schema.
    Sort(u32),
}

impl Part {
    /// The section's name in the file.
    pub(crate) fn section(self) -> &'static str {
        match self {
            Part::Words(_) => "POST",
            Part::Stored(_) => "STOR",
            Part::Facet(_) => "FACT",
            Part::Sort(_) => "SORT",
        }
    }

    pub(crate) fn number(self) -> u32 {
        let (Part::Words(number) | Part::Stored(number) | Part::Facet(number) | Part::Sort(number)) =
            self;
        number
    }

    /// The part of a section's name and a number.
    pub(crate) fn of(section: &[u8], number: u32) -> Option<Part> {
        let parts =
            [Part::Words(number), Part::Stored(number), Part::Facet(number), Part::Sort(number)];
        parts.into_iter().find(|part| part.section().as_bytes() == section)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Part::Words(_) => "words",
            Part::Stored(_) => "stored",
            Part::Facet(_) => "facet",
            Part::Sort(_) => "sort",
        };
        f.write_str(kind)?;
        f.write_str("-")?;
        self.number().fmt(f)
    }
}

/// Parts that must be loaded before the index can answer.
///
/// Load each, hand it to [`Index::load`](crate::Index::load), and ask again. There may then be
/// others, since what is found decides what more is looked at; for a query at most two rounds, and
/// one for what is stored with its hits. An index of one file misses nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missing {
    /// Which, in order, each once.
    pub parts: Vec<Part>,
}

impl Missing {
    pub(crate) fn extend(&mut self, parts: impl IntoIterator<Item = Part>) {
        for part in parts {
            if let Err(place) = self.parts.binary_search(&part) {
                self.parts.insert(place, part);
            }
        }
    }

    /// An error if anything is missing.
    pub(crate) fn check(self) -> Result<(), Missing> {
        if self.parts.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("parts of the search index must be loaded first:")?;
        self.parts.iter().try_for_each(|part| {
            f.write_str(" ")?;
            part.fmt(f)
        })
    }
}

impl std::error::Error for Missing {}
