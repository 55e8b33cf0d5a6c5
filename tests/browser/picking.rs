//! How records are picked to be compared, and the tray that keeps them.

use site_tests::{
    Browser, BuiltSite, Key, WebServer,
    steps::compare::{THREE, heads, wait_for_columns},
};

/// The titles of the three.
const TITLES: [&str; 3] = ["The Way Home", "Ending chronic homelessness", "Adelaide Zero Project"];

/// The button that picks a record, as an expression in the page.
fn button(key: &str) -> String {
    format!("document.querySelector('[data-compare=\"missions/{key}\"]')")
}

fn picked(browser: &Browser) -> Vec<String> {
    browser.texts(".tray .tray__title")
}

#[test]
fn three_missions_are_picked_with_a_mouse_and_put_side_by_side() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/?challenge=housing-homelessness&kind=mission");
    let ids: Vec<&str> = THREE.split(',').collect();
    for (count, id) in ids.iter().enumerate() {
        browser.click_what("a button to pick it", &button(id));
        browser.wait_until(
            "it is picked",
            &format!("document.querySelectorAll('.tray__title').length === {}", count + 1),
        );
        assert!(browser.holds(&format!("{}.ariaPressed === 'true'", button(id))));
    }
    // What is picked stays picked, in lists that are fixed as in those that live.
    browser.reload();
    browser.wait_for_app();
    browser
        .wait_until("the tray is back", "document.querySelectorAll('.tray__title').length === 3");
    browser
        .wait_until("its button says so", &format!("{}?.ariaPressed === 'true'", button(ids[0])));
    browser.open_alive("challenges/housing-homelessness/");
    browser
        .wait_until("a fixed list knows", &format!("{}?.ariaPressed === 'true'", button(ids[1])));
    browser.click_named(".tray a", "Compare (3)");
    browser.wait_until("the comparison opens", "location.pathname.endsWith('/compare/')");
    wait_for_columns(&browser, 3);
    assert_eq!(browser.place(), format!("compare/?with={THREE}"));
    let shown = heads(&browser);
    assert_eq!(shown, TITLES);
    assert!(!browser.shows(".tray"), "beside the comparison it would be in the way");

    // Removed here, it is no longer in the tray either.
    browser.click_what(
        "a way to remove it",
        &format!("document.querySelector('[aria-label=\"Remove {}\"]')", shown[1]),
    );
    wait_for_columns(&browser, 2);
    browser.open_alive("missions/");
    browser.wait_until("two are left", "document.querySelectorAll('.tray__title').length === 2");
    assert_eq!(picked(&browser), [shown[0].clone(), shown[2].clone()]);
    browser.click_named(".tray button", "Clear");
    browser.wait_until("the tray is gone", "!document.querySelector('.tray')");
}

#[test]
fn a_fifth_is_not_picked_and_the_tray_says_why() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("missions/");
    for place in 0..5 {
        // The tray would be in a mouse's way where one does not scroll.
        browser.script(&format!("document.querySelectorAll('.pick')[{place}].click()"));
    }
    browser.wait_until("it says why", "document.querySelector('.tray__words')");
    assert!(browser.text(".tray__words").starts_with("Four is the most"));
    assert_eq!(picked(&browser).len(), 4);
    assert!(browser.holds("document.querySelectorAll('.pick[aria-pressed=true]').length === 4"));
}

#[test]
fn three_missions_are_picked_and_compared_by_keyboard_alone() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/?challenge=housing-homelessness&kind=mission");
    let has_focus =
        |expression: &str| browser.holds(&format!("document.activeElement === {expression}"));
    let reach = |what: &str, expression: &str| {
        for _ in 0..150 {
            if has_focus(expression) {
                return;
            }
            browser.press(Key::Tab);
        }
        panic!("{what} is not reached by the tab key");
    };
    browser.wait_until("the records show", &button("houston-way-home"));
    for id in THREE.split(',') {
        // From the start of the results, in whatever order they come.
        browser.script("document.querySelector('#main').focus()");
        reach(id, &button(id));
        browser.press(Key::Space);
        browser.wait_until("it is picked", &format!("{}.ariaPressed === 'true'", button(id)));
        assert!(has_focus(&button(id)), "the focus stays where it was");
    }
    reach("the way to the comparison", "document.querySelector('.tray a')");
    browser.press(Key::Enter);
    browser.wait_until("the comparison opens", "location.pathname.endsWith('/compare/')");
    wait_for_columns(&browser, 3);
    reach("a choice of rows", "document.querySelector('.compare__toggle input')");
    browser.press(Key::Space);
    browser.wait_until("the address says so", "location.search.endsWith('&only=differences')");
}
