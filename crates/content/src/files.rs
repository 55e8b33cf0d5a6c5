//! From a file's path to the record that it holds.

use crate::{
    federation::inside,
    file_names::is_device,
    nearest::nearest,
    reporter::{Problem, Reporter},
};
use atlas_model::{Kind, RecordKey, Slug, Term};

/// What a file of a showcase is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Settings,
    /// The vocabulary of a name.
    Vocabulary(String),
    Record(RecordKey),
    /// A record in another language.
    Translation(RecordKey, String),
    /// Not part of the showcase: a README.
    Other,
}

/// Ids that addresses use for something else.
const RESERVED: [&str; 2] = ["index", "page"];

/// The site's own pages besides those of records. No page of `content/pages` may take the address
/// of one, nor that of the folder of projects, which have no list.
pub(crate) const TOP_PAGES: [&str; 15] = [
    "explore",
    "missions",
    "case-studies",
    "insights",
    "cities",
    "challenges",
    "collections",
    "organisations",
    "compare",
    "assess",
    "timeline",
    "map",
    "publish",
    "data",
    "kept",
];

/// The vocabularies that a showcase may have.
pub(crate) const VOCABULARIES: [&str; 5] =
    ["challenges", "sectors", "instruments", "governance", "methods"];

/// Tells what a file is by its path, or reports that it is nothing known.
pub(crate) fn role(path: &str, reporter: &Reporter<'_>) -> Option<Role> {
    let Some(inside) = inside(path) else { return Some(Role::Other) };
    let parts: Vec<&str> = inside.split('/').collect();
    let name = parts.last().copied().unwrap_or_default();
    if is(name, ".yml") {
        return unknown(reporter, Some(&format!("{}.yaml", name.trim_end_matches(".yml"))));
    }
    if name.eq_ignore_ascii_case("readme.md") || !(is(name, ".md") || is(name, ".yaml")) {
        return Some(Role::Other);
    }
    match *parts {
        ["site.yaml"] => Some(Role::Settings),
        ["vocabularies", name] => vocabulary(name, reporter),
        [folder, name] if is(name, ".md") => record(kind(folder, reporter)?, name, reporter),
        [folder, id, name] if is(name, ".md") => {
            bundled(kind(folder, reporter)?, id, name, reporter)
        }
        _ => unknown(reporter, nearest(name, ["site.yaml"])),
    }
}

fn is(name: &str, ending: &str) -> bool {
    name.ends_with(ending)
}

fn vocabulary(name: &str, reporter: &Reporter<'_>) -> Option<Role> {
    let known = name.strip_suffix(".yaml").filter(|stem| VOCABULARIES.contains(stem));
    match known {
        Some(stem) => Some(Role::Vocabulary(stem.to_owned())),
        None => unknown(reporter, nearest(name.trim_end_matches(".yaml"), VOCABULARIES)),
    }
}

/// The kind whose records stand in a folder. Challenge types stand in a vocabulary.
fn kind(folder: &str, reporter: &Reporter<'_>) -> Option<Kind> {
    let kinds = || Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Challenge);
    let found = kinds().find(|kind| kind.folder() == folder);
    if found.is_none() {
        unknown(reporter, nearest(folder, kinds().map(Kind::folder)));
    }
    found
}

fn unknown(reporter: &Reporter<'_>, near: Option<&str>) -> Option<Role> {
    reporter.report(
        &(0..0),
        Problem::error("unknown-file", "no kind of content stands at this path").nearest(near, || {
            "records are Markdown files in cities, missions, case-studies, insights, collections, \
             projects, organisations and pages"
                .to_owned()
        }),
    );
    None
}

/// `content/missions/<id>.md` or `content/missions/<id>.<lang>.md`.
fn record(kind: Kind, name: &str, reporter: &Reporter<'_>) -> Option<Role> {
    let stem = name.strip_suffix(".md").unwrap_or(name);
    match stem.split_once('.') {
        None => Some(Role::Record(RecordKey::new(kind, id(kind, stem, reporter)?))),
        Some((stem, lang)) => translation(kind, stem, lang, reporter),
    }
}

