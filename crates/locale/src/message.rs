use std::borrow::Cow;

/// A message, by the number of its sheet and its number there.
///
/// One that takes no values is said as it is; so most are no more than a number where they are
/// named, which keeps the apps small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(u32);

/// How many bits of a [`Message`] are its number in its sheet.
const BITS: u32 = 16;

impl Message {
    /// The message of a number in the sheet of a number.
    pub const fn new(sheet: u16, message: u16) -> Self {
        Self(((sheet as u32) << BITS) | message as u32)
    }

    /// The message that stands so many after this one in its sheet.
    #[must_use]
    pub fn after(self, places: usize) -> Self {
        Self(self.0.saturating_add(u32::try_from(places).unwrap_or(u32::MAX)))
    }

    pub(crate) fn sheet(self) -> usize {
        usize::try_from(self.0 >> BITS).unwrap_or(usize::MAX)
    }

    pub(crate) fn place(self) -> usize {
        usize::try_from(self.0 & ((1 << BITS) - 1)).unwrap_or(usize::MAX)
    }
}

/// The name of a message, itself, and what the original says in it where that is a text.
pub type Named = (&'static str, (Message, &'static str));

/// The message of a name among those of a sheet, and what the original says.
///
/// ```
/// use atlas_locale::{named, said::language};
///
/// assert_eq!(named(language::NAMED, "name"), Some((language::name(), "English")));
/// assert_eq!(named(language::NAMED, "nomen"), None);
/// ```
pub fn named(messages: &'static [Named], name: &str) -> Option<(Message, &'static str)> {
    let place = messages.binary_search_by_key(&name, |(known, _)| known).ok()?;
    Some(messages[place].1)
}

/// A message and the values that it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Said<'a> {
    /// What is said.
    pub message: Message,
    /// Its values, in the order in which the English message names them first.
    pub values: Vec<Value<'a>>,
}

impl From<Message> for Said<'_> {
    fn from(message: Message) -> Self {
        Self { message, values: Vec::new() }
    }
}

/// What stands in a message in place of a placeholder.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// A text, as it is.
    Text(Cow<'a, str>),
    /// A number: it is written as the language writes numbers, and may choose a plural.
    Number(f64),
    /// A place that whoever shows the message fills, with a link for example.
    Slot(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    /// Numbers of things, which are far below what a float holds exactly.
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX).into())
    }
}
