/// The letters and digits of a word, in lower case: case, spaces and hyphens do not tell words apart.
pub(crate) fn plain(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
