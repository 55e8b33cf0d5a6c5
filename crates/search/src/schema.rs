use std::fmt;

/// The most fields that a schema can have.
pub const MOST_FIELDS: usize = 32;

/// What the documents of an index are made of.
///
/// ```
/// use atlas_search::{Field, Schema};
///
/// let schema = Schema {
///     fields: vec![Field::new("title", 8.0), Field::new("body", 1.0)],
///     facets: vec!["city".into()],
///     sorts: vec!["year".into()],
/// };
/// assert_eq!(schema.fields[0].weight, 8.0);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// The texts that are searched, at most [`MOST_FIELDS`].
    pub fields: Vec<Field>,
    /// The names of the facets.
    pub facets: Vec<String>,
    /// The names of the keys that results can be sorted by.
    pub sorts: Vec<String>,
}

/// A text that is searched.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name, for people.
    pub name: String,
    /// How much a word in it counts: a word in a field of weight 8 is worth eight in a field of
    /// weight 1. Finite and not negative; at 0 a field finds but does not rank.
    pub weight: f32,
}

impl Field {
    /// A field of a name and a weight.
    ///
    /// ```
    /// # use atlas_search::Field;
    /// assert_eq!(Field::new("title", 8.0).name, "title");
    /// ```
    pub fn new(name: impl Into<String>, weight: f32) -> Field {
        Field { name: name.into(), weight }
    }

    pub(crate) fn is_valid(&self) -> bool {
        self.weight.is_finite() && self.weight >= 0.0
    }
}

/// One thing to be found.
///
/// Each list holds as many entries as the schema has keys, in the schema's order.
///
/// ```
/// use atlas_search::Document;
///
/// let document = Document {
///     fields: vec!["Housing first".into(), "Every person a home by 2030.".into()],
///     facets: vec![vec!["Helsinki".into()]],
///     sorts: vec![Some(2030)],
///     stored: r#"{"url":"/missions/housing-first/"}"#.into(),
/// };
/// # assert_eq!(document.facets.len(), 1);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The text of each field; empty where there is none.
    pub fields: Vec<String>,
    /// The values of each facet; none, one or more. A value that is named twice counts once.
    pub facets: Vec<Vec<String>>,
    /// The value of each sort key; `None` comes last in both directions.
    pub sorts: Vec<Option<i64>>,
    /// Whatever a result needs to be shown; not read here, given back with a hit.
    pub stored: String,
}

/// Why an index could not be built.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BuildError {
    /// A document's list is not as long as the schema's.
    Shape {
        /// The document's place in the input, from 0.
        document: usize,
        /// Which list: `fields`, `facets` or `sorts`.
        list: &'static str,
        /// Its length.
        found: usize,
        /// The schema's.
        expected: usize,
    },
    /// A field's weight is negative, infinite or not a number.
    Weight {
        /// The field's name.
        field: String,
        /// Its weight.
        weight: f32,
    },
    /// There are more fields than [`MOST_FIELDS`].
    TooManyFields {
        /// How many there are.
        found: usize,
    },
    /// Two facets or two sort keys have the same name.
    SameName {
        /// The name.
        name: String,
    },
    /// A synonym names a facet that the schema does not have.
    UnknownFacet {
        /// The synonym's words.
        phrase: String,
        /// The facet's name.
        facet: String,
    },
    /// The index would be larger than a 32-bit length can tell (4 GiB).
    TooLarge,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Shape { document, list, found, expected } => write!(
                f,
                "document {document} has {found} {list}, the schema has {expected}: \
                 give one entry for each, empty where there is no value"
            ),
            BuildError::Weight { field, weight } => write!(
                f,
                "the weight of the field `{field}` is {weight}: use a number from 0 up, such as 1.0"
            ),
            BuildError::TooManyFields { found } => write!(
                f,
                "the schema has {found} fields: use at most {MOST_FIELDS}, join those that weigh the same"
            ),
            BuildError::SameName { name } => write!(
                f,
                "the schema names `{name}` twice: give each facet and each sort key a name of its own"
            ),
            BuildError::UnknownFacet { phrase, facet } => write!(
                f,
                "the synonym `{phrase}` stands for a value of `{facet}`, which is no facet of the \
                 schema: name one that it has"
            ),
            BuildError::TooLarge => f.write_str(
                "the index would be larger than 4 GiB: build one index for each part of the documents",
            ),
        }
    }
}

impl std::error::Error for BuildError {}

impl Schema {
    /// Whether documents can be indexed by this schema.
    pub(crate) fn check(&self) -> Result<(), BuildError> {
        if self.fields.len() > MOST_FIELDS {
            return Err(BuildError::TooManyFields { found: self.fields.len() });
        }
        if let Some(field) = self.fields.iter().find(|field| !field.is_valid()) {
            return Err(BuildError::Weight { field: field.name.clone(), weight: field.weight });
        }
        for names in [&self.facets, &self.sorts] {
            for (index, name) in names.iter().enumerate() {
                if names[..index].contains(name) {
                    return Err(BuildError::SameName { name: name.clone() });
                }
            }
        }
        Ok(())
    }

    /// Whether a document, the `index`th, has the shape of this schema.
    pub(crate) fn check_document(
        &self,
        index: usize,
        document: &Document,
    ) -> Result<(), BuildError> {
        let lists = [
            ("fields", document.fields.len(), self.fields.len()),
            ("facets", document.facets.len(), self.facets.len()),
            ("sorts", document.sorts.len(), self.sorts.len()),
        ];
        match lists.into_iter().find(|(_, found, expected)| found != expected) {
            Some((list, found, expected)) => {
                Err(BuildError::Shape { document: index, list, found, expected })
            }
            None => Ok(()),
        }
    }
}
