//! The time line: years come nearer by buttons and keys, filters narrow it, and the list says what
//! the picture shows.

use serde_json::json;
use site_tests::{Browser, Build, BuiltSite, LargeShowcase, WebServer};

/// What takes the keys.
const PICTURE: &str = ".years__picture";
/// Keys as WebDriver writes them.
const LEFT: &str = "\u{E012}";
const RIGHT: &str = "\u{E014}";
const HOME: &str = "\u{E011}";
const END: &str = "\u{E010}";

/// The years that the address asks for.
fn asked(browser: &Browser) -> Option<(i32, i32)> {
    let place = browser.place();
    let year = |key: &str| {
        let (_, after) = place.split_once(&format!("{key}="))?;
        after.split('&').next()?.parse().ok()
    };
    Some((year("from")?, year("to")?))
}

fn wait_for_span(browser: &Browser, words: &str) {
    let shown = format!("document.querySelector('.years__span').innerText === {}", json!(words));
    browser.wait_until(&format!("{words} shows"), &shown);
}

/// The years that are listed, each with how many moments it has.
fn listed(browser: &Browser) -> Vec<(i32, usize)> {
    let told = browser.script(
        "return [...document.querySelectorAll('.year')].map(y => [\
         Number(y.querySelector('h3').textContent), y.querySelectorAll('li').length])",
    );
    serde_json::from_value(told).expect("years and counts")
}

/// Lists all that there is, and tells how many the status says there are.
fn list_all(browser: &Browser) -> usize {
    let more = "[...document.querySelectorAll('.years__list button')].find(b => b.innerText === 'Show more')";
    while browser.holds(&format!("{more} !== undefined")) {
        let before = browser.count(".year li");
        browser.script(&format!("{more}.click()"));
        browser.wait_until(
            "more is listed",
            &format!("document.querySelectorAll('.year li').length > {before}"),
        );
    }
    let status = browser.text("[role=status]");
    let number = status.split(' ').next().map(|number| number.replace(',', ""));
    number.and_then(|number| number.parse().ok()).expect("a number of moments")
}

#[test]
fn years_come_nearer_and_move_by_buttons_and_keys() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("timeline/");
    let whole = browser.text(".years__span");
    let disabled = "document.querySelector('[aria-label^=\"Zoom out\"]').disabled";
    assert!(browser.holds(disabled), "there is nothing wider than everything");

    browser.click("[aria-label^='Zoom in']");
    browser.wait_until("the address says so", "location.search.includes('from=')");
    let (from, to) = asked(&browser).expect("years");
    wait_for_span(&browser, &format!("{from}–{to}"));
    browser.click("[aria-label='Later years']");
    browser.wait_until("the years move", &format!("!location.search.includes('from={from}')"));
    let (later, _) = asked(&browser).expect("years");
    assert!(later > from);
    browser.click_named("button", "All years");
    wait_for_span(&browser, &whole);
    assert_eq!(browser.place(), "timeline/");

    browser.type_into(PICTURE, "+");
    wait_for_span(&browser, &format!("{from}–{to}"));
    browser.type_into(PICTURE, RIGHT);
    browser.wait_until("the years move", &format!("location.search.includes('from={later}')"));
    browser.type_into(PICTURE, LEFT);
    wait_for_span(&browser, &format!("{from}–{to}"));
    let (first, last) = whole.split_once('–').expect("several years");
    browser.type_into(PICTURE, HOME);
    browser
        .wait_until("the first years show", &format!("location.search.includes('from={first}')"));
    browser.type_into(PICTURE, END);
    browser.wait_until("the last years show", &format!("location.search.includes('to={last}')"));
    browser.type_into(PICTURE, "-");
    wait_for_span(&browser, &whole);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn the_list_says_what_the_picture_shows() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("timeline/?from=2019&to=2021");
    wait_for_span(&browser, "2019–2021");
    let total = list_all(&browser);
    let listed = listed(&browser);
    assert!(listed.iter().all(|(year, _)| (2019..=2021).contains(year)), "{listed:?}");
    assert_eq!(listed.iter().map(|(_, count)| count).sum::<usize>(), total);
    let marks = browser.count(".by-width__wide > .event, .by-width__wide > g > .event:first-child");
    let key = browser.count(".by-width__wide > .event__kind");
    // Where marks have no words, as many as the key has words are the key's.
    let words = browser.count(".by-width__wide > .event__title");
    assert_eq!(if words > 0 { marks } else { marks - key }, total);
}

#[test]
fn filters_narrow_the_years_and_stand_in_the_address() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("timeline/");
    let all = list_all(&browser);
    browser.click("select option[value=missed]");
    browser.wait_until("the address says so", "location.search === '?state=missed'");
    let missed = list_all(&browser);
    assert!(missed > 0 && missed < all);
    assert_eq!(browser.count(".timeline__entry--missed"), missed);
    let option = browser.script("return document.querySelector('option[value=missed]').innerText");
    assert_eq!(option, json!(format!("Missed ({missed})")));

    browser.click("select option[value=copenhagen]");
    browser.wait_until("both are asked for", "location.search === '?city=copenhagen&state=missed'");
    let place = browser.place();
    let seen = browser.texts(".year li");
    assert!(!seen.is_empty() && seen.len() < missed);
    let other = Browser::start(&server);
    other.open_alive(&place);
    other.wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
    assert_eq!(other.texts(".year li"), seen);
    let chosen = "return [...document.querySelectorAll('select')].map(s => s.value).join()";
    assert_eq!(other.script(chosen), json!(",copenhagen,,missed"));

    browser.back();
    browser.wait_until("one is left", "location.search === '?state=missed'");
    assert_eq!(list_all(&browser), missed);
    assert_eq!(browser.script(chosen), json!(",,,missed"));
    browser.click_named("button", "Clear filters");
    browser.wait_until("nothing is chosen", "location.search === ''");
    assert_eq!(list_all(&browser), all);
    browser.open_alive("timeline/?city=atlantis");
    browser.wait_until(
        "it says so",
        "document.querySelector('[role=status]').innerText.startsWith('Nothing')",
    );
}

#[test]
fn many_moments_are_loaded_as_they_are_asked_for() {
    let built = Build::of(LargeShowcase::new().path()).run();
    let site = built.site();
    let parts = site.files().iter().filter(|file| file.starts_with("timeline/years-")).count();
    assert!(parts > 1, "{parts}");
    let page = site.bytes("timeline/index.html").len();
    assert!(page < 250_000, "the page holds the first of them alone: {page} bytes");
    let server = WebServer::start(&site);
    let browser = Browser::start(&server);
    let loaded = "return performance.getEntriesByType('resource')\
                  .filter(entry => entry.name.includes('/timeline/years-')).length";
    browser.open_alive("timeline/");
    assert_eq!(browser.script(loaded), json!(0));
    let total = LargeShowcase::MISSIONS * LargeShowcase::MILESTONES;
    let told = format!("200 of {},{:03} moments", total / 1000, total % 1000);
    assert_eq!(browser.text("[role=status]"), told);
    browser.open_alive("timeline/?state=missed");
    let missed = total / 3;
    browser.wait_until(
        "all that fit are found",
        &format!("document.querySelector('[role=status]').innerText === '200 of {missed} moments'"),
    );
    assert_eq!(browser.script(loaded), json!(parts));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
