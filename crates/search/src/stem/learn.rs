//! Rules, learned from examples.
//!
//! From the shortest endings to the longest, a rule is added where it mends more words than it
//! spoils, by so many that it is worth its bytes: so exceptions to a rule are rules for longer
//! endings. Where the rules would take too many bytes, more is asked of each.

use std::collections::BTreeMap;
use std::ops::Range;

use super::examples::{Change, Example, LEAST_KNOWN, examples};
use super::known::KnownWord;
use super::language::Language;
use super::rules::{MOST_LETTERS, Rule};
use super::turns::MOST_TURNS;
use crate::format::stems;

/// How many bytes rules may take.
const MOST_BYTES: usize = 1400;

/// The rules for a language's stems, learned from words, folded and as they are written, in the
/// order of their folded bytes.
pub(crate) fn learn(language: &str, words: &[KnownWord<'_>]) -> Vec<Rule> {
    let Some(language) = Language::of(language) else { return Vec::new() };
    within(MOST_BYTES, &examples(&language, words))
}

/// The rules that take so many bytes at most.
fn within(bytes: usize, examples: &[Example]) -> Vec<Rule> {
    let mut least = LEAST_KNOWN;
    loop {
        let rules = Learning::rules(examples, least);
        if stems::encode(&rules).len() <= bytes {
            return rules;
        }
        least += (least / 8).max(1);
    }
}

/// Rules that are being learned.
struct Learning<'e> {
    examples: &'e [Example],
    least: u32,
    /// By example: which rule tells what becomes of it.
    told: Vec<Told>,
    rules: Vec<Rule>,
}

/// What tells what becomes of a word; nothing does where it is its own stem.
#[derive(Debug, Clone, Copy, Default)]
struct Told {
    /// The letters of the ending, and the turns that the rule asks for.
    letters: usize,
    turns: u8,
    right: bool,
}

impl Learning<'_> {
    fn rules(examples: &[Example], least: u32) -> Vec<Rule> {
        let right =
            |example: &Example| example.change.taken == 0 && example.change.added.is_empty();
        let told = examples.iter().map(|example| Told { right: right(example), ..Told::default() });
        let told = told.collect();
        let mut learning = Learning { examples, least, told, rules: Vec::new() };
        learning.learn(0..examples.len(), 0);
        let mut rules = learning.rules;
        rules.sort_by(|a, b| a.ending.cmp(&b.ending).then(b.turns.cmp(&a.turns)));
        rules
    }

    /// Learns rules for the examples of an ending, which follow each other, then for longer ones.
    fn learn(&mut self, range: Range<usize>, letters: usize) {
        let examples = self.examples;
        // What is learned here can mend no more than is wrong.
        let wrong: u32 =
            range.clone().filter(|&at| !self.told[at].right).map(|at| examples[at].weight).sum();
        if wrong < self.least {
            return;
        }
        if letters > 0 {
            let mut used = Vec::new();
            while let Some((turns, change)) = self.best(range.clone(), letters, &used) {
                self.add(range.clone(), letters, turns, &change);
                used.push(turns);
            }
        }
        if letters == MOST_LETTERS {
            return;
        }
        let mut start = range.start;
        for longer in
            examples[range].chunk_by(|a, b| a.reversed.get(letters) == b.reversed.get(letters))
        {
            let end = start + longer.len();
            if longer[0].reversed.len() > letters {
                self.learn(start..end, letters + 1);
            }
            start = end;
        }
    }

    /// The rule that mends most, and how many turns it asks for, if it is worth it; none of the
    /// ending's rules asks for as many.
    fn best(&self, range: Range<usize>, letters: usize, used: &[u8]) -> Option<(u8, Change)> {
        let mut wrong: BTreeMap<&Change, u32> = BTreeMap::new();
        for at in range.clone().filter(|&at| !self.told[at].right) {
            let Example { change, weight, .. } = &self.examples[at];
            if change.taken <= letters {
                *wrong.entry(change).or_default() += weight;
            }
        }
        let mut best: Option<(i64, u8, &Change)> = None;
        for (change, weight) in wrong {
            let worth = best.map_or(i64::from(self.least), |(gain, ..)| gain + 1);
            if i64::from(weight) < worth {
                continue;
            }
            // By the turns that are asked for: what it mends less what it spoils.
            let mut gains = [0; MOST_TURNS as usize + 1];
            for at in range.clone() {
                let example = &self.examples[at];
                let Some(held) = example.turns_without(change.taken) else { continue };
                let right = example.change == *change;
                let gain = i64::from(right) - i64::from(self.told[at].right);
                for turns in 0..=held {
                    if self.told[at].yields(letters, turns) {
                        gains[usize::from(turns)] += gain * i64::from(example.weight);
                    }
                }
            }
            for (turns, gain) in (0..).zip(gains) {
                let better = best.is_none_or(|(best, ..)| gain > best);
                if gain >= i64::from(self.least) && better && !used.contains(&turns) {
                    best = Some((gain, turns, change));
                }
            }
        }
        best.map(|(_, turns, change)| (turns, change.clone()))
    }

    fn add(&mut self, range: Range<usize>, letters: usize, turns: u8, change: &Change) {
        let ending = self.examples[range.start].reversed[..letters].iter().collect();
        for at in range {
            let example = &self.examples[at];
            let held = example.turns_without(change.taken).is_some_and(|held| held >= turns);
            if held && self.told[at].yields(letters, turns) {
                self.told[at] = Told { letters, turns, right: example.change == *change };
            }
        }
        let kept = u8::try_from(letters - change.taken).unwrap_or_default();
        self.rules.push(Rule { ending, turns, kept, added: change.added.clone() });
    }
}

