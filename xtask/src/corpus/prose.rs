use super::English;
use rand::{RngExt as _, rngs::ChaCha8Rng};
use std::{collections::BTreeSet, fmt::Write as _, ops::RangeInclusive};

/// What the sections of a case study are called.
const CASE_SECTIONS: [&str; 6] =
    ["Problem", "Context", "Approach", "What happened", "Results", "What did not work"];

/// Writes texts that say nothing, at the lengths and with the parts that real ones have.
pub struct Author<'e> {
    english: &'e English,
    pub random: ChaCha8Rng,
}

/// How a text is divided.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sections {
    /// As the model demands of a case study.
    OfCaseStudy,
    /// Three to six, named at will.
    Free,
}

impl<'e> Author<'e> {
    pub fn new(english: &'e English, random: ChaCha8Rng) -> Self {
        Self { english, random }
    }

    /// A word.
    pub fn word(&mut self) -> &'e str {
        self.english.word(&mut self.random)
    }

    /// Words of a number within the range, the first capitalised.
    pub fn phrase(&mut self, lengths: RangeInclusive<usize>) -> String {
        let length = self.random.random_range(lengths);
        let words: Vec<_> = (0..length).map(|_| self.word()).collect();
        capitalised(&words.join(" "))
    }

    /// A sentence with its full stop.
    pub fn sentence(&mut self) -> String {
        self.phrase(6..=24) + "."
    }

    /// An article in Markdown, with a footnote of the source `s1`, and here and there a list, a
    /// table and a link to one of the cities.
    pub fn article(&mut self, sections: Sections, cities: &[String]) -> String {
        let number = match sections {
            Sections::OfCaseStudy => CASE_SECTIONS.len(),
            Sections::Free => self.random.random_range(3..=6),
        };
        let mut parts = Vec::new();
        let mut headings = BTreeSet::new();
        for (section, of_case_study) in CASE_SECTIONS.into_iter().enumerate().take(number) {
            let mut heading = match sections {
                Sections::OfCaseStudy => of_case_study.to_owned(),
                Sections::Free => self.phrase(2..=5),
            };
            while !headings.insert(heading.clone()) {
                heading = format!("{heading} {}", self.word());
            }
            parts.push(format!("## {heading}"));
            self.fill_section(&mut parts, section == 0, cities);
        }
        parts.join("\n\n")
    }

    fn fill_section(&mut self, parts: &mut Vec<String>, is_first: bool, cities: &[String]) {
        for paragraph in 0..self.random.random_range(1..=3) {
            let note = if is_first && paragraph == 0 { "[^s1]" } else { "" };
            parts.push(self.paragraph() + note);
        }
        if self.random.random_bool(0.3) {
            let entries: Vec<_> = (0..self.random.random_range(2..=5))
                .map(|_| format!("- {}", self.sentence()))
                .collect();
            parts.push(entries.join("\n"));
        }
        if self.random.random_bool(0.1) {
            parts.push(self.table());
        }
        if self.random.random_bool(0.1) {
            let city = cities[self.random.random_range(0..cities.len())].to_lowercase();
            parts.push(format!("See [{}](../cities/{city}.md).", self.word()));
        }
    }

    fn paragraph(&mut self) -> String {
        let length = self.random.random_range(2..=6);
        let sentences: Vec<_> = (0..length).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }

    fn table(&mut self) -> String {
        let mut table = "| Year | Value |\n|---|---|".to_owned();
        for year in 2015..2019 {
            let value = self.random.random_range(1..=999);
            write!(table, "\n| {year} | {value} |").expect("a String takes any text");
        }
        table
    }
}

/// The text with its first letter, an ASCII one, in upper case.
pub fn capitalised(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
