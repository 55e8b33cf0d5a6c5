//! Search: what is found, what the address says, and what assistive technology is told.

use site_tests::kinds::{DESK, PHONE};
use site_tests::steps::{
    BOX, CAMDEN, COUNT, RESULTS, STATUS, all_titles, choose, search, titles, total, unfold,
    wait_for_index, wait_for_total,
};
use site_tests::{Browser, BuiltSite, Key, Showcase, WebServer};

#[test]
fn a_search_finds_what_the_showcase_is_known_for() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    search(&browser, "homelessness");
    let wanted = "['Houston', 'Adelaide', 'Medicine Hat'].every(city => \
                  [...document.querySelectorAll('.results article')].some(a => a.innerText.includes(city)))";
    browser.wait_until("Houston, Adelaide and Medicine Hat are found", wanted);
    assert_eq!(all_titles(&browser).len(), total(&browser), "the status tells what is listed");
    assert!(browser.count("mark") > 0, "what was sought is marked");

    // As one types, no word need be whole, accents don't matter, and nothing is left behind in
    // the history.
    let steps = browser.script("return history.length");
    search(&browser, "vaxjo foss");
    browser.wait_until(
        "Växjö is found",
        "document.querySelector('.results article')?.innerText.includes('Växjö')",
    );
    assert_eq!(browser.script("return history.length"), steps, "typing replaces the address");
    choose(&browser, "Kind of record", "Mission");
    assert_eq!(
        browser.script("return history.length").as_i64(),
        steps.as_i64().map(|steps| steps + 1),
        "a choice adds to the history",
    );
}

/// Holds back what the page would do a while later, until the test lets it.
const HOLD: &str = "
    const [set, clear] = [setTimeout, clearTimeout];
    let last = 0;
    window.held = new Map();
    window.setTimeout = (task, after, ...rest) => {
        if (after < 50) return set(task, after, ...rest);
        held.set(--last, task);
        return last;
    };
    window.clearTimeout = id => held.delete(id) || clear(id)";

/// Types a text letter by letter, and gives how many results showed at most while it did.
const TYPE: &str = "
    const [search, text, results] = arguments;
    const field = document.querySelector(search);
    const frame = () => new Promise(done => requestAnimationFrame(done));
    field.focus();
    return (async () => {
        let most = 0;
        for (let end = 1; end <= text.length; end++) {
            field.value = text.slice(0, end);
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
            for (let frames = 0; frames < 4; frames++) {
                await frame();
                most = Math.max(most, document.querySelectorAll(results).length);
            }
        }
        return most;
    })()";

#[test]
fn while_one_types_few_results_show_and_all_once_one_pauses() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    browser.script(HOLD);
    let most = browser.script_with(TYPE, vec![BOX.into(), "home".into(), RESULTS.into()]);
    assert!((1..=3).contains(&most.as_u64().unwrap_or_default()), "{most} showed");
    browser.script("held.forEach(task => task())");
    let all = format!("document.querySelectorAll('{RESULTS}').length === 10");
    browser.wait_until("all of the first ten show", &all);
}

#[test]
fn a_choice_keeps_what_was_typed_right_before_it() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "home");
    unfold(&browser, "City", CAMDEN);
    // A last letter, and a press before its results are painted.
    browser.script_with(
        "const [field, city] = [document.querySelector(arguments[0]), arguments[1]]; \
         field.focus(); field.value = 'homes'; \
         field.dispatchEvent(new InputEvent('input', {bubbles: true})); \
         return new Promise(done => { \
           const { port1, port2 } = new MessageChannel(); \
           port1.onmessage = () => { \
             [...document.querySelectorAll('.facet__value')] \
               .find(value => value.innerText.includes(city)).querySelector('input').click(); \
             done() }; \
           port2.postMessage('') })",
        vec![BOX.into(), CAMDEN.into()],
    );
    browser.wait_until("the address says all of it", "location.search === '?q=homes&city=camden'");
}

