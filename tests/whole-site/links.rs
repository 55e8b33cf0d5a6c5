//! Every link of the site leads somewhere.

use site_tests::{BuiltSite, HtmlFile};
use std::collections::{BTreeMap, BTreeSet};

/// Attributes that hold an address.
const ADDRESSES: [&str; 4] = ["href", "src", "action", "poster"];

#[test]
fn every_link_within_the_site_leads_to_a_file_and_an_anchor() {
    let site = BuiltSite::shipped();
    let files: Vec<HtmlFile> =
        site.files_of_type(&["html"]).into_iter().map(|path| site.page(path)).collect();
    let ids: BTreeMap<&str, Vec<&str>> = files
        .iter()
        .map(|file| {
            let ids = file.attributes().filter(|(_, name, _)| *name == "id");
            (file.path(), ids.map(|(_, _, id)| id).collect())
        })
        .collect();
    let mut dead = Vec::new();
    let mut seen = 0;
    for file in &files {
        for (_, _, address) in file.attributes().filter(|(_, name, _)| ADDRESSES.contains(name)) {
            if is_elsewhere(address) {
                continue;
            }
            seen += 1;
            if let Err(why) = follow(&site, &ids, file, address) {
                dead.push(format!("{}: {address}: {why}", file.path()));
            }
        }
    }
    assert!(seen > 1000, "only {seen} links were looked at");
    assert!(dead.is_empty(), "{} dead links:\n{}", dead.len(), dead.join("\n"));
}

#[test]
fn ids_are_unique_on_their_page() {
    let site = BuiltSite::shipped();
    for page in site.pages() {
        let mut ids: Vec<_> =
            page.attributes().filter(|(_, name, _)| *name == "id").map(|(.., id)| id).collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{}: {twice:?}", page.path());
    }
}

#[test]
fn every_page_can_be_reached_from_the_first() {
    let site = BuiltSite::shipped();
    let pages = site.files_of_type(&["html"]).into_iter().map(str::to_owned);
    let pages: BTreeSet<String> = pages.collect();
    let mut reached = vec!["index.html".to_owned()];
    let mut next = 0;
    while let Some(path) = reached.get(next).cloned() {
        next += 1;
        let page = site.page(&path);
        for link in page.all("a[href]") {
            let href = link.attr("href").unwrap();
            let Some(below) = href.strip_prefix(site.base()) else { continue };
            let target = file_of(below.split(['#', '?']).next().unwrap());
            if pages.contains(&target) && !reached.contains(&target) {
                reached.push(target);
            }
        }
    }
    for page in site.pages().iter().filter(|page| !page.path().ends_with("404.html")) {
        let hidden = !page.all("meta[name='robots']").is_empty();
        assert!(
            hidden || reached.iter().any(|path| path == page.path()),
            "{} is not linked",
            page.path()
        );
    }
}

fn follow(
    site: &BuiltSite,
    ids: &BTreeMap<&str, Vec<&str>>,
    from: &HtmlFile,
    address: &str,
) -> Result<(), String> {
    let (place, anchor) = address.split_once('#').unwrap_or((address, ""));
    let place = place.split('?').next().unwrap_or_default();
    let target = if place.is_empty() {
        from.path().to_owned()
    } else {
        let below = place.strip_prefix(site.base());
        file_of(below.ok_or_else(|| format!("not below {}", site.base()))?)
    };
    if !site.files().contains(&target) {
        return Err(format!("there is no file {target}"));
    }
    match ids.get(target.as_str()) {
        Some(ids) if !anchor.is_empty() && !ids.contains(&anchor) => {
            Err(format!("there is nothing called {anchor} in {target}"))
        }
        None if !anchor.is_empty() => {
            let called = format!("id=\"{anchor}\"");
            site.text(&target).contains(&called).then_some(()).ok_or_else(|| format!("no {called}"))
        }
        _ => Ok(()),
    }
}

fn file_of(below: &str) -> String {
    if below.is_empty() || below.ends_with('/') {
        format!("{below}index.html")
    } else {
        below.to_owned()
    }
}

fn is_elsewhere(address: &str) -> bool {
    ["http:", "https:", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}
