//! Texts of either direction among words that run from right to left.

use std::borrow::Cow;

/// What follows has its own direction, that of its first letter, up to [`END`] ([UAX #9]).
///
/// [UAX #9]: https://www.unicode.org/reports/tr9/
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// A text that keeps to itself among words that run from right to left: `30 by 30` would be torn apart
/// there, and `2026-09` be written backwards. What runs as they do stays as it is, and a number, too.
pub(crate) fn apart(text: &str) -> Cow<'_, str> {
    let first = text.chars().find(|char| char.is_ascii_alphabetic() || *char > '\u{bf}');
    let fits = match first {
        Some(first) => runs_backwards(first),
        None => text.bytes().all(|byte| byte.is_ascii_digit()),
    };
    if fits { text.into() } else { format!("{ISOLATE}{text}{END}").into() }
}

/// Whether a character is no letter but a mark that keeps texts of either direction apart. It has no
/// width, and no face need have it.
///
/// ```
/// assert!(atlas_locale::keeps_apart('\u{2068}') && !atlas_locale::keeps_apart('a'));
/// ```
pub fn keeps_apart(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

/// Whether a letter is of a script that runs from right to left.
fn runs_backwards(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn what_runs_otherwise_keeps_to_itself() {
        for text in ["30 by 30", "2026-09", "Malmö", "−95", "#Freetown", "10 %"] {
            assert_eq!(apart(text), format!("\u{2068}{text}\u{2069}"));
        }
        for text in ["", "2030", "كامدن", "30 مدينة", "«مهمة»"] {
            assert_eq!(apart(text), text);
        }
    }
}
