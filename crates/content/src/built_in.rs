//! Vocabularies and pages that stand in where a showcase has none of its own.

use crate::SourceFile;
use std::sync::LazyLock;

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

static SOURCES: LazyLock<Vec<SourceFile>> = LazyLock::new(|| {
    let file = |(path, text): (&str, &str)| SourceFile { path: path.into(), text: text.into() };
    FILES.into_iter().map(file).collect()
});

/// The vocabulary of a name.
pub(crate) fn vocabulary(name: &str) -> Option<&'static SourceFile> {
    let path = format!("content/vocabularies/{name}.yaml");
    SOURCES.iter().find(|file| file.path == path)
}

/// The pages.
pub(crate) fn pages() -> impl Iterator<Item = &'static SourceFile> {
    SOURCES.iter().filter(|file| file.path.starts_with("content/pages/"))
}
