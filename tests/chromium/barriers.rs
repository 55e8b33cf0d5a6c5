//! axe-core finds nothing that would keep a reader out.

use site_tests::{
    Browser, BuiltSite, Look, WebServer,
    kinds::{DESK, KINDS, PHONE, in_the_dark},
    steps::{
        compare::{self, THREE},
        form::{self, ask_to_publish},
    },
};

/// What differs most on a phone: the masthead, the facets, the tables.
const ON_A_PHONE: [&str; 5] = ["home", "explore", "mission", "case study", "cities"];

fn check(look: Look, paths: &[(&str, &str)]) {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.bring_axe();
    browser.look(look);
    let mut told = Vec::new();
    for (kind, path) in paths {
        browser.open_alive(path);
        let barriers = browser.barriers();
        if !barriers.is_empty() {
            told.push(format!("{kind} ({path}) as {look:?}\n{barriers}"));
        }
    }
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

#[test]
fn no_page_has_barriers_in_the_light() {
    check(DESK, &KINDS);
    check(
        DESK,
        &[
            (
                "explore with choices",
                "explore/?q=housing&challenge=climate-neutrality,housing-homelessness&city=moon",
            ),
            ("nothing found", "explore/?q=zzzzz"),
        ],
    );
}

#[test]
fn no_page_has_barriers_in_the_dark() {
    check(in_the_dark(DESK), &KINDS);
    check(
        in_the_dark(DESK),
        &[(
            "explore with choices",
            "explore/?q=housing&challenge=climate-neutrality,housing-homelessness",
        )],
    );
}

#[test]
fn no_page_has_barriers_on_a_phone() {
    let some: Vec<_> = KINDS.into_iter().filter(|(kind, _)| ON_A_PHONE.contains(kind)).collect();
    check(PHONE, &some);
    check(in_the_dark(PHONE), &some);
}

#[test]
fn a_comparison_and_a_tray_have_no_barriers() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.bring_axe();
    for look in [DESK, PHONE, in_the_dark(DESK)] {
        browser.look(look);
        compare::open(&browser, &format!("with={THREE},nothing-like-this&only=differences"), 3);
        let barriers = browser.barriers();
        assert!(barriers.is_empty(), "{look:?}\n{barriers}");
        browser.open_alive("missions/houston-way-home/");
        if browser.count(".tray") == 0 {
            browser.click(".pick");
        }
        browser.wait_until("the tray shows", "document.querySelector('.tray')");
        let barriers = browser.barriers();
        assert!(barriers.is_empty(), "{look:?}\n{barriers}");
    }
}

#[test]
fn the_form_has_no_barriers() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.bring_axe();
    for (look, query) in [(DESK, "?kind=mission"), (in_the_dark(PHONE), "?kind=city")] {
        browser.look(look);
        form::open(&browser, query);
        browser.script("document.querySelectorAll('details').forEach(part => part.open = true)");
        ask_to_publish(&browser);
        browser.wait_until("the errors show", "document.querySelector('#form-errors')");
        let barriers = browser.barriers();
        assert!(barriers.is_empty(), "{query}\n{barriers}");
    }
}
