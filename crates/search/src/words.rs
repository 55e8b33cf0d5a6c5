//! Text to words, the same for building and for asking.
//!
//! Words are those of UAX 29, folded ([`crate::folding`]). Beyond it:
//! - Scripts that are written without spaces (Chinese, Japanese, Korean, Thai …) give overlapping
//!   pairs of letters: 東京都 is 東京 and 京都, and 都 alone, so that one letter finds each of its
//!   places.
//! - An apostrophe parts a word, and a lone letter beside it is left out: "London's" is London,
//!   "l'eau" is eau.
//! - Subscript digits stay with the letters before them: CO₂ is co2.
//! - A word loses Arabic's article ([`crate::article`]); the place where it stands keeps it, so that
//!   the whole word is marked.
//!
//! Not here: stop words; stems ([`crate::stem`]); what a query's signs mean ([`crate::ask`]).

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::article::without_article;
use crate::folding::{fold, folded, is_mark};

/// The longest word that is kept, in bytes of its folded form; what is longer is cut, here and in
/// queries alike.
pub(crate) const LONGEST: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// The folded letters, without Arabic's article.
    pub(crate) text: &'a str,
    /// Where the word stands, in bytes of the text.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word between spaces.
    Whole,
    /// Two letters of a script without spaces.
    Pair,
    /// The last letter of a run in a script without spaces. `alone`: the run's only one.
    Last { alone: bool },
}

/// Calls `visit` with each word of a text, in order.
pub(crate) fn each_word(text: &str, visit: &mut dyn FnMut(Word<'_>)) {
    let mut words = Words { visit, spaced: Spaced::default(), unspaced: Vec::new() };
    let mut end = 0;
    for (start, segment) in text.unicode_word_indices() {
        words.segment(start, segment, start == end);
        end = start + segment.len();
    }
    words.end_spaced();
    words.end_unspaced();
}

/// What a word is looked up by: its folded letters, without Arabic's article.
pub(crate) fn looked_up(word: &str) -> String {
    without_article(&folded(word)).to_owned()
}

/// The words being gathered: at most one of the two is under way.
struct Words<'v> {
    visit: &'v mut dyn FnMut(Word<'_>),
    spaced: Spaced,
    unspaced: Vec<(char, Range<usize>)>,
}

/// A word between spaces, while it is gathered.
#[derive(Default)]
struct Spaced {
    folded: String,
    range: Range<usize>,
    letters: usize,
    subscript: bool,
    /// A part of the word has been given out.
    given: bool,
    /// The lone letter beside an apostrophe, given out if nothing else is.
    lone: Option<(String, Range<usize>)>,
}

impl Words<'_> {
    fn segment(&mut self, start: usize, segment: &str, adjacent: bool) {
        let first = segment.chars().next().unwrap_or_default();
        if !(adjacent && (self.spaced.subscript || is_subscript(first))) {
            self.end_spaced();
        }
        if !adjacent {
            self.end_unspaced();
        }
        for (offset, letter) in segment.char_indices() {
            let range = start + offset..start + offset + letter.len_utf8();
            if is_mark(letter) {
                self.mark(range.end);
            } else if is_unspaced(letter) {
                self.end_spaced();
                self.unspaced.push((letter, range));
            } else if is_apostrophe(letter) {
                self.end_part();
            } else if !is_superscript(letter) {
                self.end_unspaced();
                self.letter(letter, range);
            }
        }
    }

    fn letter(&mut self, letter: char, range: Range<usize>) {
        let spaced = &mut self.spaced;
        if spaced.letters == 0 {
            spaced.range = range.clone();
        }
        if spaced.folded.len() < LONGEST {
            fold(letter, &mut spaced.folded);
        }
        spaced.range.end = range.end;
        spaced.letters += 1;
        spaced.subscript = is_subscript(letter);
    }

    /// A mark belongs to the letter before it.
    fn mark(&mut self, end: usize) {
        if let Some((_, range)) = self.unspaced.last_mut() {
            range.end = end;
        } else if self.spaced.letters > 0 {
            self.spaced.range.end = end;
        }
    }

    /// Gives out the part of a word before an apostrophe or the word's end.
    fn end_part(&mut self) {
        let spaced = &mut self.spaced;
        let folded = std::mem::take(&mut spaced.folded);
        if spaced.letters > 1 {
            give(self.visit, &folded, spaced.range.clone());
            spaced.given = true;
        } else if spaced.letters == 1 {
            spaced.lone = Some((folded, spaced.range.clone()));
        }
        spaced.letters = 0;
        spaced.subscript = false;
    }

    fn end_spaced(&mut self) {
        self.end_part();
        let lone = self.spaced.lone.take();
        if let (Some((folded, range)), false) = (lone, self.spaced.given) {
            give(self.visit, &folded, range);
        }
        self.spaced.given = false;
    }

    fn end_unspaced(&mut self) {
        let mut folded = String::new();
        let alone = self.unspaced.len() == 1;
        for (index, (letter, range)) in self.unspaced.iter().enumerate() {
            folded.clear();
            fold(*letter, &mut folded);
            let (end, kind) = match self.unspaced.get(index + 1) {
                Some((next, range)) => {
                    fold(*next, &mut folded);
                    (range.end, Kind::Pair)
                }
                None => (range.end, Kind::Last { alone }),
            };
            (self.visit)(Word { text: &folded, range: range.start..end, kind });
        }
        self.unspaced.clear();
    }
}

