use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{fmt, str::FromStr};

/// A date as exact as it is known: a year, a month or a day, perhaps uncertain.
///
/// Levels 0 and 1 of the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/) as
/// far as a milestone needs them: `2019`, `2019-03`, `2019-03-25`, `2030?`, `2030~`.
///
/// ```
/// use atlas_model::Edtf;
/// let date: Edtf = "2019-03".parse().expect("a month");
/// assert_eq!(date.in_words(), "March 2019");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edtf {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
    uncertain: bool,
}

/// A full calendar date, `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(Edtf);

/// A text that is no date, or one that no calendar has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDate;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Edtf {
    /// The date as a reader says it: `25 March 2019`, `March 2019`, `2019`, `2030 (uncertain)`.
    pub fn in_words(&self) -> String {
        let month = self.month.map(|month| MONTHS[usize::from(month) - 1]);
        let plain = match (self.day, month) {
            (Some(day), Some(month)) => format!("{day} {month} {}", self.year),
            (None, Some(month)) => format!("{month} {}", self.year),
            _ => self.year.to_string(),
        };
        if self.uncertain { plain + " (uncertain)" } else { plain }
    }

    /// The year.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, if it is known.
    pub fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, if it is known.
    pub fn day(&self) -> Option<u8> {
        self.day
    }

    /// The date for a `datetime` attribute: what HTML reads, without the mark of uncertainty.
    pub fn machine_readable(&self) -> String {
        self.to_string().trim_end_matches('?').to_owned()
    }

    /// Whether it is marked as uncertain or approximate.
    pub fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// When it begins and ends, in years: a year is a whole one, a month a twelfth of it, a day a
    /// moment more than nothing.
    ///
    /// ```
    /// use atlas_model::Edtf;
    /// let span = |text: &str| text.parse::<Edtf>().expect("a date").span();
    /// assert_eq!(span("2019"), (2019.0, 2020.0));
    /// assert_eq!(span("2019-07"), (2019.5, 2019.5 + 1.0 / 12.0));
    /// ```
    pub fn span(&self) -> (f64, f64) {
        let year = f64::from(self.year);
        let Some(month) = self.month else { return (year, year + 1.0) };
        let start = year + f64::from(month - 1) / 12.0;
        let Some(day) = self.day else { return (start, start + 1.0 / 12.0) };
        let length = 1.0 / 12.0 / f64::from(days_in_month(self.year, month));
        let start = start + f64::from(day - 1) * length;
        (start, start + length)
    }

    /// Days since the year 0 at most, so that dates of unlike precision sort.
    pub fn sort_key(&self) -> i64 {
        i64::from(self.year) * 372
            + i64::from(self.month.map_or(0, |month| month - 1)) * 31
            + i64::from(self.day.map_or(0, |day| day - 1))
    }
}

impl Date {
    /// The date as a reader says it: `24 November 2026`.
    pub fn in_words(&self) -> String {
        self.0.in_words()
    }

    /// A number that grows with the date.
    pub fn sort_key(&self) -> i64 {
        self.0.sort_key()
    }

    /// The same day as a date of any precision.
    pub fn as_edtf(&self) -> Edtf {
        self.0
    }
}

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for Edtf {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let plain = text.trim_end_matches(['?', '~']);
        let number = |part: &str, digits: usize| -> Result<i16, InvalidDate> {
            if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().map_err(|_| InvalidDate)
            } else {
                Err(InvalidDate)
            }
        };
        let small =
            |part: &str| number(part, 2).and_then(|n| u8::try_from(n).map_err(|_| InvalidDate));
        let mut parts = plain.split('-');
        let year = number(parts.next().ok_or(InvalidDate)?, 4)?;
        let month = parts.next().map(small).transpose()?;
        let day = parts.next().map(small).transpose()?;
        let real = month.is_none_or(|month| (1..=12).contains(&month))
            && day.is_none_or(|day| {
                day >= 1 && month.is_some_and(|month| day <= days_in_month(year, month))
            });
        if !real || parts.next().is_some() || text.len() > plain.len() + 1 {
            return Err(InvalidDate);
        }
        Ok(Self { year, month, day, uncertain: text.len() > plain.len() })
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let date: Edtf = text.parse()?;
        if date.day.is_some() && !date.uncertain { Ok(Self(date)) } else { Err(InvalidDate) }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-{part:02}")?;
        }
        if self.uncertain { formatter.write_str("?") } else { Ok(()) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for InvalidDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date is written 2019, 2019-03 or 2019-03-25")
    }
}

impl std::error::Error for InvalidDate {}

macro_rules! as_text {
    ($type:ty) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    };
}

as_text!(Edtf);
as_text!(Date);

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(text.parse::<Edtf>().ok().map(|date| date.in_words()).as_deref(), expected);
    }

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        check("2019", Some("2019"));
        check("2019-03", Some("March 2019"));
        check("2019-03-25", Some("25 March 2019"));
        check("2030?", Some("2030 (uncertain)"));
        check("2024-02-29", Some("29 February 2024"));
    }

    #[test]
    fn a_date_that_no_calendar_has_is_refused() {
        for text in
            ["2023-02-29", "2019-13", "2019-00", "2019-3", "19", "2019-03-25-01", "2019??", "soon"]
        {
            check(text, None);
        }
    }

    #[test]
    fn dates_of_unlike_precision_sort() {
        let key = |text: &str| text.parse::<Edtf>().unwrap().sort_key();
        assert!(key("2019") <= key("2019-01-01"));
        assert!(key("2019-12-31") < key("2020"));
    }
}
