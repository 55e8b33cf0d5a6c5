use crate::ask::{Ask, Part};
use crate::find::Found;
use crate::order;
use crate::rank::Ranking;
use crate::{Entry, Index, Matcher};

/// What may be meant while someone types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions<'i> {
    /// Entries whose label holds all words, those that begin with them first, then in the order of
    /// [`Vocabulary::entries`](crate::Vocabulary::entries).
    pub entries: Vec<&'i Entry>,
    /// Documents that hold all words in the heaviest field, the best first.
    pub documents: Vec<u32>,
    /// Words that the last word may become, those that most documents hold first.
    pub words: Vec<&'i str>,
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
    /// let suggestions = index.suggest("mal", 5);
    /// assert_eq!(suggestions.entries[0].target, "/cities/malmo/");
    /// assert_eq!(suggestions.documents, [0]);
    /// assert_eq!(suggestions.words, ["malmo"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn suggest(&self, text: &str, limit: usize) -> Suggestions<'_> {
        let ask = Ask::parse(text);
        if ask.units.is_empty() {
            return Suggestions::default();
        }
        Suggestions {
            entries: self.suggested_entries(&ask, limit),
            documents: self.suggested_documents(&ask, limit),
            words: self.suggested_words(&ask, limit),
        }
    }

    fn suggested_entries(&self, ask: &Ask, limit: usize) -> Vec<&Entry> {
        let mut begun = Vec::new();
        let mut others = Vec::new();
        for typos in [false, true] {
            let matcher = Matcher::asking(self, ask, typos);
            for entry in &self.vocabulary.entries {
                match matcher.all(&entry.label) {
                    Some(0) => begun.push(entry),
                    Some(_) => others.push(entry),
                    None => {}
                }
            }
            if !begun.is_empty() || !others.is_empty() {
                break;
            }
        }
        begun.into_iter().chain(others).take(limit).collect()
    }

    fn suggested_documents(&self, ask: &Ask, limit: usize) -> Vec<u32> {
        let found = Found::new(self, ask);
        if !found.dropped.is_empty() {
            return Vec::new();
        }
        let ranking = Ranking::new(self, &found, &found.documents);
        let documents = found.documents.iter();
        let documents = documents.filter(|&document| ranking.is_in_heaviest(document));
        let number = |document: u64| order::unpair(document).1;
        let order = |a: u64, b: u64| ranking.compare(number(a), number(b)).then(a.cmp(&b));
        let documents = order::first(documents.map(u64::from), limit, &order);
        documents.into_iter().map(number).collect()
    }

    fn suggested_words(&self, ask: &Ask, limit: usize) -> Vec<&str> {
        let last = ask.units.last().and_then(|unit| unit.words.last());
        let Some(typed) = last.filter(|word| word.part == Part::Typed) else { return Vec::new() };
        let terms = self.dictionary.starting_with(&typed.text);
        // The more documents, the less the pair.
        let documents = |term: usize| u32::MAX - self.dictionary.documents(term);
        let pairs =
            terms.map(|term| order::pair(documents(term), u32::try_from(term).unwrap_or(u32::MAX)));
        let pairs = order::first(pairs, limit, &|a, b| a.cmp(&b)).into_iter();
        pairs.map(|pair| self.dictionary.word(order::unpair(pair).1 as usize)).collect()
    }
}
