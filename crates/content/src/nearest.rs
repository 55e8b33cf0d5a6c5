//! The nearest right spelling of a word.

/// The candidate that a word was most likely meant to be, if any is near enough: at most a third of
/// its letters differ. Case, spaces and underscores do not tell words apart.
///
/// ```
/// assert_eq!(atlas_content::nearest("Sumary", ["summary", "mayor"]), Some("summary"));
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    let length = word.chars().count();
    if length > 100 {
        return None;
    }
    let limit = (length / 3).max(1);
    let letters = letters_of(&word);
    // Most candidates are far off, and the letters that they are made of tell so at once.
    let far = |candidate: &str| {
        candidate.len().abs_diff(word.len()) > limit * 2
            || (letters_of(candidate) ^ letters).count_ones() as usize > limit * 2
    };
    candidates
        .into_iter()
        .filter(|candidate| !far(candidate))
        .map(|candidate| (strsim::osa_distance(&word, &plain(candidate)), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Case, spaces and underscores are not what tells two ids apart.
fn plain(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

/// The ASCII letters and digits of a word, one bit each.
fn letters_of(word: &str) -> u64 {
    word.bytes().fold(0, |letters, byte| match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => letters | 1 << (letter - b'a'),
        digit @ b'0'..=b'9' => letters | 1 << (26 + digit - b'0'),
        _ => letters,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: Option<&str>) {
        assert_eq!(nearest(word, ["summary", "statement", "in-delivery", "mayor"]), expected);
    }

    #[test]
    fn a_slip_of_the_pen_finds_its_word() {
        check("sumary", Some("summary"));
        check("In delivery", Some("in-delivery"));
        check("staetment", Some("statement"));
    }

    #[test]
    fn a_word_of_its_own_finds_none() {
        check("population", None);
        check("", None);
        check("x", None);
    }
}
