//! The map of the world: it shows what its list says, whatever is chosen, and moves by keys,
//! buttons and hands.

use crate::counting::{Choice, count, found, labels};
use serde_json::{Value, json};
use site_tests::{
    Browser, BuiltSite, Key, Listed, Showcase, WebServer,
    kinds::PHONE,
    steps::{self, choose},
};
use std::collections::BTreeMap;

const FRAME: &str = ".map__frame";
const LIST: &str = ".map-list__place";
/// The marks of the picture that shows.
const MARKS: &str = "[...document.querySelectorAll('.map__mark')].filter(m => m.checkVisibility())";

#[test]
fn the_map_and_its_list_show_the_same() {
    let showcase = Showcase::shipped();
    let listed = showcase.listed();
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    check(&browser, &showcase, &listed, &[]);
    browser.look(PHONE);
    check(&browser, &showcase, &listed, &[]);
}

#[test]
fn what_is_chosen_counts_as_on_the_page_of_search() {
    let showcase = Showcase::shipped();
    let listed = showcase.listed();
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    let all = facet_counts(&browser, "Challenge");
    let label = labels(&showcase, "challenge")
        .into_iter()
        .find(|(value, _)| value == "climate-neutrality")
        .expect("a challenge of many")
        .1;
    choose(&browser, "Challenge", &label);
    let climate: Choice<'_> = &[("challenge", &["climate-neutrality"])];
    settle(&browser, &listed, climate);
    check(&browser, &showcase, &listed, climate);
    // Choosing another value of the facet adds to it, so its counts stay.
    assert_eq!(facet_counts(&browser, "Challenge"), all);
    choose(&browser, "Kind of record", "Mission");
    browser.wait_until("both count", "document.querySelectorAll('.chip').length === 2");
    let missions: Vec<Listed> =
        listed.iter().filter(|record| record.kind.plural() == "Missions").cloned().collect();
    settle(&browser, &missions, climate);
    check(&browser, &showcase, &missions, climate);
    let entries = counts_of_list(&browser);
    let query = browser.script("return location.search");

    // The same question on the page of search, city by city.
    browser.open_alive(&format!("explore/{}", query.as_str().unwrap_or_default()));
    browser
        .wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
    let explore = steps::counts(&browser);
    let cities = labels(&showcase, "city");
    for (id, label) in &cities {
        let there = explore["City"].get(label).copied().unwrap_or(0);
        assert_eq!(entries.get(id).copied().unwrap_or(0), there, "{label}");
    }

    // An entry's number leads to these records.
    let (id, number) = entries.iter().next().expect("a city of climate missions");
    browser.open_alive(&format!("map/{}", query.as_str().unwrap_or_default()));
    browser
        .wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
    let link = format!("[data-place] a[href*='city={id}&'], [data-place] a[href$='city={id}']");
    browser.script_with("document.querySelector(arguments[0]).click()", vec![json!(link)]);
    browser.wait_until("search shows", "document.documentElement.dataset.app === 'ready' && location.pathname.endsWith('/explore/')");
    steps::wait_for_total(&browser, *number);
}

#[test]
fn an_address_that_finds_nothing_is_answered_and_mended() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/?challenge=moon-landing&to=1990");
    browser
        .wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
    assert_eq!(browser.count(LIST), 0);
    assert!(browser.text("main").contains("No record fits these filters together"));
    assert!(browser.text(".chips").contains("moon-landing"));
    browser.click_named("button", "Clear all");
    browser.wait_until("all is back", "document.querySelectorAll('.map-list__place').length > 20");
}

