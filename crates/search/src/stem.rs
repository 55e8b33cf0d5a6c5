//! Words to their stems, by language.
//!
//! English is Snowball's English stemmer ("Porter2", <https://snowballstem.org>). A language
//! without a stemmer here has no stems: its words match as they are written.

use waken_snowball::SnowballEnv;
use waken_snowball::algorithms::english_stemmer;

/// The stemmer of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stemmer {
    English,
}

impl Stemmer {
    /// The stemmer for a language tag (BCP 47), if there is one; regions make no difference.
    pub(crate) fn of(language: &str) -> Option<Stemmer> {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        primary.eq_ignore_ascii_case("en").then_some(Stemmer::English)
    }

    /// The stem of a folded word; of letters alone, others are their own stems.
    pub(crate) fn stem(self, word: &str) -> String {
        if !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return word.to_owned();
        }
        let mut environment = SnowballEnv::create(word);
        match self {
            Stemmer::English => english_stemmer::stem(&mut environment),
        };
        environment.get_current().into_owned()
    }

    /// Whether a folded word has a stem. A stem of one or two letters has few words, and those are
    /// short: most others that start so are not looked at.
    pub(crate) fn has(self, word: &str, stem: &str) -> bool {
        let may = word.starts_with(Stemmer::shared(stem)) && (stem.len() > 2 || word.len() < 5);
        may && self.stem(word) == stem
    }

    /// A start that the words of a stem share: the stem but for its last letter, which endings
    /// change (*happy* and *happier* have *happi*). Short stems are whole, lest half of all words
    /// start so, but for those that end as *try*, *tries*.
    pub(crate) fn shared(stem: &str) -> &str {
        let whole = stem.len() < 4 && !stem.ends_with(['e', 'i', 'y']);
        let changed = stem.char_indices().next_back().filter(|(end, _)| *end > 1 && !whole);
        changed.and_then(|(end, _)| stem.get(..end)).unwrap_or(stem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_words_have_stems() {
        let check = |word: &str, expected: &str| {
            let stemmer = Stemmer::of("en-GB").unwrap();
            assert_eq!(stemmer.stem(word), expected);
            assert!(word.starts_with(Stemmer::shared(expected)));
        };
        check("cities", "citi");
        check("city", "citi");
        check("housing", "hous");
        check("emissions", "emiss");
        check("tries", "tri");
        check("try", "tri");
        check("ads", "ad");
        check("co2", "co2");
        check("", "");
        check("s", "s");
    }

    #[test]
    fn a_language_without_a_stemmer_has_none() {
        assert_eq!(Stemmer::of("xx"), None);
        assert_eq!(Stemmer::of(""), None);
        assert_eq!(Stemmer::of("EN"), Some(Stemmer::English));
    }
}
