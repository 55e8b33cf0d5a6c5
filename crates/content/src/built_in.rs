//! Vocabularies and pages that stand in where a showcase has none of its own.

use crate::{
    SourceFile,
    outline::{Outline, Translation, read},
    reporter::Reporter,
};
use atlas_model::{RecordKey, RecordState};
use std::{collections::BTreeMap, sync::LazyLock};

macro_rules! files {
    ($($path:literal,)+) => {
        [$(($path, include_str!(concat!("../../../", $path))),)+]
    };
}

/// Path and text of each.
const FILES: [(&str, &str); 11] = files![
    "content/vocabularies/challenges.yaml",
    "content/vocabularies/governance.yaml",
    "content/vocabularies/instruments.yaml",
    "content/vocabularies/methods.yaml",
    "content/vocabularies/sectors.yaml",
    "content/pages/about.md",
    "content/pages/acceptance.md",
    "content/pages/accessibility.md",
    "content/pages/glossary.md",
    "content/pages/privacy.md",
    "content/pages/how-to-publish.md",
];

/// The pages in further languages. The worker behind the form is given originals alone, and would
/// carry these for nothing.
#[cfg(not(target_family = "wasm"))]
const TRANSLATIONS: [(&str, &str); 18] = files![
    "content/pages/about.ar.md",
    "content/pages/about.es.md",
    "content/pages/about.fr.md",
    "content/pages/acceptance.ar.md",
    "content/pages/acceptance.es.md",
    "content/pages/acceptance.fr.md",
    "content/pages/accessibility.ar.md",
    "content/pages/accessibility.es.md",
    "content/pages/accessibility.fr.md",
    "content/pages/glossary.ar.md",
    "content/pages/glossary.es.md",
    "content/pages/glossary.fr.md",
    "content/pages/how-to-publish.ar.md",
    "content/pages/how-to-publish.es.md",
    "content/pages/how-to-publish.fr.md",
    "content/pages/privacy.ar.md",
    "content/pages/privacy.es.md",
    "content/pages/privacy.fr.md",
];
#[cfg(target_family = "wasm")]
const TRANSLATIONS: [(&str, &str); 0] = [];

static SOURCES: LazyLock<Vec<SourceFile>> = LazyLock::new(|| sources(&FILES));
static TRANSLATED: LazyLock<Vec<SourceFile>> = LazyLock::new(|| sources(&TRANSLATIONS));

fn sources(files: &[(&str, &str)]) -> Vec<SourceFile> {
    let file =
        |(path, text): &(&str, &str)| SourceFile { path: (*path).into(), text: (*text).into() };
    files.iter().map(file).collect()
}

/// The vocabulary of a name.
pub(crate) fn vocabulary(name: &str) -> Option<&'static SourceFile> {
    let path = format!("content/vocabularies/{name}.yaml");
    SOURCES.iter().find(|file| file.path == path)
}

/// The pages, in English.
pub(crate) fn pages() -> impl Iterator<Item = &'static SourceFile> {
    SOURCES.iter().filter(|file| file.path.starts_with("content/pages/"))
}

/// Adds translations into a site's languages to the pages that stand in, but for those that the
/// showcase has written itself.
pub(crate) fn translate(outlines: &mut BTreeMap<RecordKey, Outline<'_>>, languages: &[String]) {
    for outline in outlines.values_mut().filter(|outline| outline.built_in) {
        let Outline { key, translations, .. } = outline;
        for lang in languages {
            if translations.iter().all(|own| own.lang != *lang) {
                translations.extend(translation(key, lang));
            }
        }
        translations.sort_by(|a, b| a.lang.cmp(&b.lang));
    }
}

/// A page in a language, its region left aside, as the interface is said in it.
fn translation(key: &RecordKey, lang: &str) -> Option<Translation<'static>> {
    let (id, spoken) = (&key.id, lang.split('-').next()?);
    let file = match spoken {
        // Where a site is in the English of some region, so is the page.
        "en" if lang != spoken => {
            pages().find(|file| file.path == format!("content/pages/{id}.md"))?
        }
        _ => {
            let path = format!("content/pages/{id}.{spoken}.md");
            TRANSLATED.iter().find(|file| file.path == path)?
        }
    };
    let (_, body) = read(&Reporter::new(&file.path, &file.text))?;
    let (lang, state) = (lang.to_owned(), RecordState::Published);
    Some(Translation { file, lang, built_in: true, state, front: None, body })
}