#[test]
fn the_map_moves_by_buttons_and_keys() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    let whole = (marks(&browser), ground(&browser));
    // Where all shows there is nowhere to go: the page has its keys.
    browser.focus(FRAME);
    assert!(!key(&browser, "ArrowDown"), "the page scrolls");
    assert_eq!(ground(&browser), whole.1);

    browser.click_named("button", "Zoom in");
    browser.wait_until("it is nearer", &format!("{GROUND} !== {:?}", whole.1));
    let once = ground(&browser);
    browser.click_named("button", "Zoom in");
    browser.wait_until("nearer still", &format!("{GROUND} !== {once:?}"));
    let near = ground(&browser);
    browser.focus(FRAME);
    for arrow in ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"] {
        let before = ground(&browser);
        assert!(key(&browser, arrow), "{arrow} is the map's");
        browser.wait_until(arrow, &format!("{GROUND} !== {before:?}"));
    }
    assert_eq!(ground(&browser), near, "back where it was");
    for _ in 0..4 {
        assert!(key(&browser, "+"));
    }
    browser.wait_until("as near as can be", "document.querySelector('.map__tool').disabled");
    assert!(browser.holds("document.activeElement === document.querySelector('.map__frame')"));
    key(&browser, "-");
    browser.wait_until("farther", "!document.querySelector('.map__tool').disabled");
    key(&browser, "0");
    browser.wait_until("all of it", &format!("{GROUND} === {:?}", whole.1));
    assert_eq!(marks(&browser), whole.0, "the same view has the same marks");
}

#[test]
fn marks_are_reached_by_tab_come_apart_and_lead_on() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    browser.focus(FRAME);
    browser.press(Key::Tab);
    assert!(browser.holds("document.activeElement.matches('.map__mark')"), "the first mark");
    let before = marks(&browser);
    // The largest mark stands first, and for several cities.
    let several = browser.text("h2#cities");
    assert_eq!(several, "Cities by region");
    browser.press(Key::Enter);
    browser.wait_until(
        "it comes apart, and the focus is on the map",
        &format!("JSON.stringify({MARKS}.map(m => m.ariaLabel)) !== {:?} && document.activeElement.closest('.map__frame')", json!(before).to_string()),
    );
    assert_eq!(browser.place(), "map/", "it leads nowhere else");
    key(&browser, "0");
    browser.wait_until("all of it", &format!("{MARKS}.length === {}", before.len()));
    let one = format!("{MARKS}.find(m => m.getAttribute('href').includes('/cities/'))");
    browser.script(&format!("{one}.focus()"));
    let city = browser.script(&format!("return {one}.getAttribute('href')"));
    browser.press(Key::Enter);
    browser.wait_until("its city shows", &format!("location.pathname === {city}"));
}

#[test]
fn the_wheel_scrolls_the_page_unless_it_is_meant_for_the_map() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    let taken = |control: bool| {
        let script = "const f = document.querySelector('.map__frame'), r = f.getBoundingClientRect();\
            return !f.dispatchEvent(new WheelEvent('wheel', {deltaY: -100, ctrlKey: arguments[0], \
            clientX: r.x + 300, clientY: r.y + 100, bubbles: true, cancelable: true}))";
        browser.script_with(script, vec![json!(control)]) == json!(true)
    };
    let whole = ground(&browser);
    assert!(!taken(false), "the page scrolls");
    assert_eq!(ground(&browser), whole);
    assert!(taken(true), "Ctrl is held");
    browser.wait_until("it is nearer", &format!("{GROUND} !== {whole:?}"));
    browser.focus(FRAME);
    assert!(taken(false), "the map has the focus");
}

#[test]
fn a_drag_moves_the_map_and_follows_no_link() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    browser.click_named("button", "Zoom in");
    browser.script("document.querySelector('.map__frame').scrollIntoView({block: 'center'})");
    let before = ground(&browser);
    let at = browser.script(&format!(
        "const r = {MARKS}[0].querySelector('circle').getBoundingClientRect(); \
         return [r.x + r.width / 2, r.y + r.height / 2]"
    ));
    let at = serde_json::from_value(at).expect("a place");
    browser.drag(at, 90.0);
    browser.wait_until("it has moved", &format!("{GROUND} !== {before:?}"));
    assert_eq!(browser.place(), "map/");
}

