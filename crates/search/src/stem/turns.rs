//! How much of a word there is: how often its vowels and consonants change over.
//!
//! One turn is a vowel; two, a vowel and a consonant after it; four, that twice. These are what
//! stemmers ask of a word before they take an ending from it (M. F. Porter, "An algorithm for
//! suffix stripping", Program 14(3), 1980; the regions R1 and R2 of Snowball).

/// More turns than these make no difference.
pub(crate) const MOST_TURNS: u8 = 4;

/// The turns of the first letters of a word: of none, of one, and so on.
pub(crate) fn turns(word: &str) -> impl Iterator<Item = u8> {
    let mut vowel = false;
    let mut turns = 0;
    let letters = word.chars().enumerate().map(move |(place, letter)| {
        // A y is a vowel after a consonant.
        let is_vowel = is_vowel(letter) || letter == 'y' && place > 0 && !vowel;
        if is_vowel != vowel {
            vowel = is_vowel;
            turns = MOST_TURNS.min(turns + 1);
        }
        turns
    });
    std::iter::once(0).chain(letters)
}

/// Whether a folded letter is a vowel: Latin, Cyrillic or Greek.
fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'а'
            | 'е'
            | 'и'
            | 'і'
            | 'о'
            | 'у'
            | 'ы'
            | 'э'
            | 'ю'
            | 'я'
            | 'α'
            | 'ε'
            | 'η'
            | 'ι'
            | 'ο'
            | 'υ'
            | 'ω'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vowels_and_consonants_change_over() {
        let check = |word: &str, expected: &[u8]| {
            assert_eq!(turns(word).collect::<Vec<_>>(), expected, "{word}");
        };
        check("", &[0]);
        check("str", &[0, 0, 0, 0]);
        check("tree", &[0, 0, 0, 1, 1]);
        check("trees", &[0, 0, 0, 1, 1, 2]);
        check("yearly", &[0, 0, 1, 1, 2, 2, 3]);
        check("city", &[0, 0, 1, 2, 3]);
        check("banana", &[0, 0, 1, 2, 3, 4, 4]);
        check("год", &[0, 0, 1, 2]);
    }
}
