use crate::{Grammar, Message, Said, Value, bidi::apart, words::Part};

/// What a placeholder begins with; its number follows, as a letter from `A` on.
pub(crate) const PLACE: char = '\u{1}';
/// What a choice begins with; the number of what chooses follows, then its cases.
pub(crate) const CHOICE: char = '\u{2}';
/// What a case begins with: its key, then [`SAYS`], then what is said.
pub(crate) const CASE: char = '\u{3}';
/// What ends the key of a case.
pub(crate) const SAYS: char = '\u{4}';
/// What ends a choice.
pub(crate) const CHOSEN: char = '\u{5}';
/// What stands between sheets.
const NEXT: char = '\u{6}';

/// The messages of one Fluent file in one language, in the order of the English one.
///
/// As a text it has a line for each message, in which control characters stand for placeholders
/// and choices. The last case of a choice is the one that always fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    messages: Vec<Box<str>>,
}

impl Sheet {
    /// A sheet from its text. Any text is one: bytes that no build has written say nothing useful,
    /// but break nothing.
    pub fn read(text: &str) -> Self {
        Self { messages: text.lines().map(Into::into).collect() }
    }

    /// The same with another's messages in place of those that it lacks.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let longest = self.messages.len().max(other.messages.len());
        let of = |sheet: &Self, place: usize| {
            sheet.messages.get(place).filter(|it| !it.is_empty()).cloned()
        };
        let messages = (0..longest)
            .map(|place| of(self, place).or_else(|| of(other, place)).unwrap_or_default());
        Self { messages: messages.collect() }
    }

    /// How many of its messages say something.
    pub fn said(&self) -> usize {
        self.messages.iter().filter(|message| !message.is_empty()).count()
    }

    /// As a text.
    pub fn text(&self) -> String {
        self.messages.join("\n")
    }

    /// Sheets as one text: their texts, one behind the other.
    pub fn join(texts: &[String]) -> String {
        texts.join(NEXT.encode_utf8(&mut [0; 4]))
    }

    /// The sheets of a text that [`Sheet::join`] has made.
    pub fn split(text: &str) -> Vec<Self> {
        text.split(NEXT).map(Self::read).collect()
    }

    /// What a message says that takes no value; nothing where the sheet lacks it.
    pub(crate) fn plain(&self, message: Message) -> &str {
        self.messages.get(message.place()).map_or("", |message| &**message)
    }

    /// How many messages it has.
    pub fn len(&self) -> usize {
        self.messages.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// What a message says, in parts; nothing where the sheet lacks it.
    pub(crate) fn say(&self, said: &Said<'_>, how: How<'_>) -> Vec<Part> {
        let mut saying = Saying { said, how, parts: Vec::new() };
        if let Some(message) = self.messages.get(said.message.place()) {
            saying.pattern(message, true);
        }
        saying.parts
    }
}

/// How a language says messages.
#[derive(Clone, Copy)]
pub(crate) struct How<'a> {
    pub(crate) grammar: &'a dyn Grammar,
    /// Whether its words run from right to left.
    pub(crate) backwards: bool,
}

/// A message that is being said.
struct Saying<'a> {
    said: &'a Said<'a>,
    how: How<'a>,
    parts: Vec<Part>,
}

