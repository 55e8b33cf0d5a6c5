use super::{Placed, events, headings};
use crate::{
    assets::relative, federation::inside, files::TOP_PAGES, nearest::nearest, reporter::Problem,
    scope::Scope,
};
use atlas_model::{Kind, RecordKey, Slug, Term};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// To another site, or to a mail or telephone program.
    Elsewhere(String),
    /// Within the site, base path included.
    Here(String),
}

/// Schemes that can't run anything.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// What a link's destination means in a record: a web address, `#anchor`, an id, `kind/id`, a file
/// beside the record's, or a path of the site such as `/explore/`.
pub(crate) fn resolve(
    written: &str,
    scope: &Scope<'_>,
    own_headings: &[Placed],
) -> Result<Address, Problem> {
    if let Some(scheme) = scheme(written) {
        return if SCHEMES.contains(&scheme.as_str()) {
            Ok(Address::Elsewhere(written.to_owned()))
        } else {
            Err(Problem::error("link-scheme", format!("a link can't begin with `{scheme}:`"))
                .help("links lead to http, https, mailto or tel addresses, or to records"))
        };
    }
    if written.starts_with("//") {
        return Err(Problem::error("link-scheme", "a link to another site names its scheme")
            .help(format!("write `https:{written}`")));
    }
    let (path, anchor) = match written.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (written, None),
    };
    if path.is_empty() {
        return own_anchor(anchor, scope, own_headings);
    }
    if let Some(path) = path.strip_prefix('/') {
        return from_root(path, anchor, scope);
    }
    if let Some(address) = scope.use_document(path) {
        return Ok(Address::Here(address));
    }
    let page = path.trim_start_matches("../").trim_start_matches("pages/");
    let page = page.trim_start_matches("page/").trim_end_matches(".md");
    if let Some(address) = page_of_member(page, anchor, scope) {
        return Ok(address);
    }
    let key = if is_file(path) { file(path, scope)? } else { record(path, scope)? };
    to_record(&key, anchor, scope)
}

/// The scheme that a destination begins with, in lower case.
fn scheme(written: &str) -> Option<String> {
    // Browsers skip white space and control characters, and so could be led past a check.
    let plain: String = written.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let (scheme, _) = plain.split_once(':')?;
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c));
    fits.then(|| scheme.to_ascii_lowercase())
}

fn is_file(path: &str) -> bool {
    path.starts_with('.') || path.rsplit_once('.').is_some_and(|(_, ending)| ending == "md")
}

fn own_anchor(
    anchor: Option<&str>,
    scope: &Scope<'_>,
    own_headings: &[Placed],
) -> Result<Address, Problem> {
    let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) else {
        return Err(dead("the link leads nowhere").help("write where it leads"));
    };
    let ids: Vec<&str> = own_headings.iter().map(|placed| placed.heading.id.as_str()).collect();
    check_anchor(anchor, &ids, scope.sources().len())?;
    Ok(Address::Here(format!("#{anchor}")))
}

fn check_anchor(anchor: &str, ids: &[&str], sources: usize) -> Result<(), Problem> {
    let source = anchor.strip_prefix("source-").and_then(|number| number.parse::<usize>().ok());
    if ids.contains(&anchor) || source.is_some_and(|number| (1..=sources).contains(&number)) {
        return Ok(());
    }
    Err(Problem::error("dead-anchor", format!("no heading has the anchor `#{anchor}`")).nearest(
        nearest(anchor, ids.iter().copied()),
        || match ids {
            [] => "the article has no headings".to_owned(),
            ids => format!("its anchors are {}", ids.join(", ")),
        },
    ))
}