#[test]
fn a_phone_has_facets_once_they_are_asked_for_and_once_it_is_turned() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(PHONE);
    browser.open_alive("explore/");
    // What does not show is not taken over: no reader waits for it.
    assert_eq!(browser.count(".facet"), 0);
    browser.click(".explore__toggle");
    choose(&browser, "Kind of record", "Mission");
    browser.wait_until("missions alone are left", "location.search === '?kind=mission'");
    browser.open_alive("explore/");
    browser.look(DESK);
    browser.wait_until("the facets are there", "document.querySelector('.facet')?.offsetParent");
    choose(&browser, "Kind of record", "Mission");
    browser.wait_until("missions alone are left", "location.search === '?kind=mission'");
}

#[test]
fn what_is_sought_otherwise_than_written_is_said() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    let check = |query: &str, says: &str, first: &str| {
        browser.open_alive(&format!("explore/?q={query}"));
        browser.wait_until(
            &format!("{query} is answered"),
            "!document.documentElement.classList.contains('has-query')",
        );
        assert_eq!(browser.text(".explore__instead").trim(), says);
        assert!(browser.text(RESULTS).contains(first), "{}", browser.text(RESULTS));
    };
    check("homelesness", "Showing results for “homelessness”.", "homelessness");
    check(
        "bogot%C3%A1 zzzzqqqq",
        "No record has all these words. Showing records without “zzzzqqqq”.",
        "Bogotá",
    );
    // What a challenge is also called finds its records, though they do not say the words.
    browser.open_alive("explore/?q=net+zero");
    let climate = showcase_count("climate-neutrality");
    browser.wait_until(
        "all records of the challenge are found",
        &format!("parseInt(document.querySelector('.search-line__count').innerText) >= {climate}"),
    );
    browser.open_alive("explore/?q=malmo");
    browser.wait_until("the city is named", "document.querySelector('.suggestions a')");
    browser.click(".suggestions a");
    browser.wait_until("its page shows", "location.pathname.endsWith('/cities/malmo/')");
}

#[test]
fn a_result_shows_what_was_sought_or_says_where_it_is() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/?q=council");
    browser
        .wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
    // Of each result: how many words are marked, and whether it says that they are elsewhere.
    let told = browser.script(
        "return [...document.querySelectorAll('.results article')].map(result => \
         [result.querySelectorAll('mark').length > 0, !!result.querySelector('.result__where')])",
    );
    let told: Vec<(bool, bool)> = serde_json::from_value(told).unwrap();
    assert!(told.iter().all(|(marked, elsewhere)| marked != elsewhere), "{told:?}");
    assert!(told.contains(&(true, false)) && told.contains(&(false, true)), "{told:?}");
    // A place is marked as a title is.
    browser.open_alive("explore/?q=houston");
    browser.wait_until("Houston is marked", "document.querySelector('.result__kind mark')");
    assert_eq!(browser.text(".result__kind mark"), "Houston");
}

/// How many records the showcase has of a challenge type.
fn showcase_count(challenge: &str) -> usize {
    let of_challenge = |values: &Vec<String>| values.iter().any(|value| value == challenge);
    let listed = Showcase::shipped().listed();
    listed.iter().filter(|record| record.values.get("challenge").is_some_and(of_challenge)).count()
}

#[test]
fn the_number_of_results_is_that_of_the_records_listed() {
    let showcase = Showcase::shipped();
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    assert_eq!(total(&browser), showcase.listed().len());
    let mut found = all_titles(&browser);
    let mut written: Vec<String> =
        showcase.listed().iter().map(|record| tidy(&record.title)).collect();
    found.sort();
    written.sort();
    assert_eq!(found, written);
}

