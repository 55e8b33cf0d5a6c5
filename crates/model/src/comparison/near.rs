use std::cmp::Reverse;

/// The file of a site that lists what can be compared, below the base path: a line for each record,
/// as addresses of comparisons write it, a tab, and its title.
pub const NAMES: &str = "compare/records.txt";

/// How many records are offered.
const OFFERED: usize = 4;
/// From this likeness on, two ids may be slips of the pen: in a hundred.
const ALIKE: u32 = 60;

/// The records of a list ([`NAMES`]) that someone may have meant who named one that is not there,
/// the likeliest first: those of a similar id, and those that share words with it.
///
/// ```
/// use atlas_model::comparison::near;
///
/// let list = "houston-way-home\tThe Way Home\nlahti-2025\tLahti 2025\n";
/// assert_eq!(near(list, "houston-way-hom"), [("houston-way-home", "The Way Home")]);
/// ```
pub fn near<'l>(list: &'l str, sought: &str) -> Vec<(&'l str, &'l str)> {
    let sought: String = sought.to_lowercase().chars().take(100).collect();
    let bare = sought.rsplit('/').next().unwrap_or_default();
    let words: Vec<&str> = words(bare).collect();
    let mut found: Vec<(u32, (&str, &str))> = list
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(with, title)| {
            let id = with.rsplit('/').next().unwrap_or_default();
            let lower = title.to_lowercase();
            let has =
                |word: &&&str| self::words(id).chain(self::words(&lower)).any(|w| w == **word);
            let shared = u32::try_from(words.iter().filter(has).count()).unwrap_or(u32::MAX);
            let longest = bare.len().max(id.len()).max(1);
            let distance = strsim::osa_distance(bare, id).min(longest);
            let alike = u32::try_from(100 - distance * 100 / longest).unwrap_or_default();
            (shared > 0 || alike >= ALIKE).then_some((shared * 50 + alike, (with, title)))
        })
        .collect();
    found.sort_by_key(|(score, _)| Reverse(*score));
    found.into_iter().take(OFFERED).map(|(_, record)| record).collect()
}

/// The words of a name that tell something.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "adelaide-zero\tAdelaide Zero\ncopenhagen-2025\tThe first carbon-neutral \
                        capital\ncopenhagen-2035\tCopenhagen 2035\ncase-studies/way-home-case\tHow \
                        Houston did it\n";

    fn check(sought: &str, expected: &[&str]) {
        let found: Vec<&str> = near(LIST, sought).into_iter().map(|(with, _)| with).collect();
        assert_eq!(found, expected, "{sought}");
    }

    #[test]
    fn a_slip_of_the_pen_and_shared_words_find_records() {
        check("adelaide-zer", &["adelaide-zero"]);
        check("copenhagen-2030", &["copenhagen-2035", "copenhagen-2025"]);
        check("houston", &["case-studies/way-home-case"]);
        check("missions/way-home-cases", &["case-studies/way-home-case"]);
        check("carbon-plan", &["copenhagen-2025"]);
    }

    #[test]
    fn what_is_like_nothing_finds_nothing() {
        check("xyzzy", &[]);
        check("", &[]);
    }
}
