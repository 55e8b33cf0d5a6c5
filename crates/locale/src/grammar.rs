/// A category of CLDR's rules of [plurals].
///
/// [plurals]: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `zero`: Arabic and Welsh have one.
    Zero,
    /// `one`.
    One,
    /// `two`.
    Two,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// `other`, which every language has.
    Other,
}

impl Plural {
    /// The category of a name; [`Plural::Other`] for any that CLDR does not know.
    pub fn named(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }

    /// As CLDR and Fluent write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// A year, a month or a day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Of the common era.
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31, of the month.
    pub day: Option<u8>,
}

/// How a language counts, and writes numbers, dates and lists.
pub trait Grammar: Send + Sync {
    /// The category of a number of things.
    fn plural(&self, number: f64) -> Plural;
    /// A number as one reads it: `1,234`, `1.234`, `١٬٢٣٤`.
    fn number(&self, number: f64) -> String;
    /// A date as one reads it: `25 March 2019`, `March 2019`, `2019`.
    fn date(&self, date: &Day) -> String;
    /// The name of a month, 1 to 12, as it stands alone: `March`.
    fn month(&self, month: u8) -> String;
    /// Things in a row: `A, B and C`.
    fn list(&self, things: &[&str]) -> String;
}