#[test]
fn an_address_says_all_that_is_chosen() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "city");
    choose(&browser, "Challenge", "Climate neutrality");
    choose(&browser, "Kind of record", "Mission");
    browser.click("select option[value=title]");
    browser.wait_until("the address says the order", "location.search.includes('sort=title')");
    let place = browser.place();
    assert_eq!(place, "explore/?q=city&challenge=climate-neutrality&kind=mission&sort=title");
    let seen = what_shows(&browser);
    assert!(total(&browser) > 1, "the test's choice finds something");

    // Sent to someone else, and loaded again.
    let other = Browser::start(&server);
    other.open_alive(&place);
    wait_for_total(&other, total(&browser));
    assert_eq!(what_shows(&other), seen);
    other.reload();
    other.wait_for_app();
    wait_for_total(&other, total(&browser));
    assert_eq!(what_shows(&other), seen);
    assert_eq!(other.place(), place);
}

#[test]
fn a_value_that_the_site_does_not_know_is_kept_and_named() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/?challenge=moon-landing");
    wait_for_total(&browser, 0);
    assert_eq!(browser.place(), "explore/?challenge=moon-landing");
    let chips = browser.texts(".chip");
    assert_eq!(chips, ["“moon-landing”, not known here"]);
    browser.click_named("button", "Remove Challenge: “moon-landing”, not known here");
    browser.wait_until("everything shows", "location.search === ''");
    assert!(total(&browser) > 0);
}

#[test]
fn where_nothing_is_found_there_is_a_way_out_that_works() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    // Medicine Hat is not in Camden: dropping the city helps.
    browser.open_alive("explore/?q=Medicine+Hat&city=camden");
    wait_for_total(&browser, 0);
    let ways = browser.texts(".empty button");
    let way = ways
        .iter()
        .find(|way| way.starts_with(&format!("Drop {CAMDEN} to get ")))
        .expect("a way out");
    let promised: usize = way.rsplit(' ').next().unwrap().parse().unwrap();
    assert!(promised > 0);
    browser.click_named("button", way);
    wait_for_total(&browser, promised);
    assert_eq!(all_titles(&browser).len(), promised);
    assert_eq!(browser.place(), "explore/?q=Medicine+Hat");

    browser.open_alive("explore/?q=xyzzy");
    wait_for_total(&browser, 0);
    browser.click_named("button", "Search without “xyzzy”");
    browser.wait_until("everything shows", "location.search === ''");
    assert!(total(&browser) > 0);
    assert_eq!(
        browser.script_with("return document.querySelector(arguments[0]).value", vec![BOX.into()]),
        ""
    );
}

#[test]
fn assistive_technology_is_told_what_each_part_is() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    assert_eq!(browser.role(BOX), "searchbox");
    assert_eq!(browser.name(BOX), "Search");
    assert_eq!(browser.role(STATUS), "status");
    let told = browser.texts(STATUS).remove(0);
    assert!(told.ends_with(" results"), "{told}");
    assert_eq!(browser.role(RESULTS), "article");
    assert_eq!(browser.role(".results article :is(h2, h3)"), "heading");
    assert_eq!(browser.role(".results article :is(h2, h3) a"), "link");
    assert_eq!(browser.role("fieldset"), "group");
    assert_eq!(browser.name("fieldset"), "Challenge");
    let (label, count) = {
        let mut parts = ["label", "count"].map(|part| {
            browser.texts(&format!("fieldset .facet__{part}")).into_iter().next().unwrap()
        });
        (std::mem::take(&mut parts[0]), std::mem::take(&mut parts[1]))
    };
    assert_eq!(browser.role("fieldset input[type=checkbox]"), "checkbox");
    assert_eq!(browser.name("fieldset input[type=checkbox]"), format!("{label} {count}"));
}

