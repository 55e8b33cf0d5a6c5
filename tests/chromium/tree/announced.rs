use super::nodes::{Node, nodes};
use serde_json::json;
use site_tests::{
    Browser, BuiltSite, Key, WebServer,
    kinds::{DESK, PHONE},
    steps::{BOX, COUNT, STATUS, wait_for_index},
};

/// The one node that has the focus, deepest first.
fn with_focus(browser: &Browser) -> Node {
    let met = nodes(browser);
    let focused = met.into_iter().rev().find(|node| node.property("focused") == Some(&json!(true)));
    focused.expect("something has the focus")
}

#[test]
fn how_many_are_found_is_said_politely_and_as_a_whole() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let live = nodes(&browser).into_iter().find(|node| node.role == "status");
    let live = live.expect("the number of results is a status");
    assert_eq!(live.property("live"), Some(&json!("polite")));
    assert_eq!(live.property("atomic"), Some(&json!(true)), "it is said as a whole");
    // Each text that it is to be told, as a screen reader hears of it.
    browser.script_with(
        "window.told = []; const live = document.querySelector(arguments[0]); \
         new MutationObserver(() => told.push(live.innerText.trim())) \
         .observe(live, {characterData: true, childList: true, subtree: true})",
        vec![json!(STATUS)],
    );
    browser.focus(BOX);
    browser.write_keys("homelessness");
    browser.wait_until("a number is said", "told.length > 0");
    let told = browser.script("return told");
    assert_eq!(told, json!([browser.text(COUNT)]), "the last number alone is said");
    assert!(browser.holds(&format!("document.activeElement === document.querySelector('{BOX}')")));
}

#[test]
fn another_page_begins_with_its_heading() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(DESK);
    browser.open_alive("about/");
    browser.script("window.sameApp = true");
    browser.focus(".masthead__link[href$='/explore/']");
    browser.press(Key::Enter);
    browser.wait_until(
        "the heading of another page has the focus",
        "!location.pathname.endsWith('/about/') && \
         document.activeElement === document.querySelector('h1')",
    );
    assert!(browser.holds("window.sameApp"), "the page was not loaded anew");
    let focus = with_focus(&browser);
    assert_eq!(focus.role, "heading");
    assert_eq!(focus.name, browser.text("h1"));
    let root = nodes(&browser).into_iter().find(|node| node.role == "RootWebArea");
    let title = root.expect("a page has a root").name;
    assert_eq!(title, "Explore · Mission Atlas", "it is announced by its title");
}

#[test]
fn the_menu_of_a_phone_says_whether_it_is_open() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.look(PHONE);
    browser.open_alive("about/");
    let menu = || {
        let met = nodes(&browser);
        let button = met.iter().find(|node| node.role == "button" && node.name == "Menu");
        let open = button.expect("a button for the menu").property("expanded").cloned();
        (open, met.iter().any(|node| node.role == "navigation" && node.name == "Main"))
    };
    assert_eq!(menu(), (Some(json!(false)), false));
    browser.focus(".masthead__button");
    browser.press(Key::Enter);
    browser.wait_until("it is open", "document.querySelector('#navigation:popover-open')");
    assert_eq!(menu(), (Some(json!(true)), true));
    browser.press(Key::Escape);
    browser.wait_until("it is closed", "!document.querySelector('#navigation:popover-open')");
    assert_eq!(menu(), (Some(json!(false)), false));
    assert!(browser.holds("document.activeElement.matches('.masthead__button')"), "back again");
}
