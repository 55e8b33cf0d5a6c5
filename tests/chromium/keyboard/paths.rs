use super::walk::Walk;
use site_tests::{
    Browser, BuiltSite, Key, WebServer,
    kinds::DESK,
    steps::{BOX, CATCH_FILES, RESULTS, compare::wait_for_columns, saved, wait_for_index},
};

/// The first element of a selector, as an expression in the page.
fn first(selector: &str) -> String {
    format!("document.querySelector({selector:?})")
}

/// The first element of a selector that is called so.
fn named(selector: &str, name: &str) -> String {
    format!(
        "[...document.querySelectorAll({selector:?})].find(e => e.checkVisibility() && \
         (e.innerText.trim() === {name:?} || e.ariaLabel === {name:?}))"
    )
}

#[test]
fn explore_is_searched_narrowed_and_left_and_found_again() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let walk = Walk::new(&browser);
    walk.to("the search", &first(BOX));
    browser.write_keys("housing");
    browser.wait_until("it is sought", "location.search === '?q=housing'");
    let closed = "[...document.querySelectorAll('details.facet:not([open]) > summary')]\
                  .find(e => e.checkVisibility())";
    let facet = format!("(window.chosenFacet ??= {closed})");
    walk.to("a facet", &facet);
    walk.press(Key::Enter);
    let value = "window.chosenFacet.parentElement.querySelector('input')";
    browser.wait_until("its values show", value);
    walk.to("a value", value);
    walk.press(Key::Space);
    browser.wait_until("it is chosen", "document.querySelectorAll('.chip').length > 0");
    assert!(browser.holds(&format!("document.activeElement === {value}")), "the focus stays");
    walk.to("its chip", &first(".chip"));
    walk.press(Key::Enter);
    browser.wait_until("it is taken back", "!document.querySelector('.chip')");
    walk.to("a result", &first(".results article :is(h2, h3) a"));
    walk.press(Key::Enter);
    browser.wait_until(
        "the record shows and its title has the focus",
        "document.querySelector('[data-fixed]') && \
         document.activeElement === document.querySelector('h1')",
    );
    browser.back();
    browser.wait_until(
        "the results are back",
        &format!("location.search === '?q=housing' && document.querySelector('{RESULTS}')"),
    );
    walk.ends("explore");
}

#[test]
fn records_are_put_side_by_side_and_taken_away() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("missions/");
    let walk = Walk::new(&browser);
    for place in 0..2 {
        let button = format!("document.querySelectorAll('.pick')[{place}]");
        walk.to("a button to pick a record", &button);
        walk.press(Key::Space);
        browser.wait_until("it is picked", &format!("{button}.ariaPressed === 'true'"));
    }
    walk.to("the way to the comparison", &first(".tray a"));
    walk.press(Key::Enter);
    browser.wait_until("the comparison opens", "location.pathname.endsWith('/compare/')");
    wait_for_columns(&browser, 2);
    walk.to("a way to remove one", &first("[aria-label^='Remove ']"));
    walk.press(Key::Enter);
    wait_for_columns(&browser, 1);
    walk.has_place("when a record is gone");
    walk.ends("compare");
}

#[test]
fn a_place_on_the_map_leads_to_its_city_and_so_does_its_list() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("map/");
    let walk = Walk::new(&browser);
    walk.to("the map", &first(".map__frame"));
    let one = "[...document.querySelectorAll('.map__mark')].find(mark => \
               mark.checkVisibility() && mark.getAttribute('href').includes('/cities/'))";
    walk.to("the mark of a city", one);
    let listed = first(".map-list__place a");
    walk.to("the list of places", &listed);
    walk.press(Key::Enter);
    browser.wait_until("its city shows", "location.pathname.includes('/cities/')");
    walk.ends("map");
}

#[test]
fn years_come_nearer_and_lead_to_a_moment() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("timeline/");
    let walk = Walk::new(&browser);
    walk.to("a list of choices", &first("select"));
    walk.to("a way nearer", &first("[aria-label^='Zoom in']"));
    walk.press(Key::Enter);
    browser.wait_until("the address says so", "location.search.includes('from=')");
    walk.to("a moment", &first(".year li a"));
    walk.press(Key::Enter);
    browser.wait_until("it leads on", "!location.pathname.includes('/timeline/')");
    walk.ends("timeline");
}

#[test]
fn a_draft_is_begun_its_problem_reached_and_its_file_kept() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("publish/");
    let walk = Walk::new(&browser);
    walk.to("the kind", &named("a", "City"));
    walk.press(Key::Enter);
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    walk.to("the name", "document.getElementById('f.name')");
    browser.write_keys("Northport");
    walk.to("the check", &named("button", "Check and send in"));
    walk.press(Key::Enter);
    browser.wait_until("the errors have the focus", "document.activeElement?.id === 'form-errors'");
    walk.to("the first problem", &first(".errors__list a"));
    walk.press(Key::Enter);
    browser.wait_until("its field has it", "document.activeElement.closest('[data-field]')");
    walk.to("a way to keep the file", &named("button", "Save a copy as a file"));
    walk.press(Key::Enter);
    let (name, text) = saved(&browser);
    assert_eq!(name, "northport.md");
    assert!(text.contains("Northport"), "{text}");
    walk.ends("publish");
}
