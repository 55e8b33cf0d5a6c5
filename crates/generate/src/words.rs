use crate::editions;
use atlas_locale::{Part, Said, Sheet, Words, said::language, shipped};
use atlas_model::Site;
use html_escape::encode_text;
use serde_json::json;

/// The sheets that every app needs.
const SHARED: [&str; 2] = ["app", "language"];

/// What the pages of a showcase's edition say, in its language; in that which all are translated from
/// where it is not known.
pub(crate) fn of(site: &Site) -> Words {
    in_language(site, editions::language(site))
}

/// What the readers of a language of the site call it; its tag where nothing says.
pub(crate) fn name_of(site: &Site, lang: &str) -> String {
    let named = shipped::nearest(lang).is_some() || site.interface.contains_key(lang);
    if named { in_language(site, lang).say(language::name()) } else { lang.to_owned() }
}

/// What pages say in a language: as the showcase's own files have it, else those that are shipped.
pub(crate) fn in_language(site: &Site, lang: &str) -> Words {
    let own = site.interface.get(lang);
    shipped::completed(lang, |name| Some(&**own?.get(name)?))
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
