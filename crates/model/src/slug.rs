use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::{borrow::Borrow, fmt, str::FromStr};

/// A record's permanent id: 3 to 64 of `a` to `z`, `0` to `9` and `-`.
///
/// ```
/// use atlas_model::Slug;
/// let slug: Slug = "camden-food-2030".parse().expect("a well-formed id");
/// assert_eq!(slug.as_str(), "camden-food-2030");
/// assert!("Camden Food".parse::<Slug>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

/// A text that is not the shape of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidSlug;

impl Slug {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text has the shape of an id.
    pub fn fits(text: &str) -> bool {
        (3..=64).contains(&text.len())
            && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    }
}

impl FromStr for Slug {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        if Self::fits(text) { Ok(Self(text.to_owned())) } else { Err(InvalidSlug) }
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InvalidSlug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an id is 3 to 64 of a to z, 0 to 9 and -")
    }
}

impl std::error::Error for InvalidSlug {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lower_case_letters_digits_and_hyphens_of_the_right_length_fit() {
        for (text, fits) in [
            ("abc", true),
            ("camden-food-2030", true),
            ("ab", false),
            ("Abc", false),
            ("a_b_c", false),
            ("münchen", false),
            (&"a".repeat(64), true),
            (&"a".repeat(65), false),
        ] {
            assert_eq!(Slug::fits(text), fits, "{text}");
        }
    }
}