impl Told {
    /// Whether a rule for so many letters, which asks for so many turns, comes before this one.
    fn yields(self, letters: usize, turns: u8) -> bool {
        (self.letters, self.turns) <= (letters, turns)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::stem::Stemmer;

    /// The words of a text, each in one document, and the stemmer that is learned from them.
    fn learned(language: &str, text: &str) -> Stemmer {
        let words: BTreeSet<&str> = text.split_whitespace().collect();
        let known = |word| KnownWord { folded: word, written: word, holders: 1 };
        let words: Vec<KnownWord<'_>> = words.into_iter().map(known).collect();
        Stemmer::new(learn(language, &words))
    }

    const TEXT: &str = "the cities of a country meet their missions by planning and housing more \
        people while emissions fall and every city tries a new try at happier lives for happy \
        residents whose ads fade as generations of communities relate to a relational community \
        face surfaces and nations are national but nationally recognised agencies hopped and hop";

    #[test]
    fn words_of_an_index_have_the_stems_of_snowball() {
        let stemmer = learned("en-GB", TEXT);
        let language = Language::of("en").expect("Snowball knows English");
        for word in TEXT.split_whitespace() {
            assert_eq!(stemmer.stem(word), language.stem(word), "{word}");
        }
    }

    #[test]
    fn words_that_an_index_does_not_have_follow_its_rules() {
        let check = |language: &str, text: &str, word: &str, other: &str| {
            let stemmer = learned(language, text);
            assert_eq!(stemmer.stem(word), stemmer.stem(other));
            assert_ne!(stemmer.stem(word), word);
        };
        check("en", TEXT, "buses", "bus");
        check("en", "tram", "trams", "tram");
        check("en", "plans", "trained", "training");
        check("de", "stadt", "wohnungen", "wohnung");
        check("fr", "ville", "logements", "logement");
        check("sv", "stad", "bilarna", "bil");
        check("ru", "город", "вагонов", "вагон");
    }

    #[test]
    fn accents_that_are_not_looked_up_make_stems() {
        let known = |(folded, written)| KnownWord { folded, written, holders: 1 };
        let words = [("adaptacion", "adaptación"), ("adaptaciones", "adaptaciones")].map(known);
        let stemmer = Stemmer::new(learn("es", &words));
        assert_eq!(stemmer.stem("adaptacion"), "adapt");
        assert_eq!(stemmer.stem("adaptaciones"), "adapt");
    }

    #[test]
    fn plurals_in_arabic_have_the_stem_of_the_singular() {
        let known = |(folded, written)| KnownWord { folded, written, holders: 1 };
        let words = [("خدمات", "خدمات"), ("خدمتها", "خدمتها"), ("خدمه", "خدمة")].map(known);
        let stemmer = Stemmer::new(learn("ar", &words));
        for word in words {
            assert_eq!(stemmer.stem(word.folded), "خدم");
        }
    }

    #[test]
    fn a_language_that_snowball_does_not_know_has_no_rules() {
        assert_eq!(learned("xx", TEXT), Stemmer::default());
        assert_eq!(learned("", TEXT), Stemmer::default());
        assert_eq!(learned("EN", TEXT), learned("en-US", TEXT));
    }

    #[test]
    fn rules_take_no_more_bytes_than_they_may() {
        let known = |word| KnownWord { folded: word, written: word, holders: 1 };
        let words: Vec<KnownWord<'_>> = TEXT.split_whitespace().map(known).collect();
        let language = Language::of("en").expect("Snowball knows English");
        let examples = examples(&language, &words);
        assert!(stems::encode(&learn("en", &words)).len() > 60, "there is something to leave out");
        let rules = within(60, &examples);
        assert!(!rules.is_empty() && stems::encode(&rules).len() <= 60);
    }
}