impl<'a> Saying<'a> {
    /// Says what stands before the end of a case, or passes it over, and gives what follows.
    fn pattern<'t>(&mut self, mut text: &'t str, aloud: bool) -> &'t str {
        loop {
            // The marks are the only characters so small.
            let end = text.bytes().position(|byte| byte <= CHOSEN as u8).unwrap_or(text.len());
            let (words, rest) = text.split_at(end);
            if aloud {
                self.words(words);
            }
            let mut marks = rest.chars();
            match marks.next() {
                Some(PLACE) => {
                    let value = self.value(marks.next());
                    if aloud {
                        self.place(value);
                    }
                    text = marks.as_str();
                }
                Some(CHOICE) => {
                    let value = self.value(marks.next());
                    text = self.choice(value, marks.as_str(), aloud);
                }
                _ => return rest,
            }
        }
    }

    /// Says the first case that fits, and gives what follows the choice.
    fn choice<'t>(
        &mut self,
        value: Option<&Value<'_>>,
        mut text: &'t str,
        mut aloud: bool,
    ) -> &'t str {
        while let Some(case) = text.strip_prefix(CASE) {
            let (key, says) = case.split_once(SAYS).unwrap_or((case, ""));
            let last = key.is_empty();
            let fits = aloud && (last || value.is_some_and(|value| self.fits(value, key)));
            text = self.pattern(says, fits);
            aloud &= !fits;
        }
        text.strip_prefix(CHOSEN).unwrap_or(text)
    }

    #[expect(clippy::float_cmp, reason = "whole numbers are the same or not")]
    fn fits(&self, value: &Value<'_>, key: &str) -> bool {
        match value {
            Value::Text(text) => text == key,
            Value::Number(number) => {
                // Whole numbers alone stand in files; to read others would cost a browser much.
                let exact = key.parse::<u32>().is_ok_and(|exact| f64::from(exact) == *number);
                exact || self.how.grammar.plural(*number).name() == key
            }
            Value::Slot(_) => false,
        }
    }

    fn value(&self, letter: Option<char>) -> Option<&'a Value<'a>> {
        let number = u32::from(letter?).checked_sub(u32::from('A'))?;
        self.said.values.get(usize::try_from(number).ok()?)
    }

    fn place(&mut self, value: Option<&Value<'_>>) {
        match value {
            Some(Value::Text(text)) if self.how.backwards => self.words(&apart(text)),
            Some(Value::Text(text)) => self.words(text),
            Some(Value::Number(number)) => self.words(&self.how.grammar.number(*number)),
            Some(Value::Slot(slot)) => self.parts.push(Part::Slot(*slot)),
            None => {}
        }
    }

    fn words(&mut self, words: &str) {
        match self.parts.last_mut() {
            Some(Part::Words(before)) => before.push_str(words),
            _ if words.is_empty() => {}
            _ => self.parts.push(Part::Words(words.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Day, Plural};

    /// Counts as English does.
    struct English;

    impl Grammar for English {
        fn plural(&self, number: f64) -> Plural {
            if (number - 1.0).abs() < f64::EPSILON { Plural::One } else { Plural::Other }
        }

        fn number(&self, number: f64) -> String {
            number.to_string()
        }

        fn date(&self, date: &Day) -> String {
            date.year.to_string()
        }

        fn month(&self, month: u8) -> String {
            month.to_string()
        }

        fn list(&self, things: &[&str]) -> String {
            things.join(", ")
        }
    }

    const ENGLISH: How<'_> = How { grammar: &English, backwards: false };

    fn check(message: &str, values: Vec<Value<'_>>, expected: &[Part]) {
        let said = Said { message: Message::new(0, 0), values };
        assert_eq!(Sheet::read(message).say(&said, ENGLISH), expected, "{message:?}");
    }

    fn words(words: &str) -> [Part; 1] {
        [Part::Words(words.to_owned())]
    }

    #[test]
    fn values_stand_where_the_message_has_them() {
        check(
            "Drop \u{1}B, get \u{1}A",
            vec![3_u32.into(), "Leeds".into()],
            &words("Drop Leeds, get 3"),
        );
        let linked = [Part::Words("See ".to_owned()), Part::Slot(0), Part::Words(".".to_owned())];
        check("See \u{1}A.", vec![Value::Slot(0)], &linked);
    }

    #[test]
    fn the_first_case_that_fits_is_said() {
        let records = "\u{2}A\u{3}0\u{4}No record\u{3}one\u{4}\u{1}A record\u{3}\u{4}\u{1}A records\u{5} here";
        check(records, vec![0_u32.into()], &words("No record here"));
        check(records, vec![1_u32.into()], &words("1 record here"));
        check(records, vec![5_u32.into()], &words("5 records here"));
    }

    #[test]
    fn a_choice_within_a_case_is_its_own() {
        let nested = "\u{2}A\u{3}one\u{4}\u{2}B\u{3}x\u{4}1x\u{3}\u{4}1?\u{5}\u{3}\u{4}many\u{5}!";
        check(nested, vec![1_u32.into(), "x".into()], &words("1x!"));
        check(nested, vec![1_u32.into(), "y".into()], &words("1?!"));
        check(nested, vec![2_u32.into(), "x".into()], &words("many!"));
    }

    #[test]
    fn what_is_damaged_breaks_nothing() {
        for damaged in
            ["\u{1}", "\u{1}z", "\u{2}", "\u{2}A", "\u{2}A\u{3}", "\u{3}\u{4}\u{5}", "\u{5}a"]
        {
            let said = Said { message: Message::new(0, 0), values: vec![1_u32.into()] };
            Sheet::read(damaged).say(&said, ENGLISH);
        }
    }
}
