//! The languages that come with the program.

#[cfg(feature = "cldr")]
use crate::{Cldr, Words};
use crate::{
    Sheet,
    fluent::{Problem, Shape, compile},
};

/// A language's code, and the name and the text of each of its files, in the order of their names.
type Language = (&'static str, &'static [(&'static str, &'static str)]);

const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The language that every other is a translation of.
pub const ORIGINAL: &str = "en";

/// The codes of all languages that are shipped.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(code, _)| *code)
}

/// The shipped language that the first of some languages ([BCP 47]) is, its region left aside; the
/// original where that is not shipped.
///
/// ```
/// use atlas_locale::shipped::nearest;
///
/// assert_eq!(nearest(&["ar-EG".to_owned(), "en".to_owned()]), "ar");
/// assert_eq!(nearest(&["tlh".to_owned()]), "en");
/// ```
///
/// [BCP 47]: https://www.rfc-editor.org/info/bcp47
pub fn nearest(wanted: &[String]) -> &'static str {
    let wanted = wanted.first().and_then(|tag| tag.split('-').next()).unwrap_or(ORIGINAL);
    languages().find(|code| *code == wanted).unwrap_or(ORIGINAL)
}

/// The text of each file of the original, with its name, in the order of the sheets' numbers.
pub fn originals() -> &'static [(&'static str, &'static str)] {
    files(ORIGINAL)
}

/// A shipped language's sheets, by their numbers, and what is wrong with each; none of a language
/// that is not shipped.
pub fn sheets(language: &str) -> Vec<(Sheet, Vec<Problem>)> {
    let files = files(language);
    let text =
        |name: &str| files.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    originals().iter().map(|(name, original)| compile(text(name), &Shape::of(original))).collect()
}

/// A shipped language, ready to be said.
///
/// # Panics
///
/// Where the language does not tell by which tag its numbers are written: a test sees to that.
#[cfg(feature = "cldr")]
pub fn words(language: &str) -> Words {
    let sheets: Vec<Sheet> = sheets(language).into_iter().map(|(sheet, _)| sheet).collect();
    let grammar =
        Cldr::of(Words::formats(&sheets)).expect("a test reads the tag of each shipped language");
    Words::new(sheets, grammar)
}

fn files(language: &str) -> &'static [(&'static str, &'static str)] {
    LANGUAGES.iter().find(|(code, _)| *code == language).map_or(&[], |(_, files)| files)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(feature = "cldr")]
    use crate::said;

    #[test]
    fn no_shipped_language_lacks_a_message_or_has_one_too_many() {
        for language in languages() {
            for ((name, _), (_, problems)) in originals().iter().zip(sheets(language)) {
                let told: Vec<String> =
                    problems.iter().map(|problem| problem.fault.to_string()).collect();
                assert!(told.is_empty(), "locales/{language}/{name}.ftl: {}", told.join("; "));
            }
        }
    }

    #[test]
    #[cfg(feature = "cldr")]
    fn each_shipped_language_tells_how_it_is_written() {
        for language in languages() {
            let words = words(language);
            assert!(["ltr", "rtl"].contains(&words.say(said::language::direction()).as_str()));
        }
    }
}
