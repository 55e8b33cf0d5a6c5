/// A text of someone else's as a terminal may have it: what would steer it is replaced, but for some
/// letters that are kept.
pub fn printable(text: &str, kept: &[char]) -> String {
    let steers = |letter: char| letter.is_control() && !kept.contains(&letter);
    text.chars()
        .map(|letter| if steers(letter) { char::REPLACEMENT_CHARACTER } else { letter })
        .collect()
}