/// Gives out a word between spaces, cut to the longest that is kept.
fn give(visit: &mut dyn FnMut(Word<'_>), folded: &str, range: Range<usize>) {
    let mut end = folded.len().min(LONGEST);
    while !folded.is_char_boundary(end) {
        end -= 1;
    }
    let text = without_article(&folded[..end]);
    if !text.is_empty() {
        visit(Word { text, range, kind: Kind::Whole });
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '＇')
}

fn is_subscript(letter: char) -> bool {
    matches!(letter, '₀'..='₉')
}

/// Superscript digits are marks of notes and powers, not words.
fn is_superscript(letter: char) -> bool {
    matches!(letter, '¹' | '²' | '³' | '⁰'..='⁹')
}

/// Letters of scripts that set no spaces between words, and of Korean, whose words carry endings.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' // Thai, Lao
        | '\u{1000}'..='\u{109F}' // Burmese
        | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7FF}' // Korean
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' // Chinese
        | '\u{3040}'..='\u{312F}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}') // Japanese
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_parted_into_words() {
        fn check(text: &str, expected: &[&str]) {
            let mut words = Vec::new();
            each_word(text, &mut |word| words.push(word.text.to_owned()));
            assert_eq!(words, expected, "{text:?}");
        }
        check("", &[]);
        check(" – … ", &[]);
        check("Net-zero by 2030!", &["net", "zero", "by", "2030"]);
        check("London’s l'eau d’", &["london", "eau", "d"]);
        check("l'e", &["e"]);
        check("CO₂e of 5 km² (note¹)", &["co2e", "of", "5", "km", "note"]);
        check("東京都", &["東京", "京都", "都"]);
        check("東 京", &["東", "京"]);
        check("서울시 Seoul서울", &["서울", "울시", "시", "seoul", "서울", "울"]);
        check("カタカナと漢字", &["カタ", "タカ", "カナ", "ナと", "と漢", "漢字", "字"]);
        check("Malmo\u{308} Malmö", &["malmo", "malmo"]);
        check(&"ö".repeat(100), &["o".repeat(64).as_str()]);
        check(&"ж".repeat(100), &["ж".repeat(32).as_str()]);
        check("المدينة ومدينة، بالأرض", &["مدينه", "ومدينه", "ارض"]);
        check("للمُدُن عام ٢٠٣٠", &["مدن", "عام", "2030"]);
    }

    #[test]
    fn ranges_hold_the_words_as_written() {
        fn check(text: &str, expected: &[&str]) {
            let mut words = Vec::new();
            each_word(text, &mut |word| words.push(text[word.range].to_owned()));
            assert_eq!(words, expected, "{text:?}");
        }
        check("In Malmö’s CO₂ plan", &["In", "Malmö", "CO₂", "plan"]);
        check("Malmo\u{308}.", &["Malmo\u{308}"]);
        check("東京都", &["東京", "京都", "都"]);
        check("'tis O'Brien", &["tis", "Brien"]);
        check("«والمُدُن»", &["والمُدُن"]);
    }
}
