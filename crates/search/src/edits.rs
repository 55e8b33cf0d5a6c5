//! Typing errors: how many letters off a word is.
//!
//! The distance is that of optimal string alignment (F. Damerau, "A technique for computer
//! detection and correction of spelling errors", Communications of the ACM 7(3), 1964): a letter
//! put in, left out or exchanged is one edit, two neighbours that changed places are one. It is
//! computed row by row, a row for each letter of the other word; words that start alike share
//! the rows of their start, so that a sorted list of words is walked once, passing over all that
//! start too differently.

/// How many edits a word may be off: none to 4 letters, one from 5, two from 9.
///
/// A word with a digit may be off by none: another number is another thing.
pub(crate) fn allowed(word: &str) -> u8 {
    if word.bytes().any(|letter| letter.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=4 => 0,
        5..=8 => 1,
        _ => MOST,
    }
}

/// The most edits that any word may be off.
pub(crate) const MOST: u8 = 2;

/// More than any limit, with room to count on.
const FAR: u8 = 100;

/// The distances from a word, while sorted words are walked past it.
#[derive(Debug)]
pub(crate) struct Edits {
    word: Vec<char>,
    limit: u8,
    /// Starts of words count, too.
    starts: bool,
    /// The letters that the rows stand for.
    path: Vec<char>,
    /// A row for each letter of the path and one before; each a cell more than the word has.
    rows: Vec<u8>,
    /// By row: the least of its cells, below which no longer path can come.
    least: Vec<u8>,
    /// By row: the least last cell up to it, the distance of the nearest start.
    nearest: Vec<u8>,
}

/// How another word stands to the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// So many edits off, within the limit.
    Near(u8),
    /// Farther off.
    Far,
    /// Farther off, and so are all that share so many of its first bytes.
    FarStart(usize),
}

impl Edits {
    /// Distances up to a limit; with `starts`, those of the nearest start of each other word.
    pub(crate) fn new(word: &str, limit: u8, starts: bool) -> Edits {
        let word: Vec<char> = word.chars().collect();
        let row: Vec<u8> =
            (0..=word.len()).map(|cell| u8::try_from(cell).unwrap_or(u8::MAX)).collect();
        let nearest = vec![row.last().copied().unwrap_or_default()];
        Edits { word, limit, starts, path: Vec::new(), rows: row, least: vec![0], nearest }
    }

    /// Where another word stands.
    pub(crate) fn standing(&mut self, other: &str) -> Standing {
        let shared = other.chars().zip(&self.path).take_while(|(a, b)| a == *b).count();
        self.truncate(shared);
        let mut end: usize = other.chars().take(shared).map(char::len_utf8).sum();
        for letter in other.chars().skip(shared) {
            if self.is_far() {
                break;
            }
            self.push(letter);
            end += letter.len_utf8();
        }
        let last = if self.starts { self.nearest.last() } else { self.rows.last() };
        match last {
            Some(&edits) if edits <= self.limit && (self.starts || end == other.len()) => {
                Standing::Near(edits)
            }
            _ if self.is_far() => Standing::FarStart(end),
            _ => Standing::Far,
        }
    }

    /// Whether no word that goes on from here can be near.
    fn is_far(&self) -> bool {
        self.least.last().is_some_and(|&least| least > self.limit)
    }

    fn truncate(&mut self, letters: usize) {
        self.path.truncate(letters);
        self.rows.truncate((letters + 1) * (self.word.len() + 1));
        self.least.truncate(letters + 1);
        self.nearest.truncate(letters + 1);
    }

    /// Adds the row of one more letter.
    ///
    /// A cell farther from the diagonal than the limit is beyond it: as many letters are put in or
    /// left out. Such cells are not computed.
    fn push(&mut self, letter: char) {
        let width = self.word.len() + 1;
        let above = self.rows.len() - width;
        let row = self.rows.len();
        let depth = self.path.len() + 1;
        let limit = usize::from(self.limit);
        self.rows.resize(row + width, FAR);
        if depth <= limit {
            self.rows[row] = self.rows[above].saturating_add(1);
        }
        let mut least = self.rows[row];
        for place in depth.saturating_sub(limit).max(1)..(depth + limit + 1).min(width) {
            let wanted = self.word[place - 1];
            let mut cell = self.rows[above + place - 1] + u8::from(wanted != letter);
            cell = cell.min(self.rows[above + place] + 1).min(self.rows[row + place - 1] + 1);
            let swapped =
                place > 1 && self.path.last() == Some(&wanted) && self.word[place - 2] == letter;
            if swapped {
                cell = cell.min(self.rows[above - width + place - 2] + 1);
            }
            least = least.min(cell);
            self.rows[row + place] = cell;
        }
        self.path.push(letter);
        self.least.push(least);
        let edits = self.rows.last().copied().unwrap_or(FAR);
        self.nearest.push(self.nearest.last().map_or(edits, |&nearest| nearest.min(edits)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The distance as it is defined, without sharing or passing over.
    fn distance(a: &str, b: &str) -> u8 {
        let a: Vec<char> = a.chars().collect();
        let b: Vec<char> = b.chars().collect();
        let mut cells = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                cells[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let exchanged = cells[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    exchanged.min(cells[i - 1][j] + 1).min(cells[i][j - 1] + 1)
                };
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    cells[i][j] = cells[i][j].min(cells[i - 2][j - 2] + 1);
                }
            }
        }
        u8::try_from(cells[a.len()][b.len()]).unwrap()
    }

    fn starts(word: &str) -> impl Iterator<Item = &str> {
        word.char_indices().map(|(end, _)| &word[..end]).chain([word])
    }

    #[test]
    fn a_word_may_be_off_by_its_length() {
        let check = |word: &str, expected: u8| assert_eq!(allowed(word), expected, "{word}");
        check("care", 0);
        check("water", 1);
        check("planning", 1);
        check("transport", 2);
        check("жильё", 1);
        check("2030s", 0);
    }

    #[test]
    fn one_edit_is_one() {
        let check = |other: &str, expected: Standing| {
            assert_eq!(Edits::new("water", 1, false).standing(other), expected, "{other}");
        };
        check("water", Standing::Near(0));
        check("waters", Standing::Near(1));
        check("ater", Standing::Near(1));
        check("later", Standing::Near(1));
        check("awter", Standing::Near(1));
        check("watre", Standing::Near(1));
        check("wat", Standing::Far);
        check("wtr", Standing::FarStart(3));
        check("housing", Standing::FarStart(2));
    }

    proptest! {
        #[test]
        fn a_walk_finds_what_is_near(
            word in "[abö]{0,7}",
            mut others in prop::collection::vec("[abcö]{0,8}", 0..40),
            limit in 0_u8..3,
        ) {
            others.sort();
            for whole in [true, false] {
                let mut edits = Edits::new(&word, limit, !whole);
                for other in &others {
                    let nearest = |other: &str| {
                        let each = starts(other).map(|start| distance(&word, start)).min();
                        if whole { distance(&word, other) } else { each.unwrap() }
                    };
                    let expected = nearest(other);
                    match edits.standing(other) {
                        Standing::Near(edits) => prop_assert_eq!(edits, expected),
                        Standing::Far => prop_assert!(expected > limit),
                        Standing::FarStart(end) => {
                            for other in others.iter().filter(|o| o.starts_with(&other[..end])) {
                                prop_assert!(nearest(other) > limit);
                            }
                        }
                    }
                }
            }
        }
    }
}
