use crate::{BuildError, Schema};

/// What an index knows beyond its documents.
///
/// ```
/// use atlas_search::{Document, Entry, Field, Index, Query, Schema, Synonym, Vocabulary, build_with};
///
/// let schema = Schema {
///     fields: vec![Field::new("title", 1.0)],
///     facets: vec!["challenge".into()],
///     ..Schema::default()
/// };
/// let vocabulary = Vocabulary {
///     language: "en".into(),
///     own: 1,
///     synonyms: vec![Synonym::value("net zero", "challenge", "climate-neutrality")],
///     entries: vec![Entry::new("city", "Malmö", "/cities/malmo/")],
/// };
/// let documents = [Document {
///     fields: vec!["A fossil-free Malmö".into()],
///     facets: vec![vec!["climate-neutrality".into()]],
///     ..Document::default()
/// }];
/// let index = Index::open(&build_with(&schema, &vocabulary, &documents)?)?;
/// let total = |text: &str| index.search(&Query { text: text.into(), ..Query::default() }).map(|answer| answer.total);
/// assert_eq!(total("net zero")?, 1);
/// assert_eq!(total("fossils free")?, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// The language of the texts, a tag as `en` or `en-GB` (BCP 47): words of one stem are found
    /// for each other, where Snowball knows it. Without a language words match as written.
    pub language: String,
    /// How many documents are in that language: the first ones, which by relevance come before all
    /// others. 0 where it makes no difference.
    pub own: u32,
    /// Words that stand for others.
    pub synonyms: Vec<Synonym>,
    /// What [`Index::suggest`](crate::Index::suggest) knows by name, in the order it is told in.
    pub entries: Vec<Entry>,
}

impl Vocabulary {
    /// Whether the facets that are named are those of a schema.
    pub(crate) fn check(&self, schema: &Schema) -> Result<(), BuildError> {
        for Synonym { phrase, meaning } in &self.synonyms {
            match meaning {
                Meaning::Value { facet, .. } if !schema.facets.contains(facet) => {
                    let (phrase, facet) = (phrase.clone(), facet.clone());
                    return Err(BuildError::UnknownFacet { phrase, facet });
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Words of a query that stand for others.
///
/// What is found by a synonym comes after what holds the words themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// One word or more, which a query must name one after another, in whatever forms.
    pub phrase: String,
    /// What they stand for.
    pub meaning: Meaning,
}

/// What the words of a synonym stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// Other words, all of which a document must hold.
    Words(String),
    /// A value of a facet, which a document must have.
    Value {
        /// The facet's name.
        facet: String,
        /// The value.
        value: String,
    },
}

impl Synonym {
    /// Words that stand for other words.
    ///
    /// ```
    /// # use atlas_search::Synonym;
    /// assert_eq!(Synonym::words("tram", "light rail").phrase, "tram");
    /// ```
    pub fn words(phrase: impl Into<String>, words: impl Into<String>) -> Synonym {
        Synonym { phrase: phrase.into(), meaning: Meaning::Words(words.into()) }
    }

    /// Words that stand for a value of a facet.
    ///
    /// ```
    /// # use atlas_search::Synonym;
    /// let synonym = Synonym::value("net zero", "challenge", "climate-neutrality");
    /// assert_eq!(synonym.phrase, "net zero");
    /// ```
    pub fn value(
        phrase: impl Into<String>,
        facet: impl Into<String>,
        value: impl Into<String>,
    ) -> Synonym {
        let meaning = Meaning::Value { facet: facet.into(), value: value.into() };
        Synonym { phrase: phrase.into(), meaning }
    }
}

/// Something that is suggested by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is, such as `city`.
    pub kind: String,
    /// Its name, which is shown and matched.
    pub label: String,
    /// Where it leads; not read here.
    pub target: String,
}

impl Entry {
    /// An entry of a kind, a label and a target.
    ///
    /// ```
    /// # use atlas_search::Entry;
    /// assert_eq!(Entry::new("city", "Malmö", "/cities/malmo/").label, "Malmö");
    /// ```
    pub fn new(
        kind: impl Into<String>,
        label: impl Into<String>,
        target: impl Into<String>,
    ) -> Entry {
        Entry { kind: kind.into(), label: label.into(), target: target.into() }
    }
}