#[test]
fn everything_can_be_done_by_keyboard() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    let focused = |expression: &str| browser.holds(&format!("document.activeElement.{expression}"));
    browser.press(Key::Tab);
    assert!(focused("matches('.skip')"), "the first stop is the way to the content");
    assert!(focused(
        "checkVisibility() && document.activeElement.getBoundingClientRect().top >= 0"
    ));
    browser.press(Key::Enter);
    browser.wait_until("the content has the focus", "document.activeElement.id === 'main'");
    for _ in 0..60 {
        browser.press(Key::Tab);
        if focused("matches('fieldset input[type=checkbox]')") {
            break;
        }
    }
    assert!(focused("matches('fieldset input[type=checkbox]')"), "a facet can be reached");
    let outlined = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    assert!(browser.holds(outlined), "the focus is to be seen");
    browser.press(Key::Space);
    browser.wait_until("the choice is in the address", "location.search.includes('challenge=')");
    browser.wait_until("its box is ticked", "document.activeElement.checked");
    assert!(focused("matches('fieldset input[type=checkbox]')"), "the focus stays");
    let chosen = total(&browser);
    browser.press(Key::Space);
    browser.wait_until("the choice is taken back", "location.search === ''");
    assert!(total(&browser) > chosen);
}

#[test]
fn the_list_of_everything_never_shows_before_a_query_is_answered() {
    // Looks at each frame whether a result shows that the query does not ask for.
    let look = "window.seen = []; (function look() { \
         const list = document.querySelector('.explore__results'); \
         if (list && getComputedStyle(list).visibility !== 'hidden') \
         window.seen.push(list.querySelectorAll('article').length + ' of ' + \
         document.querySelector('.search-line__count').innerText); \
         requestAnimationFrame(look); })()";
    let server = WebServer::start_with_script(&BuiltSite::shipped(), look);
    let browser = Browser::start(&server);
    browser.open_alive("explore/?q=homelessness&city=houston");
    browser.wait_until("results show", "window.seen.length > 1");
    let listed = browser.count(RESULTS);
    let expected = format!("{listed} of {}", browser.text(COUNT));
    let seen = browser.script("return [...new Set(window.seen)]");
    assert_eq!(seen, serde_json::json!([expected]));
    assert!(listed > 0 && titles(&browser).len() < 10);
}

/// What a reader sees of a choice.
fn what_shows(browser: &Browser) -> (String, Vec<String>, Vec<String>, serde_json::Value) {
    let fields = browser.script(
        "return [document.querySelector('[data-live] input').value, \
         document.querySelector('select').value, \
         [...document.querySelectorAll('input:checked')].map(i => i.closest('label').innerText)]",
    );
    (browser.text(COUNT), titles(browser), browser.texts(".chip"), fields)
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn missions_are_narrowed_to_target_years() {
    let years: Vec<i16> = Showcase::shipped()
        .site
        .missions
        .iter()
        .filter_map(|entry| entry.record.initiative.target.as_ref()?.year)
        .collect();
    let within =
        |from: i16, to: i16| years.iter().filter(|year| (from..=to).contains(year)).count();
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/?from=2030&to=2035&kind=mission");
    wait_for_total(&browser, within(2030, 2035));
    assert!(browser.text(".chips").contains("Target 2030–2035"));
    unfold(&browser, "Target year", "2026–2030");
    browser.script("const last = document.querySelectorAll('.facet__year input')[1]; last.value = '2032'; last.dispatchEvent(new Event('change', { bubbles: true }))");
    wait_for_total(&browser, within(2030, 2032));
    assert_eq!(browser.place(), "explore/?kind=mission&from=2030&to=2032");
    browser.click("[aria-label='Remove target year: 2030–2032']");
    browser.wait_until("the years are gone", "location.search === '?kind=mission'");
    // Where no mission has such a year, the page says what to drop.
    browser.open_alive("explore/?from=1999&to=2001");
    browser.wait_until("it is said", "document.querySelector('.empty')");
    assert!(browser.text(".empty").contains("Drop 1999–2001"), "{}", browser.text(".empty"));
}