/// `content/missions/<id>/index.md` or `content/missions/<id>/index.<lang>.md`.
fn bundled(kind: Kind, folder: &str, name: &str, reporter: &Reporter<'_>) -> Option<Role> {
    match name.strip_suffix(".md").and_then(|stem| stem.strip_prefix("index")) {
        Some("") => Some(Role::Record(RecordKey::new(kind, id(kind, folder, reporter)?))),
        Some(lang) if lang.starts_with('.') => translation(kind, folder, &lang[1..], reporter),
        _ => unknown(reporter, Some("index.md")),
    }
}

fn translation(kind: Kind, stem: &str, lang: &str, reporter: &Reporter<'_>) -> Option<Role> {
    let key = RecordKey::new(kind, id(kind, stem, reporter)?);
    if !crate::decode::fields::is_language(lang) {
        reporter.report(
            &(0..0),
            Problem::error("invalid-language", format!("`{lang}` is no language tag"))
                .help("name a translation `<id>.<lang>.md`: `camden.fr.md`"),
        );
        return None;
    }
    Some(Role::Translation(key, lang.to_owned()))
}

pub(crate) fn id(kind: Kind, stem: &str, reporter: &Reporter<'_>) -> Option<Slug> {
    if is_reserved(kind, stem) {
        reporter.report(
            &(0..0),
            Problem::error("reserved-id", format!("the id `{stem}` is {}", taken_by(stem)))
                .help("give the file another name"),
        );
        return None;
    }
    let slug = stem.parse().ok();
    if slug.is_none() {
        reporter.report(
            &(0..0),
            Problem::error("invalid-id", format!("`{stem}` can't be an id"))
                .help("name the file with 3 to 64 of a to z, 0 to 9 and -"),
        );
    }
    slug
}

/// Who has an id that is reserved.
pub(crate) fn taken_by(id: &str) -> &'static str {
    if is_device(id) { "kept by Windows for a device" } else { "used by the site itself" }
}

/// Whether no record can have this id: the site itself needs the address, or Windows the name.
pub fn is_reserved(kind: Kind, id: &str) -> bool {
    RESERVED.contains(&id)
        || is_device(id)
        || kind == Kind::Page && (TOP_PAGES.contains(&id) || id == "projects")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: &str) {
        let found = match role(path, &Reporter::new(path, "")) {
            None => "unknown".to_owned(),
            Some(Role::Settings) => "settings".to_owned(),
            Some(Role::Vocabulary(name)) => format!("vocabulary {name}"),
            Some(Role::Record(key)) => format!("{} {}", key.kind.id(), key.id),
            Some(Role::Translation(key, lang)) => format!("{} {} in {lang}", key.kind.id(), key.id),
            Some(Role::Other) => "other".to_owned(),
        };
        assert_eq!(found, expected, "{path}");
    }

    #[test]
    fn a_path_says_what_a_file_is() {
        check("content/site.yaml", "settings");
        check("content/vocabularies/sectors.yaml", "vocabulary sectors");
        check("content/case-studies/a-b.md", "case-study a-b");
        check("content/cities/camden.fr.md", "city camden in fr");
        check("content/cities/camden/index.md", "city camden");
        check("content/cities/camden/index.pt-BR.md", "city camden in pt-BR");
        check("content/missions/README.md", "other");
        check("federated/northport/content/cities/camden.md", "city camden");
        check("federated/northport/README.md", "other");
        check("README.md", "other");
    }

    #[test]
    fn what_fits_nowhere_is_unknown() {
        check("content/mission/a-b.md", "unknown");
        check("content/missions/A B.md", "unknown");
        check("content/missions/index.md", "unknown");
        check("content/pages/explore.md", "unknown");
        check("content/missions/nul.md", "unknown");
        check("content/cities/camden.french!.md", "unknown");
        check("content/vocabularies/sector.yaml", "unknown");
        check("content/a/b/c/d.md", "unknown");
        check("content/site.yml", "unknown");
    }
}
