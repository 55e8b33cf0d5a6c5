//! Arabic's article, which is written as one with its word: المدينة is مدينة.
//!
//! What is taken off are the articles of light10 (L. S. Larkey, L. Ballesteros and M. E. Connell,
//! "Improving stemming for Arabic information retrieval", SIGIR 2002, and "Light stemming for
//! Arabic information retrieval", 2007): *al*, alone or behind one of the letters that mean *and*,
//! *with*, *like* and *so*, and *lil*, for the. light10 leaves two letters; here it is three, as a
//! shorter word is too often another one: الان, now, without it is ان, that.
//!
//! Not here: its endings, which are stems' ([`crate::stem`]), and single letters before a word,
//! which as often are its own.

/// The least letters that stay of a word.
const LEAST: usize = 3;

/// A folded word without its article.
///
/// What only looks like an article goes, too, until none is left: what is taken from التزام must be
/// taken from الالتزام, and what a word is looked up by must be looked up by itself.
pub(crate) fn without_article(word: &str) -> &str {
    leaving(LEAST, word)
}

/// What a word that is being typed will be looked up by, as far as it is there: nothing of an
/// article alone.
pub(crate) fn behind_article(word: &str) -> &str {
    leaving(0, word)
}

/// A word without its articles, as long as so many letters stay.
fn leaving(least: usize, mut word: &str) -> &str {
    while let Some(rest) = strip(word).filter(|rest| rest.chars().count() >= least) {
        word = rest;
    }
    word
}

/// What stands behind an article.
fn strip(word: &str) -> Option<&str> {
    let mut letters = word.chars();
    let from_article = match letters.next() {
        Some('و' | 'ب' | 'ك' | 'ف') => letters.as_str(),
        _ => word,
    };
    from_article.strip_prefix("ال").or_else(|| word.strip_prefix("لل"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_loses_its_article() {
        let check = |word: &str, expected: &str| assert_eq!(without_article(word), expected);
        check("المدينه", "مدينه");
        check("والمدينه", "مدينه");
        check("بالمدينه", "مدينه");
        check("كالمدينه", "مدينه");
        check("فالمدينه", "مدينه");
        check("للمدينه", "مدينه");
        check("مدينه", "مدينه");
        check("ومدينه", "ومدينه");
        check("", "");
        check("malmo", "malmo");
    }

    #[test]
    fn three_letters_stay() {
        let check = |word: &str, expected: &str| assert_eq!(without_article(word), expected);
        check("الارض", "ارض");
        check("الان", "الان");
        check("الي", "الي");
        check("ال", "ال");
        check("للغه", "للغه");
    }

    #[test]
    fn a_word_that_begins_like_an_article_is_one_with_the_article_and_without() {
        for word in ["التزام", "الالتزام", "والالتزام", "للالتزام"] {
            assert_eq!(without_article(word), "تزام");
        }
    }

    #[test]
    fn a_word_being_typed_is_what_stands_behind_the_article() {
        let check = |word: &str, expected: &str| assert_eq!(behind_article(word), expected);
        check("ال", "");
        check("الم", "م");
        check("والمد", "مد");
        check("مد", "مد");
    }
}
