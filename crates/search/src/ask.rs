//! A query's text to what is asked for: words, phrases in quotes, and what is left out.

use std::ops::Range;

use crate::Index;
use crate::article::behind_article;
use crate::words::{Kind, each_word};

/// The most words and phrases of a query; what follows is not looked at.
pub(crate) const MOST_UNITS: usize = 32;

/// The most words that a word being typed can be the start of.
const MOST_STARTS: usize = 512;

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ask {
    /// What must be found, in the order of the text.
    pub(crate) units: Vec<Unit>,
    /// What must not be found.
    pub(crate) excluded: Vec<Unit>,
}

/// A word, or words that must follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    /// At least one.
    pub(crate) words: Vec<AskedWord>,
    /// As it stands: no stems, no typing errors.
    pub(crate) quoted: bool,
    /// Where it stands in the query's text, each time that it does, signs included.
    pub(crate) ranges: Vec<Range<usize>>,
}

/// A word that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AskedWord {
    pub(crate) text: String,
    pub(crate) part: Part,
    /// How many words after the unit's first one.
    pub(crate) offset: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The word as it is.
    Whole,
    /// A letter of a script without spaces: the start of each pair that it begins.
    Letter,
    /// The last word, as it is typed: the word, or the start of one.
    Typed,
}

impl Ask {
    pub(crate) fn parse(text: &str) -> Ask {
        let mut ask = Ask::default();
        let pieces = pieces(text);
        for (place, piece) in pieces.iter().enumerate() {
            let mut words = words(text, &piece.range);
            let typed = place + 1 == pieces.len() && !piece.closed && !piece.excluded;
            if let (Some((word, _)), true) = (words.last_mut(), typed) {
                word.part = Part::Typed;
            }
            if piece.quoted || piece.excluded {
                let list = if piece.excluded { &mut ask.excluded } else { &mut ask.units };
                list.extend(Unit::phrase(words, piece));
            } else {
                ask.units.extend(words.into_iter().map(Unit::word));
            }
        }
        for list in [&mut ask.units, &mut ask.excluded] {
            drop_repeated(list);
            list.truncate(MOST_UNITS);
        }
        ask
    }
}

impl Ask {
    /// What a text asks of an index.
    ///
    /// A last word that no word there begins with, as they are kept without articles, may be an
    /// article and the start of a word: *al-mad* will be *al-madina*, and is *mad* by then.
    pub(crate) fn of(index: &Index, text: &str) -> Ask {
        let mut ask = Ask::parse(text);
        let last = ask.units.last_mut().and_then(|unit| unit.words.last_mut());
        if let Some(word) = last.filter(|word| word.part == Part::Typed)
            && index.dictionary.starting_with(&word.text).is_empty()
        {
            word.text = behind_article(&word.text).to_owned();
        }
        ask
    }

    /// What is asked, without a last word that is the start of so many words that it says nothing
    /// yet.
    pub(crate) fn settled(mut self, index: &Index) -> Ask {
        let Some(unit) = self.units.last_mut() else { return self };
        let unsettled = unit.words.pop_if(|word| {
            word.part == Part::Typed
                && (word.text.is_empty()
                    || index.dictionary.starting_with(&word.text).len() > MOST_STARTS)
        });
        if unsettled.is_some() && unit.words.is_empty() {
            self.units.pop();
        }
        self
    }
}

impl Unit {
    fn word((word, range): (AskedWord, Range<usize>)) -> Unit {
        Unit { words: vec![AskedWord { offset: 0, ..word }], quoted: false, ranges: vec![range] }
    }

    fn phrase(words: Vec<(AskedWord, Range<usize>)>, piece: &Piece) -> Option<Unit> {
        let words: Vec<AskedWord> = words.into_iter().map(|(word, _)| word).collect();
        let ranges = vec![piece.signs.clone()];
        (!words.is_empty()).then_some(Unit { words, quoted: piece.quoted, ranges })
    }

    /// How many words long it is.
    pub(crate) fn span(&self) -> u32 {
        self.words.last().map_or(1, |word| word.offset + 1)
    }
}

/// Keeps the first of equal units.
fn drop_repeated(units: &mut Vec<Unit>) {
    let mut kept: Vec<Unit> = Vec::new();
    for unit in units.drain(..) {
        let same = |other: &&mut Unit| other.words == unit.words && other.quoted == unit.quoted;
        match kept.iter_mut().find(same) {
            Some(same) => same.ranges.extend(unit.ranges),
            None => kept.push(unit),
        }
    }
    *units = kept;
}

