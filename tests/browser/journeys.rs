//! From page to page: links, back and forward, where the focus and the scroll are.

use atlas_model::page::RESULTS_AT_A_TIME;
use site_tests::steps::{CAMDEN, RESULTS, choose, titles, total, wait_for_index, wait_for_total};
use site_tests::{Browser, Build, BuiltSite, Key, WebServer, workspace};

/// Whether the app still runs that ran when this was set.
const MARK: &str = "window.sameApp = true";
const MARKED: &str = "window.sameApp === true";

#[test]
fn a_page_of_the_second_app_is_entered_and_left_by_loading_it() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("about/");
    browser
        .script("document.querySelector('main h1').innerHTML = '<a href=\"../compare/\">on</a>'");
    browser.script(MARK);
    browser.click("main h1 a");
    browser.wait_until("the comparison lives", "document.documentElement.dataset.app === 'ready' && document.querySelector('.compare__start')");
    assert!(!browser.holds(MARKED), "it was loaded");
    assert_eq!(browser.place(), "compare/");
    browser.back();
    browser.wait_until("the page before shows", "location.pathname.endsWith('/about/')");
}

#[test]
fn back_and_forward_lead_through_choices_and_pages() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    browser.script(MARK);
    let all = total(&browser);
    choose(&browser, "City", CAMDEN);
    browser.wait_until(
        "fewer are found",
        &format!("!document.querySelector('.search-line__count').innerText.startsWith('{all} ')"),
    );
    let camden = total(&browser);
    choose(&browser, "Kind of record", "Mission");
    let missions = browser.place();
    assert_eq!(missions, "explore/?city=camden&kind=mission");
    let listed = titles(&browser);

    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "location.pathname.includes('/missions/')");
    browser.wait_until(
        "its title is the tab's",
        &format!("document.title.startsWith({:?})", listed[0]),
    );
    browser.wait_until(
        "its heading shows",
        &format!("document.querySelector('h1').innerText.trim() === {:?}", listed[0]),
    );
    assert!(
        browser.holds("document.activeElement === document.querySelector('h1')"),
        "the focus is on the heading"
    );
    assert_eq!(browser.text("h1"), listed[0]);
    assert!(browser.holds(MARKED), "the page was not loaded anew");
    assert!(browser.holds("window.scrollY === 0"));

    browser.back();
    browser.wait_until(
        "the results are back",
        &format!("document.querySelectorAll('{RESULTS}').length === {}", listed.len()),
    );
    assert_eq!((browser.place(), titles(&browser)), (missions.clone(), listed));
    browser.back();
    wait_for_total(&browser, camden);
    assert_eq!(browser.place(), "explore/?city=camden");
    assert_eq!(browser.texts(".chip"), [CAMDEN]);
    browser.back();
    wait_for_total(&browser, all);
    assert_eq!(browser.place(), "explore/");
    browser.forward();
    wait_for_total(&browser, camden);
    browser.forward();
    browser.wait_until("both are chosen", "document.querySelectorAll('.chip').length === 2");
    assert_eq!(browser.place(), missions);
    browser.forward();
    browser.wait_until("the record is back", "location.pathname.includes('/missions/')");
    browser.wait_until("it shows", "document.querySelector('[data-fixed]')");
    assert!(browser.holds(MARKED));
}

#[test]
fn back_leads_to_where_a_page_was_scrolled() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("missions/");
    browser.script(MARK);
    browser.script("window.scrollTo(0, 1200)");
    browser.wait_until("the page is scrolled", "window.scrollY === 1200");
    browser.click_what(
        "a mission in sight",
        "[...document.querySelectorAll('.result__link')].find(a => \
         a.getBoundingClientRect().top > 100)",
    );
    browser.wait_until("it shows", "document.querySelector('h1').innerText !== 'Missions'");
    browser.wait_until("its top shows", "window.scrollY === 0");
    browser.back();
    browser.wait_until(
        "the list is back where it was",
        "location.pathname.endsWith('/missions/') && Math.abs(window.scrollY - 1200) < 2",
    );
    assert!(browser.holds(MARKED));
}

#[test]
fn the_search_of_the_first_page_leads_to_results() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("");
    browser.script(MARK);
    browser.type_into("input[type=search]", "Camden");
    browser.press(Key::Enter);
    browser.wait_until(
        "results show",
        &format!(
            "location.search === '?q=Camden' && document.querySelectorAll('{RESULTS}').length > 0"
        ),
    );
    browser.wait_until(
        "they are for the search",
        "document.querySelector('.results article').innerText.includes('Camden')",
    );
    assert!(browser.holds(MARKED));
    assert_eq!(
        browser.script("return document.querySelector('input[type=search]').value"),
        "Camden"
    );
}

#[test]
fn an_address_that_leads_nowhere_shows_a_page_that_leads_on() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    let nowhere = "missions/no-such-mission/";
    browser.open_alive(nowhere);
    browser.script(MARK);
    assert_eq!(browser.text("h1"), "There is no page here");
    assert_eq!(browser.place(), nowhere);
    browser.click_named("a", "All missions");
    browser
        .wait_until("the missions show", "document.querySelector('h1').innerText === 'Missions'");
    assert!(browser.holds(MARKED), "the page was not loaded anew");
    let loaded = browser.loaded();
    let again = loaded.iter().any(|address| address.ends_with(nowhere));
    assert!(!again, "the page had it already: {loaded:#?}");
}

#[test]
fn under_a_base_path_everything_works() {
    let built = Build::of(workspace()).with("--base-url", "http://localhost/some/repo/").run();
    let site = built.site();
    assert_eq!(site.base(), "/some/repo/");
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    browser.open_alive("");
    browser.script(MARK);
    browser.click_named("a", "Explore");
    browser.wait_until("explore shows", "location.pathname === '/some/repo/explore/'");
    browser.wait_until(
        "its list shows",
        &format!("document.querySelectorAll('{RESULTS}').length === {RESULTS_AT_A_TIME}"),
    );
    wait_for_index(&browser);
    choose(&browser, "City", CAMDEN);
    browser.wait_until("the choice shows", "document.querySelectorAll('.chip').length === 1");
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("a record shows", "document.querySelector('[data-fixed]')");
    assert!(browser.holds(MARKED), "the page was not loaded anew");
    let place = browser.place();
    browser.open_alive(&place);
    let complaints = browser.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
    browser.open_alive("no-such-page/");
    assert_eq!(browser.text("h1"), "There is no page here");
}
