use crate::{Basis, Edtf, Grade};
use serde::{Deserialize, Serialize};

/// A number, or the words that stand in a number's place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number.
    Number(f64),
    /// Words: `over 225`.
    Text(String),
}

/// Which of the record's sources a statement rests on, and how sure it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    /// Ids of the record's own sources.
    pub sources: Vec<String>,
    /// The author's grade, else the weakest of the sources cited; none where nothing is cited.
    pub grade: Option<Grade>,
}

/// A short text and what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cited {
    /// The text.
    pub text: String,
    /// What it rests on.
    pub citation: Citation,
}

/// A figure with where it is from and how sure it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The figure.
    pub value: Value,
    /// What it counts or measures.
    pub unit: Option<String>,
    /// When it held.
    pub as_of: Option<Edtf>,
    /// What it rests on.
    pub citation: Citation,
    /// How it came about.
    pub basis: Option<Basis>,
}

/// A sum of money in one currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// In whole units of the currency.
    pub amount: f64,
    /// ISO 4217: `EUR`.
    pub currency: String,
}

impl Value {
    /// The number that it is, also where it is written as words: `1,200`, and `17%` where the unit
    /// is per cent. None for what is more or less than a number: `over 225`, `3 to 5`.
    ///
    /// ```
    /// use atlas_model::Value;
    /// assert_eq!(Value::Text("1,200".to_owned()).as_number("homes"), Some(1200.0));
    /// assert_eq!(Value::Text("17%".to_owned()).as_number("homes"), None);
    /// ```
    pub fn as_number(&self, unit: &str) -> Option<f64> {
        let text = match self {
            Self::Number(number) => return number.is_finite().then_some(*number),
            Self::Text(text) => text.trim(),
        };
        let text = if unit == "%" { text.trim_end_matches('%').trim_end() } else { text };
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let mut groups = whole.split(',');
        let first = groups.next().unwrap_or_default();
        let grouped = whole.contains(',');
        let well_grouped = groups.all(|group| group.len() == 3 && plain(group));
        if !plain(first) || !plain(fraction) || !well_grouped || (grouped && first.len() > 3) {
            return None;
        }
        let number: f64 = format!("{}.{fraction}", whole.replace(',', "")).parse().ok()?;
        Some(if negative { -number } else { number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_in_words_and_nothing_else_is() {
        let number = |text: &str, unit: &str| Value::Text(text.to_owned()).as_number(unit);
        assert_eq!(number("1,234,567.5", "t"), Some(1_234_567.5));
        assert_eq!(number("\u{2212}12", "t"), Some(-12.0));
        assert_eq!(number("17 %", "%"), Some(17.0));
        for text in
            ["over 225", "3 to 5", "3–5", "12,5", "1,2345", "1.2.3", "", "-", "%", "about 3", "NaN"]
        {
            assert_eq!(number(text, "%"), None, "{text}");
        }
        assert_eq!(Value::Number(f64::NAN).as_number("t"), None);
    }
}
