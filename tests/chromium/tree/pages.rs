use super::nodes::{Node, nodes};
use site_tests::{
    Browser, BuiltSite, WebServer, figure,
    kinds::{DESK, KINDS},
    steps::form,
};
use std::collections::BTreeSet;

#[test]
fn landmarks_headings_and_controls_have_their_names() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    let (mut faults, mut controls) = (Vec::new(), 0);
    for (kind, path) in KINDS {
        browser.open_alive(path);
        if kind == "form" {
            form::open(&browser, "?kind=mission");
        }
        let met = nodes(&browser);
        let told = check(&met);
        faults.extend(told.into_iter().map(|fault| format!("{kind} ({path}): {fault}")));
        controls += met.iter().filter(|node| node.is_control()).count();
    }
    figure("access.controls_named", controls);
    assert!(faults.is_empty(), "{faults:#?}");
}

fn check(met: &[Node]) -> Vec<String> {
    let mut faults = Vec::new();
    let of = |role: &str| met.iter().filter(|node| node.role == role).collect::<Vec<_>>();
    for role in ["banner", "main", "contentinfo"] {
        let count = of(role).len();
        if count != 1 {
            faults.push(format!("{count} times “{role}”"));
        }
    }
    for role in ["navigation", "form", "region", "search"] {
        let names: Vec<&str> = of(role).iter().map(|node| node.name.as_str()).collect();
        let distinct: BTreeSet<&str> = names.iter().copied().collect();
        if names.len() > 1 && (distinct.len() < names.len() || distinct.contains("")) {
            faults.push(format!("landmarks “{role}” are not told apart: {names:?}"));
        }
    }
    let headings = of("heading");
    let levels: Vec<u64> = headings
        .iter()
        .map(|node| node.property("level").and_then(serde_json::Value::as_u64).unwrap_or(0))
        .collect();
    if levels.iter().filter(|level| **level == 1).count() != 1 {
        faults.push(format!("not one heading of the first level: {levels:?}"));
    }
    if let Some(place) = levels.windows(2).position(|pair| pair[1] > pair[0] + 1) {
        let name = &headings[place + 1].name;
        faults.push(format!("before the heading “{name}” a level is missing: {levels:?}"));
    }
    let named = |node: &&Node| {
        node.is_control() || ["heading", "image", "img"].contains(&node.role.as_str())
    };
    for node in met.iter().filter(named).filter(|node| node.name.is_empty()) {
        faults.push(format!("a “{}” has no name: {node:?}", node.role));
    }
    faults
}

/// Each picture of data has a name and says in a sentence what it shows, and beside it stands a list
/// or a table that says all of it.
#[test]
fn every_picture_has_its_equal_in_words() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    let (mut faults, mut pictures) = (Vec::new(), 0);
    for (kind, path) in KINDS {
        browser.open_alive(path);
        let told = browser.script(
            "return [...document.querySelectorAll('svg.picture, .map__picture')]\
             .filter(picture => picture.checkVisibility()).map(picture => { \
             const words = attribute => (picture.getAttribute(attribute) ?? '').split(' ')\
             .map(id => document.getElementById(id)?.textContent.trim() ?? '').join(''); \
             let near = picture.parentElement; \
             const equal = 'table, ul, ol, dl'; \
             while (near && near.id !== 'main' && !near.querySelector(equal)) near = near.parentElement; \
             return [picture.id || picture.getAttribute('class'), \
             Boolean(words('aria-labelledby') || picture.closest('[role=group][aria-label]')), \
             Boolean(near?.querySelector(equal))] })",
        );
        let told: Vec<(String, bool, bool)> = serde_json::from_value(told).expect("pictures");
        pictures += told.len();
        let bare = told.into_iter().filter(|(_, named, equal)| !(*named && *equal));
        faults.extend(bare.map(|picture| format!("{kind} ({path}): {picture:?}")));
    }
    figure("access.pictures", pictures);
    assert!(pictures > 8, "{pictures}");
    assert!(faults.is_empty(), "{faults:#?}");
}
