//! The languages that come with the program.

#[cfg(feature = "cldr")]
use crate::{Cldr, Words};
use crate::{
    Sheet,
    fluent::{Problem, Shape, compile},
};
#[cfg(feature = "cldr")]
use std::sync::OnceLock;

/// A language's code, and the name and the text of each of its files, in the order of their names.
type Language = (&'static str, &'static [(&'static str, &'static str)]);

const LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The language that every other is a translation of.
pub const ORIGINAL: &str = "en";

/// The codes of all languages that are shipped.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(code, _)| *code)
}

/// The shipped language that a language ([BCP 47]) is, its region left aside, if it is shipped.
///
/// ```
/// use atlas_locale::shipped::nearest;
///
/// assert_eq!(nearest("ar-EG"), Some("ar"));
/// assert_eq!(nearest("tlh"), None);
/// ```
///
/// [BCP 47]: https://www.rfc-editor.org/info/bcp47
pub fn nearest(wanted: &str) -> Option<&'static str> {
    let wanted = wanted.split('-').next()?;
    languages().find(|code| *code == wanted)
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
#[cfg(feature = "cldr")]
pub fn words(language: &str) -> Words {
    completed(language, |_| None)
}

/// A language whose files are given by their names, ready to be said. What they lack is said as the
/// shipped language that it is says it, else as the original does.
///
/// # Panics
///
/// Where the original does not tell by which tag its numbers are written: a test sees to that.
#[cfg(feature = "cldr")]
pub fn completed<'t>(language: &str, own: impl Fn(&str) -> Option<&'t str>) -> Words {
    let known = ready(nearest(language).unwrap_or(ORIGINAL));
    let regional = regional(language, Words::formats(known));
    let sheet = |((name, original), known): (&(&str, &str), &Sheet)| {
        let or_known = |text: &str, known: &Sheet| compile(text, &Shape::of(original)).0.or(known);
        let of_region = regional.as_deref().filter(|_| *name == "language");
        let known = of_region.map_or_else(|| known.clone(), |text| or_known(text, known));
        own(name).map_or_else(|| known.clone(), |text| or_known(text, &known))
    };
    let sheets: Vec<Sheet> = originals().iter().zip(known).map(sheet).collect();
    let grammar = Cldr::of(Words::formats(&sheets)).or_else(|| Cldr::of(ORIGINAL));
    Words::new(sheets, grammar.expect("a test reads the tag of the original"))
}

/// How a region of a shipped language writes its numbers, as a message of `language.ftl`: with the
/// digits that the shipped language asks for. Nothing where no region is named, or none that is known.
#[cfg(feature = "cldr")]
fn regional(wanted: &str, shipped: &str) -> Option<String> {
    let code = nearest(wanted).filter(|code| wanted.len() > code.len())?;
    let extension = shipped.find("-u-").map_or("", |start| &shipped[start..]);
    let tag = format!("{code}{}{extension}", &wanted[code.len()..]);
    Cldr::of(&tag).map(|_| format!("formats = {tag}\n"))
}

/// A shipped language's sheets, with the original's messages in place of those that they lack. They
/// are compiled once, for the editions of a showcase ask for them time and again.
#[cfg(feature = "cldr")]
fn ready(language: &str) -> &'static [Sheet] {
    static READY: [OnceLock<Vec<Sheet>>; LANGUAGES.len()] =
        [const { OnceLock::new() }; LANGUAGES.len()];
    let Some(place) = languages().position(|code| code == language) else { return &[] };
    READY[place].get_or_init(|| {
        let compiled = sheets(language).into_iter().map(|(sheet, _)| sheet);
        if language == ORIGINAL {
            return compiled.collect();
        }
        compiled.zip(ready(ORIGINAL)).map(|(sheet, original)| sheet.or(original)).collect()
    })
}

/// The names of the messages that a file of a shipped language has.
pub fn names(language: &str, file: &str) -> Vec<String> {
    let text = files(language).iter().find(|(name, _)| *name == file).map_or("", |(_, text)| *text);
    crate::fluent::names(text)
}

/// The text of each file of a shipped language, with its name, in the order of the sheets' numbers;
/// none of a language that is not shipped.
pub fn files(language: &str) -> &'static [(&'static str, &'static str)] {
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
            assert!(Cldr::of(Words::formats(ready(language))).is_some(), "{language}");
        }
    }

    #[test]
    #[cfg(feature = "cldr")]
    fn a_region_writes_numbers_in_its_own_way() {
        assert_eq!(words("es").number(1234.5), "1234,5");
        assert_eq!(words("es-MX").number(1234.5), "1,234.5");
        assert_eq!(words("ar-MA").number(1234.5), "1.234,5");
        let own = completed("es-MX", |name| (name == "language").then_some("formats = es-ES\n"));
        assert_eq!(own.number(12_345.5), "12.345,5");
    }
}