#[test]
fn what_is_pointed_at_stands_out_on_both_sides() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    browser.focus("[data-place] a");
    browser.wait_until(
        "its mark stands out",
        &format!("{MARKS}.filter(m => m.matches('.map__mark--lit')).length === 1"),
    );
    browser.script(&format!("{MARKS}[0].focus()"));
    browser.wait_until("its cities stand out", "document.querySelector('.map-list__place--lit')");
    let (label, lit) = (
        browser.script(&format!("return {MARKS}[0].ariaLabel")),
        browser.count(".map-list__place--lit"),
    );
    let more: usize = label
        .as_str()
        .and_then(|label| label.split(" and ").nth(1)?.split(' ').next()?.parse().ok())
        .expect("a mark of several cities");
    assert_eq!(lit, more + 1, "{label}");
}

#[test]
fn the_focus_stays_on_the_map_while_a_hand_points_at_the_list() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("map/");
    browser.script(&format!("{MARKS}[0].focus()"));
    browser.wait_until("its cities stand out", "document.querySelector('.map-list__place--lit')");
    browser.script(
        "document.querySelector('[data-place] a')\
         .dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))",
    );
    browser.wait_until("its mark stands out", "document.querySelector('.map__mark--lit')");
    let focused = "document.activeElement.closest('.map__frame')";
    browser.wait_until("the map has the focus", focused);
}

const GROUND: &str =
    "document.querySelector('.map__picture--wide .land').getAttribute('transform')";

/// Where the land lies.
fn ground(browser: &Browser) -> String {
    browser.script(&format!("return {GROUND}")).as_str().unwrap_or_default().to_owned()
}

/// What the marks that show are called.
fn marks(browser: &Browser) -> Vec<String> {
    let labels = browser.script(&format!("return {MARKS}.map(m => m.ariaLabel)"));
    serde_json::from_value(labels).expect("names")
}

/// Presses a key where the focus is; whether the map took it.
fn key(browser: &Browser, name: &str) -> bool {
    let script = "return !document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
                  {key: arguments[0], bubbles: true, cancelable: true}))";
    browser.script_with(script, vec![json!(name)]) == json!(true)
}

/// The numbers of the list, by the city's id.
fn counts_of_list(browser: &Browser) -> BTreeMap<String, usize> {
    let told = browser.script(
        "return Object.fromEntries([...document.querySelectorAll('.map-list__place')].map(e => [\
         e.querySelector('a').getAttribute('href').split('/').at(-2), \
         parseInt(e.querySelector('.map-list__count').innerText)]))",
    );
    serde_json::from_value(told).expect("counts are numbers")
}

fn facet_counts(browser: &Browser, facet: &str) -> Value {
    browser.script_with(
        "return [...document.querySelectorAll('fieldset')]\
         .find(f => f.querySelector('legend').textContent === arguments[0]).innerText",
        vec![json!(facet)],
    )
}

/// Waits until the page tells how many records of a choice are about a city.
fn settle(browser: &Browser, listed: &[Listed], choice: Choice<'_>) {
    let located =
        found(listed, choice).iter().filter(|record| !record.values["city"].is_empty()).count();
    browser.wait_until(
        &format!("{located} records are told"),
        &format!(
            "document.querySelector('[role=status]').innerText.startsWith('{located} record')"
        ),
    );
}

/// Compares the list with the content, and the marks with the list.
fn check(browser: &Browser, showcase: &Showcase, listed: &[Listed], choice: Choice<'_>) {
    let entries = counts_of_list(browser);
    for (id, label) in labels(showcase, "city") {
        let shown = entries.get(&id).copied().unwrap_or(0);
        let expected = count(
            &found(listed, choice).into_iter().cloned().collect::<Vec<_>>(),
            &[],
            "city",
            &id,
        );
        assert_eq!(shown, expected, "{label} given {choice:?}");
    }
    let numbers = marks(browser).into_iter().map(|label| {
        let number = label.rsplit(": ").next().and_then(|records| records.split(' ').next());
        number.and_then(|number| number.parse::<usize>().ok()).unwrap_or_else(|| panic!("{label}"))
    });
    assert_eq!(numbers.sum::<usize>(), entries.values().sum::<usize>(), "the marks");
}
