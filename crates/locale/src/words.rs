use crate::{Day, Grammar, Said, Sheet, said::language};
use std::{borrow::Borrow, fmt, sync::Arc};

/// What a message says, piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A text.
    Words(String),
    /// The place that is filled with so-and-so-many.
    Slot(usize),
}

/// What can be said in one language: its sheets, and its grammar.
#[derive(Clone)]
pub struct Words(Arc<Spoken>);

struct Spoken {
    sheets: Vec<Sheet>,
    grammar: Box<dyn Grammar>,
}

impl PartialEq for Words {
    /// A language is read once.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Words").field(&self.0.sheets.len()).finish()
    }
}

impl Words {
    /// The sheets of a language, by their numbers; one that is empty is not at hand.
    pub fn new(sheets: Vec<Sheet>, grammar: impl Grammar + 'static) -> Self {
        Self(Arc::new(Spoken { sheets, grammar: Box::new(grammar) }))
    }

    /// The BCP 47 tag by which a language whose sheets these are counts, and writes numbers and
    /// dates.
    pub fn formats(sheets: &[Sheet]) -> &str {
        let message = language::formats();
        sheets.get(message.sheet()).map_or("", |sheet| sheet.plain(message))
    }

    /// The sheets, by their numbers.
    pub fn sheets(&self) -> &[Sheet] {
        &self.0.sheets
    }

    /// Says a message. Places that are to be filled stay empty.
    pub fn say<'a>(&self, said: impl Into<Said<'a>>) -> String {
        self.parts(said)
            .into_iter()
            .map(|part| match part {
                Part::Words(words) => words,
                Part::Slot(_) => String::new(),
            })
            .collect()
    }

    /// Says a message piece by piece, so that its places can be filled.
    pub fn parts<'a>(&self, said: impl Into<Said<'a>>) -> Vec<Part> {
        let said = said.into();
        let sheet = self.0.sheets.get(said.message.sheet());
        sheet.map(|sheet| sheet.say(&said, &*self.0.grammar)).unwrap_or_default()
    }

    /// Things in a row: `A, B and C`.
    pub fn list(&self, things: &[&str]) -> String {
        self.0.grammar.list(things)
    }

    /// Things in a row, with no “and” before the last: `A, B, C`.
    pub fn in_a_row<T: Borrow<str>>(&self, things: &[T]) -> String {
        things.join(self.say(language::between()).as_str())
    }

    /// A date as one reads it: `25 March 2019`.
    pub fn date(&self, date: &Day) -> String {
        self.0.grammar.date(date)
    }

    /// A number as one reads it.
    pub fn number(&self, number: impl Into<f64>) -> String {
        self.0.grammar.number(number.into())
    }
}