/// A path of the site: `explore/?challenge=food-systems`, `missions/camden-food-2030/`.
fn from_root(path: &str, anchor: Option<&str>, scope: &Scope<'_>) -> Result<Address, Problem> {
    let (plain, query) = path.split_once('?').map_or((path, ""), |(plain, query)| (plain, query));
    let parts: Vec<&str> = plain.split('/').filter(|part| !part.is_empty()).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    let settings = &scope.catalogue.settings;
    match *parts {
        [] => Ok(Address::Here(settings.href(&query))),
        [list] if TOP_PAGES.contains(&list) => {
            Ok(Address::Here(settings.href(&format!("{list}/{query}"))))
        }
        [page] => {
            if let Some(address) = page_of_member(page, anchor, scope) {
                return Ok(address);
            }
            let resolved = scope.resolve(page, &[Kind::Page]);
            to_record(&resolved.map_err(|_| no_page(page, scope))?, anchor, scope)
        }
        [folder, id] => to_record(&record(&format!("{folder}/{id}"), scope)?, anchor, scope),
        _ => Err(dead(format!("the site has no page `/{plain}`"))
            .help("link to a record by its id, or to a page such as `/explore/`")),
    }
}

/// The address of a page, such as about, of the other showcase that a record is from: such pages
/// stay there.
fn page_of_member(id: &str, anchor: Option<&str>, scope: &Scope<'_>) -> Option<Address> {
    let address = scope.member()?.page(id)?;
    let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    Some(Address::Elsewhere(format!("{address}{anchor}")))
}

fn no_page(page: &str, scope: &Scope<'_>) -> Problem {
    let pages = scope.catalogue.outlines.keys().filter(|key| key.kind == Kind::Page);
    let known = TOP_PAGES.iter().copied().chain(pages.map(|key| key.id.as_str()));
    let near = nearest(page, known).map(|near| format!("/{near}/"));
    dead(format!("the site has no page `/{page}/`")).nearest(near.as_deref(), || {
        "link to a record by its id, or to a page such as `/explore/`".to_owned()
    })
}

/// The record that a file beside the record's holds.
fn file(path: &str, scope: &Scope<'_>) -> Result<RecordKey, Problem> {
    let here = scope.reporter.path();
    let target = relative(here, path).unwrap_or_default();
    let inside = inside(&target).unwrap_or_default();
    let stem = inside.strip_suffix(".md").unwrap_or(inside);
    let stem = stem.strip_suffix("/index").unwrap_or(stem);
    let found = stem.split_once('/').and_then(|(folder, name)| {
        let kind = Kind::ALL.iter().copied().find(|kind| kind.folder() == folder)?;
        // A translation's page is found from the record's own.
        let id = name.split('.').next()?.parse::<Slug>().ok()?;
        let key = RecordKey::new(kind, id);
        scope.catalogue.outlines.contains_key(&key).then_some(key)
    });
    if let Some(key) = found {
        let reference = format!("{}/{}", key.kind.id(), key.id);
        return scope.resolve(&reference, Kind::ALL);
    }
    let paths = scope.catalogue.outlines.values().map(|outline| outline.file.path.as_str());
    let near = nearest(&target, paths).map(|near| from_here(here, near));
    Err(dead(format!("there is no file `{path}`"))
        .nearest(near.as_deref(), || "link to a record by its id".to_owned()))
}

/// A path as a file of another folder of `content/` writes it.
fn from_here(here: &str, path: &str) -> String {
    let up = "../".repeat(here.matches('/').count().saturating_sub(1));
    match path.strip_prefix("content/") {
        Some(inside) => format!("{up}{inside}"),
        None => path.to_owned(),
    }
}

fn record(reference: &str, scope: &Scope<'_>) -> Result<RecordKey, Problem> {
    scope.resolve(reference, Kind::ALL).map_err(|problem| problem.coded("dead-link"))
}

fn to_record(key: &RecordKey, anchor: Option<&str>, scope: &Scope<'_>) -> Result<Address, Problem> {
    let mut path = key.path();
    if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) {
        scope.look_into(key);
        if let Some(outline) = scope.catalogue.outlines.get(key).filter(|outline| !outline.broken) {
            let placed = headings(&events(&outline.file.text, outline.body.clone()));
            let ids: Vec<&str> = placed.iter().map(|placed| placed.heading.id.as_str()).collect();
            check_anchor(anchor, &ids, outline.sources)?;
        }
        path.push('#');
        path.push_str(anchor);
    }
    Ok(Address::Here(scope.catalogue.settings.href(&path)))
}

fn dead(message: impl Into<String>) -> Problem {
    Problem::error("dead-link", message)
}
