use std::fmt;
use std::sync::Arc;

use super::turns::turns;

/// The most letters of an ending.
pub(crate) const MOST_LETTERS: usize = 15;

/// The most letters that stand in an ending's place.
pub(crate) const MOST_ADDED: usize = 3;

/// What stands before the first letter of a word: an ending may be a whole word.
pub(crate) const START: char = '^';

/// What becomes of an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    /// The ending, its last letter first.
    pub(crate) ending: String,
    /// How many turns ([`turns`]) there must be in what stays of the word.
    pub(crate) turns: u8,
    /// How many letters of the ending stay, the first of them.
    pub(crate) kept: u8,
    /// What stands in the place of the others.
    pub(crate) added: String,
}

/// The stemmer of an index.
///
/// Of the rules for the word's longest ending the one that asks for most turns holds; where the
/// word has too few for any, those for a shorter ending.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Stemmer {
    /// In the order of their endings, those of one ending by their turns, most first.
    rules: Arc<[Rule]>,
    /// All that is added by some rule, the longest first.
    added: Arc<[String]>,
}

impl Stemmer {
    pub(crate) fn new(rules: Vec<Rule>) -> Stemmer {
        let mut added: Vec<String> = Vec::new();
        for rule in &rules {
            if !added.contains(&rule.added) {
                let place =
                    added.iter().take_while(|other| other.len() >= rule.added.len()).count();
                added.insert(place, rule.added.clone());
            }
        }
        Stemmer { rules: rules.into(), added: added.into() }
    }

    /// Whether there are no rules.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// The stem of a folded word; a word with a digit is its own.
    pub(crate) fn stem(&self, word: &str) -> String {
        let (end, added) = self.change(word);
        [word.get(..end).unwrap_or_default(), added].concat()
    }

    /// Whether a folded word has a stem. A stem of one or two letters has few words, and those are
    /// short: most others that start so are not looked at.
    pub(crate) fn has(&self, word: &str, stem: &str) -> bool {
        // A letter stays of each word.
        let may = word.chars().next() == stem.chars().next() && (stem.len() > 2 || word.len() < 5);
        may && {
            let (end, added) = self.change(word);
            stem.strip_suffix(added) == word.get(..end)
        }
    }

    /// Where what stays of a word ends, and what is added.
    fn change(&self, word: &str) -> (usize, &str) {
        let own = (word.len(), "");
        if self.is_empty() || word.bytes().any(|byte| byte.is_ascii_digit()) {
            return own;
        }
        let mut found = None;
        let mut left = self.rules.as_ref();
        let mut length = 0;
        for (letters, letter) in (1..).zip(word.chars().rev().chain([START])) {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                let next = |rule: &Rule| rule.ending.as_bytes().get(length).copied();
                let start = left.partition_point(|rule| next(rule) < Some(byte));
                let rest = left.get(start..).unwrap_or_default();
                left = rest
                    .get(..rest.partition_point(|rule| next(rule) == Some(byte)))
                    .unwrap_or_default();
                length += 1;
            }
            if left.is_empty() {
                break;
            }
            let own = left.iter().take_while(|rule| rule.ending.len() == length);
            let taken = |rule: &Rule| letters - usize::from(rule.kept).min(letters);
            let held = own.filter_map(|rule| Some((rule, stays(word, taken(rule))?)));
            found = held.into_iter().find(|(rule, stays)| turns_of(stays) >= rule.turns).or(found);
        }
        found.map_or(own, |(rule, stays)| (stays.len(), rule.added.as_str()))
    }

    /// The start that all words of a stem share: the stem without what a rule may have added.
    pub(crate) fn shared<'s>(&self, stem: &'s str) -> &'s str {
        let starts = self.added.iter().filter_map(|added| stem.strip_suffix(added.as_str()));
        starts.into_iter().find(|start| !start.is_empty()).unwrap_or(stem)
    }
}

/// A word without so many of its last letters, if anything stays.
fn stays(word: &str, taken: usize) -> Option<&str> {
    let ends = word.char_indices().rev().map(|(at, _)| at);
    let end = [word.len()].into_iter().chain(ends).nth(taken)?;
    word.get(..end).filter(|stays| !stays.is_empty())
}

fn turns_of(word: &str) -> u8 {
    turns(word).last().unwrap_or_default()
}

impl fmt::Debug for Stemmer {
    /// Its rules are many, and stand in each matcher.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stemmer").field("rules", &self.rules.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stemmer() -> Stemmer {
        let rule = |ending: &str, turns, kept, added: &str| Rule {
            ending: ending.chars().rev().collect(),
            turns,
            kept,
            added: added.into(),
        };
        let mut rules = vec![
            rule("s", 1, 0, ""),
            rule("ss", 0, 2, ""),
            rule("ies", 2, 0, "y"),
            rule("ies", 0, 2, ""),
            rule("ён", 0, 1, "е"),
            rule("^his", 0, 4, ""),
        ];
        rules.sort_by(|a, b| a.ending.cmp(&b.ending).then(b.turns.cmp(&a.turns)));
        Stemmer::new(rules)
    }

    #[test]
    fn the_longest_ending_tells_what_becomes_of_a_word() {
        let stemmer = stemmer();
        let check = |word: &str, expected: &str| assert_eq!(stemmer.stem(word), expected);
        check("trams", "tram");
        check("grass", "grass");
        check("cities", "city");
        check("ties", "tie");
        check("this", "thi");
        check("his", "his");
        check("s", "s");
        check("", "");
        check("2030s", "2030s");
        check("вагоён", "вагоёе");
        check("ён", "ёе");
    }

    #[test]
    fn words_of_a_stem_share_its_start() {
        let stemmer = stemmer();
        let check = |word: &str, start: &str| {
            let stem = stemmer.stem(word);
            assert_eq!(stemmer.shared(&stem), start);
            assert!(stemmer.has(word, &stem), "{word}");
        };
        check("cities", "cit");
        check("trams", "tram");
        check("y", "y");
        assert!(!stemmer.has("tram", "city"));
    }

    #[test]
    fn without_rules_words_are_their_own_stems() {
        assert!(Stemmer::default().is_empty());
        assert_eq!(Stemmer::default().stem("cities"), "cities");
    }
}
