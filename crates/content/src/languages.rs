//! The languages that a showcase is read in: what keeps them apart.

use crate::{
    decode::{Node, fields::is_language},
    files::{is_reserved, taken_by},
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{Kind, RecordKey};
use std::collections::BTreeMap;

/// Reports languages of `site.yaml` whose pages can't have a folder of their own, and translations
/// into languages that it does not have, now that all pages are known.
pub(crate) fn check_languages(node: &Node, scope: &Scope<'_>) {
    let languages = node.items("languages");
    check_once(languages.iter(), scope);
    // Those in the first language lie in no folder.
    for lang in languages.iter().skip(1) {
        check_folder(lang, scope);
    }
    check_translations(node, scope);
    let mut known: Vec<&str> = languages.iter().filter_map(written).collect();
    if known.is_empty() {
        known.push("en");
    }
    for lang in translated(node) {
        let Some(name) = written(lang) else { continue };
        if is_language(name) && !known.contains(&name) {
            let problem =
                Problem::error("unknown-language", format!("the site has no language `{name}`"));
            let help = format!("add it to `languages`, which has {}", known.join(", "));
            scope.report(&lang.span, problem.help(help));
        }
    }
}

/// Reports entries of `translations` into one language.
pub(crate) fn check_translations(node: &Node, scope: &Scope<'_>) {
    check_once(translated(node), scope);
}

/// The languages of the entries of `translations`.
fn translated(node: &Node) -> impl Iterator<Item = &Node> {
    node.items("translations").iter().filter_map(|entry| entry.field("lang"))
}

fn written(lang: &Node) -> Option<&str> {
    lang.scalar().map(str::trim)
}

/// Small letters and capitals are the same in a tag, and in a folder's name on many systems.
fn check_once<'n>(languages: impl Iterator<Item = &'n Node>, scope: &Scope<'_>) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for lang in languages {
        let Some(name) = written(lang) else { continue };
        let Some(first) = known.insert(name.to_lowercase(), name) else { continue };
        let message = if first == name {
            format!("the language `{name}` stands here twice")
        } else {
            format!("`{name}` and `{first}` are one language")
        };
        let problem = Problem::error("duplicate-language", message);
        scope.report(&lang.span, problem.help("keep one of the two"));
    }
}

fn check_folder(lang: &Node, scope: &Scope<'_>) {
    let Some(name) = written(lang).filter(|name| is_language(name)) else { return };
    let folder = name.to_lowercase();
    let page = folder.parse().ok().map(|id| RecordKey::new(Kind::Page, id));
    let is_page = |key: &RecordKey| {
        let catalogue = scope.catalogue;
        catalogue.outlines.contains_key(key) || catalogue.present_id(key).is_some()
    };
    let (taken, help) = if is_reserved(Kind::Page, &folder) {
        (taken_by(&folder), format!("write the tag with its script or region: `{name}-Latn`"))
    } else if page.as_ref().is_some_and(is_page) {
        ("the address of a page", "give the page another id".to_owned())
    } else {
        return;
    };
    let message = format!("the pages in `{name}` would lie in `/{folder}/`, which is {taken}");
    scope.report(&lang.span, Problem::error("reserved-language", message).help(help));
}
