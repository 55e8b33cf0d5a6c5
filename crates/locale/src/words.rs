use crate::{Day, Grammar, Message, Plural, Said, Sheet, bidi::apart, said::language, sheet::How};
use std::{
    borrow::{Borrow, Cow},
    fmt,
    sync::Arc,
};

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
    /// Whether its words run from right to left.
    backwards: bool,
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
        let backwards = plain(&sheets, language::direction()) == "rtl";
        Self(Arc::new(Spoken { sheets, grammar: Box::new(grammar), backwards }))
    }

    /// The BCP 47 tag by which a language whose sheets these are counts, and writes numbers and
    /// dates.
    pub fn formats(sheets: &[Sheet]) -> &str {
        plain(sheets, language::formats())
    }

    /// Whether its words run from right to left.
    pub fn run_backwards(&self) -> bool {
        self.0.backwards
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
        let how = How { grammar: &*self.0.grammar, backwards: self.0.backwards };
        sheet.map(|sheet| sheet.say(&said, how)).unwrap_or_default()
    }

    /// The category of a number of things.
    pub fn plural(&self, number: impl Into<f64>) -> Plural {
        self.0.grammar.plural(number.into())
    }

    /// Things in a row: `A, B and C`.
    pub fn list(&self, things: &[&str]) -> String {
        let things: Vec<Cow<'_, str>> = things.iter().map(|thing| self.apart(thing)).collect();
        self.0.grammar.list(&things.iter().map(|thing| &**thing).collect::<Vec<_>>())
    }

    /// Things in a row, with no “and” before the last: `A, B, C`.
    pub fn in_a_row<T: Borrow<str>>(&self, things: &[T]) -> String {
        let things: Vec<_> = things.iter().map(|thing| self.apart(thing.borrow())).collect();
        things.join(self.say(language::between()).as_str())
    }

    /// A text as it stands among words of the language: where these run from right to left, one that
    /// runs otherwise keeps to itself.
    pub fn apart<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.0.backwards { apart(text) } else { text.into() }
    }

    /// A date as one reads it: `25 March 2019`.
    pub fn date(&self, date: &Day) -> String {
        self.0.grammar.date(date)
    }

    /// The name of a month, 1 to 12, as it stands alone: `March`.
    pub fn month(&self, month: u8) -> String {
        self.0.grammar.month(month)
    }

    /// A number as one reads it.
    pub fn number(&self, number: impl Into<f64>) -> String {
        self.0.grammar.number(number.into())
    }
}

/// What a message says that takes no value.
fn plain(sheets: &[Sheet], message: Message) -> &str {
    sheets.get(message.sheet()).map_or("", |sheet| sheet.plain(message))
}
