use crate::ask::Ask;
use crate::find::Found;
use crate::order;
use crate::rank::Ranking;
use crate::{Entry, Index, Matcher, Missing};

/// What may be meant while someone types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions<'i> {
    /// Entries whose label holds all words, those that begin with them first, then in the order of
    /// [`Vocabulary::entries`](crate::Vocabulary::entries).
    pub entries: Vec<&'i Entry>,
    /// Documents that hold all words in the heaviest field, the best first.
    pub documents: Vec<u32>,
}

impl Index {
    /// Suggests what may be meant by a text that is being typed, at most `limit` of each kind.
    ///
    /// ```
    /// use atlas_search::{Document, Entry, Field, Index, Schema, Vocabulary, build_with};
    ///
    /// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    /// let vocabulary = Vocabulary {
    ///     entries: vec![Entry::new("city", "Malmö", "/cities/malmo/")],
    ///     ..Vocabulary::default()
    /// };
    /// let documents =
    ///     [Document { fields: vec!["A fossil-free Malmö".into()], ..Document::default() }];
    /// let index = Index::open(&build_with(&schema, &vocabulary, &documents)?)?;
    ///
    /// let suggestions = index.suggest("mal", 5)?;
    /// assert_eq!(suggestions.entries[0].target, "/cities/malmo/");
    /// assert_eq!(suggestions.documents, [0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn suggest(&self, text: &str, limit: usize) -> Result<Suggestions<'_>, Missing> {
        let ask = Ask::of(self, text);
        if ask.units.is_empty() {
            return Ok(Suggestions::default());
        }
        let entries = self.entries_of(&ask, limit);
        let documents = self.suggested_documents(&ask.settled(self), limit)?;
        Ok(Suggestions { entries, documents })
    }

    /// The entries that a text names, at most `limit`: [`Suggestions::entries`] alone, for which
    /// nothing need be loaded.
    pub fn named(&self, text: &str, limit: usize) -> Vec<&Entry> {
        let ask = Ask::of(self, text);
        if ask.units.is_empty() { Vec::new() } else { self.entries_of(&ask, limit) }
    }

    /// The places of the labels, at most `limit`, that a text names as it would name entries:
    /// for titles that are at hand, so that nothing need be loaded.
    ///
    /// ```
    /// # use atlas_search::{Index, Schema, build};
    /// let index = Index::open(&build(&Schema::default(), &[])?)?;
    /// let titles = ["The way home", "A home for all", "Clean air"];
    /// assert_eq!(index.named_among("home", &titles, 5), [0, 1]);
    /// assert_eq!(index.named_among("a home", &titles, 5), [1]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn named_among(&self, text: &str, labels: &[&str], limit: usize) -> Vec<usize> {
        let ask = Ask::of(self, text);
        if ask.units.is_empty() { Vec::new() } else { self.places_of(&ask, labels, limit) }
    }

    fn entries_of(&self, ask: &Ask, limit: usize) -> Vec<&Entry> {
        let entries = &self.vocabulary.entries;
        let labels: Vec<&str> = entries.iter().map(|entry| entry.label.as_str()).collect();
        self.places_of(ask, &labels, limit).into_iter().map(|place| &entries[place]).collect()
    }

    fn places_of(&self, ask: &Ask, labels: &[&str], limit: usize) -> Vec<usize> {
        let mut begun = Vec::new();
        let mut others = Vec::new();
        for typos in [false, true] {
            let matcher = Matcher::asking(self, ask, typos);
            for (place, label) in labels.iter().enumerate() {
                match matcher.all(label) {
                    Some(0) => begun.push(place),
                    Some(_) => others.push(place),
                    None => {}
                }
            }
            if !begun.is_empty() || !others.is_empty() {
                break;
            }
        }
        begun.into_iter().chain(others).take(limit).collect()
    }

    fn suggested_documents(&self, ask: &Ask, limit: usize) -> Result<Vec<u32>, Missing> {
        if ask.units.is_empty() {
            return Ok(Vec::new());
        }
        let found = Found::new(self, ask, Missing::default())?;
        if !found.dropped.is_empty() {
            return Ok(Vec::new());
        }
        let ranking = Ranking::new(self, &found, &found.documents);
        let documents = found.documents.iter();
        let documents = documents.filter(|&document| ranking.is_in_heaviest(document));
        let number = |document: u64| order::unpair(document).1;
        let order = |a: u64, b: u64| ranking.compare(number(a), number(b)).then(a.cmp(&b));
        let documents = order::first(documents.map(u64::from), limit, &order);
        Ok(documents.into_iter().map(number).collect())
    }
}
