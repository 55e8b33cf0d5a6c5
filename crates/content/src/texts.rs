//! What a site keeps of the files that it was read from.

use crate::{
    AssetUse, SourceFile, Sources,
    catalogue::Catalogue,
    federation::{inside, member_of},
    outline::Outline,
};
use atlas_model::{SourceText, Texts};
use std::{collections::BTreeMap, sync::Arc};

/// Up to so many bytes of front matter, the browser loads that of all records at once.
const MOST: usize = 1_500_000;

/// The files of a showcase that are part of the site, but for translations: whoever writes a record
/// writes the original, and what refers to it refers to that. It shares their texts, so that this costs
/// nothing; past the limit it keeps none of the records', for they are not needed any more then.
pub(crate) fn of(sources: &Sources, catalogue: &Catalogue<'_>) -> Texts {
    let mut bodies: BTreeMap<&str, usize> = BTreeMap::new();
    for outline in catalogue.outlines.values().filter(|outline| is_shown(outline, catalogue)) {
        bodies.insert(&outline.file.path, outline.body.start);
    }
    let too_many = bodies.values().sum::<usize>() > MOST;
    let text = |file: &SourceFile| {
        let shared = inside(&file.path).is_some_and(|path| path.strip_suffix(".yaml").is_some());
        let body = if shared {
            Some(file.text.len())
        } else {
            bodies.get(file.path.as_str()).copied().filter(|_| !too_many)
        };
        Some(SourceText { path: file.path.clone(), text: Arc::clone(&file.text), body: body? })
    };
    let mut files: Vec<_> = sources.files.iter().filter_map(text).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Texts { files, too_many, assets: Vec::new() }
}

/// The language and the name of a file that says what the interface says, by its path; none of any
/// other file.
///
/// ```
/// assert_eq!(atlas_content::interface_file("content/locales/cy/app.ftl"), Some(("cy", "app")));
/// assert_eq!(atlas_content::interface_file("content/cities/camden.md"), None);
/// ```
pub fn interface_file(path: &str) -> Option<(&str, &str)> {
    let (lang, name) = path.strip_prefix("content/locales/")?.split_once('/')?;
    Some((lang, name.strip_suffix(".ftl")?))
}

/// What the showcase has the interface say.
pub(crate) fn interface(sources: &Sources) -> BTreeMap<String, BTreeMap<String, Arc<str>>> {
    let mut interface: BTreeMap<String, BTreeMap<String, Arc<str>>> = BTreeMap::new();
    for SourceFile { path, text } in &sources.files {
        if let Some((lang, name)) = interface_file(path) {
            interface.entry(lang.into()).or_default().insert(name.into(), Arc::clone(text));
        }
    }
    interface
}

fn is_shown(outline: &Outline<'_>, catalogue: &Catalogue<'_>) -> bool {
    !outline.built_in && !outline.broken && catalogue.builds(outline)
}

/// The sources of the showcase's own records, each beside its page: `missions/camden/index.md`. A
/// page that comes with the program has none.
pub(crate) fn beside_pages(catalogue: &Catalogue<'_>) -> Vec<AssetUse> {
    let own = |outline: &&Outline<'_>| {
        is_shown(outline, catalogue) && member_of(&outline.file.path).is_none()
    };
    let outlines = catalogue.outlines.values().filter(own);
    let beside = |outline: &Outline<'_>| AssetUse {
        from: outline.file.path.clone(),
        to: format!("{}index.md", outline.key.path()),
    };
    outlines.map(beside).collect()
}
