use crate::editions;
use atlas_locale::{Names, Part, Said, Sheet, Words, fluent, said::language, shipped};
use atlas_model::Site;
use html_escape::encode_text;
use serde_json::json;
use std::{collections::BTreeMap, sync::Arc};

/// The sheets that every app needs.
const SHARED: [&str; 2] = ["app", "language"];

/// What the pages of a showcase's edition say, in its language; in that which all are translated from
/// where it is not known.
pub(crate) fn of(site: &Site) -> Words {
    in_language(site, editions::language(site))
}

/// What the readers of a language of the site call it: as its own files say, those that are shipped, or
/// CLDR; its tag where nothing does.
pub(crate) fn name_of(site: &Site, lang: &str) -> String {
    let of_language = own(site, lang).and_then(|own| own.get("language"));
    let own_says =
        of_language.is_some_and(|text| fluent::names(text).iter().any(|it| it == "name"));
    if own_says || shipped::nearest(lang).is_some() {
        return in_language(site, lang).say(language::name());
    }
    let names = Names::of(lang);
    let name = names.as_ref().and_then(|names| names.language(lang));
    name.unwrap_or(lang).to_owned()
}

/// What pages say in a language: as the showcase's own files have it, else those that are shipped.
pub(crate) fn in_language(site: &Site, lang: &str) -> Words {
    let own = own(site, lang);
    shipped::completed(lang, |name| Some(&**own?.get(name)?))
}

/// The showcase's own files for one of its languages.
fn own<'s>(site: &'s Site, lang: &str) -> Option<&'s BTreeMap<String, Arc<str>>> {
    let given = site.interface.keys().map(String::as_str);
    let place = editions::nearest_beside(&site.settings.languages, lang, given)?;
    site.interface.values().nth(place)
}

/// The attribute of an element whose words run from right to left; nothing where they do not.
pub(crate) fn direction(words: &Words) -> &'static str {
    if words.run_backwards() { " dir=\"rtl\"" } else { "" }
}

/// What an app's script begins with: of what a language says, the sheets that every app needs, and
/// those of its own. The others are empty.
pub(crate) fn carried(words: &Words, own: &[&str]) -> String {
    let sheets = shipped::originals().iter().zip(words.sheets()).map(|((name, _), sheet)| {
        if SHARED.contains(name) || own.contains(name) { sheet.text() } else { String::new() }
    });
    format!("globalThis.atlasWords={};\n", json!(Sheet::join(&sheets.collect::<Vec<_>>())))
}

/// A message as HTML, with elements in its places.
pub(crate) fn as_html<'a>(words: &Words, said: impl Into<Said<'a>>, elements: &[&str]) -> String {
    let parts = words.parts(said).into_iter().map(|part| match part {
        Part::Words(text) => encode_text(&text).into_owned(),
        Part::Slot(slot) => elements.get(slot).copied().unwrap_or_default().to_owned(),
    });
    parts.collect()
}

/// A message as a script holds it: a string in quotation marks.
pub(crate) fn as_script<'a>(words: &Words, said: impl Into<Said<'a>>) -> String {
    json!(words.say(said)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small_site::small_site;

    #[test]
    fn a_language_is_called_as_files_say_else_as_cldr_does() {
        let files = [
            ("locales/cy/app.ftl", "load-again = Eto\n"),
            ("locales/ga/language.ftl", "name = An Ghaeilge\n"),
        ];
        let site = small_site("en, sv, cy, ga", &files);
        let check = |lang: &str, expected: &str| assert_eq!(name_of(&site, lang), expected);
        check("en", "English");
        check("es-MX", "español");
        check("sv", "svenska");
        check("cy", "Cymraeg");
        check("ga", "An Ghaeilge");
        check("tlh", "tlh");
    }

    #[test]
    fn files_for_a_language_are_those_for_its_regions() {
        let files = [("locales/pt/language.ftl", "name = Língua\n")];
        let named = |languages: &str| of(&small_site(languages, &files)).say(language::name());
        assert_eq!(named("pt-BR"), "Língua");
        assert_eq!(named("pt-BR, pt"), "Português", "there they are for another edition");
    }
}
