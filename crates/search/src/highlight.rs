//! Where a text matches a query.

use std::ops::Range;

use crate::words::{QueryWords, each_word};

/// The places of a text, in bytes, that match a word of a query.
///
/// Words match as in [`Index::search`](crate::Index::search): folded, the last one of the query as
/// a start too. The ranges are whole words, in order, and do not overlap; they need no index.
///
/// ```
/// use atlas_search::highlight;
///
/// let text = "Malmö’s carbon plan";
/// let places: Vec<&str> =
///     highlight(text, "malmo car").into_iter().map(|place| &text[place]).collect();
/// assert_eq!(places, ["Malmö", "carbon"]);
/// ```
pub fn highlight(text: &str, query: &str) -> Vec<Range<usize>> {
    let asked = QueryWords::parse(query);
    let mut places: Vec<Range<usize>> = Vec::new();
    each_word(text, &mut |word| {
        if !asked.words.iter().any(|asked| asked.matches(word.text)) {
            return;
        }
        match places.last_mut() {
            // Pairs of letters overlap.
            Some(last) if word.range.start < last.end => last.end = last.end.max(word.range.end),
            _ => places.push(word.range),
        }
    });
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_query_are_found_in_a_text() {
        fn check(text: &str, query: &str, expected: &[&str]) {
            let places: Vec<_> =
                highlight(text, query).into_iter().map(|place| &text[place]).collect();
            assert_eq!(places, expected, "{query:?} in {text:?}");
        }
        check("Net zero by 2030", "", &[]);
        check("Net zero by 2030", "zero n", &["Net", "zero"]);
        check("Net zero by 2030", "zer n", &["Net"]);
        check("Straßen in Tromsø", "strassen TROMSO", &["Straßen", "Tromsø"]);
        check("Bogota\u{301}!", "bogotá", &["Bogota\u{301}"]);
        check("CO₂-neutral", "co2", &["CO₂"]);
        check("東京都の計画", "東京都", &["東京都"]);
        check("東京都の計画", "計", &["計画"]);
    }
}