/// The words of a piece of the text, the first at offset 0.
fn words(text: &str, piece: &Range<usize>) -> Vec<(AskedWord, Range<usize>)> {
    let mut found: Vec<(AskedWord, Range<usize>)> = Vec::new();
    let mut offset = 0;
    each_word(text.get(piece.clone()).unwrap_or_default(), &mut |word| {
        let range = word.range.start + piece.start..word.range.end + piece.start;
        let part = match word.kind {
            Kind::Whole | Kind::Pair => Some(Part::Whole),
            Kind::Last { alone: true } => Some(Part::Letter),
            // The pair before holds it.
            Kind::Last { alone: false } => None,
        };
        if let Some(part) = part {
            found.push((AskedWord { text: word.text.to_owned(), part, offset }, range));
        }
        offset += 1;
    });
    found
}

/// A part of the text between signs.
struct Piece {
    range: Range<usize>,
    /// The range with the signs around it.
    signs: Range<usize>,
    quoted: bool,
    excluded: bool,
    /// The quotes are closed: nothing is being typed here.
    closed: bool,
}

/// Parts a text at quotes and at the minus before a word.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = 0;
    let mut previous = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let opens =
            previous.is_whitespace() || matches!(previous, '(' | '[' | ',' | ';' | ':' | '/');
        let parted = previous.is_whitespace();
        previous = letter;
        let next = rest_of(text, at + letter.len_utf8()).chars().next();
        let excluded = letter == '-'
            && parted
            && next.is_some_and(|next| next != '-' && !next.is_whitespace());
        let quote = if excluded { next } else { Some(letter) }.filter(|&sign| is_quote(sign));
        let parts = excluded || (opens && quote.is_some());
        if !parts {
            continue;
        }
        let start =
            at + if excluded { letter.len_utf8() } else { 0 } + quote.map_or(0, char::len_utf8);
        let ends =
            |letter: char| if quote.is_some() { is_quote(letter) } else { letter.is_whitespace() };
        let end = rest_of(text, start).find(ends).map(|length| start + length);
        // The sign that ends it is passed over.
        let sign = |end: usize| rest_of(text, end).chars().next().map_or(0, char::len_utf8);
        let passed = end.map_or(text.len(), |end| end + sign(end));
        pieces.push(Piece::plain(rest..at));
        pieces.push(Piece {
            range: start..end.unwrap_or(text.len()),
            signs: at..passed,
            quoted: quote.is_some(),
            excluded,
            closed: end.is_some(),
        });
        rest = passed;
        while letters.next_if(|(at, _)| *at < rest).is_some() {}
        previous = ' ';
    }
    if !rest_of(text, rest).trim().is_empty() {
        pieces.push(Piece::plain(rest..text.len()));
    }
    pieces
}

impl Piece {
    fn plain(range: Range<usize>) -> Piece {
        Piece { signs: range.clone(), range, quoted: false, excluded: false, closed: false }
    }
}

fn rest_of(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Units as text: `whole`, `typed…`, `letter*`, "a phrase", -excluded.
    fn shown(text: &str) -> String {
        let ask = Ask::parse(text);
        let word = |word: &AskedWord| match word.part {
            Part::Whole => word.text.clone(),
            Part::Letter => format!("{}*", word.text),
            Part::Typed => format!("{}…", word.text),
        };
        let unit = |unit: &Unit| {
            let words = unit.words.iter().map(word).collect::<Vec<_>>().join(" ");
            if unit.quoted { format!("\"{words}\"") } else { words }
        };
        let excluded = ask.excluded.iter().map(|excluded| format!("-{}", unit(excluded)));
        ask.units.iter().map(unit).chain(excluded).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_query_is_words_phrases_and_what_is_left_out() {
        let check = |text: &str, expected: &str| assert_eq!(shown(text), expected, "{text:?}");
        check("", "");
        check("Zero zero car", "zero car…");
        check("car car", "car car…");
        check("東京", "東京…");
        check("東 a", "東* a…");
        check("\"net zero\" city", "\"net zero\" city…");
        check("city “Net Zero”", "city \"net zero\"");
        check("\"net zer", "\"net zer…\"");
        check("bus -car", "bus -car");
        check("-car bus", "bus… -car");
        check("-\"net zero\" bus", "bus… -\"net zero\"");
        check("-net-zero a", "a… -net zero");
        check("net-zero", "net zero…");
        check("net - zero", "net zero…");
        check("a 12\" pipe", "a 12 pipe…");
        check("\"", "");
        check("\"\" a", "a…");
    }

    #[test]
    fn a_phrase_keeps_the_places_of_its_words() {
        let offsets = |text: &str| {
            let ask = Ask::parse(text);
            ask.units[0].words.iter().map(|word| word.offset).collect::<Vec<_>>()
        };
        assert_eq!(offsets("\"net zero\""), [0, 1]);
        // 都 alone is a word of the text, too.
        assert_eq!(offsets("\"東京都 bus\""), [0, 1, 3]);
    }
}
